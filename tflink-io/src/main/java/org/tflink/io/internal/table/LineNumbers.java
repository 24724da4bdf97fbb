package org.tflink.io.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.tflink.io.internal.bytes.ByteInput;
import org.tflink.io.internal.bytes.ByteScan;

/**
 * The numbers of the current line and row in the file. In a part of a file they count from its start; the lines before
 * the part are counted when an error asks for its number, since most parts have no error.
 */
final class LineNumbers {

    private static final int BUFFER = 1 << 17;

    private final ByteInput input;

    /**
     * The number of lines that end before some offsets of the file; shared by its parts, so that no bytes are read
     * twice.
     */
    private final NavigableMap<Long, Long> linesBeforeOffset;

    /** The offset at which the part begins; 0 for a whole file. */
    private long start;

    private final long headerLines;
    private long line;
    private long row;

    private LineNumbers(ByteInput input, NavigableMap<Long, Long> linesBeforeOffset, long start, long headerLines) {
        this.input = input;
        this.linesBeforeOffset = linesBeforeOffset;
        this.start = start;
        this.headerLines = headerLines;
    }

    /** The numbers of a whole file. */
    static LineNumbers of(ByteInput input) {
        return new LineNumbers(input, new ConcurrentSkipListMap<>(Map.of(0L, 0L)), 0, 0);
    }

    /**
     * The numbers of a part of the same file in which each line is a row.
     *
     * @param offset of the first line of the part, in bytes
     * @param linesBeforeRows the number of lines before the first row of the file
     */
    LineNumbers ofPart(ByteInput part, long offset, long linesBeforeRows) {
        return new LineNumbers(part, linesBeforeOffset, offset, linesBeforeRows);
    }

    /** Makes the line at this offset the first of the part. */
    void beginAt(long offset) {
        start = offset;
        line = 0;
    }

    void nextLine() {
        line++;
    }

    void previousLine() {
        line--;
    }

    void nextRow() {
        row++;
    }

    /** The number of the line in this part, from 1. */
    long line() {
        return line;
    }

    /** The number of the row in this part, from 1. */
    long row() {
        return row;
    }

    /** The number of the line in the file, from 1. */
    long lineInFile() {
        return line + linesBefore();
    }

    /** The number of the row in the file, from 1; 0 in a header. */
    long rowInFile() {
        return start == 0 ? row : row + linesBefore() - headerLines;
    }

    private long linesBefore() {
        try {
            return start == 0 ? 0 : countLines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long countLines() throws IOException {
        Map.Entry<Long, Long> nearest = linesBeforeOffset.floorEntry(start);
        long offset = nearest.getKey();
        long count = nearest.getValue();
        if (offset == start) {
            return count;
        }
        byte[] bytes = new byte[BUFFER + ByteScan.ROOM];
        try (ByteInput before = input.from(offset)) {
            while (offset < start) {
                int read = before.read(bytes, 0, (int) Math.min(start - offset, BUFFER));
                offset += read;
                for (int at = ByteScan.lineFeed(bytes, 0, read); at >= 0; at = ByteScan.lineFeed(bytes, at + 1, read)) {
                    count++;
                }
                linesBeforeOffset.put(offset, count);
            }
        }
        return count;
    }
}
