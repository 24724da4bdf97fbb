package org.tflink.io.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tflink.io.internal.bytes.ByteInput;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.bytes.MalformedBytesException;

/**
 * The bytes of a file that are read and belong to no line yet, and the current line before them. It grows with the
 * lines.
 */
final class LineBuffer {

    /** The most blank bytes that are searched at once. */
    private static final int MOST_BLANK = 1 << 16;

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final ByteInput input;

    /** The most bytes of a line. */
    private final int longestLine;

    private byte[] bytes = new byte[(1 << 17) + ByteScan.ROOM];
    private int start;
    private int end;
    private boolean inputEnded;

    /** The position of the input at the first of the bytes. */
    private long position;

    /** The start of the first line of the file that can be a row, and the index up to which its end was searched. */
    private int headStart;

    private int headSearched;

    LineBuffer(ByteInput input, int longestLine) {
        this.input = input;
        this.longestLine = longestLine;
        this.position = input.position();
    }

    /** The position of the input at an index of the bytes, if the input is plain. */
    long positionAt(int index) {
        return position + index;
    }

    /** The array, with {@link ByteScan#ROOM} after {@link #end()}; another after bytes are read. */
    byte[] bytes() {
        return bytes;
    }

    /** The index of the first byte that belongs to no line yet. */
    int start() {
        return start;
    }

    /** The index after the last byte that is read. */
    int end() {
        return end;
    }

    /** Makes the bytes before an index part of lines. */
    void startAt(int index) {
        start = index;
    }

    /** Drops all bytes and reads no more. */
    void stop() {
        inputEnded = true;
        start = end;
    }

    boolean isInputEnded() {
        return inputEnded;
    }

    /** Whether the bytes that belong to no line yet, none of them a line feed, are more than a line may have. */
    boolean isLineTooLong() {
        return end - start > longestLine;
    }

    /** Drops the bytes up to the next line feed, or to the end. */
    void skipLine() throws IOException {
        int lineFeed = -1;
        do {
            start = end;
            if (inputEnded || !readMore()) {
                return;
            }
            lineFeed = ByteScan.lineFeed(bytes, start, end);
        } while (lineFeed < 0);
        start = lineFeed + 1;
    }

    /** Reads more bytes; those that belong to no line yet move to the front. Returns whether there were any. */
    boolean readMore() throws IOException {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == bytes.length - ByteScan.ROOM) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(longestLine + 1L, end * 2L)) + ByteScan.ROOM);
        }
        int read = input.read(bytes, end, bytes.length - ByteScan.ROOM - end);
        inputEnded = read < 0;
        end += Math.max(read, 0);
        position = input.position() - end;
        return !inputEnded;
    }

    /**
     * The start of the file, before any line is read: at most about 100,000 characters.
     *
     * @param isLong whether to read so many; else up to the first row or header, and the bytes read with it
     */
    String head(boolean isLong) throws IOException {
        while (!inputEnded && end < FileKind.HEAD && (isLong || !hasRow()) && readMore()) {
            // Until there are enough.
        }
        return new String(bytes, start, Math.min(end, FileKind.HEAD), StandardCharsets.UTF_8);
    }

    /**
     * The number of line feeds before the next byte that is not blank; -1 if only blank bytes follow. Blank bytes are
     * kept in memory: after many of them, the rest is not searched.
     */
    int linesBeforeText() throws IOException {
        int lines = 0;
        try {
            for (int searched = 0; searched <= MOST_BLANK; searched++) {
                if (start + searched == end && (inputEnded || !readMore())) {
                    return -1;
                }
                byte b = bytes[start + searched];
                if (!isBlank(b)) {
                    break;
                }
                lines += b == '\n' ? 1 : 0;
            }
        } catch (MalformedBytesException thrownAgainWithTheNextLine) {
            // The blank lines are not at the end.
        }
        return lines;
    }

    /** Whether bytes are spaces, tabs and line ends. */
    static boolean areBlank(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && isBlank(bytes[end])) {
            end++;
        }
        return end == to;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    private boolean hasRow() {
        int mark = Math.min(end, start + BYTE_ORDER_MARK.length);
        if (Arrays.equals(bytes, start, mark, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            headStart = Math.max(headStart, mark);
        }
        int to = ByteScan.lineFeed(bytes, Math.max(headStart, headSearched), end);
        while (to >= 0) {
            String line = new String(bytes, headStart, to - headStart, StandardCharsets.ISO_8859_1);
            if (FileKind.isRow(line) && !MitabHeader.namesColumns(line)) {
                return true;
            }
            headStart = to + 1;
            to = ByteScan.lineFeed(bytes, headStart, end);
        }
        headSearched = end;
        return false;
    }
}
