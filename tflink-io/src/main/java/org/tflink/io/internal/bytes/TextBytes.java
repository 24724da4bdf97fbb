package org.tflink.io.internal.bytes;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The UTF-8 bytes of a text, made piece by piece, so that those of a long text take little memory. The text has no
 * unpaired surrogates.
 */
public final class TextBytes extends InputStream {

    /** The most characters that are encoded at once. */
    private static final int PIECE = 1 << 14;

    private final String text;

    /** The index of the first character that is not encoded. */
    private int next;

    private byte[] piece = {};

    /** The index of the first byte of the piece that was not read. */
    private int at;

    /** The bytes of a text. */
    public TextBytes(String text) {
        this.text = text;
    }

    @Override
    public int read() {
        return hasBytes() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasBytes()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, count);
        at += count;
        return count;
    }

    private boolean hasBytes() {
        if (at == piece.length && next < text.length()) {
            int end = Math.min(text.length() - next, PIECE) + next;
            boolean splitsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
            end -= splitsPair ? 1 : 0;
            // The runtime encodes a text faster than an encoder encodes its characters.
            piece = text.substring(next, end).getBytes(StandardCharsets.UTF_8);
            next = end;
            at = 0;
        }
        return at < piece.length;
    }
}
