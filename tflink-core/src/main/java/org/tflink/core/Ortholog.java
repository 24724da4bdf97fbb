package org.tflink.core;

import java.io.Serial;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The counterpart of a protein in another organism. On a page, an ortholog that has a page at TFLink is a link,
 * {@code <a href="/protein/o95416">O95416</a>}; one that has none is a plain id, {@code B7SZV3}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Ortholog extends SerializableValue permits ImmutableOrtholog {

    @Serial
    private static final long serialVersionUID = 1L;

    Ortholog() {}

    /**
     * Returns an ortholog with the given parts.
     *
     * @param organism the organism of the ortholog
     * @param accession the id of the ortholog, for example {@code O95416}; not blank
     * @param inTFLink whether the ortholog has a page at TFLink
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

    /** {@return a new builder} Every part is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The organism of the ortholog.
     *
     * @return for example {@code Homo sapiens}
     */
    public abstract Organism organism();

    /**
     * The UniProt accession, or an id of the orthology database if UniProt has none.
     *
     * @return for example {@code O95416} or {@code RATNO18628}; not blank
     */
    public abstract String accession();

    /**
     * Whether the ortholog has a page at TFLink.
     *
     * @return true for a link, false for a plain id
     */
    public abstract boolean inTFLink();

    /**
     * The address of the page of the ortholog at TFLink.
     *
     * @return for example {@code https://tflink.net/protein/o95416/}; empty if there is no such page
     */
    public final Optional<URI> uri() {
        return inTFLink() ? Optional.of(Uris.protein(accession())) : Optional.empty();
    }

    /** Returns the organism and the accession: {@code Homo sapiens O95416}. */
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
