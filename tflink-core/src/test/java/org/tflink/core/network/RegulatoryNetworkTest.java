package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.core.network.Networks.accessions;
import static org.tflink.core.network.Networks.ends;
import static org.tflink.core.network.Networks.interaction;
import static org.tflink.core.network.Networks.network;
import static org.tflink.core.network.Networks.protein;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.PubMedQuery;

class RegulatoryNetworkTest {

    /** Two TFs, of which one regulates itself and the other, and three targets. */
    private static final RegulatoryNetwork SMALL = network("B>C B>A A>A A>B A>D");

    private static final Interactor SOX2 = Interactor.of("P48432", "Sox2", List.of(20674L));

    private static final Interactor SOX14 = Interactor.of("Q04892", "Sox14", List.of(20669L));

    @Nested
    class Content {

        @Test
        void proteinsAreInTheOrderOfTheirAccessions() {
            assertThat(accessions(SMALL.proteins())).containsExactly("A", "B", "C", "D");
            assertThat(accessions(SMALL.transcriptionFactors())).containsExactly("A", "B");
            assertThat(accessions(SMALL.targets())).containsExactly("A", "B", "C", "D");
        }

        @Test
        void interactionsAreInTheOrderOfBothEnds() {
            assertThat(SMALL.size()).isEqualTo(5);
            assertThat(ends(SMALL)).isEqualTo("A>A A>B A>D B>A B>C");
        }

        @Test
        void interactionsAreFoundByBothEnds() {
            assertThat(SMALL.interaction("A", "D")).contains(interaction("A>D"));
            assertThat(SMALL.interaction("D", "A")).isEmpty();
            assertThat(SMALL.interaction("C", "A")).isEmpty();
            assertThat(SMALL.interaction("A", "C")).isEmpty();
            assertThat(SMALL.interaction("A", "?")).isEmpty();
            assertThat(SMALL.interaction("?", "A")).isEmpty();
        }

        @Test
        void interactionsAreFoundByOneEnd() {
            assertThat(SMALL.interactionsFrom("A"))
                    .containsExactly(interaction("A>A"), interaction("A>B"), interaction("A>D"));
            assertThat(SMALL.interactionsTo("A")).containsExactly(interaction("A>A"), interaction("B>A"));
        }

        @Test
        void noneIsATrueAnswer() {
            assertThat(SMALL.interactionsFrom("C")).isEmpty();
            assertThat(SMALL.interactionsFrom("?")).isEmpty();
            assertThat(SMALL.interactionsTo("?")).isEmpty();
            assertThat(SMALL.protein("?")).isEmpty();
            assertThat(SMALL.find("?")).isEmpty();
        }

        @Test
        void aProteinIsFoundByItsAccession() {
            assertThat(SMALL.protein("C")).contains(protein("C"));
        }

        @Test
        void listsAreUnmodifiable() {
            assertThat(Stream.of(
                            SMALL.proteins(),
                            SMALL.transcriptionFactors(),
                            SMALL.targets(),
                            SMALL.find("A"),
                            SMALL.interactionsFrom("A"),
                            SMALL.interactionsTo("A"),
                            SMALL.commonTargets(List.of("A")),
                            SMALL.commonRegulators(List.of("A"))))
                    .allSatisfy(list ->
                            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class));
        }

        @Test
        void aListOfInteractionsHasBounds() {
            assertThatThrownBy(() -> SMALL.interactionsFrom("A").get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void aNetworkMayHaveNoInteractions() {
            RegulatoryNetwork none = network("");

            assertThat(none.size()).isZero();
            assertThat(none.proteins()).isEmpty();
            assertThat(none.interactions()).isEmpty();
            assertThat(none.feedForwardLoopCount()).isZero();
            assertThat(none.feedForwardLoops()).isEmpty();
            assertThat(none.union(none)).isEqualTo(none);
            assertThat(none.enrichmentAmongTargets(List.of("A")).notInNetwork()).containsExactly("A");
        }

        @Test
        void oneProteinMayRegulateItself() {
            RegulatoryNetwork self = network("A>A");

            assertThat(self.proteins()).hasSize(1);
            assertThat(self.interactionsTo("A")).isEqualTo(self.interactionsFrom("A"));
            assertThat(self.feedForwardLoopCount()).isZero();
        }

        @Test
        void aNetworkShowsItsCounts() {
            assertThat(SMALL).hasToString("2 TFs, 4 targets, 5 interactions");
        }

        @Test
        void networksCompareByTheirInteractions() {
            assertThat(network("A>B B>C")).isEqualTo(network("B>C A>B")).hasSameHashCodeAs(network("B>C A>B"));
            assertThat(network("A>B B>C")).isNotEqualTo(network("A>B"));
            assertThat(network("A>B A>C")).isNotEqualTo(network("A>B B>C"));
            assertThat(network("A>B")).isNotEqualTo(network("B>A"));
            assertThat(network("A>B"))
                    .isNotEqualTo(RegulatoryNetwork.of(List.of(
                            interaction("A>B").withEvidence(Evidence.builder().build()))));
            assertThat(network("A>B")).isNotEqualTo("A>B");
        }
    }

    @Nested
    class Find {

        private final RegulatoryNetwork network = RegulatoryNetwork.of(List.of(
                Interaction.of(SOX2, SOX14, Organism.MUS_MUSCULUS, Networks.EVIDENCE),
                Interaction.of(
                        SOX2,
                        Interactor.of("P84243", "H3-3A; H3-3B", List.of(3020L, 3021L)),
                        Organism.MUS_MUSCULUS,
                        Networks.EVIDENCE),
                Interaction.of(
                        SOX2, Interactor.of("A0A001", "Sox2", List.of(7L)), Organism.MUS_MUSCULUS, Networks.EVIDENCE),
                Interaction.of(SOX2, protein("A0A002"), Organism.MUS_MUSCULUS, Networks.EVIDENCE)));

        @ParameterizedTest
        @CsvSource({
            "Q04892, Q04892",
            "Sox14, Q04892",
            "20669, Q04892",
            "H3-3A, P84243",
            "H3-3B, P84243",
            "H3-3A; H3-3B, P84243",
            "3021, P84243",
            "Sox2, A0A001 P48432",
            "sox14, ''",
            "2066, ''",
            "-, ''",
            "'', ''"
        })
        void byAccessionNameOrGeneId(String text, String accessions) {
            assertThat(String.join(" ", accessions(network.find(text)))).isEqualTo(accessions);
        }
    }

    @Nested
    class Identity {

        private static Interaction observed(Interactor tf, Interactor target, Evidence evidence, Effect... effects) {
            return Interaction.builder()
                    .transcriptionFactor(tf)
                    .target(target)
                    .organism(Organism.MUS_MUSCULUS)
                    .evidence(evidence)
                    .addEffects(effects)
                    .build();
        }

        private static Evidence evidence(String database, String method, long paper, EvidenceScale scale) {
            return Evidence.of(List.of(database), List.of(method), PubMedQuery.of(paper), scale);
        }

        private static Interaction united(Interaction... observed) {
            return RegulatoryNetwork.of(List.of(observed))
                    .interactions()
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void evidenceIsUnitedInTheOrderOfItsAppearance() {
            Interaction united = united(
                    observed(SOX2, SOX14, evidence("ReMap", "m", 3, EvidenceScale.LARGE)),
                    observed(SOX2, SOX14, evidence("GTRD", "m", 1, EvidenceScale.LARGE)),
                    observed(SOX2, SOX14, evidence("ReMap", "k", 3, EvidenceScale.LARGE)));

            assertThat(united.evidence())
                    .isEqualTo(Evidence.of(
                            List.of("ReMap", "GTRD"), List.of("m", "k"), PubMedQuery.of(3, 1), EvidenceScale.LARGE));
        }

        @ParameterizedTest
        @CsvSource({
            "SMALL, SMALL, SMALL",
            "LARGE, SMALL, SMALL",
            "UNSPECIFIED, SMALL, SMALL",
            "LARGE, UNSPECIFIED, LARGE",
            "LARGE, LARGE, LARGE",
            "UNSPECIFIED, UNSPECIFIED, UNSPECIFIED"
        })
        void smallScaleDecidesThenLarge(EvidenceScale one, EvidenceScale other, EvidenceScale both) {
            Interaction first = observed(SOX2, SOX14, evidence("a", "m", 1, one));
            Interaction second = observed(SOX2, SOX14, evidence("b", "m", 1, other));

            assertThat(united(first, second).evidence().scale()).isEqualTo(both);
            assertThat(united(second, first).evidence().scale()).isEqualTo(both);
        }

        @Test
        void nothingIsTwiceInOneOccurrence() {
            Interactor target = Interactor.builder()
                    .accession("Q04892")
                    .name("Sox14")
                    .addGeneIds(5, 5)
                    .build();
            Evidence repeated = Evidence.of(
                    List.of("GTRD", "GTRD"), List.of("m", "k", "m"), PubMedQuery.of(2, 1, 2), EvidenceScale.LARGE);

            Interaction united = united(observed(SOX2, target, repeated));

            assertThat(united.evidence())
                    .isEqualTo(
                            Evidence.of(List.of("GTRD"), List.of("m", "k"), PubMedQuery.of(2, 1), EvidenceScale.LARGE));
            assertThat(united.target().geneIds()).containsExactly(5L);
        }

        @Test
        void effectsAreUnited() {
            Evidence evidence = Evidence.builder().build();

            assertThat(united(
                                    observed(SOX2, SOX14, evidence, Effect.REPRESSOR),
                                    observed(SOX2, SOX14, evidence),
                                    observed(SOX2, SOX14, evidence, Effect.ACTIVATOR))
                            .effects())
                    .containsExactly(Effect.ACTIVATOR, Effect.REPRESSOR);
        }

        @Test
        void theOrganismIsThatOfTheFirst() {
            assertThat(united(
                                    Interaction.of(SOX2, SOX14, Organism.MUS_MUSCULUS, Networks.EVIDENCE),
                                    Interaction.of(SOX2, SOX14, Organism.HOMO_SAPIENS, Networks.EVIDENCE))
                            .organism())
                    .isEqualTo(Organism.MUS_MUSCULUS);
        }

        @Test
        void theFirstNameThatIsNotMissingStaysAndTheRestIsUnited() {
            Ortholog human = Ortholog.of(Organism.HOMO_SAPIENS, "O95416", true);
            Ortholog rat = Ortholog.of(Organism.RATTUS_NORVEGICUS, "RATNO18628", false);
            Interactor one = Interactor.builder()
                    .accession("Q04892")
                    .name("-")
                    .addGeneId(5)
                    .addOrthologs(human)
                    .build();
            Interactor two = Interactor.builder()
                    .accession("Q04892")
                    .name("Sox14")
                    .addGeneIds(4, 5)
                    .addOrthologs(rat, human)
                    .build();
            Interactor three = Interactor.of("Q04892", "Sox-14", List.of());

            assertThat(united(
                                    observed(SOX2, one, Networks.EVIDENCE),
                                    observed(SOX2, two, Networks.EVIDENCE),
                                    observed(three, SOX2, Networks.EVIDENCE))
                            .target())
                    .isEqualTo(Interactor.builder()
                            .accession("Q04892")
                            .name("Sox14")
                            .addGeneIds(5, 4)
                            .addOrthologs(human, rat)
                            .build());
        }

        @Test
        void aMissingNameStaysIfThereIsNoOther() {
            Interactor unnamed = Interactor.of("Q04892", "-", List.of());

            assertThat(united(
                                    observed(SOX2, unnamed, Networks.EVIDENCE),
                                    observed(SOX2, Interactor.of("Q04892", "-", List.of(1L)), Networks.EVIDENCE))
                            .target()
                            .name())
                    .isEqualTo("-");
        }

        /** Each adds a paper, so that uniting one after the other would take a thousand times as long. */
        @Test
        void aMillionOccurrencesAreOneInteraction() {
            Stream<Interaction> occurrences = IntStream.rangeClosed(1, 1_000_000)
                    .mapToObj(
                            paper -> observed(SOX2, SOX14, evidence("GTRD", "m", 1 + paper / 10, EvidenceScale.LARGE)));

            RegulatoryNetwork network = RegulatoryNetwork.of(occurrences);

            assertThat(network.size()).isOne();
            assertThat(network.interaction("P48432", "Q04892")
                            .orElseThrow()
                            .evidence()
                            .pubMed()
                            .ids())
                    .hasSize(100_001);
        }

        /** Neither accessions nor evidence with the same hash code slow down building. */
        @Test
        void textsThatCollideAreNoSlower() {
            List<String> texts = List.of("");
            for (int i = 0; i < 15; i++) {
                texts = texts.stream()
                        .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                        .toList();
            }
            RegulatoryNetwork network = RegulatoryNetwork.of(texts.stream()
                    .map(text -> observed(
                            SOX2, Interactor.of(text, text, List.of()), evidence(text, text, 1, EvidenceScale.LARGE))));

            assertThat(network.size()).isEqualTo(1 << 15);
            assertThat(network.find("AaBB".repeat(7) + "Aa")).hasSize(1);
        }

        @Test
        void aHundredThousandTfsAreNoMoreThanOne() {
            RegulatoryNetwork network = RegulatoryNetwork.of(
                    IntStream.range(0, 100_000).mapToObj(i -> interaction("P" + i + ">P" + (i + 1) % 100_000)));

            assertThat(network.size()).isEqualTo(100_000);
            assertThat(network.interactionsTo("P0")).containsExactly(interaction("P99999>P0"));
            assertThat(network.feedForwardLoopCount()).isZero();
        }
    }

    @Nested
    class Neighbours {

        @Test
        void commonTargetsAreThoseOfEach() {
            RegulatoryNetwork network = network("A>C A>D A>E B>D B>E B>F C>E");

            assertThat(accessions(network.commonTargets(List.of("A", "B")))).containsExactly("D", "E");
            assertThat(accessions(network.commonTargets(List.of("C", "B", "A", "A"))))
                    .containsExactly("E");
            assertThat(accessions(network.commonTargets(List.of("A")))).containsExactly("C", "D", "E");
            assertThat(network.commonTargets(List.of("A", "F"))).isEmpty();
        }

        @Test
        void commonRegulatorsAreThoseOfEach() {
            RegulatoryNetwork network = network("A>C A>D A>E B>D B>E B>F C>E");

            assertThat(accessions(network.commonRegulators(List.of("D", "E")))).containsExactly("A", "B");
            assertThat(network.commonRegulators(List.of("B", "E"))).isEmpty();
        }

        @Test
        void anUnknownAccessionIsRejected() {
            assertThatThrownBy(() -> SMALL.commonTargets(List.of("A", "a")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "transcriptionFactors: found \"a\", expected the accession of a protein of the network");
            assertThatThrownBy(() -> SMALL.commonRegulators(List.of("a")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("targets: found \"a\", expected the accession of a protein of the network");
            assertThatThrownBy(() -> SMALL.neighbourhood(List.of("a"), 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("accessions: found \"a\", expected the accession of a protein of the network");
        }

        @Test
        void whatNoneHaveInCommonIsNoQuestion() {
            assertThatThrownBy(() -> SMALL.commonTargets(List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("transcriptionFactors: found none, expected at least one accession");
        }

        @ParameterizedTest
        @CsvSource({
            "C, 0, ''",
            "C, 1, B>C",
            "C, 2, A>B B>C B>D",
            "C, 3, A>B B>C B>D E>A",
            "C, 2147483647, A>B B>C B>D E>A",
            "D, 1, B>D",
            "X, 9, X>Y"
        })
        void aNeighbourhoodIsWhatIsReachedInEitherDirection(String start, int steps, String reached) {
            RegulatoryNetwork network = network("A>B B>C B>D E>A X>Y");

            assertThat(ends(network.neighbourhood(List.of(start), steps))).isEqualTo(reached);
        }

        @Test
        void aNeighbourhoodHasAllInteractionsBetweenWhatIsReached() {
            assertThat(ends(network("A>B A>C B>C C>A D>B").neighbourhood(List.of("A"), 1)))
                    .isEqualTo("A>B A>C B>C C>A");
            assertThat(ends(network("A>B B>B B>C").neighbourhood(List.of("A", "B"), 0)))
                    .isEqualTo("A>B B>B");
        }

        @Test
        void stepsAreNotNegative() {
            assertThatThrownBy(() -> SMALL.neighbourhood(List.of("A"), -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("steps: found \"-1\", expected a number that is not negative");
        }
    }

    @Nested
    class Sets {

        @Test
        void filterKeepsWhatTheConditionHoldsForAndItsProteins() {
            RegulatoryNetwork kept = SMALL.filter(each -> ends(each).startsWith("B"));

            assertThat(ends(kept)).isEqualTo("B>A B>C");
            assertThat(accessions(kept.proteins())).containsExactly("A", "B", "C");
        }

        @Test
        void unionIntersectionAndDifference() {
            RegulatoryNetwork one = network("A>B A>C");
            RegulatoryNetwork other = network("A>C C>A");

            assertThat(ends(one.union(other))).isEqualTo("A>B A>C C>A");
            assertThat(ends(one.intersection(other))).isEqualTo("A>C");
            assertThat(ends(one.difference(other))).isEqualTo("A>B");
            assertThat(ends(other.difference(one))).isEqualTo("C>A");
        }

        @Test
        void inAUnionAndIntersectionTheEvidenceOfThisNetworkIsFirst() {
            Evidence gtrd = Evidence.builder().addSourceDatabase("GTRD").build();
            Evidence remap = Evidence.builder().addSourceDatabase("ReMap").build();
            RegulatoryNetwork one =
                    RegulatoryNetwork.of(List.of(interaction("A>B").withEvidence(gtrd)));
            RegulatoryNetwork other =
                    RegulatoryNetwork.of(List.of(interaction("A>B").withEvidence(remap)));

            for (RegulatoryNetwork both : List.of(one.union(other), one.intersection(other))) {
                assertThat(both.interactions())
                        .singleElement()
                        .extracting(each -> each.evidence().sourceDatabases())
                        .isEqualTo(List.of("GTRD", "ReMap"));
            }
            assertThat(one.difference(network("X>Y"))).isEqualTo(one);
        }
    }

    @Nested
    @SuppressWarnings("NullAway") // Users may pass null where nothing checks them.
    class NullArguments {

        @Test
        void areRejectedByName() {
            assertThatThrownBy(() -> RegulatoryNetwork.of((Iterable<Interaction>) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("interactions");
            assertThatThrownBy(() -> RegulatoryNetwork.of((Stream<Interaction>) null))
                    .hasMessage("interactions");
            assertThatThrownBy(() -> RegulatoryNetwork.of(Collections.singletonList((Interaction) null)))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("interactions element");
            assertThatThrownBy(() -> RegulatoryNetwork.of(Stream.of((Interaction) null)))
                    .hasMessage("interactions element");
            assertThatThrownBy(() -> SMALL.protein(null)).hasMessage("accession");
            assertThatThrownBy(() -> SMALL.find(null)).hasMessage("text");
            assertThatThrownBy(() -> SMALL.interaction(null, "A")).hasMessage("transcriptionFactor");
            assertThatThrownBy(() -> SMALL.interaction("A", null)).hasMessage("target");
            assertThatThrownBy(() -> SMALL.interactionsFrom(null)).hasMessage("transcriptionFactor");
            assertThatThrownBy(() -> SMALL.interactionsTo(null)).hasMessage("target");
            assertThatThrownBy(() -> SMALL.commonTargets(null)).hasMessage("transcriptionFactors");
            assertThatThrownBy(() -> SMALL.commonTargets(Arrays.asList("A", null)))
                    .hasMessage("transcriptionFactors element");
            assertThatThrownBy(() -> SMALL.commonRegulators(null)).hasMessage("targets");
            assertThatThrownBy(() -> SMALL.filter(null)).hasMessage("condition");
            assertThatThrownBy(() -> SMALL.union(null)).hasMessage("other");
            assertThatThrownBy(() -> SMALL.intersection(null)).hasMessage("other");
            assertThatThrownBy(() -> SMALL.difference(null)).hasMessage("other");
            assertThatThrownBy(() -> SMALL.neighbourhood(null, 1)).hasMessage("accessions");
            assertThatThrownBy(() -> SMALL.orthologs(null)).hasMessage("organism");
            assertThatThrownBy(() -> SMALL.enrichment(null, List.of())).hasMessage("query");
            assertThatThrownBy(() -> SMALL.enrichment(List.of(), null)).hasMessage("background");
            assertThatThrownBy(() -> SMALL.enrichmentAmongTargets(null)).hasMessage("query");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 60_000})
    void aParallelStreamBuildsTheSameNetwork(int count) {
        List<Interaction> interactions = new ArrayList<>(Networks.random(new Random(count), 300, 40, count));

        assertThat(RegulatoryNetwork.of(interactions.parallelStream())).isEqualTo(RegulatoryNetwork.of(interactions));
    }
}
