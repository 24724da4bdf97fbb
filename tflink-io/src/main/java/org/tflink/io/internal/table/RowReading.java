package org.tflink.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.DefectHandler;

/**
 * The state of reading the rows of a file once: from one {@link RowCursor}, or, in a parallel stream, from a
 * {@link FilePart} for each stretch of the file.
 *
 * @param <T> what a row holds
 */
public final class RowReading<T> implements Closeable {

    static final int CHARACTERISTICS = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

    private final Lines lines;
    private final RowFormat<T> format;
    private final DefectHandler handler;

    /** The number of bytes read by each cursor, also of parts that have ended. */
    private final Queue<AtomicLong> bytesRead = new ConcurrentLinkedQueue<>();

    /** The cursor of the whole file, or of its first part. */
    private @Nullable RowCursor<T> first;

    private boolean begun;
    private volatile boolean closed;
    private volatile long skipped;

    /**
     * The rows of a file.
     *
     * @param handler receives the malformed rows
     */
    public RowReading(Lines lines, RowFormat<T> format, DefectHandler handler) {
        this.lines = lines;
        this.format = format;
        this.handler = handler;
    }

    /** All rows in order. */
    public Iterator<T> iterator() {
        begin();
        return newCursor(lines, format, Long.MAX_VALUE);
    }

    /** All rows in order; it splits into parts of the file if it can. */
    public Spliterator<T> spliterator() {
        begin();
        return lines.input().isSeekable() && format.forPart(lines) != null
                ? FilePart.ofWholeFile(this)
                : Spliterators.spliteratorUnknownSize(newCursor(lines, format, Long.MAX_VALUE), CHARACTERISTICS);
    }

    private void begin() {
        if (begun || closed) {
            throw new IllegalStateException(closed ? "closed" : "rows are read once");
        }
        begun = true;
    }

    RowCursor<T> newCursor(Lines from, RowFormat<T> reader, long end) {
        boolean isPart = from != lines;
        AtomicLong counter = new AtomicLong();
        RowCursor<T> cursor = new RowCursor<>(this, from, reader, isPart ? from.offset() : 0, end, counter);
        bytesRead.add(counter);
        if (!isPart) {
            first = cursor;
        }
        return cursor;
    }

    Lines lines() {
        return lines;
    }

    RowFormat<T> format() {
        return format;
    }

    boolean isClosed() {
        return closed;
    }

    /** Reports a malformed row, one at a time if several threads read. */
    synchronized void skip(DefectException defect) {
        handler.report(defect);
        skipped++;
    }

    /** The number of the last returned row, from 1; 0 before the first; unspecified in a parallel stream. */
    public long rowNumber() {
        RowCursor<T> cursor = first;
        return cursor == null ? 0 : cursor.rowNumber();
    }

    /**
     * The number of the line on which that row ends, from 1; 0 before the first row; unspecified in a parallel stream.
     */
    public long lineNumber() {
        RowCursor<T> cursor = first;
        return cursor == null ? 0 : cursor.lineNumber();
    }

    /** The number of malformed rows that were reported and skipped. */
    public long skipped() {
        return skipped;
    }

    /** The number of bytes of the file that were read, before decompression. From any thread. */
    public long bytesRead() {
        return bytesRead.stream().mapToLong(AtomicLong::getOpaque).sum();
    }

    /** The length of the file in bytes; empty for a stream. */
    public OptionalLong totalBytes() {
        return lines.input().size();
    }

    /** Closes the file, for all parts of it. */
    @Override
    public void close() throws IOException {
        closed = true;
        lines.close();
    }
}
