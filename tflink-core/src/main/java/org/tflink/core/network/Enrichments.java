package org.tflink.core.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tflink.core.Interactor;

/** Computes an {@link Enrichment}. */
final class Enrichments {

    private final NetworkData network;

    /** The genes of the background, and those of the query in it, by protein. */
    private final BitSet background;

    private final BitSet query;

    private final long[] backgroundTargets;
    private final long[] queryTargets;
    private final Hypergeometric distribution;

    private Enrichments(NetworkData network, BitSet background, BitSet query) {
        this.network = network;
        this.background = background;
        this.query = query;
        this.backgroundTargets = targets(background);
        this.queryTargets = targets(query);
        this.distribution = new Hypergeometric(background.cardinality());
    }

    /**
     * Tests all TFs.
     *
     * @param query the accessions of the query, each once
     * @param background the numbers of the proteins of the background
     * @param backgroundNotInNetwork the accessions of the background that have no number
     */
    static Enrichment of(
            NetworkData network, List<String> query, int[] background, List<String> backgroundNotInNetwork) {
        BitSet inBackground = new BitSet();
        Arrays.stream(background).forEach(inBackground::set);
        BitSet inQuery = new BitSet();
        List<String> notInNetwork = new ArrayList<>();
        List<String> notInBackground = new ArrayList<>();
        for (String accession : query) {
            int protein = network.protein(accession);
            if (protein < 0) {
                notInNetwork.add(accession);
            } else if (inBackground.get(protein)) {
                inQuery.set(protein);
            } else {
                notInBackground.add(accession);
            }
        }
        return Enrichment.adjusted(
                new Enrichments(network, inBackground, inQuery).regulators(),
                inQuery.cardinality(),
                inBackground.cardinality(),
                notInNetwork,
                notInBackground,
                backgroundNotInNetwork);
    }

    /** Returns the bits of those proteins that are targets, by their number as a target. */
    private long[] targets(BitSet proteins) {
        long[] bits = new long[network.targets.length / Long.SIZE + 1];
        proteins.stream()
                .map(protein -> network.targetOf[protein])
                .filter(target -> target >= 0)
                .forEach(target -> bits[target >> 6] |= 1L << target);
        return bits;
    }

    private List<RegulatorEnrichment> regulators() {
        return IntStream.range(0, network.tfs.length)
                .filter(tf -> network.targetsOf.countIn(backgroundTargets, tf) > 0)
                .mapToObj(this::regulator)
                .toList();
    }

    private RegulatorEnrichment regulator(int tf) {
        int targetCount = network.targetsOf.countIn(backgroundTargets, tf);
        List<Interactor> hits = Arrays.stream(network.targetsOf.columnsIn(queryTargets, tf))
                .mapToObj(network::target)
                .toList();
        double p = distribution.upperTail(hits.size(), targetCount, query.cardinality());
        return new RegulatorEnrichment(network.tf(tf), hits, targetCount, p, p, oddsRatio(hits.size(), targetCount));
    }

    private double oddsRatio(double hits, double targetCount) {
        double missed = query.cardinality() - hits;
        double others = targetCount - hits;
        double neither = background.cardinality() - targetCount - missed;
        return hits * neither / (missed * others);
    }
}
