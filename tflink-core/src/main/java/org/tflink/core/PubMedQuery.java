package org.tflink.core;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A search for papers at PubMed by their ids, as in TFLink's links. The search term joins the ids by {@code OR}, each
 * with the field tag {@code [uid]}. Pages contain the term in form encoding.
 *
 * <table>
 *   <caption>The query of one row, in the forms that {@link #parse} accepts</caption>
 *   <tr><td>encoded term</td><td>{@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}</td></tr>
 *   <tr><td>decoded term</td><td>{@code 18971253[uid] OR 27924024[uid]}</td></tr>
 *   <tr><td>search URL</td>
 *       <td>{@code https://pubmed.ncbi.nlm.nih.gov/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D}</td></tr>
 *   <tr><td>search URL (2020 and 2021)</td>
 *       <td>{@code https://www.ncbi.nlm.nih.gov/pubmed/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D}</td></tr>
 *   <tr><td>several ids with one tag (2020)</td><td>{@code 18971253; 27924024%5Buid%5D}</td></tr>
 * </table>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class PubMedQuery extends SerializableValue permits ImmutablePubMedQuery {

    @Serial
    private static final long serialVersionUID = 1L;

    PubMedQuery() {}

    /**
     * Returns the query for the papers with the given ids.
     *
     * @param ids the PubMed ids, for example 18971253 and 27924024; positive, in the order of the term, none for the
     *     empty query
     * @return the query
     * @throws IllegalArgumentException if an id is not positive
     */
    public static PubMedQuery of(long... ids) {
        return builder().addIds(Objects.requireNonNull(ids, "ids")).build();
    }

    /**
     * Returns the query for the papers with the given ids.
     *
     * @param ids the PubMed ids, for example {@code [18971253, 27924024]}; positive, in the order of the term, empty
     *     for the empty query
     * @return the query
     * @throws IllegalArgumentException if an id is not positive
     * @throws NullPointerException if an id is null
     */
    public static PubMedQuery of(Collection<Long> ids) {
        return builder().ids(Objects.requireNonNull(ids, "ids")).build();
    }

    /**
     * Parses a query: ids, each with or without the tag {@code [uid]}, separated by {@code OR}, {@code ;} or {@code ,}.
     * The tag, {@code OR} and percent escapes are case-insensitive, and a space can be written as {@code +} or
     * {@code %20}. In a URL, such as the {@code href} of a link, only the parameter {@code term} is read, whatever the
     * host.
     *
     * @param text a term, encoded or decoded, or a search URL; the empty text is the empty query
     * @return the query, with its ids in the order of the text
     * @throws IllegalArgumentException if the text is malformed; the message gives the position in the decoded term, or
     *     in the encoded term for a malformed percent escape
     */
    public static PubMedQuery parse(String text) {
        return builder()
                .ids(PubMedTerm.parse(Objects.requireNonNull(text, "text")))
                .build();
    }

    /** {@return a new builder} The query is empty by default. */
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
     * The search term in form encoding.
     *
     * @return for example {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}; the empty text for the empty query
     */
    public final String encoded() {
        return ids().stream().map(id -> id + "%5Buid%5D").collect(joining("+OR+"));
    }

    /**
     * The decoded search term.
     *
     * @return for example {@code 18971253[uid] OR 27924024[uid]}; the empty text for the empty query
     */
    public final String term() {
        return ids().stream().map(id -> id + "[uid]").collect(joining(" OR "));
    }

    /**
     * The address of the page at PubMed that lists the papers.
     *
     * @return {@code https://pubmed.ncbi.nlm.nih.gov/?term=} followed by the encoded term
     */
    public final URI uri() {
        return Uris.pubMed(encoded());
    }

    /** Returns the decoded search term. */
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
