package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.core.network.Networks.interaction;
import static org.tflink.core.network.Networks.network;
import static org.tflink.core.network.Networks.protein;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedForwardLoopsTest {

    @ParameterizedTest
    @CsvSource({
        "A>B A>C B>C, 1",
        "A>B B>C C>A, 0",
        "A>B A>C B>C C>B, 2",
        "A>B A>C B>C A>A B>B C>C, 1",
        "A>B B>A A>C B>C, 2",
        "A>B A>C B>C B>D A>D C>D, 4",
        "A>A A>B B>B, 0"
    })
    void areCountedWithoutSelfRegulation(String interactions, int count) {
        RegulatoryNetwork network = network(interactions);

        assertThat(network.feedForwardLoopCount()).isEqualTo(count);
        assertThat(network.feedForwardLoops()).hasSize(count);
    }

    /** Of n proteins that all regulate each other, each ordered triple is a loop. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 20, 70})
    void areAllTriplesOfACompleteNetwork(int n) {
        RegulatoryNetwork complete =
                RegulatoryNetwork.of(IntStream.range(0, n * n).mapToObj(i -> interaction("P" + i / n + ">P" + i % n)));

        assertThat(complete.feedForwardLoopCount()).isEqualTo((long) n * (n - 1) * (n - 2));
        assertThat(complete.feedForwardLoops().count()).isEqualTo((long) n * (n - 1) * (n - 2));
    }

    /** Of n proteins in a row that regulate all later ones, each set of three is a loop. */
    @Test
    void areAllSetsOfThreeOfAHierarchy() {
        int n = 50;
        RegulatoryNetwork hierarchy = RegulatoryNetwork.of(IntStream.range(0, n * n)
                .filter(i -> i / n < i % n)
                .mapToObj(i -> interaction("P" + i / n + ">P" + i % n)));

        assertThat(hierarchy.feedForwardLoopCount()).isEqualTo((long) n * (n - 1) * (n - 2) / 6);
    }

    /** Each of 60,000 TFs and one hub regulate each other: to look at all targets of the hub each time takes long. */
    @Test
    @Timeout(10)
    void ofAHubTakeNoLonger() {
        RegulatoryNetwork network = RegulatoryNetwork.of(IntStream.range(0, 60_000)
                .boxed()
                .flatMap(i -> Stream.of(interaction("P" + i + ">HUB"), interaction("HUB>P" + i))));

        assertThat(network.feedForwardLoopCount()).isZero();
        assertThat(network.feedForwardLoops()).isEmpty();
        assertThat(network.union(network("P1>P2")).feedForwardLoops())
                .extracting(FeedForwardLoop::toString)
                .containsExactly(
                        "- (HUB) -> - (P1) -> - (P2)", "- (P1) -> - (HUB) -> - (P2)", "- (P1) -> - (P2) -> - (HUB)");
    }

    @Test
    void showTheirProteins() {
        assertThat(network("A>B A>C B>C").feedForwardLoops())
                .singleElement()
                .isEqualTo(new FeedForwardLoop(protein("A"), protein("B"), protein("C")))
                .hasToString("- (A) -> - (B) -> - (C)");
    }

    /** A network of a hundred million loops, of which ten are made. */
    @Test
    void areMadeWhenTheStreamComesToThem() {
        int n = 470;
        RegulatoryNetwork complete =
                RegulatoryNetwork.of(IntStream.range(0, n * n).mapToObj(i -> interaction("P" + i / n + ">P" + i % n)));
        Iterator<FeedForwardLoop> loops = complete.feedForwardLoops().iterator();

        for (int i = 0; i < 10; i++) {
            assertThat(loops.next().a()).isEqualTo(complete.proteins().get(0));
        }
        assertThat(complete.feedForwardLoops().skip(5).limit(5)).hasSize(5);
        assertThat(complete.feedForwardLoopCount()).isEqualTo((long) n * (n - 1) * (n - 2));
    }

    @Test
    void splitIntoRangesOfTfs() {
        RegulatoryNetwork network = network("A>B A>C B>C D>B D>C");
        Spliterator<FeedForwardLoop> rest = network.feedForwardLoops().spliterator();
        Spliterator<FeedForwardLoop> first = rest.trySplit();

        assertThat(first).isNotNull();
        long[] count = new long[2];
        first.forEachRemaining(loop -> count[0]++);
        rest.forEachRemaining(loop -> count[1]++);
        assertThat(count).containsExactly(1, 1);
        assertThat(rest.trySplit()).isNull();
    }
}
