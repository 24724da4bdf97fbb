package org.tflink.io.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tflink.io.internal.cell.DefectException;

/**
 * The rows of a file, or of a part of it, one at a time.
 *
 * @param <T> what a row holds
 */
final class RowCursor<T> implements Iterator<T> {

    private final RowReading<T> reading;
    private final Lines lines;
    private final RowFormat<T> format;

    /** The offset at which this cursor's bytes begin. */
    private final long start;

    /** The offset before which the last row begins. */
    private final long end;

    /** Receives the number of bytes read, for any thread. */
    private final AtomicLong bytesRead;

    private @Nullable T next;
    private boolean ended;
    private long nextRow;
    private long nextLine;
    private long row;
    private long line;

    RowCursor(RowReading<T> reading, Lines lines, RowFormat<T> format, long start, long end, AtomicLong bytesRead) {
        this.reading = reading;
        this.lines = lines;
        this.format = format;
        this.start = start;
        this.end = end;
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            nextRow = lines.numbers().row();
            nextLine = lines.numbers().line();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        T given = next;
        next = null;
        row = nextRow;
        line = nextLine;
        return given;
    }

    private @Nullable T read() {
        while (end == Long.MAX_VALUE || lines.offset() < end) {
            if (reading.isClosed()) {
                throw new IllegalStateException("closed");
            }
            try {
                return format.next(lines);
            } catch (DefectException e) {
                reading.skip(e);
            } catch (IllegalArgumentException e) {
                // The model rejects the values of well-formed cells.
                reading.skip(lines.rowDefectAt(0, "values that go together: " + e.getMessage())
                        .foundText(lines.roughText()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                bytesRead.setOpaque(lines.bytesRead() - start);
            }
        }
        return null;
    }

    /** The number of the last returned row in the part, from 1; 0 before the first. */
    long rowNumber() {
        return row;
    }

    /** The number of the line in the part on which that row ends. */
    long lineNumber() {
        return line;
    }
}
