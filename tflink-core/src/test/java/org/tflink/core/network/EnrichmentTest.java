package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tflink.core.network.Networks.accessions;
import static org.tflink.core.network.Networks.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.tflink.core.Interactor;

class EnrichmentTest {

    /** A regulates 3 of 8 genes, B 4, C one; the genes also regulate, and D is no target. */
    private static final RegulatoryNetwork NETWORK = network("A>a A>b A>c B>c B>d B>e B>f C>g D>h a>A b>B");

    private static final List<String> BACKGROUND = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private static RegulatorEnrichment of(Enrichment enrichment, String accession) {
        return enrichment.regulators().stream()
                .filter(each -> each.transcriptionFactor().accession().equals(accession))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hitsAndTargetsAreCountedWithinTheBackground() {
        RegulatorEnrichment a = of(NETWORK.enrichment(List.of("b", "a", "d"), BACKGROUND), "A");

        assertThat(accessions(a.hits())).containsExactly("a", "b");
        assertThat(a.targetCount()).isEqualTo(3);
        // Of the 56 triples of 8 genes, 15 have two of a, b and c, and one has all.
        assertThat(a.pValue()).isCloseTo(16.0 / 56, within(1e-15));
        // 2 hits, 1 missed, 1 other target, 4 that are neither.
        assertThat(a.oddsRatio()).isEqualTo(8);
    }

    @Test
    void everyTfWithATargetInTheBackgroundIsTestedByPValueThenAccession() {
        Enrichment enrichment = NETWORK.enrichment(List.of("a", "b", "c"), BACKGROUND);

        assertThat(enrichment.regulators())
                .extracting(each -> each.transcriptionFactor().accession())
                .containsExactly("A", "B", "C", "D");
        assertThat(of(enrichment, "C").hits()).isEmpty();
        assertThat(of(enrichment, "C").pValue()).isOne();
        assertThat(of(enrichment, "C").oddsRatio()).isZero();
        assertThat(of(enrichment, "A").oddsRatio()).isInfinite();
    }

    @Test
    void whatIsDroppedIsNamed() {
        Enrichment enrichment = NETWORK.enrichment(List.of("x", "a", "h", "a", "y"), List.of("a", "b", "x", "z", "b"));

        assertThat(enrichment.querySize()).isOne();
        assertThat(enrichment.backgroundSize()).isEqualTo(2);
        assertThat(enrichment.notInNetwork()).containsExactly("x", "y");
        assertThat(enrichment.notInBackground()).containsExactly("h");
        assertThat(enrichment.backgroundNotInNetwork()).containsExactly("x", "z");
    }

    @Test
    void theTargetsOfTheNetworkCanBeTheBackground() {
        Enrichment enrichment = NETWORK.enrichmentAmongTargets(List.of("a", "D"));

        assertThat(enrichment.backgroundSize()).isEqualTo(10);
        assertThat(enrichment.querySize()).isOne();
        assertThat(enrichment.notInBackground()).containsExactly("D");
    }

    @Test
    void aQueryMayBeEmptyOrTheWholeBackground() {
        assertThat(NETWORK.enrichment(List.of(), BACKGROUND).regulators()).allSatisfy(each -> {
            assertThat(each.pValue()).isOne();
            assertThat(each.adjustedPValue()).isOne();
            assertThat(each.oddsRatio()).isNaN();
        });
        assertThat(NETWORK.enrichment(BACKGROUND, BACKGROUND).regulators()).allSatisfy(each -> {
            assertThat(each.pValue()).isOne();
            assertThat(each.hits()).hasSize(each.targetCount());
            assertThat(each.oddsRatio()).isNaN();
        });
        assertThat(NETWORK.enrichment(List.of("a"), List.of()).regulators()).isEmpty();
    }

    @Test
    void theOddsOfATfThatRegulatesAllOfTheBackgroundAreUndefined() {
        assertThat(of(network("T>A T>B T>C").enrichmentAmongTargets(List.of("A")), "T")
                        .oddsRatio())
                .isNaN();
    }

    @Test
    void pValuesAreAdjustedAfterBenjaminiAndHochberg() {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5), method = "BH")
        double[] p = {0.01, 0.04, 0.03, 0.005, 0.5};
        double[] adjusted = {0.025, 0.05, 0.05, 0.025, 0.5};
        List<RegulatorEnrichment> results = IntStream.range(0, p.length)
                .mapToObj(i -> result("T" + i, p[i], 5))
                .toList();

        Enrichment enrichment = Enrichment.adjusted(results, 1, 9, List.of(), List.of(), List.of());

        for (int i = 0; i < p.length; i++) {
            assertThat(of(enrichment, "T" + i).adjustedPValue()).isCloseTo(adjusted[i], within(1e-15));
        }
    }

    private static RegulatorEnrichment result(String tf, double p, int targetCount) {
        return new RegulatorEnrichment(Networks.protein(tf), List.of(), targetCount, p, p, 1);
    }

    @Test
    void limitsOnTargetSetsAdjustAgain() {
        Enrichment all = Enrichment.adjusted(
                List.of(result("T1", 0.01, 5), result("T2", 0.02, 500), result("T3", 0.03, 9)),
                1,
                900,
                List.of("x"),
                List.of("y"),
                List.of("z"));

        Enrichment limited = all.withTargetCount(5, 9);

        assertThat(limited.regulators())
                .extracting(each -> each.transcriptionFactor().accession())
                .containsExactly("T1", "T3");
        assertThat(limited.regulators())
                .extracting(RegulatorEnrichment::adjustedPValue)
                .containsExactly(0.02, 0.03);
        assertThat(limited.notInNetwork()).containsExactly("x");
        assertThat(limited.notInBackground()).containsExactly("y");
        assertThat(limited.backgroundNotInNetwork()).containsExactly("z");
        assertThatThrownBy(() -> all.withTargetCount(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least: found \"2\", expected at most 1");
    }

    @Test
    void resultsCheckTheirParts() {
        Interactor tf = Networks.protein("A");

        assertThatThrownBy(() -> new RegulatorEnrichment(tf, List.of(), 0, 0.5, 0.5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("targetCount: found \"0\", expected at least 1");
        assertThatThrownBy(() -> new RegulatorEnrichment(tf, List.of(tf, tf), 1, 0.5, 0.5, 1))
                .hasMessage("targetCount: found \"1\", expected at least the number of hits, 2");
        assertThatThrownBy(() -> new RegulatorEnrichment(tf, List.of(), 1, 0.5, 0.5, -1))
                .hasMessage("oddsRatio: found \"-1.0\", expected a number that is not negative, or NaN");
        assertThatThrownBy(() -> new RegulatorEnrichment(tf, List.of(), 1, 1.5, 0.5, 1))
                .hasMessage("pValue: found \"1.5\", expected a number from 0 to 1");
        assertThatThrownBy(() -> new RegulatorEnrichment(tf, List.of(), 1, 0.5, Double.NaN, 1))
                .hasMessage("adjustedPValue: found \"NaN\", expected a number from 0 to 1");
        assertThatThrownBy(() -> new Enrichment(List.of(), 2, 1, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("querySize: found \"2\", expected 0 to the size of the background, 1");
    }

    @Test
    void aResultShowsItsCounts() {
        assertThat(result("A", 0.25, 7)).hasToString("- (A): 0 of 7 targets, p = 0.25, adjusted 0.25");
    }

    /** Every count and p-value of random queries, counted gene by gene. */
    @Test
    void randomQueriesAreAsCountedOneByOne() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            RegulatoryNetwork network = RegulatoryNetwork.of(Networks.random(random, 60, 12, 20 + random.nextInt(400)));
            List<String> all = new ArrayList<>(accessions(network.proteins()));
            Collections.shuffle(all, random);
            List<String> background = all.subList(0, 1 + random.nextInt(all.size()));
            List<String> query = all.subList(0, 1 + random.nextInt(background.size()));

            for (RegulatorEnrichment each :
                    network.enrichment(query, background).regulators()) {
                List<String> targets = network
                        .interactionsFrom(each.transcriptionFactor().accession())
                        .stream()
                        .map(interaction -> interaction.target().accession())
                        .toList();
                long targetCount = background.stream().filter(targets::contains).count();
                List<String> hits =
                        query.stream().filter(targets::contains).sorted().toList();
                assertThat((long) each.targetCount()).isEqualTo(targetCount);
                assertThat(accessions(each.hits())).isEqualTo(hits);
                assertThat(each.pValue())
                        .isCloseTo(
                                new HypergeometricDistribution(background.size(), (int) targetCount, query.size())
                                        .upperCumulativeProbability(hits.size()),
                                within(1e-10));
            }
        }
    }
}
