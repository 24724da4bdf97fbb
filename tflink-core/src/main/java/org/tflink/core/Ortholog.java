package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The counterpart of a protein in another organism. On a page it is a link if the counterpart has a page at TFLink,
 * {@code <a href="/protein/o95416">O95416</a>}, and a bare id, {@code B7SZV3}, if it has none.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Ortholog implements Serializable permits ImmutableOrtholog {

    @Serial
    private static final long serialVersionUID = 1L;

    Ortholog() {}

    /**
     * An ortholog of these parts.
     *
     * @param organism its organism
     * @param accession its id, not blank
     * @param inTFLink whether it has a page at TFLink
     * @return the ortholog
     * @throws IllegalArgumentException if the accession is blank
     */
    public static Ortholog of(Organism organism, String accession, boolean inTFLink) {
        return builder()
                .organism(organism)
                .accession(accession)
                .inTFLink(inTFLink)
                .build();
    }

    /**
     * A builder; every part is needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The organism of the ortholog.
     *
     * @return the organism
     */
    public abstract Organism organism();

    /**
     * The UniProt accession, or an id of the orthology database where UniProt has none.
     *
     * @return for example {@code O95416} or {@code RATNO18628}; not blank
     */
    public abstract String accession();

    /**
     * Whether the ortholog has a page at TFLink.
     *
     * @return true for a link, false for a bare id
     */
    public abstract boolean inTFLink();

    /**
     * The ortholog's page at TFLink.
     *
     * @return for example {@code https://tflink.net/protein/o95416/}; empty where it has none
     */
    public final Optional<URI> uri() {
        return inTFLink() ? Optional.of(Uris.protein(accession())) : Optional.empty();
    }

    /** Organism and accession: {@code Homo sapiens O95416}. */
    @Override
    public String toString() {
        return organism() + " " + accession();
    }

    @Value.Check
    void check() {
        Checks.requireText("accession", accession());
    }

    /** Builds an {@link Ortholog}. */
    public static final class Builder extends ImmutableOrtholog.Builder {
        Builder() {}
    }
}
