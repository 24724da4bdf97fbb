package org.tflink.io.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;

/**
 * An organism with as many TFs, targets and interactions as TFLink has of one, all of them invented: few TFs with most of the
 * interactions (log-normal), evidence of {@link InventedEvidence}, and orthologs for most proteins. It is the same each time.
 */
final class InventedOrganism {

    /** How many of an organism TFLink has. */
    record Scale(
            Organism organism,
            String assembly,
            int chromosomes,
            int tfs,
            int targets,
            int interactions,
            List<String> databases) {

        /** A few TFs are no targets. */
        int proteins() {
            return targets + tfs / 20;
        }
    }

    /** TFLink's organisms. */
    static final List<Scale> SCALES = List.of(
            new Scale(
                    Organism.HOMO_SAPIENS, "hg38", 22, 1_606, 20_139, 6_739_357, List.of("ReMap", "TRRUST", "HTRIdb")),
            new Scale(
                    Organism.MUS_MUSCULUS,
                    "mm10",
                    19,
                    1_156,
                    21_536,
                    4_057_582,
                    List.of("ReMap", "TRRUST", "ORegAnno")),
            new Scale(Organism.RATTUS_NORVEGICUS, "rn6", 20, 56, 13_530, 81_229, List.of("ORegAnno", "PAZAR")),
            new Scale(Organism.DANIO_RERIO, "danRer10", 25, 17, 13_769, 25_960, List.of("ORegAnno")),
            new Scale(Organism.DROSOPHILA_MELANOGASTER, "dm6", 4, 527, 18_766, 368_629, List.of("ReMap", "REDfly")),
            new Scale(
                    Organism.CAENORHABDITIS_ELEGANS, "ce11", 5, 289, 16_519, 316_018, List.of("ORegAnno", "modENCODE")),
            new Scale(
                    Organism.SACCHAROMYCES_CEREVISIAE,
                    "sacCer3",
                    16,
                    333,
                    6_549,
                    237_714,
                    List.of("Yeastract", "ORegAnno", "JASPAR")));

    private static final long SEED = 1;
    private static final double SPREAD_OF_TFS = 1.6;
    private static final double SPREAD_OF_TARGETS = 0.8;
    private static final double MOST = 0.9;

    private final Scale scale;
    private final InventedEvidence evidence;
    private final List<Interactor> proteins;

    /** Which proteins are TFs, the one with most interactions first. */
    private final int[] tfs;

    /** For each of them, how many interactions it and those before it have. */
    private final int[] tfSums;

    /** For each target, how many interactions it and those before it have. */
    private final int[] targetSums;

    /**
     * Invents it.
     *
     * @param taken accessions that other proteins have, to which it adds its own
     */
    InventedOrganism(Scale scale, Set<String> taken) {
        this.scale = scale;
        Random random = new Random(SEED + scale.organism().scientificName().hashCode());
        evidence = new InventedEvidence(random, scale.databases());
        proteins = Stream.generate(() -> InventedProtein.of(scale.organism(), random, taken))
                .limit(scale.proteins())
                .toList();
        tfs = tfs(random);
        tfSums = degrees(random, scale.tfs(), scale.interactions(), SPREAD_OF_TFS, (int) (MOST * scale.targets()));
        targetSums =
                degrees(random, scale.targets(), scale.interactions(), SPREAD_OF_TARGETS, (int) (MOST * scale.tfs()));
        shuffle(targetSums, random);
        Arrays.parallelPrefix(tfSums, Integer::sum);
        Arrays.parallelPrefix(targetSums, Integer::sum);
    }

    /** That with as many proteins as human. */
    static InventedOrganism human() {
        return new InventedOrganism(SCALES.get(0), new HashSet<>());
    }

    Scale scale() {
        return scale;
    }

    InventedEvidence evidence() {
        return evidence;
    }

    /** All proteins, without orthologs: the targets, then the TFs that are no targets. */
    List<Interactor> proteins() {
        return proteins;
    }

    int[] tfs() {
        return tfs.clone();
    }

    /** For each TF, in the order of {@link #tfs}, how many targets it and those before it have. */
    int[] tfSums() {
        return tfSums.clone();
    }

    /** For each target, how many TFs it and those before it have. */
    int[] targetSums() {
        return targetSums.clone();
    }

    /** So many different interactions, invented while they are read: TF by TF. */
    Iterable<Interaction> interactions(long rows) {
        if (rows > 0.8 * scale.tfs() * scale.targets()) {
            throw new IllegalArgumentException(rows + " rows, of " + scale);
        }
        Random first = new Random(SEED);
        List<Interactor> ends = proteins.stream()
                .map(each -> InventedProtein.withOrthologs(each, scale.organism(), first))
                .toList();
        int[] degrees = degrees(first, scale.tfs(), rows, SPREAD_OF_TFS, (int) (MOST * scale.targets()));
        return () -> {
            Random random = new Random(SEED);
            return IntStream.range(0, tfs.length)
                    .boxed()
                    .flatMap(rank -> interactions(ends, ends.get(tfs[rank]), degrees[rank], random))
                    .iterator();
        };
    }

    private Stream<Interaction> interactions(List<Interactor> ends, Interactor tf, int degree, Random random) {
        return targets(degree, random)
                .mapToObj(target -> Interaction.of(tf, ends.get(target), scale.organism(), evidence.pick(random)));
    }

    /** So many different targets, in their order: those with many TFs more often. */
    private IntStream targets(int degree, Random random) {
        return degree < scale.targets() / 8
                ? pick(targetSums, degree, random).sorted()
                : manyTargets(degree, random).stream();
    }

    /**
     * So many different places, each as often as it adds to the sums.
     *
     * @param count few, in comparison with all places
     */
    static IntStream pick(int[] sums, int count, Random random) {
        Set<Integer> places = new LinkedHashSet<>();
        while (places.size() < count) {
            int sum = 1 + random.nextInt(sums[sums.length - 1]);
            int found = Arrays.binarySearch(sums, sum);
            places.add(found < 0 ? -found - 1 : found);
        }
        return places.stream().mapToInt(Integer::intValue);
    }

    private BitSet manyTargets(int degree, Random random) {
        BitSet chosen = new BitSet(scale.targets());
        for (int target = 0; target < scale.targets(); target++) {
            int weight = targetSums[target] - (target == 0 ? 0 : targetSums[target - 1]);
            chosen.set(target, random.nextDouble() < (double) degree * weight / scale.interactions());
        }
        int excess = chosen.cardinality() - degree;
        while (excess != 0) {
            int target = random.nextInt(scale.targets());
            if (chosen.get(target) == excess > 0) {
                chosen.flip(target);
                excess += excess > 0 ? -1 : 1;
            }
        }
        return chosen;
    }

    private int[] tfs(Random random) {
        List<Integer> some =
                new ArrayList<>(IntStream.range(0, scale.targets()).boxed().toList());
        Collections.shuffle(some, random);
        int both = scale.targets() + scale.tfs() - scale.proteins();
        List<Integer> all = new ArrayList<>(some.subList(0, both));
        IntStream.range(scale.targets(), scale.proteins()).forEach(all::add);
        Collections.shuffle(all, random);
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The total divided among so many, of whom each gets so much at most: log-normal, the largest first. */
    private static int[] degrees(Random random, int count, long total, double spread, int most) {
        double[] weights = random.doubles(count)
                .map(any -> StrictMath.exp(spread * random.nextGaussian()))
                .toArray();
        double factor = 0;
        // What the largest may not get goes to the others.
        for (int i = 0; i < 20; i++) {
            double scaled = factor;
            double sum = Arrays.stream(weights)
                    .map(weight -> Math.min(most, weight * scaled))
                    .sum();
            factor = factor == 0 ? total / Arrays.stream(weights).sum() : factor * total / sum;
        }
        double scaled = factor;
        int[] degrees = Arrays.stream(weights)
                .mapToInt(weight -> (int) Math.min(most, weight * scaled))
                .sorted()
                .toArray();
        long rest = total - Arrays.stream(degrees).asLongStream().sum();
        for (int i = 0; rest > 0; i = (i + 1) % count) {
            if (degrees[i] < most) {
                degrees[i]++;
                rest--;
            }
        }
        return reversed(degrees);
    }

    private static int[] reversed(int[] sorted) {
        int last = sorted.length - 1;
        return IntStream.rangeClosed(0, last).map(i -> sorted[last - i]).toArray();
    }

    private static void shuffle(int[] numbers, Random random) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
    }
}
