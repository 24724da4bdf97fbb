package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A protein in a row of a browse table, the list of all proteins of an organism:
 * {@code Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ProteinSummary implements Serializable permits ImmutableProteinSummary {

    @Serial
    private static final long serialVersionUID = 1L;

    ProteinSummary() {}

    /**
     * A builder; every part is needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The protein itself.
     *
     * @return accession, name and gene ids
     */
    public abstract Interactor interactor();

    /**
     * What the protein does in the regulation network.
     *
     * @return TF, target gene or both
     */
    public abstract ProteinFunction function();

    /**
     * Whether any of its interactions has small-scale evidence.
     *
     * @return {@link EvidenceScale#SMALL} if one has, {@link EvidenceScale#LARGE} if none has
     */
    public abstract EvidenceScale scale();

    /**
     * How many interactions it has.
     *
     * @return for example 1234; not negative
     */
    public abstract int interactionCount();

    /** Name, accession, function and number: {@code Hmga1 (P17095), transcription factor and target gene, 1234}. */
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
