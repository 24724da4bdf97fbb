package org.tflink.core;

/** What a protein, or its gene, does in the regulation network. */
public enum ProteinFunction {
    /** It regulates genes; no TF is known to regulate its own gene. */
    TRANSCRIPTION_FACTOR("transcription factor"),

    /** Its gene is regulated; it is not known to regulate any. */
    TARGET_GENE("target gene"),

    /** It regulates genes, and its own gene is regulated. */
    TRANSCRIPTION_FACTOR_AND_TARGET_GENE("transcription factor and target gene");

    private final String text;

    ProteinFunction(String text) {
        this.text = text;
    }

    /**
     * The text that TFLink publishes for it.
     *
     * @return for example {@code transcription factor and target gene}
     */
    public String text() {
        return text;
    }

    /**
     * The function that TFLink publishes as {@code text}.
     *
     * @param text for example {@code target gene}, exactly
     * @return the function
     * @throws IllegalArgumentException if the text is none of the three
     */
    public static ProteinFunction parse(String text) {
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
