package org.tflink.core.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;

/** What an interaction states beside its ends. Many interactions of a network share it. */
record Support(Organism organism, Evidence evidence, Set<Effect> effects) {

    /** So many elements are searched one by one, which is faster than in a set. */
    private static final int FEW = 16;

    static Support of(Interaction interaction) {
        Support support = new Support(interaction.organism(), interaction.evidence(), interaction.effects());
        return support.hasRepeatedParts() ? union(List.of(support)) : support;
    }

    private boolean hasRepeatedParts() {
        return isRepeated(evidence.sourceDatabases())
                || isRepeated(evidence.detectionMethods())
                || isRepeated(evidence.pubMed().ids());
    }

    private static boolean isRepeated(List<?> values) {
        return values.size() > 1 && distinct(List.of(values)).size() < values.size();
    }

    /** Returns the same in another organism. */
    Support in(Organism other) {
        return new Support(other, evidence, effects);
    }

    /** Returns what several observations of an interaction state together; the organism is that of the first. */
    static Support union(List<Support> observations) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        EvidenceScale scale = EvidenceScale.UNSPECIFIED;
        for (Support each : observations) {
            effects.addAll(each.effects);
            // The scales are declared in the order in which one of them decides.
            scale = each.evidence.scale().compareTo(scale) < 0 ? each.evidence.scale() : scale;
        }
        Evidence evidence = Evidence.of(
                distinct(parts(observations, Evidence::sourceDatabases)),
                distinct(parts(observations, Evidence::detectionMethods)),
                PubMedQuery.of(
                        distinct(parts(observations, each -> each.pubMed().ids()))),
                scale);
        return new Support(observations.get(0).organism, evidence, effects.isEmpty() ? Set.of() : effects);
    }

    private static <T> List<List<T>> parts(List<Support> observations, Function<Evidence, List<T>> part) {
        List<List<T>> parts = new ArrayList<>(observations.size());
        for (Support each : observations) {
            parts.add(part.apply(each.evidence));
        }
        return parts;
    }

    /** Returns the elements of all lists, each once; the first list itself if it has all. */
    private static <T> List<T> distinct(List<? extends List<T>> lists) {
        List<T> first = lists.get(0);
        int count = 0;
        for (List<T> each : lists) {
            count += each.size();
        }
        if (count > FEW) {
            return new ArrayList<>(
                    new LinkedHashSet<>(lists.stream().flatMap(List::stream).toList()));
        }
        List<T> distinct = new ArrayList<>(count);
        for (List<T> each : lists) {
            for (T element : each) {
                if (!distinct.contains(element)) {
                    distinct.add(element);
                }
            }
        }
        return distinct.equals(first) ? first : distinct;
    }

    Interaction between(Interactor transcriptionFactor, Interactor target) {
        return effects.isEmpty()
                ? Interaction.of(transcriptionFactor, target, organism, evidence)
                : Interaction.builder()
                        .transcriptionFactor(transcriptionFactor)
                        .target(target)
                        .organism(organism)
                        .evidence(evidence)
                        .effects(effects)
                        .build();
    }

    /**
     * Returns a text that no other support has. As the key of a map it is compared in order, so that texts with equal
     * hash codes, which anyone can write into a file, do not slow down the map.
     */
    String key() {
        StringBuilder key = new StringBuilder();
        append(key, organism);
        append(key, evidence.sourceDatabases());
        append(key, evidence.detectionMethods());
        append(key, evidence.pubMed().ids());
        append(key, effects);
        return key.append(evidence.scale()).toString();
    }

    /** Appends all parts of an organism. */
    static void append(StringBuilder key, Organism organism) {
        append(key, organism.scientificName());
        append(key, organism.code().stream().toList());
        key.append(organism.taxonId().orElse(0)).append('|');
    }

    /** Appends a text after its length, so that no text can pass for the end of one and the start of the next. */
    static void append(StringBuilder key, String text) {
        key.append(text.length()).append(':').append(text);
    }

    private static void append(StringBuilder key, Collection<?> elements) {
        key.append(elements.size()).append('#');
        for (Object element : elements) {
            append(key, element.toString());
        }
    }
}
