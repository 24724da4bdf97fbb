package org.tflink.core;

/**
 * Whether a {@link Protein} holds all its interactions. A page shows at most the first 100 rows of each of its two
 * tables; the published total tells whether there are more, and {@link Protein#downloads()} names the files that hold
 * the rest.
 */
public enum Completeness {
    /** As many interactions as the published total. */
    COMPLETE,

    /**
     * Fewer interactions than the published total: the first rows of a longer table, or a page that was read leniently and
     * lost bad rows.
     */
    TRUNCATED,

    /** No total is published (pages of 2020 and 2021), or more interactions are there than it says. */
    UNKNOWN
}
