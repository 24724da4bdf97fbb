package org.tflink.core;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The evidence for an interaction or a binding site: databases, methods, papers and the scale of the experiments. In a
 * row of a current page, these are the last four cells: {@code GTRD;ORegAnno;PAZAR,chromatin immunoprecipitation
 * assay;inferred by curator,18971253%5Buid%5D+OR+27924024%5Buid%5D+OR+26578589%5Buid%5D,No}.
 */
@Value.Immutable
@SharedModelStyle
public abstract sealed class Evidence extends SerializableValue permits ImmutableEvidence {

    @Serial
    private static final long serialVersionUID = 1L;

    Evidence() {}

    /**
     * Returns evidence with the given parts.
     *
     * @param sourceDatabases the databases, for example {@code [GTRD, ORegAnno, PAZAR]}; none blank
     * @param detectionMethods the methods, for example {@code [inferred by curator]}; none blank
     * @param pubMed the query for the papers; may be empty
     * @param scale the scale of the experiments
     * @return the evidence
     * @throws IllegalArgumentException if a database or a method is blank
     */
    public static Evidence of(
            List<String> sourceDatabases, List<String> detectionMethods, PubMedQuery pubMed, EvidenceScale scale) {
        return builder()
                .sourceDatabases(Objects.requireNonNull(sourceDatabases, "sourceDatabases"))
                .detectionMethods(Objects.requireNonNull(detectionMethods, "detectionMethods"))
                .pubMed(pubMed)
                .scale(scale)
                .build();
    }

    /** {@return a new builder} By default, there are no databases, methods or papers, and the scale is unspecified. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The databases from which TFLink took the interaction or the site, as published. The set is open and has variants
     * ({@code HTRI}, {@code HTRIdb}).
     *
     * @return for example {@code [GTRD, ORegAnno, PAZAR]}; none blank
     */
    public abstract List<String> sourceDatabases();

    /**
     * The methods by which the interaction or the site was detected: names from the
     * <a href="https://www.ebi.ac.uk/ols4/ontologies/mi">PSI-MI vocabulary</a>, an open set.
     *
     * @return for example {@code [chromatin immunoprecipitation assay, inferred by curator]}; none blank
     */
    public abstract List<String> detectionMethods();

    /**
     * The query for the papers that report the interaction or the site.
     *
     * @return for example {@code 18971253[uid] OR 27924024[uid]}; may be empty
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

    /**
     * Returns the parts:
     * {@code Evidence{sourceDatabases=[GTRD], detectionMethods=[…], pubMed=27924024[uid], scale=LARGE}}.
     */
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
