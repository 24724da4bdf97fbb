package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A row of a browse table, which lists all proteins of an organism:
 * {@code Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ProteinSummary implements Serializable permits ImmutableProteinSummary {

    @Serial
    private static final long serialVersionUID = 1L;

    ProteinSummary() {}

    /** {@return a new builder} Every part is required. */
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
     * @return transcription factor, target gene or both
     */
    public abstract ProteinFunction function();

    /**
     * The scale of the evidence of all interactions of the protein.
     *
     * @return {@link EvidenceScale#SMALL} if any of them has small-scale evidence, otherwise
     *     {@link EvidenceScale#LARGE}
     */
    public abstract EvidenceScale scale();

    /**
     * The number of interactions of the protein.
     *
     * @return for example 1234; 0 or more
     */
    public abstract int interactionCount();

    /**
     * Returns the name, accession, function and number of interactions:
     * {@code Hmga1 (P17095), transcription factor and target gene, 1234}.
     */
    @Override
    public String toString() {
        return interactor() + ", " + function().text() + ", " + interactionCount();
    }

    @Value.Check
    void check() {
        Checks.require(
                interactionCount() >= 0, "interactionCount", interactionCount(), "a number that is not negative");
    }

    /** Builds a {@link ProteinSummary}. */
    public static final class Builder extends ImmutableProteinSummary.Builder {
        Builder() {}
    }
}
