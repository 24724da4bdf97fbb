package org.tflink.core;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * A search for papers at PubMed by their ids, as TFLink links them. The term joins the ids, each with the field tag
 * {@code [uid]}, by {@code OR}; pages hold it form-encoded.
 *
 * <table>
 *   <caption>The query of one row, in the forms that {@link #parse} takes</caption>
 *   <tr><td>encoded term</td><td>{@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}</td></tr>
 *   <tr><td>decoded term</td><td>{@code 18971253[uid] OR 27924024[uid]}</td></tr>
 *   <tr><td>search URL</td>
 *       <td>{@code https://www.ncbi.nlm.nih.gov/pubmed/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D}</td></tr>
 *   <tr><td>several ids under one tag (2020)</td><td>{@code 18971253; 27924024%5Buid%5D}</td></tr>
 * </table>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class PubMedQuery implements Serializable permits ImmutablePubMedQuery {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SEARCH = "https://www.ncbi.nlm.nih.gov/pubmed/?term=";

    PubMedQuery() {}

    /**
     * The query for the papers of these ids.
     *
     * @param ids PubMed ids, positive, in order; none for the empty query
     * @return the query
     * @throws IllegalArgumentException if an id is not positive
     */
    public static PubMedQuery of(long... ids) {
        return builder().addIds(ids).build();
    }

    /**
     * The query for the papers of these ids.
     *
     * @param ids PubMed ids, positive, in order; none for the empty query
     * @return the query
     * @throws IllegalArgumentException if an id is not positive
     * @throws NullPointerException if an id is null
     */
    public static PubMedQuery of(Collection<Long> ids) {
        return builder().ids(ids).build();
    }

    /**
     * Reads a query: ids, each with or without the tag {@code [uid]}, joined by {@code OR}, {@code ;} or {@code ,}. Tag,
     * {@code OR} and percent escapes may be of either case, and a space may stand as {@code +} or {@code %20}. Of a URL,
     * such as the {@code href} of a link, the parameter {@code term} alone counts.
     *
     * @param text a term, encoded or decoded, or a search URL; the empty text is the empty query
     * @return the query, its ids in the order of the text
     * @throws IllegalArgumentException if the text is none of these; the message says where in the decoded term
     */
    public static PubMedQuery parse(String text) {
        return builder().ids(PubMedTerm.parse(text)).build();
    }

    /**
     * A builder; unless ids are added, the query is empty.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The PubMed ids in published order.
     *
     * @return for example {@code [18971253, 27924024]}; positive
     */
    public abstract List<Long> ids();

    /**
     * The search term, form-encoded.
     *
     * @return for example {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}; empty for the empty query
     */
    public final String encoded() {
        return ids().stream().map(id -> id + "%5Buid%5D").collect(joining("+OR+"));
    }

    /**
     * The search term, decoded.
     *
     * @return for example {@code 18971253[uid] OR 27924024[uid]}; empty for the empty query
     */
    public final String term() {
        return ids().stream().map(id -> id + "[uid]").collect(joining(" OR "));
    }

    /**
     * The page at NCBI that lists the papers.
     *
     * @return {@code https://www.ncbi.nlm.nih.gov/pubmed/?term=} and the encoded term
     */
    public final URI uri() {
        return URI.create(SEARCH + encoded());
    }

    /** The decoded term. */
    @Override
    public String toString() {
        return term();
    }

    @Value.Check
    void check() {
        Checks.requireIds("ids", ids());
    }

    /** Builds a {@link PubMedQuery}. */
    public static final class Builder extends ImmutablePubMedQuery.Builder {
        Builder() {}
    }
}
