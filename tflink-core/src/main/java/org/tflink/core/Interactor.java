package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import org.immutables.value.Value;

/**
 * One end of an {@link Interaction}: a protein, or the gene of that protein, as a row names it. {@code Suz12,Q80U70,52615}
 * is an interactor.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Interactor implements Serializable permits ImmutableInteractor {

    @Serial
    private static final long serialVersionUID = 1L;

    Interactor() {}

    /**
     * An interactor of these parts.
     *
     * @param accession the UniProt accession, not blank
     * @param name the name as published, any text
     * @param geneIds the NCBI gene ids, positive; may be empty
     * @return the interactor
     * @throws IllegalArgumentException if the accession is blank or an id is not positive
     */
    public static Interactor of(String accession, String name, List<Long> geneIds) {
        return builder().accession(accession).name(name).geneIds(geneIds).build();
    }

    /**
     * A builder; accession and name are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The <a href="https://www.uniprot.org/help/accession_numbers">UniProt accession</a>.
     *
     * @return for example {@code Q80U70}; not blank
     */
    public abstract String accession();

    /**
     * The gene or protein name as published. Any text: several names stand joined by {@code "; "} ({@code H3-3A; H3-3B}),
     * and a missing one may stand as {@code -}.
     *
     * @return for example {@code Suz12} or {@code Su(var)205}
     */
    public abstract String name();

    /**
     * The <a href="https://www.ncbi.nlm.nih.gov/gene">NCBI gene</a> ids. Search them with {@link #hasGeneId}:
     * {@code geneIds().contains(52615)} is always false, because Java boxes an {@code int} to an {@code Integer}, which
     * never equals a {@code Long}.
     *
     * @return for example {@code [52615]}; positive, empty where unknown
     */
    public abstract List<Long> geneIds();

    /**
     * The counterparts in other organisms, as the table of a whole organism names them. A page names those of its own
     * protein at {@link Protein#orthologs()} and none here.
     *
     * @return the orthologs, in published order: those in TFLink, then the others
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
     * The page of the protein at TFLink.
     *
     * @return for example {@code https://tflink.net/protein/q80u70/}
     */
    public final URI uri() {
        return Uris.protein(accession());
    }

    /** Name and accession: {@code Suz12 (Q80U70)}. */
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
