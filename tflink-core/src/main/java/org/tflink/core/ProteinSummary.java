package org.tflink.core;

import java.io.Serial;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A row of a browse table, which lists all proteins of an organism:
 * {@code Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234}. Earlier tables lack some parts.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ProteinSummary extends SerializableValue permits ImmutableProteinSummary {

    @Serial
    private static final long serialVersionUID = 1L;

    ProteinSummary() {}

    /** {@return a new builder} The interactor is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The accession, name and gene ids of the protein.
     *
     * @return for example {@code Hmga1 (P17095)}
     */
    public abstract Interactor interactor();

    /**
     * The role of the protein, or its gene, in the regulation network.
     *
     * @return transcription factor, target gene or both; empty for some rows of a table of 2020
     */
    public abstract Optional<ProteinFunction> function();

    /**
     * The organism of the protein. Only some earlier tables contain it.
     *
     * @return for example {@code Rattus norvegicus}; empty if it is unspecified, as in current tables
     */
    public abstract Optional<Organism> organism();

    /**
     * The scale of the evidence of all interactions of the protein.
     *
     * @return {@link EvidenceScale#SMALL} if any of them has small-scale evidence, otherwise
     *     {@link EvidenceScale#LARGE}; {@link EvidenceScale#UNSPECIFIED} in earlier tables
     */
    @Value.Default
    public EvidenceScale scale() {
        return EvidenceScale.UNSPECIFIED;
    }

    /**
     * The number of interactions of the protein.
     *
     * @return for example 1234; 0 or more, empty in earlier tables
     */
    public abstract OptionalInt interactionCount();

    /**
     * Returns the name, the accession, and the function and number of interactions if they are specified:
     * {@code Hmga1 (P17095), transcription factor and target gene, 1234}.
     */
    @Override
    public String toString() {
        return interactor()
                + function().map(function -> ", " + function.text()).orElse("")
                + (interactionCount().isPresent() ? ", " + interactionCount().getAsInt() : "");
    }

    @Value.Check
    void check() {
        Checks.requireNotNegative("interactionCount", interactionCount());
    }

    /** Builds a {@link ProteinSummary}. */
    public static final class Builder extends ImmutableProteinSummary.Builder {
        Builder() {}
    }
}
