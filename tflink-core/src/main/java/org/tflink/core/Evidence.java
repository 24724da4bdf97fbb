package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why TFLink says that an interaction or a binding site exists. In a row of today's pages it is the last four cells:
 * {@code GTRD;ORegAnno;PAZAR,chromatin immunoprecipitation assay;inferred by
 * curator,18971253%5Buid%5D+OR+27924024%5Buid%5D+OR+26578589%5Buid%5D,No}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Evidence implements Serializable permits ImmutableEvidence {

    @Serial
    private static final long serialVersionUID = 1L;

    Evidence() {}

    /**
     * An evidence of these parts.
     *
     * @param sourceDatabases the databases, none blank
     * @param detectionMethods the methods, none blank
     * @param pubMed the papers
     * @param scale the scale of the experiments
     * @return the evidence
     * @throws IllegalArgumentException if a database or method is blank
     */
    public static Evidence of(
            List<String> sourceDatabases, List<String> detectionMethods, PubMedQuery pubMed, EvidenceScale scale) {
        return builder()
                .sourceDatabases(sourceDatabases)
                .detectionMethods(detectionMethods)
                .pubMed(pubMed)
                .scale(scale)
                .build();
    }

    /**
     * A builder; unless set, there are no databases, methods or papers, and the scale is unspecified.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The databases that TFLink took it from, as published: an open set with variants ({@code HTRI}, {@code HTRIdb}).
     *
     * @return for example {@code [GTRD, ORegAnno, PAZAR]}; none blank
     */
    public abstract List<String> sourceDatabases();

    /**
     * The methods by which it was found: names from the
     * <a href="https://www.ebi.ac.uk/ols4/ontologies/mi">PSI-MI vocabulary</a>, an open set.
     *
     * @return for example {@code [chromatin immunoprecipitation assay, inferred by curator]}; none blank
     */
    public abstract List<String> detectionMethods();

    /**
     * The papers that report it.
     *
     * @return the query for them, which may be empty
     */
    @Value.Default
    public PubMedQuery pubMed() {
        return PubMedQuery.of();
    }

    /**
     * The scale of the experiments.
     *
     * @return small, large or unspecified
     */
    @Value.Default
    public EvidenceScale scale() {
        return EvidenceScale.UNSPECIFIED;
    }

    /** The parts: {@code Evidence{sourceDatabases=[GTRD], detectionMethods=[…], pubMed=27924024[uid], scale=LARGE}}. */
    @Override
    public String toString() {
        return "Evidence{sourceDatabases=" + sourceDatabases() + ", detectionMethods=" + detectionMethods()
                + ", pubMed=" + pubMed() + ", scale=" + scale() + "}";
    }

    @Value.Check
    void check() {
        Checks.requireTexts("sourceDatabases", sourceDatabases());
        Checks.requireTexts("detectionMethods", detectionMethods());
    }

    /** Builds an {@link Evidence}. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
