package org.tflink.core.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Interactor;
import org.tflink.core.Ortholog;

/** A protein while a network is built: all that the interactions state about one accession. */
final class Node {

    /** The place of this node among the nodes of its builder. */
    final int index;

    private final Interactor first;

    /** The last interactor that was added, with which the next is compared by identity. */
    private Interactor latest;

    /** What the others add to the first, or null if they all equal it. */
    private @Nullable Additions additions;

    /** The targets of this protein as a TF: the index of each, and the number of its support. */
    private int[] targets = {};

    private int[] supports = {};
    private int targetCount;

    Node(int index, Interactor first) {
        this.index = index;
        this.first = first;
        this.latest = first;
    }

    String accession() {
        return first.accession();
    }

    void addTarget(int target, int support) {
        if (targetCount == targets.length) {
            int longer = Math.max(4, targetCount + (targetCount >> 1));
            targets = Arrays.copyOf(targets, longer);
            supports = Arrays.copyOf(supports, longer);
        }
        targets[targetCount] = target;
        supports[targetCount++] = support;
    }

    /** Returns the number of interactions, of which some may be occurrences of the same. */
    int targetCount() {
        return targetCount;
    }

    int target(int interaction) {
        return targets[interaction];
    }

    int support(int interaction) {
        return supports[interaction];
    }

    Interactor latest() {
        return latest;
    }

    void add(Interactor other) {
        latest = other;
        if (additions == null && !first.equals(other)) {
            additions = new Additions();
            additions.add(first);
        }
        if (additions != null) {
            additions.add(other);
        }
    }

    /** Returns the first name that is not missing, and all gene ids and orthologs. */
    Interactor united() {
        Additions all = additions;
        if (all == null && hasRepeatedParts(first)) {
            all = new Additions();
            all.add(first);
        }
        return all == null ? first : all.united(first);
    }

    private static boolean hasRepeatedParts(Interactor interactor) {
        return interactor.geneIds().stream().distinct().count()
                        < interactor.geneIds().size()
                || interactor.orthologs().stream()
                                .map(Additions::key)
                                .distinct()
                                .count()
                        < interactor.orthologs().size();
    }

    /** Whether a name stands for none, as in TFLink's tables. */
    static boolean isMissing(String name) {
        return name.isBlank() || name.equals("-");
    }

    /** The parts of several interactors. */
    private static final class Additions {
        private @Nullable String name;
        private final Set<Long> geneIds = new LinkedHashSet<>();

        /** By text, which is compared in order: see {@link Support#key}. */
        private final Map<String, Ortholog> orthologs = new LinkedHashMap<>();

        void add(Interactor interactor) {
            if (name == null && !isMissing(interactor.name())) {
                name = interactor.name();
            }
            geneIds.addAll(interactor.geneIds());
            for (Ortholog ortholog : interactor.orthologs()) {
                orthologs.putIfAbsent(key(ortholog), ortholog);
            }
        }

        private static String key(Ortholog ortholog) {
            StringBuilder key = new StringBuilder();
            Support.append(key, ortholog.organism());
            Support.append(key, ortholog.accession());
            return key.append(ortholog.inTFLink()).toString();
        }

        Interactor united(Interactor first) {
            return Interactor.builder()
                    .accession(first.accession())
                    .name(name == null ? first.name() : name)
                    .geneIds(geneIds)
                    .orthologs(new ArrayList<>(orthologs.values()))
                    .build();
        }
    }
}
