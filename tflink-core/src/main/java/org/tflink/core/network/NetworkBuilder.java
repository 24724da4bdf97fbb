package org.tflink.core.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;

/**
 * Collects interactions: for each TF, the numbers of its targets and of what else the interactions state. A network is
 * made of these in linear time.
 */
final class NetworkBuilder {

    /** The largest size of a cache. */
    private static final int LARGEST_CACHE = 1 << 16;

    private final Map<String, Node> nodesByAccession = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * Proteins that were met before, by identity. A reader shares them between rows, so most are found here, which is
     * faster than by accession. It grows with the number of proteins.
     */
    private @Nullable Node[] cachedNodes = new Node[1 << 6];

    private final Map<String, Integer> supportsByKey = new HashMap<>();
    private final List<Support> supports = new ArrayList<>();
    private final SupportCache cachedSupports = new SupportCache();

    /** The TF of the last interaction, which is often that of the next. */
    private @Nullable Node lastTf;

    /**
     * Interactions that are added next. Many at once are added in half the time: the processor looks up several
     * proteins at a time, instead of one after each row that is read.
     */
    private final Interaction[] batch = new Interaction[256];

    private int batchSize;

    void add(Interaction interaction) {
        batch[batchSize++] = interaction;
        if (batchSize == batch.length) {
            addBatch();
        }
    }

    private void addBatch() {
        for (int i = 0; i < batchSize; i++) {
            Interaction interaction = batch[i];
            Interactor tf = interaction.transcriptionFactor();
            Node node = lastTf;
            if (node == null || node.latest() != tf) {
                node = node(tf);
                lastTf = node;
            }
            node.addTarget(node(interaction.target()).index, cachedSupports.number(interaction));
        }
        batchSize = 0;
    }

    private Node node(Interactor interactor) {
        int place = System.identityHashCode(interactor) & (cachedNodes.length - 1);
        Node cached = cachedNodes[place];
        if (cached != null && cached.latest() == interactor) {
            return cached;
        }
        Node node = nodesByAccession.get(interactor.accession());
        if (node == null) {
            node = new Node(nodes.size(), interactor);
            nodes.add(node);
            nodesByAccession.put(interactor.accession(), node);
        } else {
            node.add(interactor);
        }
        cachedNodes[place] = node;
        if (nodes.size() > cachedNodes.length / 2 && cachedNodes.length < LARGEST_CACHE) {
            // What it had is found by accession once more.
            cachedNodes = new Node[4 * cachedNodes.length];
        }
        return node;
    }

    private int number(Support support) {
        Integer known = supportsByKey.putIfAbsent(support.key(), supports.size());
        if (known == null) {
            supports.add(support);
            return supports.size() - 1;
        }
        return known;
    }

    /** The numbers of the supports that were met before, by the identity of their evidence, as for proteins. */
    private final class SupportCache {

        private @Nullable Evidence[] evidence = new Evidence[1 << 6];
        private int[] numbers = new int[evidence.length];

        int number(Interaction interaction) {
            int place = System.identityHashCode(interaction.evidence()) & (evidence.length - 1);
            if (evidence[place] == interaction.evidence() && isEqualBesideEvidence(numbers[place], interaction)) {
                return numbers[place];
            }
            int number = NetworkBuilder.this.number(Support.of(interaction));
            evidence[place] = interaction.evidence();
            numbers[place] = number;
            if (supports.size() > evidence.length / 2 && evidence.length < LARGEST_CACHE) {
                evidence = new Evidence[4 * evidence.length];
                numbers = new int[evidence.length];
            }
            return number;
        }

        private boolean isEqualBesideEvidence(int number, Interaction interaction) {
            Support support = supports.get(number);
            return interaction.organism().equals(support.organism())
                    && interaction.effects().equals(support.effects());
        }
    }

    /** Adds what another builder has collected, after what this one has. */
    NetworkBuilder addAll(NetworkBuilder other) {
        addBatch();
        other.addBatch();
        Node[] same = other.nodes.stream().map(node -> node(node.united())).toArray(Node[]::new);
        int[] numbers = other.supports.stream().mapToInt(this::number).toArray();
        for (Node node : other.nodes) {
            for (int i = 0; i < node.targetCount(); i++) {
                same[node.index].addTarget(same[node.target(i)].index, numbers[node.support(i)]);
            }
        }
        return this;
    }

    /** Adds some interactions of a network, after what this builder has. */
    NetworkBuilder addAll(NetworkData network, NetworkData.Filter filter) {
        addBatch();
        @Nullable Node[] same = new Node[network.proteins.length];
        int[] numbers = new int[network.supports.length];
        Arrays.fill(numbers, -1);
        network.forEach((tf, target, number) -> {
            if (filter.accepts(tf, target, number)) {
                int support = network.supportOf[number];
                if (numbers[support] < 0) {
                    numbers[support] = number(network.supports[support]);
                }
                Node node = node(network, same, network.tfs[tf]);
                node.addTarget(node(network, same, network.targets[target]).index, numbers[support]);
            }
        });
        return this;
    }

    private Node node(NetworkData network, @Nullable Node[] same, int protein) {
        Node known = same[protein];
        if (known == null) {
            known = node(network.proteins[protein]);
            same[protein] = known;
        }
        return known;
    }

    NetworkData build() {
        addBatch();
        Node[] sorted = nodes.toArray(Node[]::new);
        Arrays.sort(sorted, Comparator.comparing(Node::accession));
        int[] places = new int[sorted.length];
        long size = 0;
        for (int i = 0; i < sorted.length; i++) {
            places[sorted[i].index] = i;
            size += sorted[i].targetCount();
        }
        Edges edges = new Edges(places, Math.toIntExact(size));
        for (Node node : sorted) {
            edges.addRow(node);
        }
        Interactor[] proteins = Arrays.stream(sorted).map(Node::united).toArray(Interactor[]::new);
        return NetworkData.of(proteins, edges.starts, edges.targets(), edges.supports(), supports);
    }

    /** The interactions, by TF, then target, each once. */
    private final class Edges {

        private final int[] places;

        /** For each protein the number of its first interaction as a TF, followed by the number of interactions. */
        final int[] starts;

        private final int[] targets;
        private final int[] supportNumbers;
        private int row;
        private int count;

        /** The place among a TF's interactions of that with each target, plus one; 0 where there is none. */
        private final int[] found;

        /** The supports of two occurrences, as one number, and that of both. */
        private final Map<Long, Integer> unions = new HashMap<>();

        Edges(int[] places, int size) {
            this.places = places;
            this.starts = new int[places.length + 1];
            this.targets = new int[size];
            this.supportNumbers = new int[size];
            this.found = new int[places.length];
        }

        int[] targets() {
            return Arrays.copyOf(targets, count);
        }

        int[] supports() {
            return Arrays.copyOf(supportNumbers, count);
        }

        void addRow(Node tf) {
            int size = tf.targetCount();
            // A row of few targets is sorted, one of many is found in the order of all proteins.
            if (size < places.length / Long.SIZE || !addDistinct(tf)) {
                addSorted(tf);
            }
            starts[++row] = count;
        }

        /** Adds the interactions of a TF unless one of them occurs again. */
        private boolean addDistinct(Node tf) {
            boolean distinct = true;
            for (int i = 0; i < tf.targetCount(); i++) {
                int place = places[tf.target(i)];
                distinct &= found[place] == 0;
                found[place] = i + 1;
            }
            for (int place = 0; place < found.length; place++) {
                if (found[place] != 0 && distinct) {
                    add(place, tf.support(found[place] - 1));
                }
                found[place] = 0;
            }
            return distinct;
        }

        private void addSorted(Node tf) {
            long[] occurrences = new long[tf.targetCount()];
            for (int i = 0; i < occurrences.length; i++) {
                occurrences[i] = (long) places[tf.target(i)] << Integer.SIZE | i;
            }
            Arrays.sort(occurrences);
            int end;
            for (int start = 0; start < occurrences.length; start = end) {
                int place = place(occurrences[start]);
                end = start + 1;
                while (end < occurrences.length && place(occurrences[end]) == place) {
                    end++;
                }
                add(
                        place,
                        end == start + 1 ? tf.support((int) occurrences[start]) : union(tf, occurrences, start, end));
            }
        }

        private static int place(long occurrence) {
            return (int) (occurrence >>> Integer.SIZE);
        }

        private void add(int target, int support) {
            targets[count] = target;
            supportNumbers[count++] = support;
        }

        /** Returns the number of what several occurrences of an interaction state together. */
        private int union(Node tf, long[] occurrences, int start, int end) {
            int[] numbers = Arrays.stream(occurrences, start, end)
                    .mapToInt(occurrence -> tf.support((int) occurrence))
                    .distinct()
                    .toArray();
            return switch (numbers.length) {
                case 1 -> numbers[0];
                case 2 ->
                    unions.computeIfAbsent((long) numbers[0] << Integer.SIZE | numbers[1], pair -> newUnion(numbers));
                default -> newUnion(numbers);
            };
        }

        private int newUnion(int[] numbers) {
            return number(
                    Support.union(IntStream.of(numbers).mapToObj(supports::get).toList()));
        }
    }
}
