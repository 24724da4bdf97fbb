package org.tflink.core;

/** What a transcription factor does to the expression of a target, as far as a MITAB file tells. */
public enum Effect {
    /** It raises it: {@code function:"activator"}. */
    ACTIVATOR,

    /** It lowers it: {@code function:"repressor"}. */
    REPRESSOR
}
