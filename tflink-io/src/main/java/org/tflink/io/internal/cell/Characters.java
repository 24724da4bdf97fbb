package org.tflink.io.internal.cell;

/** Which characters text may hold. */
public final class Characters {

    private Characters() {}

    /** Whether all characters are {@linkplain #isPrintable(int) printable}. */
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(Characters::isPrintable);
    }

    /** Whether a code point is in production 1 of YAML 1.2, the printable characters. */
    public static boolean isPrintable(int c) {
        if (c < 0xA0) {
            return (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\n' || c == '\r' || c == 0x85;
        }
        return !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF;
    }

    /** The index of the first unpaired surrogate, which UTF-8 cannot hold but an escape can; -1 if there is none. */
    public static int unpairedSurrogate(String text) {
        int c;
        for (int at = 0; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (isSurrogate(c)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
