package org.tflink.core;

/** The effect of a transcription factor on the expression of a target, as a MITAB file states it. */
public enum Effect {
    /**
     * The transcription factor increases the expression: {@code function:"activator"} in column 26, or
     * {@code psi-mi:"MI:2235"("up regulates")} in column 46, or a PSI-MI term below that.
     */
    ACTIVATOR,

    /**
     * The transcription factor decreases the expression: {@code function:"repressor"} in column 26, or
     * {@code psi-mi:"MI:2240"("down regulates")} in column 46, or a PSI-MI term below that.
     */
    REPRESSOR
}
