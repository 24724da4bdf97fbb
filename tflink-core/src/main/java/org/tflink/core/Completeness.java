package org.tflink.core;

/**
 * Whether a {@link Protein} holds all of its interactions. A page shows at most the first 100 rows of each of its two
 * tables. The published total shows whether there are more, and {@link Protein#downloads()} names the files that hold
 * the rest.
 */
public enum Completeness {
    /** The protein holds as many interactions as the published total. */
    COMPLETE,

    /**
     * The protein holds fewer interactions than the published total: it has only the first rows of a longer table, or
     * the page was read leniently and invalid rows were skipped.
     */
    TRUNCATED,

    /** No total is published (pages of 2020 and 2021), or the protein holds more interactions than the total. */
    UNKNOWN
}
