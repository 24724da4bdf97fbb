package org.tflink.core;

/** A strand of the genome. */
public enum Strand {
    /** The forward strand, {@code +}. */
    FORWARD,

    /** The reverse strand, {@code -}. */
    REVERSE,

    /** The source does not say, as in the headers of binding site sequences. */
    UNKNOWN
}
