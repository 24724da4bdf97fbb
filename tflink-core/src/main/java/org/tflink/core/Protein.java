package org.tflink.core;

import static java.util.stream.Collectors.toSet;

import java.io.Serial;
import java.net.URI;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A protein with all data of its page at TFLink: the TFs that regulate its gene, the genes that it regulates, its
 * binding sites, its orthologs, and the names of the files that hold the full tables.
 *
 * <p>A page shows at most the first 100 rows of each table. Call {@link #completeness()} to check whether all
 * interactions are present.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Protein extends SerializableValue permits ImmutableProtein {

    @Serial
    private static final long serialVersionUID = 1L;

    Protein() {}

    /** {@return a new builder} The accession, the name, the organism and the function are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The <a href="https://www.uniprot.org/help/accession_numbers">UniProt accession</a>, which identifies the protein.
     *
     * @return for example {@code Q04892}; not blank
     */
    public abstract String accession();

    /**
     * The gene or protein name, as published. It can be any text: {@code beta'COP}, {@code Dmel\CG4407}, several names
     * joined by {@code "; "}, and even {@code -} or {@code "; ;"}.
     *
     * @return for example {@code Sox14}
     */
    public abstract String name();

    /**
     * The <a href="https://www.ncbi.nlm.nih.gov/gene">NCBI gene</a> ids. Search them with {@link #hasGeneId}:
     * {@code geneIds().contains(20669)} is always false, because Java boxes an {@code int} to an {@code Integer}, which
     * never equals a {@code Long}.
     *
     * @return for example {@code [20669]}; positive, empty if unknown
     */
    public abstract List<Long> geneIds();

    /**
     * The organism of the protein.
     *
     * @return for example {@code Mus musculus}
     */
    public abstract Organism organism();

    /**
     * The role of the protein, or its gene, in the regulation network.
     *
     * @return transcription factor, target gene or both
     */
    public abstract ProteinFunction function();

    /**
     * The published total of interactions, of both tables together. It can be higher than the number of interactions
     * here: see {@link #completeness()}.
     *
     * @return for example 96; 0 or more, empty if no total is published
     */
    public abstract OptionalInt interactionCount();

    /**
     * The counterparts of the protein in other organisms.
     *
     * @return for example {@code [Homo sapiens O95416]}; in published order
     */
    public abstract List<Ortholog> orthologs();

    /**
     * The binding matrices of the protein at JASPAR.
     *
     * @return for example {@code [MA0147.1, MA0147.2]}; in published order
     */
    public abstract List<JasparMatrix> jasparMatrices();

    /**
     * The interactions in which the gene of the protein is the target, with the TFs that regulate it. A page contains
     * at most the first 100.
     *
     * @return interactions whose {@link Interaction#target()} is this protein, in published order
     */
    public abstract List<Interaction> transcriptionFactors();

    /**
     * The interactions in which the protein is the TF, with the genes that it regulates. A page contains at most the
     * first 100. The self-regulation of a protein appears in both this list and {@link #transcriptionFactors()}.
     *
     * @return interactions whose {@link Interaction#transcriptionFactor()} is this protein, in published order
     */
    public abstract List<Interaction> targets();

    /**
     * The interactions of both tables: those of {@link #transcriptionFactors()}, followed by those of
     * {@link #targets()}. A self-regulation that is in both tables with equal content appears once, so this list can be
     * shorter than the two tables together.
     *
     * @return the interactions, in published order within each table; unmodifiable
     */
    public final List<Interaction> interactions() {
        // Only a self-regulation can be in both tables. Compared by text, many with the same hash code take no longer.
        Set<String> selfRegulations = transcriptionFactors().stream()
                .filter(Protein::isSelfRegulation)
                .map(ContentText::of)
                .collect(toSet());
        return Stream.concat(
                        transcriptionFactors().stream(),
                        targets().stream()
                                .filter(row ->
                                        !isSelfRegulation(row) || !selfRegulations.contains(ContentText.of(row))))
                .toList();
    }

    private static boolean isSelfRegulation(Interaction row) {
        return row.transcriptionFactor().accession().equals(row.target().accession());
    }

    /**
     * The binding sites of the protein. A page contains at most the first 100. Each site has its own TF, as published.
     *
     * @return the sites, in published order
     */
    public abstract List<BindingSite> bindingSites();

    /**
     * The sequences of the binding sites of the protein with small-scale evidence, from the body of the page.
     *
     * @return the sequences, in published order
     */
    public abstract List<BindingSiteSequence> bindingSiteSequences();

    /**
     * The files that hold the full tables.
     *
     * @return the downloads, all of which may be absent
     */
    @Value.Default
    public Downloads downloads() {
        return Downloads.builder().build();
    }

    /**
     * The fields of the page that have no other place in this type, as text by key. These are fields whose key this
     * library does not know, and {@code orthologs} with the text {@code []}, where most pages without orthologs have an
     * empty text.
     *
     * @return an unmodifiable map, sorted by key; empty for every published page seen so far
     */
    @Value.NaturalOrder
    public abstract NavigableMap<String, String> otherFields();

    /**
     * Reports whether {@link #geneIds()} contains an id.
     *
     * @param geneId the NCBI gene id, for example 20669
     * @return true if this protein has the id
     */
    public final boolean hasGeneId(long geneId) {
        return geneIds().contains(geneId);
    }

    /**
     * This protein as an end of its interactions.
     *
     * @return an interactor with the same accession, name and gene ids, without orthologs
     */
    public final Interactor interactor() {
        return Interactor.of(accession(), name(), geneIds());
    }

    /**
     * Whether this protein holds all of its interactions. This method compares {@link #interactionCount()} with the
     * number of rows in both tables. A page that shows 124 of 2623 interactions is
     * {@linkplain Completeness#TRUNCATED truncated}.
     *
     * @return complete, truncated or unknown
     */
    public final Completeness completeness() {
        int here = transcriptionFactors().size() + targets().size();
        int total = interactionCount().orElse(-1);
        if (total == here) {
            return Completeness.COMPLETE;
        }
        return total > here ? Completeness.TRUNCATED : Completeness.UNKNOWN;
    }

    /**
     * Returns a copy of this protein with other targets.
     *
     * @param targets the new {@link #targets()}
     * @return the copy; {@link #interactionCount()} is unchanged
     * @throws IllegalArgumentException if this protein is not the TF of each interaction
     */
    public final Protein withTargets(List<Interaction> targets) {
        return builder()
                .from(this)
                .targets(Objects.requireNonNull(targets, "targets"))
                .build();
    }

    /**
     * Returns a copy of this protein with other TFs that regulate its gene.
     *
     * @param transcriptionFactors the new {@link #transcriptionFactors()}
     * @return the copy; {@link #interactionCount()} is unchanged
     * @throws IllegalArgumentException if this protein is not the target of each interaction
     */
    public final Protein withTranscriptionFactors(List<Interaction> transcriptionFactors) {
        return builder()
                .from(this)
                .transcriptionFactors(Objects.requireNonNull(transcriptionFactors, "transcriptionFactors"))
                .build();
    }

    /**
     * Returns a copy of this protein with one interaction corrected:
     * {@code sox14.with(row, row.withEvidence(evidence))}.
     *
     * @param interaction an interaction of this protein, from either table
     * @param correction the interaction that replaces it wherever it appears
     * @return the copy
     * @throws IllegalArgumentException if this protein has no such interaction, or is not at the same end of the
     *     correction
     */
    public final Protein with(Interaction interaction, Interaction correction) {
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(correction, "correction");
        Checks.require(
                transcriptionFactors().contains(interaction) || targets().contains(interaction),
                "interaction",
                interaction,
                "an interaction of " + interactor());
        return withTranscriptionFactors(replaced(transcriptionFactors(), interaction, correction))
                .withTargets(replaced(targets(), interaction, correction));
    }

    private static List<Interaction> replaced(List<Interaction> rows, Interaction row, Interaction correction) {
        return rows.stream().map(each -> each.equals(row) ? correction : each).toList();
    }

    /**
     * The address of the page of the protein at TFLink.
     *
     * @return for example {@code https://tflink.net/protein/q04892/}
     */
    public final URI uri() {
        return Uris.protein(accession());
    }

    /**
     * The address of the protein at UniProt.
     *
     * @return for example {@code https://www.uniprot.org/uniprot/Q04892}
     */
    public final URI uniProtUri() {
        return Uris.uniProt(accession());
    }

    /**
     * The address of the search at NCBI Gene for all {@link #geneIds()}, joined by {@code +OR+}.
     *
     * @return for example {@code https://www.ncbi.nlm.nih.gov/gene/?term=20669}; empty if there are no gene ids
     */
    public final Optional<URI> ncbiGeneUri() {
        return Uris.ncbiGene(geneIds());
    }

    /**
     * Returns the identity of the protein and the sizes of its tables:
     * {@code Sox14 (Q04892), Mus musculus, transcription factors: 95, targets: 1, …}.
     */
    @Override
    public String toString() {
        return interactor() + ", " + organism() + ", transcription factors: "
                + transcriptionFactors().size() + ", targets: " + targets().size() + ", binding sites: "
                + bindingSites().size() + ", " + completeness();
    }

    @Value.Check
    void check() {
        Checks.requireText("accession", accession());
        Checks.requireIds("geneIds", geneIds());
        Checks.requireNotNegative("interactionCount", interactionCount());
        for (Interaction row : transcriptionFactors()) {
            requireThis("transcriptionFactors", row.target(), "target");
        }
        for (Interaction row : targets()) {
            requireThis("targets", row.transcriptionFactor(), "transcription factor");
        }
    }

    private void requireThis(String part, Interactor end, String role) {
        if (!end.accession().equals(accession())) {
            Checks.require(false, part, end, "this protein, " + accession() + ", as the " + role);
        }
    }

    /** Builds a {@link Protein}. */
    public static final class Builder extends ImmutableProtein.Builder {
        Builder() {}
    }
}
