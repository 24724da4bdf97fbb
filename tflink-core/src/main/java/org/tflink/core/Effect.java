package org.tflink.core;

/** The effect of a transcription factor on the expression of a target, as a MITAB file states it. */
public enum Effect {
    /** The transcription factor increases the expression: {@code function:"activator"}. */
    ACTIVATOR,

    /** The transcription factor decreases the expression: {@code function:"repressor"}. */
    REPRESSOR
}
