package org.tflink.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a large file, read one at a time as they are asked for: in a loop or as a stream, once. Memory holds a row,
 * and a bounded number of values that later rows may share.
 *
 * <pre>{@code
 * try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
 *     for (Interaction interaction : rows) {
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>Reading is strict: a malformed row is a {@link TFLinkParseException} out of {@code next} or {@code hasNext} of the
 * iterator. With {@link #onProblem} it is lenient. An I/O fault while reading is an {@link UncheckedIOException}. To be
 * used by one thread at a time; the values that it gives are free to go anywhere. A large gzipped file, not a stream, is
 * inflated on a daemon thread, which ends with the file or when this is closed; to be interrupted while waiting for that
 * thread is an I/O fault.
 *
 * @param <T> what a row holds
 */
public final class Rows<T> implements Iterable<T>, AutoCloseable {

    /** How the rows of a format are read. */
    @FunctionalInterface
    interface Format<T> {

        /**
         * The next row, or null at the end. Whatever it throws, it has passed the row.
         *
         * @throws TFLinkParseException if the row is malformed
         */
        @Nullable
        T next(Lines lines) throws IOException;

        /**
         * A reader of other rows of the same file, on any thread.
         *
         * @param part where they begin
         * @return the reader; null if a row cannot be read without those before it, or is not always a line
         */
        default @Nullable Format<T> of(Lines part) {
            return null;
        }
    }

    private static final int TRAITS = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

    private final Lines lines;
    private final Format<T> format;
    private Leniency leniency = Leniency.NONE;
    private boolean begun;
    private volatile boolean closed;
    private volatile long skipped;

    /** Those that were begun, where the rows of a plain file are read in several parts. */
    private final Queue<Part> parts = new ConcurrentLinkedQueue<>();

    private long row;
    private long line;

    Rows(Lines lines, Format<T> format) {
        this.lines = lines;
        this.format = format;
    }

    /**
     * Makes reading lenient: of each malformed row the handler is told once, and the row is left out. Where compressed data
     * is cut or damaged it is told so, and nothing more can be read. What the handler throws is passed on. A parallel stream
     * tells it of one row at a time, in any order and on any thread.
     *
     * @param handler is told of each malformed row
     * @return these rows
     * @throws IllegalStateException if reading has begun
     */
    public Rows<T> onProblem(Consumer<? super Problem> handler) {
        Objects.requireNonNull(handler, "handler");
        if (begun) {
            throw new IllegalStateException("reading has begun");
        }
        leniency = Leniency.telling(handler);
        return this;
    }

    /**
     * The rows from first to last; there is one iterator.
     *
     * @return the iterator
     * @throws IllegalStateException if there was one before, or this is closed
     */
    @Override
    public Iterator<T> iterator() {
        begin();
        return new Cursor(lines, format, Long.MAX_VALUE, true);
    }

    private void begin() {
        if (begun || closed) {
            throw new IllegalStateException(closed ? "closed" : "rows are read once");
        }
        begun = true;
    }

    /**
     * The rows from first to last, instead of {@link #iterator()}.
     *
     * <p>As a {@linkplain Stream#parallel() parallel} stream, plain tables and MITAB of more than a few megabytes are read in
     * several parts at once. Their order is kept as streams do; {@link #row()} and {@link #line()} then say nothing, and of
     * several malformed rows any can be the one that ends strict reading.
     *
     * @return a sequential stream; to close it closes this
     * @throws IllegalStateException if there was an iterator or stream before, or this is closed
     */
    public Stream<T> stream() {
        begin();
        boolean parted = lines.input().canBeParted() && format.of(lines) != null;
        Spliterator<T> all = parted
                ? new Part(lines, lines.offset(), Long.MAX_VALUE, lines.number() - lines.row())
                : Spliterators.spliteratorUnknownSize(new Cursor(lines, format, Long.MAX_VALUE, true), TRAITS);
        return StreamSupport.stream(all, false).onClose(() -> {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * The number of the row that was given last: a header does not count, a malformed row does.
     *
     * @return from 1; 0 before the first; of no use in a parallel stream
     */
    public long row() {
        return row;
    }

    /**
     * The line on which that row ends, with blank lines behind it.
     *
     * @return from 1; 0 before the first row; of no use in a parallel stream
     */
    public long line() {
        return line;
    }

    /**
     * How many rows were left out since they are malformed.
     *
     * @return as many as the handler was told of
     */
    public long skipped() {
        return skipped;
    }

    /**
     * How many bytes of the file were read so far, compressed ones as they are; ahead of {@link #row()} by what is in the
     * buffers.
     *
     * @return from 0 to {@link #size()}
     */
    public long bytesRead() {
        return parts.isEmpty()
                ? lines.input().bytesRead()
                : parts.stream().mapToLong(Part::bytesRead).sum();
    }

    /**
     * How many bytes the file has.
     *
     * @return the size; empty for an input stream
     */
    public OptionalLong size() {
        return lines.input().size();
    }

    /**
     * Closes the file; an input stream that was given is left open. Reading goes no further.
     *
     * @throws IOException if closing fails
     */
    @Override
    public void close() throws IOException {
        closed = true;
        for (Part part : parts) {
            part.close();
        }
        lines.close();
    }

    /** One malformed row at a time, also where several threads read. */
    private synchronized void skip(TFLinkParseException problem) {
        if (leniency != Leniency.NONE) {
            skipped++;
        }
        leniency.report(problem);
    }

    private final class Cursor implements Iterator<T> {

        private final Lines lines;
        private final Format<T> format;

        /** Which byte the first row begins with that is not given here. */
        private final long end;

        /** Whether {@link Rows#row} and {@link Rows#line} are to tell where this is. */
        private final boolean told;

        private @Nullable T next;
        private boolean ended;
        private long nextRow;
        private long nextLine;

        Cursor(Lines lines, Format<T> format, long end, boolean told) {
            this.lines = lines;
            this.format = format;
            this.end = end;
            this.told = told;
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = read();
                nextRow = lines.row();
                nextLine = lines.number();
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
            if (told) {
                row = nextRow;
                line = nextLine;
            }
            return given;
        }

        private @Nullable T read() {
            while (end == Long.MAX_VALUE || lines.offset() < end) {
                if (closed) {
                    throw new IllegalStateException("closed");
                }
                try {
                    return format.next(lines);
                } catch (TFLinkParseException e) {
                    skip(e);
                } catch (IllegalArgumentException e) {
                    // A value that the model refuses, in a row whose cells are well-formed each.
                    skip(lines.rowProblemAt(0, "values that go together: " + e.getMessage())
                            .foundText(lines.roughText())
                            .exception());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return null;
        }
    }

    /** The rows that begin in a stretch of a plain file, in which each line is a row. */
    private final class Part implements Spliterator<T> {

        /** How many bytes are worth a part of their own. */
        private static final long LEAST = 1 << 20;

        /** The lines from the start on, if they are open already. */
        private @Nullable Lines head;

        private long start;
        private final long end;
        private final long headerLines;
        private boolean whole = true;
        private @Nullable Cursor cursor;
        private volatile @Nullable Input input;
        private boolean ended;

        /** How many bytes were read, once it has ended. */
        private volatile long passed;

        Part(@Nullable Lines head, long start, long end, long headerLines) {
            this.head = head;
            this.start = start;
            this.end = end;
            this.headerLines = headerLines;
        }

        @Override
        public @Nullable Spliterator<T> trySplit() {
            if (cursor != null || ended || length() < 2 * LEAST) {
                return null;
            }
            long middle = start + length() / 2;
            Part front = new Part(head, start, middle, headerLines);
            front.whole = false;
            whole = false;
            head = null;
            start = middle;
            return front;
        }

        private long length() {
            return Math.max(0, Math.min(end, size().orElse(0)) - start);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (ended) {
                return false;
            }
            Cursor rows = cursor == null ? begin() : cursor;
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

        /** Forgets the buffers: a file has many parts. */
        private void finish() {
            ended = true;
            passed = bytesRead();
            closeUnchecked();
            cursor = null;
            input = null;
        }

        private void closeUnchecked() {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Cursor begin() {
            Lines from = head == null ? open() : head;
            Format<T> reader = head == null ? format.of(from) : format;
            Cursor begun = new Cursor(from, Objects.requireNonNull(reader), end, whole);
            input = from.input();
            cursor = begun;
            parts.add(this);
            if (closed) {
                closeUnchecked();
            }
            return begun;
        }

        private Lines open() {
            try {
                return lines.from(start, headerLines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long bytesRead() {
            Input from = input;
            return from == null ? passed : Math.max(0, Math.min(from.bytesRead(), end) - (head == null ? start : 0));
        }

        /** Closes what was opened for this part: not the file whose first part it is. */
        void close() throws IOException {
            Input from = input;
            if (from != null && head == null) {
                from.close();
            }
        }

        /** Unknown: an estimate would have streams part the file into a few stretches only, and wait for the slowest. */
        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return TRAITS;
        }
    }
}
