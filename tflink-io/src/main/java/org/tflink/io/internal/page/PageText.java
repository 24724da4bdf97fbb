package org.tflink.io.internal.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tflink.io.internal.bytes.Utf8;
import org.tflink.io.internal.cell.Defect;

/** The text of a page and its name. Here alone bytes are decoded, and an offset becomes a line and a column. */
final class PageText {

    /** More than any message shows, so that a page of one line costs no more per problem than one of many. */
    private static final int LONGEST_REST = 1000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;

    /** The offset at which each line starts; made when the first problem asks. */
    private int @Nullable [] lineStarts;

    private PageText(String name, String text) {
        this.name = name;
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static PageText of(String text, String name) {
        return new PageText(name, text);
    }

    /**
     * The text of these bytes.
     *
     * @throws DefectException if they are not UTF-8
     */
    static PageText of(byte[] bytes, String name) {
        try {
            return new PageText(name, Utf8.decode(bytes, 0, bytes.length));
        } catch (Utf8.MalformedException e) {
            PageText before = new PageText(name, e.before());
            throw before.defectAt(before.text.length(), "UTF-8").found(String.valueOf(e.getMessage()));
        }
    }

    String text() {
        return text;
    }

    /** Whether the line ends with the character at {@code at}: LF, the LF of CRLF, or a CR of its own. */
    static boolean isLineEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }

    /** Where the line after the one of {@code offset} begins, or the end of the text. */
    int nextLine(int offset) {
        int at = offset;
        while (at < text.length() && !isLineEnd(text, at)) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    /** The line from {@code offset} on, without its end; of a long line as much as a message can show. */
    String restOfLine(int offset) {
        int end = offset;
        while (end < text.length() && end - offset < LONGEST_REST && !isLineEnd(text, end)) {
            end++;
        }
        return text.substring(offset, end).stripTrailing();
    }

    /** Begins a defect at an offset. */
    Defect.Builder defectAt(int offset, String expected) {
        int[] starts = lineStarts();
        int search = Arrays.binarySearch(starts, offset);
        int line = search >= 0 ? search : -search - 2;
        return new Defect.Builder(name, line + 1L, offset - starts[line] + 1, expected);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = 0; at < text.length(); at++) {
            if (isLineEnd(text, at)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
