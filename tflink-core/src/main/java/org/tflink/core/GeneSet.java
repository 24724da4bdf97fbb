package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The targets of one transcription factor, in the form that tools for gene set enrichment read: a line of a GMT file,
 * {@code G5ECM2	dcp-66	Q19733}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class GeneSet implements Serializable permits ImmutableGeneSet {

    @Serial
    private static final long serialVersionUID = 1L;

    GeneSet() {}

    /** {@return a new builder} The id, the name and the type of the ids are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the gene sets of the given interactions: one for each TF id, with each target id once, both in the order
     * of first appearance. The first NCBI gene id of a TF is its id; a target adds all of its NCBI gene ids. A blank
     * name, {@code -} or {@code NA} is not an id. An interaction whose TF or target has no id of the given type is
     * skipped.
     *
     * @param interactions the interactions; iterated over once, to the end
     * @param idType the type of the ids in the sets
     * @return the sets; the name of each is the name of the TF in its first interaction
     */
    public static List<GeneSet> fromInteractions(Iterable<Interaction> interactions, GeneIdType idType) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        for (Interaction interaction : interactions) {
            Interactor tf = interaction.transcriptionFactor();
            List<String> members = ids(interaction.target(), idType);
            ids(tf, idType).stream().limit(members.size()).limit(1).forEach(id -> {
                names.putIfAbsent(id, tf.name());
                targets.computeIfAbsent(id, first -> new LinkedHashSet<>()).addAll(members);
            });
        }
        List<GeneSet> sets = new ArrayList<>();
        targets.forEach((id, members) -> sets.add(builder()
                .id(id)
                .name(names.getOrDefault(id, id))
                .idType(idType)
                .members(members)
                .build()));
        return List.copyOf(sets);
    }

    private static List<String> ids(Interactor interactor, GeneIdType type) {
        return switch (type) {
            case UNIPROT -> List.of(interactor.accession());
            case NCBI_GENE -> interactor.geneIds().stream().map(String::valueOf).toList();
            case NAME ->
                Stream.of(interactor.name())
                        .filter(name -> !name.isBlank() && !name.equals("-") && !name.equals("NA"))
                        .toList();
        };
    }

    /**
     * The id of the TF, of the {@linkplain #idType() type} of the set.
     *
     * @return for example {@code G5ECM2}; not blank
     */
    public abstract String id();

    /**
     * The name of the TF, or a description of the set.
     *
     * @return for example {@code dcp-66}
     */
    public abstract String name();

    /**
     * The ids of the targets, of the {@linkplain #idType() type} of the set.
     *
     * @return for example {@code [Q19733]}; in the order of the file, none blank
     */
    public abstract List<String> members();

    /**
     * The type of {@link #id()} and {@link #members()}.
     *
     * @return for example {@link GeneIdType#UNIPROT}
     */
    public abstract GeneIdType idType();

    /** Returns the name, the id and the number of members: {@code dcp-66 (G5ECM2): 1}. */
    @Override
    public String toString() {
        return name() + " (" + id() + "): " + members().size();
    }

    @Value.Check
    void check() {
        Checks.requireText("id", id());
        Checks.requireTexts("members", members());
    }

    /** Builds a {@link GeneSet}. */
    public static final class Builder extends ImmutableGeneSet.Builder {
        Builder() {}
    }
}
