package org.tflink.io.internal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows that begin in a stretch of a plain file in which each line is a row. It splits in halves for parallel
 * streams; all parts read the file that is open.
 *
 * @param <T> what a row holds
 */
final class FilePart<T> implements Spliterator<T> {

    /** The smallest part in bytes. */
    private static final long SMALLEST = 1 << 20;

    private final RowReading<T> reading;

    /** The lines of the whole file, after its header, if this part begins with them; else null. */
    private @Nullable Lines head;

    private long start;
    private final long end;
    private final long headerLines;
    private @Nullable RowCursor<T> cursor;
    private boolean ended;

    private FilePart(RowReading<T> reading, @Nullable Lines head, long start, long end, long headerLines) {
        this.reading = reading;
        this.head = head;
        this.start = start;
        this.end = end;
        this.headerLines = headerLines;
    }

    static <T> FilePart<T> ofWholeFile(RowReading<T> reading) {
        Lines lines = reading.lines();
        long headerLines = lines.numbers().line() - lines.numbers().row();
        return new FilePart<>(reading, lines, lines.offset(), Long.MAX_VALUE, headerLines);
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        if (cursor != null || ended || length() < 2 * SMALLEST) {
            return null;
        }
        long middle = start + length() / 2;
        FilePart<T> front = new FilePart<>(reading, head, start, middle, headerLines);
        head = null;
        start = middle;
        return front;
    }

    private long length() {
        return Math.max(0, Math.min(end, reading.totalBytes().orElse(0)) - start);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        RowCursor<T> rows = cursor == null ? begin() : cursor;
        boolean there = rows.hasNext();
        if (there) {
            action.accept(rows.next());
        } else {
            finish();
        }
        return there;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        if (!ended) {
            (cursor == null ? begin() : cursor).forEachRemaining(action);
            finish();
        }
    }

    private RowCursor<T> begin() {
        RowCursor<T> rows = head == null ? ofPart(open()) : reading.newCursor(head, reading.format(), end);
        cursor = rows;
        return rows;
    }

    private RowCursor<T> ofPart(Lines part) {
        return reading.newCursor(part, Objects.requireNonNull(reading.format().forPart(part)), end);
    }

    private Lines open() {
        try {
            return reading.lines().from(start, headerLines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops the buffers, since a file has many parts. */
    private void finish() {
        ended = true;
        cursor = null;
        try {
            reading.lines().input().requireUnchanged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unknown: with an estimate, streams would split the file into a few parts only and wait for the slowest. */
    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return RowReading.CHARACTERISTICS;
    }
}
