package org.tflink.core;

/** A strand of the genome. */
public enum Strand {
    /** The forward strand, {@code +}. */
    FORWARD,

    /** The reverse strand, {@code -}. */
    REVERSE,

    /** The source does not specify the strand, as in the headers of binding site sequences. */
    UNKNOWN
}
