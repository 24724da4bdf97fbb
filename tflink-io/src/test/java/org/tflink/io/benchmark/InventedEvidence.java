package org.tflink.io.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.PubMedQuery;

/**
 * The evidence of an {@link InventedOrganism}: 5,401 kinds. Nine rows of ten have the first, most others one of 400 kinds of
 * large-scale evidence, and a few have papers of their own. A million rows have about 4,200 of the kinds.
 */
final class InventedEvidence {

    private static final int LARGE_SCALE_KINDS = 400;
    private static final int SMALL_SCALE_KINDS = 5_000;

    private static final long PAPER_OF_GTRD = 27924024;
    private static final String GTRD = "GTRD";
    private static final String CHIP = "chromatin immunoprecipitation assay";
    private static final String CURATOR = "inferred by curator";
    private static final List<String> SMALL_SCALE_METHODS = List.of(
            CURATOR,
            "electrophoretic mobility shift assay",
            "luciferase reporter assay",
            "DNase I footprinting",
            "yeast one-hybrid assay",
            "genetic interference",
            "supershift assay",
            "expression level evidence");

    private final List<Evidence> kinds = new ArrayList<>();

    /** For each kind, the share of rows that have it or an earlier one, times the last of these numbers. */
    private final double[] sums = new double[1 + LARGE_SCALE_KINDS + SMALL_SCALE_KINDS];

    /** Invents the kinds, of GTRD and these databases. */
    InventedEvidence(Random random, List<String> databases) {
        add(Evidence.of(List.of(GTRD), List.of(CHIP), PubMedQuery.of(PAPER_OF_GTRD), EvidenceScale.LARGE), 90);
        for (int i = 0; i < LARGE_SCALE_KINDS; i++) {
            add(large(random, databases), 1.3 / (i + 1));
        }
        for (int i = 0; i < SMALL_SCALE_KINDS; i++) {
            add(small(random, databases), 0.04 / StrictMath.pow(i + 5, 0.7));
        }
    }

    private void add(Evidence kind, double weight) {
        int number = kinds.size();
        kinds.add(kind);
        sums[number] = weight + (number == 0 ? 0 : sums[number - 1]);
    }

    /** A kind, the frequent ones more often. */
    Evidence pick(Random random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return kinds.get(Math.min(found < 0 ? -found - 1 : found, kinds.size() - 1));
    }

    private static Evidence large(Random random, List<String> databases) {
        List<String> sources = some(random, databases, 1 + random.nextInt(databases.size()));
        List<Long> papers = new ArrayList<>();
        sources.forEach(source -> papers.add(20_000_000L + (source.hashCode() & 0xFFFFFF)));
        if (random.nextInt(10) < 8) {
            sources.add(GTRD);
            papers.add(PAPER_OF_GTRD);
        }
        List<String> methods = random.nextBoolean() ? List.of(CHIP) : List.of(CHIP, CURATOR);
        return Evidence.of(sorted(sources), methods, PubMedQuery.of(papers), EvidenceScale.LARGE);
    }

    private static Evidence small(Random random, List<String> databases) {
        List<String> sources = some(random, databases, random.nextInt(10) < 8 ? 1 : Math.min(2, databases.size()));
        List<String> methods = some(random, SMALL_SCALE_METHODS, Math.max(1, random.nextInt(5) - 1));
        if (random.nextInt(10) < 4) {
            sources.add(GTRD);
            methods.add(CHIP);
        }
        int papers = random.nextInt(2) + 1 + random.nextInt(3);
        return Evidence.of(
                sorted(sources),
                sorted(methods),
                PubMedQuery.of(random.longs(papers, 1_300_000, 34_000_000).toArray()),
                EvidenceScale.SMALL);
    }

    /** So many different ones, in any order. */
    private static List<String> some(Random random, List<String> all, int count) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new ArrayList<>(shuffled.subList(0, count));
    }

    private static List<String> sorted(List<String> texts) {
        return List.copyOf(new TreeSet<>(texts));
    }
}
