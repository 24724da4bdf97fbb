package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A protein, with everything that its page at TFLink says of it: which TFs regulate its gene, which genes it regulates,
 * where it binds, its orthologs, and the files that hold the full tables.
 *
 * <p>A page shows at most the first 100 rows of each table: ask {@link #completeness()} before counting on the
 * interactions being all.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Protein implements Serializable permits ImmutableProtein {

    @Serial
    private static final long serialVersionUID = 1L;

    Protein() {}

    /**
     * A builder; accession, name, organism and function are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The <a href="https://www.uniprot.org/help/accession_numbers">UniProt accession</a>.
     *
     * @return for example {@code Q04892}; not blank
     */
    public abstract String accession();

    /**
     * The gene or protein name as published. Any text: {@code beta'COP}, {@code Dmel\CG4407}, several joined by
     * {@code "; "}, even {@code -} or {@code "; ;"}.
     *
     * @return for example {@code Sox14}
     */
    public abstract String name();

    /**
     * The <a href="https://www.ncbi.nlm.nih.gov/gene">NCBI gene</a> ids. Search them with {@link #hasGeneId}:
     * {@code geneIds().contains(20669)} is always false, because Java boxes an {@code int} to an {@code Integer}, which
     * never equals a {@code Long}.
     *
     * @return for example {@code [20669]}; positive, empty where unknown
     */
    public abstract List<Long> geneIds();

    /**
     * The organism.
     *
     * @return the organism
     */
    public abstract Organism organism();

    /**
     * What the protein does in the regulation network.
     *
     * @return TF, target gene or both
     */
    public abstract ProteinFunction function();

    /**
     * The published total of interactions, of both tables together. It can be more than are here: see
     * {@link #completeness()}.
     *
     * @return for example 96, not negative; empty where no total is published
     */
    public abstract OptionalInt interactionCount();

    /**
     * The counterparts in other organisms.
     *
     * @return the orthologs, in published order
     */
    public abstract List<Ortholog> orthologs();

    /**
     * The ids of the protein's binding matrices at JASPAR, each with a page
     * {@code https://jaspar.genereg.net/matrix/<id>/}.
     *
     * @return for example {@code [MA0147.1, MA0147.2]}; none blank
     */
    public abstract List<String> jasparMatrices();

    /**
     * The interactions in which the protein's gene is the target: the TFs that regulate it. At most the first 100 of a
     * page.
     *
     * @return interactions whose {@link Interaction#target()} is this protein
     */
    public abstract List<Interaction> transcriptionFactors();

    /**
     * The interactions in which the protein is the TF: the genes that it regulates. At most the first 100 of a page. A
     * protein that regulates itself stands in both lists.
     *
     * @return interactions whose {@link Interaction#transcriptionFactor()} is this protein
     */
    public abstract List<Interaction> targets();

    /**
     * The interactions of both tables: the rows of {@link #transcriptionFactors()}, then the rows of {@link #targets()}. A
     * self-regulation that is in both tables with equal content appears once.
     *
     * @return the interactions, in published order within each table; unmodifiable
     */
    public final List<Interaction> interactions() {
        return Stream.concat(transcriptionFactors().stream(), targets().stream().filter(row -> !isInBothTables(row)))
                .toList();
    }

    private boolean isInBothTables(Interaction targetRow) {
        // Only a self-regulation can be in both. Comparing accessions first avoids a search for each row.
        return targetRow.target().accession().equals(accession())
                && transcriptionFactors().contains(targetRow);
    }

    /**
     * The protein's binding sites, at most the first 100 of a page. Each names its TF itself, as published.
     *
     * @return the sites, in published order
     */
    public abstract List<BindingSite> bindingSites();

    /**
     * The sequences of the protein's binding sites with small-scale evidence: the body of the page.
     *
     * @return the sequences, in published order
     */
    public abstract List<BindingSiteSequence> bindingSiteSequences();

    /**
     * The files with the full tables.
     *
     * @return the downloads, all of which may be absent
     */
    @Value.Default
    public Downloads downloads() {
        return Downloads.builder().build();
    }

    /**
     * What the page says that has no other place here, as text by key: keys that this library does not know, and the
     * text {@code []} of {@code orthologs}, by which some pages say that there are none, where most have an empty text.
     *
     * @return an unmodifiable map, sorted by key; empty in every page that TFLink has published as far as it was seen
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
     * @return its accession, name and gene ids
     */
    public final Interactor interactor() {
        return Interactor.of(accession(), name(), geneIds());
    }

    /**
     * Whether these are all interactions of the protein: the published total against the interactions that are here. A
     * page of 2623 interactions that shows 124 is {@linkplain Completeness#TRUNCATED truncated}.
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
     * This protein with other targets.
     *
     * @param targets the new {@link #targets()}
     * @return the protein, the published {@link #interactionCount()} unchanged
     * @throws IllegalArgumentException if this protein is not the TF of them all
     */
    public final Protein withTargets(List<Interaction> targets) {
        return builder().from(this).targets(targets).build();
    }

    /**
     * This protein with other TFs that regulate its gene.
     *
     * @param transcriptionFactors the new {@link #transcriptionFactors()}
     * @return the protein, the published {@link #interactionCount()} unchanged
     * @throws IllegalArgumentException if this protein is not the target of them all
     */
    public final Protein withTranscriptionFactors(List<Interaction> transcriptionFactors) {
        return builder().from(this).transcriptionFactors(transcriptionFactors).build();
    }

    /**
     * This protein with one interaction corrected: {@code sox14.with(row, row.withEvidence(evidence))}.
     *
     * @param interaction an interaction of this protein, of either list
     * @param correction what stands in its place, wherever it stood
     * @return the protein with the correction
     * @throws IllegalArgumentException if this protein has no such interaction, or is not the same end of the correction
     */
    public final Protein with(Interaction interaction, Interaction correction) {
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
     * The protein's page at TFLink.
     *
     * @return for example {@code https://tflink.net/protein/q04892/}
     */
    public final URI uri() {
        return Uris.protein(accession());
    }

    /** Who it is and how much is here: {@code Sox14 (Q04892), Mus musculus, transcription factors: 95, targets: 1, …}. */
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
        Checks.requireTexts("jasparMatrices", jasparMatrices());
        Checks.requireNotNegative("interactionCount", interactionCount());
        for (Interaction row : transcriptionFactors()) {
            requireThis("transcriptionFactors", row.target());
        }
        for (Interaction row : targets()) {
            requireThis("targets", row.transcriptionFactor());
        }
    }

    private void requireThis(String part, Interactor end) {
        if (!end.accession().equals(accession())) {
            Checks.require(false, part, end, "this protein, " + accession() + ", at that end");
        }
    }

    /** Builds a {@link Protein}. */
    public static final class Builder extends ImmutableProtein.Builder {
        Builder() {}
    }
}
