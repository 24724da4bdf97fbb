package org.tflink.core.network;

import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;

/**
 * A network as arrays. Proteins are numbered by accession. TFs and targets are numbered among themselves in the same
 * order, and an interaction has the number of its pair in {@link #targetsOf}.
 */
final class NetworkData {

    /** All proteins, by accession. */
    final Interactor[] proteins;

    /** The number of the protein of each TF, and of each target. */
    final int[] tfs;

    final int[] targets;

    /** For each protein its number as a TF and as a target; -1 if it is none. */
    final int[] tfOf;

    final int[] targetOf;

    /** The targets of each TF, and the TFs of each target. */
    final Pairs targetsOf;

    final Pairs tfsOf;

    /** The number of the support of each interaction. */
    final int[] supportOf;

    final Support[] supports;

    /** Accepts all interactions. */
    static final Filter ALL = (tf, target, number) -> true;

    private NetworkData(
            Interactor[] proteins, int[] tfs, int[] targets, Pairs targetsOf, int[] supportOf, Support[] supports) {
        this.proteins = proteins;
        this.tfs = tfs;
        this.targets = targets;
        this.tfOf = inverse(tfs, proteins.length);
        this.targetOf = inverse(targets, proteins.length);
        this.targetsOf = targetsOf;
        this.tfsOf = targetsOf.transposed(targets.length);
        this.supportOf = supportOf;
        this.supports = supports;
    }

    /**
     * Makes a network of interactions, by TF, then target, each once. It overwrites the arrays.
     *
     * @param proteins the proteins by accession, each of them an end of an interaction
     * @param starts for each protein the number of its first interaction as a TF, followed by the number of
     *     interactions
     * @param targets for each interaction the number of the protein that is its target
     * @param supportOf for each interaction the number of its support
     * @param supports the supports, of which some may be unused
     */
    static NetworkData of(Interactor[] proteins, int[] starts, int[] targets, int[] supportOf, List<Support> supports) {
        int[] tfs = IntStream.range(0, proteins.length)
                .filter(protein -> starts[protein] < starts[protein + 1])
                .toArray();
        int[] startsOfTfs = IntStream.concat(
                        IntStream.of(tfs).map(protein -> starts[protein]), IntStream.of(targets.length))
                .toArray();
        int[] usedTargets = distinct(targets, proteins.length);
        int[] usedSupports = distinct(supportOf, supports.size());
        renumber(targets, inverse(usedTargets, proteins.length));
        renumber(supportOf, inverse(usedSupports, supports.size()));
        return new NetworkData(
                proteins,
                tfs,
                usedTargets,
                Pairs.of(usedTargets.length, startsOfTfs, targets),
                supportOf,
                Arrays.stream(usedSupports).mapToObj(supports::get).toArray(Support[]::new));
    }

    private static int[] distinct(int[] numbers, int count) {
        BitSet used = new BitSet(count);
        for (int number : numbers) {
            used.set(number);
        }
        return used.stream().toArray();
    }

    private static int[] inverse(int[] numbers, int count) {
        int[] inverse = new int[count];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < numbers.length; i++) {
            inverse[numbers[i]] = i;
        }
        return inverse;
    }

    private static void renumber(int[] numbers, int[] other) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = other[numbers[i]];
        }
    }

    int size() {
        return supportOf.length;
    }

    Interactor tf(int tf) {
        return proteins[tfs[tf]];
    }

    Interactor target(int target) {
        return proteins[targets[target]];
    }

    /** Returns the number of the protein with an accession, or a negative number if there is none. */
    int protein(String accession) {
        int low = 0;
        int high = proteins.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = proteins[middle].accession().compareTo(accession);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    Interaction interaction(int tf, int target, int number) {
        return support(number).between(tf(tf), target(target));
    }

    List<Interaction> interactionsFrom(int tf) {
        int[] columns = targetsOf.columns(tf);
        int first = targetsOf.starts()[tf];
        return new InteractionList(columns.length, i -> interaction(tf, columns[i], first + i));
    }

    List<Interaction> interactionsTo(int target) {
        int[] columns = tfsOf.columns(target);
        return new InteractionList(
                columns.length, i -> interaction(columns[i], target, targetsOf.number(columns[i], target)));
    }

    /** Makes each interaction when it is asked for. */
    private static final class InteractionList extends AbstractList<Interaction> implements RandomAccess, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int size;
        private final transient IntFunction<Interaction> make;

        InteractionList(int size, IntFunction<Interaction> make) {
            this.size = size;
            this.make = make;
        }

        @Override
        public Interaction get(int index) {
            return make.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }

        /** Writes a list of the interactions. */
        @Serial
        private Object writeReplace() {
            return List.copyOf(this);
        }
    }

    /** Returns the proteins that are reached from some in so many steps, along interactions in either direction. */
    BitSet reached(int[] starts, int steps) {
        BitSet reached = new BitSet(proteins.length);
        BitSet latest = new BitSet(proteins.length);
        Arrays.stream(starts).forEach(latest::set);
        for (int step = 0; step < steps && !latest.isEmpty(); step++) {
            reached.or(latest);
            BitSet next = new BitSet(proteins.length);
            latest.stream().forEach(protein -> addNeighbours(next, protein));
            next.andNot(reached);
            latest = next;
        }
        reached.or(latest);
        return reached;
    }

    private void addNeighbours(BitSet neighbours, int protein) {
        if (tfOf[protein] >= 0) {
            Arrays.stream(targetsOf.columns(tfOf[protein]))
                    .map(target -> targets[target])
                    .forEach(neighbours::set);
        }
        if (targetOf[protein] >= 0) {
            Arrays.stream(tfsOf.columns(targetOf[protein])).map(tf -> tfs[tf]).forEach(neighbours::set);
        }
    }

    /** Returns a filter for the interactions that another network has, too. */
    Filter in(NetworkData other) {
        int[] tfIn =
                Arrays.stream(tfs).map(tf -> numberIn(other, tf, other.tfOf)).toArray();
        int[] targetIn = Arrays.stream(targets)
                .map(target -> numberIn(other, target, other.targetOf))
                .toArray();
        return (tf, target, number) ->
                tfIn[tf] >= 0 && targetIn[target] >= 0 && other.targetsOf.contains(tfIn[tf], targetIn[target]);
    }

    private int numberIn(NetworkData other, int protein, int[] numberOf) {
        int same = other.protein(proteins[protein].accession());
        return same < 0 ? -1 : numberOf[same];
    }

    /** Returns whether another network has equal proteins and equal interactions. */
    boolean isEqual(NetworkData other) {
        return Arrays.equals(proteins, other.proteins)
                && Arrays.equals(tfs, other.tfs)
                && Arrays.equals(targets, other.targets)
                && IntStream.range(0, tfs.length)
                        .allMatch(tf -> Arrays.equals(targetsOf.columns(tf), other.targetsOf.columns(tf)))
                && IntStream.range(0, size()).allMatch(number -> support(number).equals(other.support(number)));
    }

    Support support(int number) {
        return supports[supportOf[number]];
    }

    /** Receives interactions as numbers. */
    @FunctionalInterface
    interface Visitor {
        void visit(int tf, int target, int number);
    }

    /** Chooses interactions. */
    @FunctionalInterface
    interface Filter {
        boolean accepts(int tf, int target, int number);
    }

    /** Passes on all interactions, in order. */
    void forEach(Visitor visitor) {
        for (int tf = 0; tf < tfs.length; tf++) {
            int number = targetsOf.starts()[tf];
            for (int target : targetsOf.columns(tf)) {
                visitor.visit(tf, target, number++);
            }
        }
    }
}
