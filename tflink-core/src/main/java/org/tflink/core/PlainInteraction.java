package org.tflink.core;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interaction without effects and without a MITAB record, as most are. It has no fields for them: it takes 32 bytes
 * instead of 40, of which a table of an organism has millions. Each such interaction is of this class, and no other is.
 */
final class PlainInteraction extends Interaction {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Interactor transcriptionFactor;
    private final Interactor target;
    private final Organism organism;
    private final Evidence evidence;

    PlainInteraction(Interactor transcriptionFactor, Interactor target, Organism organism, Evidence evidence) {
        this.transcriptionFactor = Objects.requireNonNull(transcriptionFactor, "transcriptionFactor");
        this.target = Objects.requireNonNull(target, "target");
        this.organism = Objects.requireNonNull(organism, "organism");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public Interactor transcriptionFactor() {
        return transcriptionFactor;
    }

    @Override
    public Interactor target() {
        return target;
    }

    @Override
    public Organism organism() {
        return organism;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }

    @Override
    public Set<Effect> effects() {
        return Set.of();
    }

    @Override
    public Optional<MitabRecord> mitab() {
        return Optional.empty();
    }

    @Override
    SerializableValue withAllFields() {
        return builder().from(this).buildWithAllFields();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof PlainInteraction that
                        && transcriptionFactor.equals(that.transcriptionFactor)
                        && target.equals(that.target)
                        && organism.equals(that.organism)
                        && evidence.equals(that.evidence));
    }

    @Override
    public int hashCode() {
        int hash = transcriptionFactor.hashCode();
        hash = 31 * hash + target.hashCode();
        hash = 31 * hash + organism.hashCode();
        return 31 * hash + evidence.hashCode();
    }
}
