package org.tflink.core.network;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.tflink.core.Interactor;

/**
 * How much more often a TF regulates the genes of a query than expected by chance. All counts are of genes in the
 * background of the {@link Enrichment}.
 *
 * @param transcriptionFactor the TF
 * @param hits the genes of the query that the TF regulates, by accession; unmodifiable
 * @param targetCount the number of genes in the background that the TF regulates, at least 1
 * @param pValue the probability of at least so many hits, if the query were drawn from the background by chance: the
 *     upper tail of the hypergeometric distribution, from 0 to 1
 * @param adjustedPValue the p-value adjusted for the number of tested TFs, after Benjamini and Hochberg 1995
 *     (<a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">J R Stat Soc B 57, 289</a>), from 0 to 1
 * @param oddsRatio the odds that a gene of the query is regulated by the TF, divided by the odds of a gene that is only
 *     in the background: from 0 for no hit to infinity, if all genes of the query or none of the others are regulated.
 *     It is undefined, NaN, if the query has no gene or all of the background, or the TF regulates all of it
 */
public record RegulatorEnrichment(
        Interactor transcriptionFactor,
        List<Interactor> hits,
        int targetCount,
        double pValue,
        double adjustedPValue,
        double oddsRatio)
        implements Serializable {

    /**
     * Creates a result.
     *
     * @param transcriptionFactor the TF
     * @param hits the genes of the query that the TF regulates
     * @param targetCount the number of genes in the background that the TF regulates
     * @param pValue the p-value
     * @param adjustedPValue the adjusted p-value
     * @param oddsRatio the odds ratio
     * @throws IllegalArgumentException if there are more hits than targets, or a p-value is not from 0 to 1
     */
    public RegulatorEnrichment {
        Objects.requireNonNull(transcriptionFactor, "transcriptionFactor");
        hits = List.copyOf(Objects.requireNonNull(hits, "hits"));
        require(targetCount >= 1, "targetCount", targetCount, "at least 1");
        require(targetCount >= hits.size(), "targetCount", targetCount, "at least the number of hits, " + hits.size());
        require(pValue >= 0 && pValue <= 1, "pValue", pValue, "a number from 0 to 1");
        require(adjustedPValue >= 0 && adjustedPValue <= 1, "adjustedPValue", adjustedPValue, "a number from 0 to 1");
        require(!(oddsRatio < 0), "oddsRatio", oddsRatio, "a number that is not negative, or NaN");
    }

    private static void require(boolean holds, String part, Object found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(part + ": found \"" + found + "\", expected " + expected);
        }
    }

    RegulatorEnrichment withAdjustedPValue(double adjusted) {
        return new RegulatorEnrichment(transcriptionFactor, hits, targetCount, pValue, adjusted, oddsRatio);
    }

    /**
     * Returns the TF, the counts and the p-values: {@code Suz12 (Q80U70): 3 of 17 targets, p = 0.0012, adjusted 0.04}.
     */
    @Override
    public String toString() {
        return transcriptionFactor + ": " + hits.size() + " of " + targetCount + " targets, p = " + pValue
                + ", adjusted " + adjustedPValue;
    }
}
