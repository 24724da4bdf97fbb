package org.tflink.core;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The targets of one transcription factor, in the form that tools for gene set enrichment read: a line of a GMT file.
 *
 * <table>
 *   <caption>A set by the type of its ids, as TFLink publishes it</caption>
 *   <tr><th>{@link #idType()}</th><th>{@link #id()}</th><th>{@link #name()}</th><th>{@link #members()}</th></tr>
 *   <tr><td>{@code UNIPROT}</td><td>{@code Q9H9S0}</td><td>{@code NANOG}</td><td>{@code O94907}</td></tr>
 *   <tr><td>{@code NCBI_GENE}</td><td>{@code 6757;727837}</td><td>{@code Q16385}</td><td>{@code 4313}</td></tr>
 *   <tr><td>{@code NAME}</td><td>{@code NANOG}</td><td>{@code Q9H9S0}</td><td>{@code DKK1}</td></tr>
 * </table>
 *
 * <p>A protein with several NCBI gene ids has them joined by semicolons, as published. {@link #singleIds()} and
 * {@link #singleMembers()} return each id on its own, and {@link #withSingleIds()} returns a set for tools that need
 * single ids.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class GeneSet extends SerializableValue permits ImmutableGeneSet {

    @Serial
    private static final long serialVersionUID = 1L;

    GeneSet() {}

    /** {@return a new builder} The id, the name and the type of the ids are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the gene sets of the given interactions: one for each TF id, with each target once, both in the order of
     * first appearance. Ids and descriptions are those of TFLink's own files: several NCBI gene ids are joined by
     * semicolons, and the description is the name of the TF beside accessions, and its accession beside names and NCBI
     * gene ids. A blank name, {@code -} or {@code NA} is not an id. An interaction whose TF or target has no id of the
     * given type is skipped.
     *
     * @param interactions the interactions; iterated over once, to the end
     * @param idType the type of the ids in the sets
     * @return the sets; the description of each is that of the TF in its first interaction
     */
    public static List<GeneSet> fromInteractions(Iterable<Interaction> interactions, GeneIdType idType) {
        Objects.requireNonNull(interactions, "interactions");
        Objects.requireNonNull(idType, "idType");
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        for (Interaction interaction : interactions) {
            Objects.requireNonNull(interaction, "interactions element");
            Interactor tf = interaction.transcriptionFactor();
            String id = id(tf, idType);
            String member = id(interaction.target(), idType);
            if (!id.isEmpty() && !member.isEmpty()) {
                names.putIfAbsent(id, idType == GeneIdType.UNIPROT ? tf.name() : tf.accession());
                targets.computeIfAbsent(id, first -> new LinkedHashSet<>()).add(member);
            }
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

    /** Returns the id, or an empty text if there is none of the type. */
    private static String id(Interactor interactor, GeneIdType type) {
        return switch (type) {
            case UNIPROT -> interactor.accession();
            case NCBI_GENE -> interactor.geneIds().stream().map(String::valueOf).collect(joining(";"));
            case NAME -> {
                String name = interactor.name();
                yield name.isBlank() || name.equals("-") || name.equals("NA") ? "" : name;
            }
        };
    }

    /**
     * The id of the TF, of the {@linkplain #idType() type} of the set.
     *
     * @return for example {@code Q9H9S0} or {@code 6757;727837}; not blank
     */
    public abstract String id();

    /**
     * The description of the set: the name of the TF beside accessions, its accession beside names and NCBI gene ids.
     *
     * @return for example {@code NANOG}
     */
    public abstract String name();

    /**
     * The ids of the targets, of the {@linkplain #idType() type} of the set.
     *
     * @return for example {@code [O94907]} or {@code [4313, 1082;93659;94115]}; in the order of the file, none blank
     */
    public abstract List<String> members();

    /**
     * The type of {@link #id()} and {@link #members()}.
     *
     * @return for example {@link GeneIdType#UNIPROT}
     */
    public abstract GeneIdType idType();

    /**
     * The ids of the TF, each on its own.
     *
     * @return for example {@code [6757, 727837]}; {@link #id()} alone unless the set has NCBI gene ids
     */
    public final List<String> singleIds() {
        return split(List.of(id()));
    }

    /**
     * The ids of the targets, each on its own and once.
     *
     * @return for example {@code [4313, 1082, 93659, 94115]}; in the order of {@link #members()}
     */
    public final List<String> singleMembers() {
        return split(members());
    }

    private List<String> split(List<String> cells) {
        return idType() == GeneIdType.NCBI_GENE
                ? cells.stream()
                        .flatMap(cell -> Stream.of(cell.split("[;,]", -1)))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList()
                : cells.stream().distinct().toList();
    }

    /**
     * Returns this set for tools that need single ids: the first of the {@linkplain #singleIds() ids of the TF}, and
     * the {@linkplain #singleMembers() single ids} of the targets.
     *
     * @return the set without joined ids
     */
    public final GeneSet withSingleIds() {
        return builder()
                .from(this)
                .id(singleIds().stream().findFirst().orElse(id()))
                .members(singleMembers())
                .build();
    }

    /** Returns the description, the id and the number of members: {@code NANOG (Q9H9S0): 1}. */
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
