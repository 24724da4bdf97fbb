package org.tflink.core.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;

/** What an interaction states beside its ends. Many interactions of a network share it. */
record Support(Organism organism, Evidence evidence, Set<Effect> effects) {

    static Support of(Interaction interaction) {
        return new Support(interaction.organism(), interaction.evidence(), interaction.effects());
    }

    /** Returns the same in another organism. */
    Support in(Organism other) {
        return new Support(other, evidence, effects);
    }

    /** Returns what several observations of an interaction state together; the organism is that of the first. */
    static Support union(List<Support> observations) {
        Set<String> databases = new LinkedHashSet<>();
        Set<String> methods = new LinkedHashSet<>();
        Set<Long> papers = new LinkedHashSet<>();
        Set<EvidenceScale> scales = EnumSet.noneOf(EvidenceScale.class);
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (Support each : observations) {
            databases.addAll(each.evidence.sourceDatabases());
            methods.addAll(each.evidence.detectionMethods());
            papers.addAll(each.evidence.pubMed().ids());
            scales.add(each.evidence.scale());
            effects.addAll(each.effects);
        }
        // The scales are declared in the order in which one of them decides.
        EvidenceScale scale = scales.iterator().next();
        Evidence evidence =
                Evidence.of(new ArrayList<>(databases), new ArrayList<>(methods), PubMedQuery.of(papers), scale);
        return new Support(observations.get(0).organism, evidence, effects);
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
        append(key, organism.scientificName());
        append(key, organism.code().orElse(""));
        key.append(organism.code().isPresent()).append(organism.taxonId());
        evidence.sourceDatabases().forEach(database -> append(key, database));
        key.append('|');
        evidence.detectionMethods().forEach(method -> append(key, method));
        return key.append('|')
                .append(evidence.pubMed().ids())
                .append(evidence.scale())
                .append(effects)
                .toString();
    }

    /** With its length before it, no text can pass for the end of one and the start of the next. */
    private static void append(StringBuilder key, String text) {
        key.append(text.length()).append(':').append(text);
    }
}
