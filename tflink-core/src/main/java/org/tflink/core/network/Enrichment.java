package org.tflink.core.network;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which TFs regulate the genes of a query more often than expected by chance: an over-representation analysis with the
 * upper tail of the hypergeometric distribution, as ChEA3 and clusterProfiler do it.
 *
 * <p>The genes of the query and the targets of each TF count as far as they are in the background, and the background
 * counts as far as it is in the network, which knows nothing of other genes.
 *
 * @param regulators a result for each TF with at least one target in the background, by p-value, then accession;
 *     unmodifiable
 * @param querySize the number of genes of the query in the background
 * @param backgroundSize the number of genes of the background in the network
 * @param notInNetwork the accessions of the query that are not in the network, in the order of the query; unmodifiable
 * @param notInBackground the accessions of the query that are in the network, but not in the background, in the order
 *     of the query; unmodifiable
 * @param backgroundNotInNetwork the accessions of the background that are not in the network, in the order of the
 *     background; unmodifiable
 */
public record Enrichment(
        List<RegulatorEnrichment> regulators,
        int querySize,
        int backgroundSize,
        List<String> notInNetwork,
        List<String> notInBackground,
        List<String> backgroundNotInNetwork)
        implements Serializable {

    private static final Comparator<RegulatorEnrichment> ORDER = comparingDouble(RegulatorEnrichment::pValue)
            .thenComparing(comparing(each -> each.transcriptionFactor().accession()));

    /**
     * Creates a result.
     *
     * @param regulators the results of the TFs, in any order
     * @param querySize the number of genes of the query
     * @param backgroundSize the number of genes of the background
     * @param notInNetwork accessions of the query that are not in the network
     * @param notInBackground accessions of the query that are not in the background
     * @param backgroundNotInNetwork accessions of the background that are not in the network
     * @throws IllegalArgumentException if the query has more genes than the background
     */
    public Enrichment {
        regulators = List.copyOf(Objects.requireNonNull(regulators, "regulators")).stream()
                .sorted(ORDER)
                .toList();
        notInNetwork = List.copyOf(Objects.requireNonNull(notInNetwork, "notInNetwork"));
        notInBackground = List.copyOf(Objects.requireNonNull(notInBackground, "notInBackground"));
        backgroundNotInNetwork = List.copyOf(Objects.requireNonNull(backgroundNotInNetwork, "backgroundNotInNetwork"));
        if (querySize < 0 || querySize > backgroundSize) {
            throw new IllegalArgumentException("querySize: found \"" + querySize
                    + "\", expected 0 to the size of the background, " + backgroundSize);
        }
    }

    /**
     * Returns the results of the TFs whose number of targets in the background is in a range. P-values are adjusted for
     * the number of these TFs only.
     *
     * @param least the least number of targets, for example 10
     * @param most the largest number of targets, for example 500
     * @return the enrichment, otherwise unchanged
     * @throws IllegalArgumentException if the least number is larger than the largest
     */
    public Enrichment withTargetCount(int least, int most) {
        if (least > most) {
            throw new IllegalArgumentException("least: found \"" + least + "\", expected at most " + most);
        }
        return adjusted(
                regulators.stream()
                        .filter(each -> each.targetCount() >= least && each.targetCount() <= most)
                        .toList(),
                querySize,
                backgroundSize,
                notInNetwork,
                notInBackground,
                backgroundNotInNetwork);
    }

    /** Creates a result whose p-values are adjusted for the number of results, after Benjamini and Hochberg. */
    static Enrichment adjusted(
            List<RegulatorEnrichment> regulators,
            int querySize,
            int backgroundSize,
            List<String> notInNetwork,
            List<String> notInBackground,
            List<String> backgroundNotInNetwork) {
        List<RegulatorEnrichment> adjusted = new ArrayList<>(regulators);
        adjusted.sort(ORDER);
        double least = 1;
        for (int i = adjusted.size() - 1; i >= 0; i--) {
            RegulatorEnrichment each = adjusted.get(i);
            least = Math.min(least, each.pValue() * adjusted.size() / (i + 1));
            adjusted.set(i, each.withAdjustedPValue(least));
        }
        return new Enrichment(
                adjusted, querySize, backgroundSize, notInNetwork, notInBackground, backgroundNotInNetwork);
    }
}
