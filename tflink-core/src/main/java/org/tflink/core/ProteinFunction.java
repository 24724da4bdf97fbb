package org.tflink.core;

import java.util.Objects;

/** The role of a protein, or its gene, in the regulation network. */
public enum ProteinFunction {
    /** The protein regulates genes; no TF is known to regulate its own gene. */
    TRANSCRIPTION_FACTOR("transcription factor"),

    /** The gene of the protein is regulated; the protein is not known to regulate any gene. */
    TARGET_GENE("target gene"),

    /** The protein regulates genes, and its own gene is regulated. */
    TRANSCRIPTION_FACTOR_AND_TARGET_GENE("transcription factor and target gene");

    private final String text;

    ProteinFunction(String text) {
        this.text = text;
    }

    /**
     * The text that TFLink publishes for the function.
     *
     * @return for example {@code transcription factor and target gene}
     */
    public String text() {
        return text;
    }

    /**
     * Returns the function with the given published text.
     *
     * @param text the exact text, for example {@code target gene}
     * @return the function
     * @throws IllegalArgumentException if the text is not that of a function
     */
    public static ProteinFunction parse(String text) {
        Objects.requireNonNull(text, "text");
        for (ProteinFunction function : values()) {
            if (function.text.equals(text)) {
                return function;
            }
        }
        throw new IllegalArgumentException(
                "function: found \"" + Checks.excerpt(text) + "\", expected \"transcription factor\","
                        + " \"target gene\" or \"transcription factor and target gene\"");
    }
}
