package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.PubMedQuery;

/** Random networks, sparse and dense, compared with maps and sets of the same interactions. */
class NetworkPropertyTest {

    private static final int SEEDS = 400;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    /** Of other sizes each time: up to 80 proteins, all or few of which regulate, with few or nearly all interactions. */
    private static List<Interaction> interactions(Random random) {
        int proteins = 1 + random.nextInt(80);
        int tfs = 1 + random.nextInt(random.nextBoolean() ? proteins : 1 + proteins / 10);
        int most = random.nextBoolean() ? proteins : 1 + 2 * proteins * tfs;
        return Networks.random(random, proteins, tfs, random.nextInt(most + 1));
    }

    /** The occurrences of each interaction, by both ends. */
    private static Map<String, Map<String, List<Interaction>>> byEnds(List<Interaction> interactions) {
        Map<String, Map<String, List<Interaction>>> byEnds = new TreeMap<>();
        for (Interaction each : interactions) {
            byEnds.computeIfAbsent(each.transcriptionFactor().accession(), tf -> new TreeMap<>())
                    .computeIfAbsent(each.target().accession(), target -> new ArrayList<>())
                    .add(each);
        }
        return byEnds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyInteractionIsThatOfTheMaps(int seed) {
        List<Interaction> interactions = interactions(new Random(seed));
        RegulatoryNetwork network = RegulatoryNetwork.of(interactions);
        Map<String, Map<String, List<Interaction>>> byEnds = byEnds(interactions);

        List<Interaction> expected = new ArrayList<>();
        byEnds.forEach((tf, row) -> row.forEach((target, occurrences) -> {
            Interaction interaction = network.interaction(tf, target).orElseThrow();
            assertUnited(interaction, occurrences);
            expected.add(interaction);
        }));
        assertThat(network.interactions()).containsExactlyElementsOf(expected);
        assertThat(network.size()).isEqualTo(expected.size());
    }

    private static void assertUnited(Interaction interaction, List<Interaction> occurrences) {
        Evidence evidence = interaction.evidence();
        assertThat(evidence.sourceDatabases())
                .isEqualTo(occurrences.stream()
                        .flatMap(each -> each.evidence().sourceDatabases().stream())
                        .distinct()
                        .toList());
        assertThat(evidence.detectionMethods())
                .isEqualTo(occurrences.stream()
                        .flatMap(each -> each.evidence().detectionMethods().stream())
                        .distinct()
                        .toList());
        assertThat(evidence.pubMed())
                .isEqualTo(PubMedQuery.of(occurrences.stream()
                        .flatMap(each -> each.evidence().pubMed().ids().stream())
                        .distinct()
                        .toList()));
        assertThat(evidence.scale())
                .isEqualTo(occurrences.stream()
                        .map(each -> each.evidence().scale())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        assertThat(interaction.effects())
                .isEqualTo(new HashSet<>(occurrences.stream()
                        .flatMap(each -> each.effects().stream())
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyInteractionIsFoundFromBothEnds(int seed) {
        RegulatoryNetwork network = RegulatoryNetwork.of(interactions(new Random(seed)));
        List<Interaction> all = network.interactions().toList();

        for (Interactor protein : network.proteins()) {
            assertThat(network.interactionsFrom(protein.accession()))
                    .containsExactlyElementsOf(all.stream()
                            .filter(each -> each.transcriptionFactor().equals(protein))
                            .toList());
            assertThat(network.interactionsTo(protein.accession()))
                    .containsExactlyElementsOf(all.stream()
                            .filter(each -> each.target().equals(protein))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void feedForwardLoopsAreAllTriples(int seed) {
        RegulatoryNetwork network = RegulatoryNetwork.of(interactions(new Random(seed)));
        List<FeedForwardLoop> expected = new ArrayList<>();
        for (Interactor a : network.transcriptionFactors()) {
            for (Interactor b : network.transcriptionFactors()) {
                for (Interactor c : network.targets()) {
                    if (isLoop(network, a, b, c)) {
                        expected.add(new FeedForwardLoop(a, b, c));
                    }
                }
            }
        }

        assertThat(network.feedForwardLoops()).containsExactlyElementsOf(expected);
        assertThat(network.feedForwardLoops().parallel().toList()).isEqualTo(expected);
        assertThat(network.feedForwardLoopCount()).isEqualTo(expected.size());
    }

    @Test
    void theCountsOfThousandsOfNetworksAreThoseOfAMatrix() {
        for (int seed = 0; seed < 4000; seed++) {
            RegulatoryNetwork network = RegulatoryNetwork.of(interactions(new Random(seed)));
            List<Interactor> proteins = network.proteins();
            boolean[][] regulates = new boolean[proteins.size()][proteins.size()];
            network.interactions()
                    .forEach(each -> regulates[proteins.indexOf(each.transcriptionFactor())][
                            proteins.indexOf(each.target())] = true);
            assertThat(network.feedForwardLoopCount()).as("seed %d", seed).isEqualTo(count(regulates));
        }
    }

    private static long count(boolean[][] regulates) {
        long count = 0;
        for (int a = 0; a < regulates.length; a++) {
            for (int b = 0; b < regulates.length; b++) {
                for (int c = 0; c < regulates.length && regulates[a][b] && a != b; c++) {
                    count += c != a && c != b && regulates[a][c] && regulates[b][c] ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean isLoop(RegulatoryNetwork network, Interactor a, Interactor b, Interactor c) {
        return new HashSet<>(List.of(a.accession(), b.accession(), c.accession())).size() == 3
                && network.interaction(a.accession(), b.accession()).isPresent()
                && network.interaction(a.accession(), c.accession()).isPresent()
                && network.interaction(b.accession(), c.accession()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void commonTargetsAndRegulatorsAreIntersections(int seed) {
        Random random = new Random(seed);
        RegulatoryNetwork network = RegulatoryNetwork.of(interactions(random));
        for (int i = 0; i < 5 && network.size() > 0; i++) {
            List<String> some = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(k -> network.proteins()
                            .get(random.nextInt(network.proteins().size()))
                            .accession())
                    .toList();
            Set<Interactor> targets = new TreeSet<>(Comparator.comparing(Interactor::accession));
            targets.addAll(network.targets());
            Set<Interactor> regulators = new TreeSet<>(Comparator.comparing(Interactor::accession));
            regulators.addAll(network.transcriptionFactors());
            for (String accession : some) {
                targets.retainAll(network.interactionsFrom(accession).stream()
                        .map(Interaction::target)
                        .toList());
                regulators.retainAll(network.interactionsTo(accession).stream()
                        .map(Interaction::transcriptionFactor)
                        .toList());
            }
            assertThat(network.commonTargets(some)).containsExactlyElementsOf(targets);
            assertThat(network.commonRegulators(some)).containsExactlyElementsOf(regulators);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unionIsAssociativeAndCommutativeButForTheOrderOfEvidence(int seed) {
        Random random = new Random(seed);
        RegulatoryNetwork a = RegulatoryNetwork.of(interactions(random));
        RegulatoryNetwork b = RegulatoryNetwork.of(interactions(random));
        RegulatoryNetwork c = RegulatoryNetwork.of(interactions(random));

        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(unordered(a.union(b))).isEqualTo(unordered(b.union(a)));
        assertThat(unordered(a.intersection(b))).isEqualTo(unordered(b.intersection(a)));
        assertThat(a.union(a)).isEqualTo(a);
    }

    /** All that does not depend on which occurrence came first. */
    private static Map<String, Object> unordered(RegulatoryNetwork network) {
        Map<String, Object> unordered = new LinkedHashMap<>();
        network.interactions()
                .forEach(each -> unordered.put(
                        Networks.ends(each),
                        List.of(
                                Set.copyOf(each.evidence().sourceDatabases()),
                                Set.copyOf(each.evidence().detectionMethods()),
                                Set.copyOf(each.evidence().pubMed().ids()),
                                each.evidence().scale(),
                                each.effects())));
        return unordered;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filterAndUnionOfPartsGiveTheWhole(int seed) {
        RegulatoryNetwork network = RegulatoryNetwork.of(interactions(new Random(seed)));
        RegulatoryNetwork one = network.filter(each -> each.target().accession().hashCode() % 3 == 0);
        RegulatoryNetwork rest = network.difference(one);

        assertThat(one.union(rest)).isEqualTo(network);
        assertThat(one.size() + rest.size()).isEqualTo(network.size());
        assertThat(one.intersection(rest).size()).isZero();
        assertThat(network.intersection(one)).isEqualTo(one);
        assertThat(network.filter(each -> true)).isEqualTo(network);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aParallelBuildEqualsASequentialOne(int seed) {
        List<Interaction> interactions = interactions(new Random(seed));

        assertThat(RegulatoryNetwork.of(interactions.parallelStream()))
                .isEqualTo(RegulatoryNetwork.of(interactions.stream()));
    }
}
