package org.tflink.io.internal.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text on its way to a stream, as UTF-8: what is appended stays in memory, where it can be read and taken back, until a
 * {@linkplain #next part} of it is complete.
 */
public final class TextOutput {

    /** Marks the characters below a blank, and DEL. */
    public static final int CONTROL = 1;

    /** Marks the blank. */
    public static final int BLANK = 1 << 1;

    /** Marks the comma. */
    public static final int COMMA = 1 << 2;

    /** Marks the semicolon. */
    public static final int SEMICOLON = 1 << 3;

    /** Marks {@code %}, {@code =} and {@code &}. */
    public static final int ESCAPES = 1 << 4;

    /** Marks what HTML and JSON read as more than text: {@code < > & ' "} and the backslash. */
    public static final int MARKUP = 1 << 5;

    /** Marks all but letters, digits, the underscore, the dash and the period, of which ids consist. */
    public static final int NO_ID = 1 << 6;

    private static final byte[] MARKS = marks();

    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private byte[] bytes;
    private int length;

    /** An output to this stream, which the caller closes. */
    public TextOutput(OutputStream out) {
        this(out, 1 << 13);
    }

    private TextOutput(OutputStream out, int size) {
        this.out = out;
        this.bytes = new byte[size];
    }

    /** An output to memory only, whose parts are never complete. */
    public TextOutput() {
        this(OutputStream.nullOutputStream(), 1 << 8);
    }

    private static byte[] marks() {
        byte[] marks = new byte[1 << 7];
        for (int c = 0; c < marks.length; c++) {
            boolean isControl = c < ' ' || c == 0x7F;
            marks[c] = (byte) ((isControl ? CONTROL : 0) | (isOfId(c) ? 0 : NO_ID));
        }
        mark(marks, " ", BLANK);
        mark(marks, ",", COMMA);
        mark(marks, ";", SEMICOLON);
        mark(marks, "%=&", ESCAPES);
        mark(marks, "<>&'\"\\", MARKUP);
        return marks;
    }

    private static boolean isOfId(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static void mark(byte[] marks, String characters, int mark) {
        characters.chars().forEach(c -> marks[c] |= (byte) mark);
    }

    /**
     * Appends text if it is ASCII without these marks; else appends nothing. To check and copy a text at once, rather
     * than search it for one character after the other, makes most rows in a fourth of the time.
     *
     * @return whether the text was appended
     */
    public boolean appendIfPlain(String text, int marks) {
        int end = text.length();
        byte[] into = reserve(end);
        int at = length;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= MARKS.length || (MARKS[c] & marks) != 0) {
                return false;
            }
            into[at++] = (byte) c;
        }
        length = at;
        return true;
    }

    /** Appends text, which has no unpaired surrogates. */
    public TextOutput append(String text) {
        if (!appendIfPlain(text, 0)) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            append(encoded, 0, encoded.length);
        }
        return this;
    }

    /** Appends bytes of UTF-8. */
    public void append(byte[] from, int start, int count) {
        System.arraycopy(from, start, reserve(count), length, count);
        length += count;
    }

    /** Appends an ASCII character. */
    public TextOutput append(char c) {
        reserve(1)[length++] = (byte) c;
        return this;
    }

    /** Appends the digits of a number that is not negative. */
    public TextOutput append(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        byte[] into = reserve(digits);
        length += digits;
        long rest = number;
        for (int at = length - 1; at >= length - digits; at--) {
            into[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** The number of bytes in memory. */
    public int length() {
        return length;
    }

    /** Takes back what came after this length. */
    public void truncate(int shorter) {
        length = shorter;
    }

    /** The text in memory from an index on. */
    public String text(int from) {
        return new String(bytes, from, length - from, StandardCharsets.UTF_8);
    }

    /** A copy of the bytes in memory from an index on. */
    public byte[] copy(int from) {
        return Arrays.copyOfRange(bytes, from, length);
    }

    /** The bytes in memory; those after {@link #length} mean nothing, and the next text can be elsewhere. */
    public byte[] bytes() {
        return bytes;
    }

    /** Completes a part: what is in memory goes to the stream, if it is worth a call. */
    public void next() throws IOException {
        if (length >= FULL) {
            write();
        }
    }

    /** Sends everything to the stream, and flushes it. */
    public void flush() throws IOException {
        write();
        out.flush();
    }

    private void write() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private byte[] reserve(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length + count));
        }
        return bytes;
    }
}
