package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A transcription factor regulates a gene, and why TFLink says so. Both ends are always filled: of an interaction read
 * from a protein's page, one end is the page's own protein, so that it means the same wherever it was read.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Interaction implements Serializable permits ImmutableInteraction {

    @Serial
    private static final long serialVersionUID = 1L;

    Interaction() {}

    /**
     * An interaction of these parts.
     *
     * @param transcriptionFactor what regulates
     * @param target what is regulated
     * @param organism where
     * @param evidence why TFLink says so
     * @return the interaction
     */
    public static Interaction of(
            Interactor transcriptionFactor, Interactor target, Organism organism, Evidence evidence) {
        return builder()
                .transcriptionFactor(transcriptionFactor)
                .target(target)
                .organism(organism)
                .evidence(evidence)
                .build();
    }

    /**
     * A builder; ends, organism and evidence are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The transcription factor: what regulates.
     *
     * @return the regulating end
     */
    public abstract Interactor transcriptionFactor();

    /**
     * The target: the protein whose gene is regulated.
     *
     * @return the regulated end
     */
    public abstract Interactor target();

    /**
     * The organism of both ends.
     *
     * @return the organism
     */
    public abstract Organism organism();

    /**
     * Databases, methods and papers that show the interaction.
     *
     * @return the evidence
     */
    public abstract Evidence evidence();

    /**
     * What else a MITAB file says: PSI-MI ids, effects, dates, all of its columns.
     *
     * @return the record of the row; empty for an interaction that was not read from a MITAB file
     */
    public abstract Optional<MitabRecord> mitab();

    /**
     * This interaction with other evidence.
     *
     * @param evidence the new evidence
     * @return the same in all else
     */
    public final Interaction withEvidence(Evidence evidence) {
        return builder().from(this).evidence(evidence).build();
    }

    /** Both ends, organism and evidence: {@code Suz12 (Q80U70) -> Sox14 (Q04892), Mus musculus, Evidence{…}}. */
    @Override
    public String toString() {
        return transcriptionFactor() + " -> " + target() + ", " + organism() + ", " + evidence();
    }

    /** Builds an {@link Interaction}. */
    public static final class Builder extends ImmutableInteraction.Builder {
        Builder() {}
    }
}
