package org.tflink.io.internal.page;

import java.nio.charset.StandardCharsets;
import org.tflink.io.internal.bytes.TextOutput;

/**
 * FAST CODE: writes the scalars of front matter that need no thought, in the style and the lines that the YAML library
 * would write, which takes several times as long; {@code WriteBenchmark} shows what it buys. They are of printable
 * ASCII, without blanks at either end or beside a line break. All others are left to the library.
 */
final class PlainScalar {

    private static final int WIDTH = 80;

    /** The longest text that begins with a letter and that YAML 1.1 takes for something else: {@code false}. */
    private static final int LONGEST_WORD = 5;

    private static final byte[] CONTINUATION = "\n  ".getBytes(StandardCharsets.US_ASCII);

    private enum Style {
        PLAIN,
        QUOTED,
        OTHER
    }

    private final TextOutput out;
    private final byte[] text;
    private final int end;
    private int column;

    /** What of the text is written already. */
    private int written;

    private PlainScalar(TextOutput out, TextOutput text) {
        this.out = out;
        this.text = text.bytes();
        this.end = text.length();
    }

    /**
     * Writes a key and its text, or nothing.
     *
     * @param key plain itself
     * @return whether they were written
     */
    static boolean write(TextOutput out, String key, TextOutput text) {
        PlainScalar scalar = new PlainScalar(out, text);
        Style style = scalar.style(text);
        if (style == Style.OTHER) {
            return false;
        }
        out.append(key).append(": ");
        scalar.column = key.length() + 2;
        scalar.write(style == Style.QUOTED);
        out.append('\n');
        return true;
    }

    private Style style(TextOutput whole) {
        if (end == 0) {
            return Style.QUOTED;
        }
        if (text[0] <= ' ' || text[end - 1] <= ' ') {
            return Style.OTHER;
        }
        boolean breaks = false;
        boolean lists = false;
        boolean marks = !isLetterOrDigit(text[0]);
        for (int i = 0; i < end; i++) {
            byte c = text[i];
            if (c < ' ' || c == 0x7F) {
                if (c != '\n') {
                    return Style.OTHER;
                }
                breaks = true;
                if (text[i - 1] == ' ' || text[i + 1] == ' ') {
                    return Style.OTHER;
                }
            }
            lists |= c == ',' || c == ';';
            marks |= c == '#' || (c == ':' && (i + 1 == end || text[i + 1] <= ' '));
        }
        if (breaks || (end == 1 && text[0] == '-')) {
            return Style.QUOTED;
        }
        return marks ? Style.OTHER : isText(lists, whole) ? Style.PLAIN : Style.QUOTED;
    }

    /** Whether YAML 1.1 takes the text, which begins with a letter or digit, for text. */
    private boolean isText(boolean hasListMarks, TextOutput whole) {
        boolean isCertain = hasListMarks || (text[0] > '9' && end > LONGEST_WORD);
        return isCertain || FrontMatterWriter.isText(whole.text(0));
    }

    private static boolean isLetterOrDigit(byte c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private void write(boolean quoted) {
        if (quoted) {
            out.append('\'');
            column++;
        }
        for (int i = 0; i < end; i++) {
            byte c = text[i];
            if (c == ' ') {
                i = writeBlanks(i);
            } else if (c == '\n') {
                i = writeBreaks(i);
            } else if (c == '\'' && quoted) {
                writeTo(i + 1);
                out.append('\'');
                column++;
            }
        }
        writeTo(end);
        if (quoted) {
            out.append('\'');
        }
    }

    /** Copies what has no special characters. */
    private void writeTo(int to) {
        out.append(text, written, to - written);
        column += to - written;
        written = to;
    }

    /** Writes blanks; a single one in a full line becomes the end of the line. Returns the index of the last. */
    private int writeBlanks(int start) {
        writeTo(start);
        int next = start;
        while (text[next] == ' ') {
            next++;
        }
        if (next == start + 1 && column > WIDTH) {
            out.append(CONTINUATION, 0, CONTINUATION.length);
            column = CONTINUATION.length - 1;
            written = next;
        } else {
            writeTo(next);
        }
        return next - 1;
    }

    /** Writes line breaks, and one more. Returns the index of the last. */
    private int writeBreaks(int start) {
        writeTo(start);
        int next = start;
        while (text[next] == '\n') {
            out.append('\n');
            next++;
        }
        out.append(CONTINUATION, 0, CONTINUATION.length);
        column = CONTINUATION.length - 1;
        written = next;
        return next - 1;
    }
}
