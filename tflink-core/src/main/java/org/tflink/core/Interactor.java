package org.tflink.core;

import java.io.Serial;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One end of an {@link Interaction}: a protein or its gene, as a row names it, for example {@code Suz12,Q80U70,52615}.
 *
 * <p>The {@linkplain #accession() UniProt accession} identifies a protein; names and gene ids are not unique. Two
 * interactors are equal if all their parts are equal. An interactor that is read from the table of a whole organism
 * carries the {@linkplain #orthologs() orthologs} of its protein, and one that is read from a page does not: if there
 * are any, the two are not equal. To find the same protein in both, compare the accessions.
 */
@Value.Immutable
@SharedModelStyle
public abstract sealed class Interactor extends SerializableValue permits ImmutableInteractor {

    @Serial
    private static final long serialVersionUID = 1L;

    Interactor() {}

    /**
     * Returns an interactor with the given parts and without orthologs.
     *
     * @param accession the UniProt accession, for example {@code Q80U70}; not blank
     * @param name the name as published, any text, for example {@code Suz12}
     * @param geneIds the NCBI gene ids, for example {@code [52615]}; positive, may be empty
     * @return the interactor
     * @throws IllegalArgumentException if the accession is blank or a gene id is not positive
     */
    public static Interactor of(String accession, String name, List<Long> geneIds) {
        // Without a builder, like an interaction.
        return ImmutableInteractor.of(
                Objects.requireNonNull(accession, "accession"),
                Objects.requireNonNull(name, "name"),
                Checks.requireElements("geneIds", geneIds));
    }

    /** {@return a new builder} The accession and the name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The <a href="https://www.uniprot.org/help/accession_numbers">UniProt accession</a>, which identifies the protein.
     *
     * @return for example {@code Q80U70}; not blank
     */
    @Value.Parameter
    public abstract String accession();

    /**
     * The gene or protein name, as published. It can be any text: several names are joined by {@code "; "}
     * ({@code H3-3A; H3-3B}), and a missing name can be {@code -}.
     *
     * @return for example {@code Suz12} or {@code Su(var)205}
     */
    @Value.Parameter
    public abstract String name();

    /**
     * The <a href="https://www.ncbi.nlm.nih.gov/gene">NCBI gene</a> ids. Search them with {@link #hasGeneId}:
     * {@code geneIds().contains(52615)} is always false, because Java boxes an {@code int} to an {@code Integer}, which
     * never equals a {@code Long}.
     *
     * @return for example {@code [52615]}; positive, empty if unknown
     */
    @Value.Parameter
    public abstract List<Long> geneIds();

    /**
     * The counterparts in other organisms, read from the table of a whole organism. This list is empty for an
     * interactor of a page, which contains only the orthologs of its own protein: see {@link Protein#orthologs()}.
     *
     * @return for example {@code [Homo sapiens O95416]}; in published order, orthologs with a page at TFLink first
     */
    public abstract List<Ortholog> orthologs();

    /**
     * Reports whether {@link #geneIds()} contains an id.
     *
     * @param geneId the NCBI gene id, for example 52615
     * @return true if this interactor has the id
     */
    public final boolean hasGeneId(long geneId) {
        return geneIds().contains(geneId);
    }

    /**
     * The address of the page of the protein at TFLink.
     *
     * @return for example {@code https://tflink.net/protein/q80u70/}
     */
    public final URI uri() {
        return Uris.protein(accession());
    }

    /**
     * The address of the protein at UniProt.
     *
     * @return for example {@code https://www.uniprot.org/uniprot/Q80U70}
     */
    public final URI uniProtUri() {
        return Uris.uniProt(accession());
    }

    /**
     * The address of the search at NCBI Gene for all {@link #geneIds()}, joined by {@code +OR+}.
     *
     * @return for example {@code https://www.ncbi.nlm.nih.gov/gene/?term=52615}; empty if there are no gene ids
     */
    public final Optional<URI> ncbiGeneUri() {
        return Uris.ncbiGene(geneIds());
    }

    /** Returns the name and the accession: {@code Suz12 (Q80U70)}. */
    @Override
    public String toString() {
        return name() + " (" + accession() + ")";
    }

    @Value.Check
    void check() {
        Checks.requireText("accession", accession());
        Checks.requireIds("geneIds", geneIds());
    }

    /** Builds an {@link Interactor}. */
    public static final class Builder extends ImmutableInteractor.Builder {
        Builder() {}
    }
}
