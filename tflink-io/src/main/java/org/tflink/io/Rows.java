package org.tflink.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
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
    }

    private final Lines lines;
    private final Format<T> format;
    private Leniency leniency = Leniency.NONE;
    private boolean begun;
    private boolean closed;
    private long skipped;
    private long row;
    private long line;

    Rows(Lines lines, Format<T> format) {
        this.lines = lines;
        this.format = format;
    }

    /**
     * Makes reading lenient: of each malformed row the handler is told once, and the row is left out. Where compressed data
     * is cut or damaged it is told so, and nothing more can be read. What the handler throws is passed on.
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
        if (begun || closed) {
            throw new IllegalStateException(closed ? "closed" : "rows are read once");
        }
        begun = true;
        return new Cursor();
    }

    /**
     * The rows from first to last, instead of {@link #iterator()}.
     *
     * @return a sequential stream; to close it closes this
     * @throws IllegalStateException if there was an iterator or stream before, or this is closed
     */
    public Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(() -> {
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
     * @return from 1; 0 before the first
     */
    public long row() {
        return row;
    }

    /**
     * The line on which that row ends, with blank lines behind it.
     *
     * @return from 1; 0 before the first row
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
        return lines.input().bytesRead();
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
        lines.close();
    }

    private final class Cursor implements Iterator<T> {

        private @Nullable T next;
        private boolean ended;
        private long nextRow;
        private long nextLine;

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
            row = nextRow;
            line = nextLine;
            return given;
        }

        private @Nullable T read() {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            while (true) {
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
        }

        private void skip(TFLinkParseException problem) {
            if (leniency != Leniency.NONE) {
                skipped++;
            }
            leniency.report(problem);
        }
    }
}
