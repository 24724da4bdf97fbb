package org.tflink.io.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
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

    /** One method with what each row needs; the compiler takes no time for what it calls in rare cases. */
    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            if (end != Long.MAX_VALUE && lines.offset() >= end) {
                ended = true;
                break;
            }
            if (reading.isClosed()) {
                throw new IllegalStateException("closed");
            }
            try {
                next = format.next(lines);
                ended = next == null;
            } catch (DefectException | IllegalArgumentException | IOException e) {
                skip(e);
            }
            bytesRead.setOpaque(lines.bytesRead() - start);
            nextRow = lines.numbers().row();
            nextLine = lines.numbers().line();
        }
        return next != null;
    }

    @Override
    public T next() {
        if (next == null && !hasNext()) {
            throw new NoSuchElementException();
        }
        T given = Objects.requireNonNull(next);
        next = null;
        row = nextRow;
        line = nextLine;
        return given;
    }

    private void skip(Exception fault) {
        try {
            if (fault instanceof DefectException defect) {
                reading.skip(defect);
            } else if (fault instanceof IOException e) {
                throw new UncheckedIOException(e);
            } else {
                // The model rejects the values of well-formed cells.
                reading.skip(lines.rowDefectAt(0, "values that go together: " + fault.getMessage())
                        .foundText(lines.roughText()));
            }
        } finally {
            bytesRead.setOpaque(lines.bytesRead() - start);
        }
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
