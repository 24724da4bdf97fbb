package org.tflink.core.network;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The feed-forward loops of a range of TFs a, by the accessions of a, b and c. It keeps the targets of one a, and those
 * that it shares with one b.
 */
final class FeedForwardLoops implements Spliterator<FeedForwardLoop> {

    private final NetworkData network;

    /** The targets of a, as bits. */
    private final long[] bits;

    /** The TFs a that are left: from the current one up to the end. */
    private int a;

    private final int endOfA;

    /** The targets of a, and the place of b among them. */
    private int[] targetsOfA = {};

    private int placeOfB;

    /** The targets c of both, and the place of the next. */
    private int[] shared = {};

    private int placeOfC;

    private FeedForwardLoops(NetworkData network, int from, int to) {
        this.network = network;
        this.bits = new long[network.targets.length / Long.SIZE + 1];
        this.a = from - 1;
        this.endOfA = to;
    }

    static FeedForwardLoops of(NetworkData network) {
        return new FeedForwardLoops(network, 0, network.tfs.length);
    }

    /** Counts the loops without finding each: the targets that a shares with b, but neither of the two themselves. */
    static long count(NetworkData network) {
        long count = 0;
        Pairs targetsOf = network.targetsOf;
        long[] bits = new long[network.targets.length / Long.SIZE + 1];
        for (int a = 0; a < network.tfs.length; a++) {
            Arrays.fill(bits, 0);
            targetsOf.addTo(bits, a);
            clear(bits, targetOf(network, a));
            int[] targetsOfA = targetsOf.columns(a);
            for (int target : targetsOfA) {
                int b = network.tfOf[network.targets[target]];
                if (b >= 0 && b != a) {
                    count += isShort(targetsOfA, b, targetsOf)
                            ? shared(network, targetsOfA, a, b).count()
                            : targetsOf.countIn(bits, b) - (targetsOf.contains(b, target) ? 1 : 0);
                }
            }
        }
        return count;
    }

    /** Whether a has so few targets that each is looked up in b, rather than all targets of b in those of a. */
    private static boolean isShort(int[] targetsOfA, int b, Pairs targetsOf) {
        return targetsOfA.length < targetsOf.count(b) >> 5;
    }

    /** The targets of a that b regulates, too, but neither of the two themselves. */
    private static IntStream shared(NetworkData network, int[] targetsOfA, int a, int b) {
        int targetA = targetOf(network, a);
        int targetB = targetOf(network, b);
        return Arrays.stream(targetsOfA).filter(c -> c != targetA && c != targetB && network.targetsOf.contains(b, c));
    }

    /** The number of a TF as a target; -1 if it is none. */
    private static int targetOf(NetworkData network, int tf) {
        return network.targetOf[network.tfs[tf]];
    }

    private static void clear(long[] bits, int index) {
        if (index >= 0) {
            bits[index >> 6] &= ~(1L << index);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super FeedForwardLoop> action) {
        while (placeOfC == shared.length) {
            if (!nextB()) {
                return false;
            }
        }
        action.accept(new FeedForwardLoop(
                network.tf(a), network.target(targetsOfA[placeOfB]), network.target(shared[placeOfC++])));
        return true;
    }

    /** Moves to the next pair of a and b; returns whether there is one. */
    private boolean nextB() {
        placeOfB++;
        while (placeOfB >= targetsOfA.length) {
            if (a >= endOfA - 1) {
                return false;
            }
            beginA(a + 1);
        }
        int target = targetsOfA[placeOfB];
        int b = network.tfOf[network.targets[target]];
        shared = b < 0 || b == a ? new int[0] : shared(b, target);
        placeOfC = 0;
        return true;
    }

    private void beginA(int next) {
        a = next;
        targetsOfA = network.targetsOf.columns(a);
        placeOfB = 0;
        Arrays.fill(bits, 0);
        network.targetsOf.addTo(bits, a);
        clear(bits, targetOf(network, a));
    }

    private int[] shared(int b, int targetOfB) {
        if (isShort(targetsOfA, b, network.targetsOf)) {
            return shared(network, targetsOfA, a, b).toArray();
        }
        int[] both = network.targetsOf.columnsIn(bits, b);
        return network.targetsOf.contains(b, targetOfB)
                ? Arrays.stream(both).filter(c -> c != targetOfB).toArray()
                : both;
    }

    /** Splits off the first half of the TFs that are left, unless one of them is begun. */
    @Override
    public @Nullable Spliterator<FeedForwardLoop> trySplit() {
        int from = a + 1;
        int middle = (from + endOfA) >>> 1;
        if (targetsOfA.length > 0 || middle <= from) {
            return null;
        }
        FeedForwardLoops first = new FeedForwardLoops(network, from, middle);
        a = middle - 1;
        return first;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | DISTINCT | NONNULL | IMMUTABLE;
    }
}
