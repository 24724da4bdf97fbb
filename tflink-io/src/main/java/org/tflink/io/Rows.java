package org.tflink.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tflink.io.internal.table.RowReading;

/**
 * The rows of a large file, read one at a time on demand: once, in a loop or as a stream. Memory holds one row, and a
 * bounded number of values that rows share.
 *
 * <pre>{@code
 * try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
 *     for (Interaction interaction : rows) {
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>In strict reading, a malformed row is a {@link TFLinkParseException} thrown by {@code next} or {@code hasNext} of
 * the iterator; {@link Input#onProblem} makes reading lenient. An I/O fault is an {@link UncheckedIOException}.
 *
 * <p>The file is opened once. If it is replaced meanwhile, as {@link TFLinkWriter} replaces files, the old content is
 * read to its end. If it is written to, cut or grown, reading ends with an I/O fault as soon as its length or its time
 * of modification shows it, at the latest at the end; rows returned before may be of either content.
 *
 * <p>For use by one thread at a time, except that any thread may call {@link #bytesRead} and {@link #totalBytes}. The
 * values are immutable and may be passed to any thread. A large gzip file is inflated on a daemon thread, which ends
 * with the file or when this is closed. An interrupt while a reader waits for that thread is an I/O fault.
 *
 * @param <T> the type of a row
 */
public final class Rows<T> implements Iterable<T>, Closeable {

    private final RowReading<T> reading;

    Rows(RowReading<T> reading) {
        this.reading = reading;
    }

    /**
     * Returns the rows from first to last.
     *
     * @return the only iterator
     * @throws IllegalStateException if there was an iterator or stream before, or this is closed
     */
    @Override
    public Iterator<T> iterator() {
        return reading.iterator();
    }

    /**
     * Returns the rows from first to last, as an alternative to {@link #iterator()}.
     *
     * <p>A {@linkplain Stream#parallel() parallel} stream reads plain tables and plain MITAB of more than a few
     * megabytes in several parts at once. Rows keep their order as in any parallel stream. {@link #rowNumber()} and
     * {@link #lineNumber()} are then unspecified, and strict reading may stop at any of several malformed rows. An
     * interrupt of a thread that reads a part is an I/O fault of all parts.
     *
     * @return a sequential stream; closing it closes this
     * @throws IllegalStateException if there was an iterator or stream before, or this is closed
     */
    public Stream<T> stream() {
        return StreamSupport.stream(reading.spliterator(), false).onClose(() -> {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Returns the number of the last returned row. Malformed rows count, a header does not.
     *
     * @return from 1; 0 before the first row; unspecified in a parallel stream
     */
    public long rowNumber() {
        return reading.rowNumber();
    }

    /**
     * Returns the number of the line on which the last returned row ends; blank lines after a sequence of FASTA are
     * part of it.
     *
     * @return from 1; 0 before the first row; unspecified in a parallel stream
     */
    public long lineNumber() {
        return reading.lineNumber();
    }

    /**
     * Returns the number of malformed rows that were reported and skipped.
     *
     * @return 0 in strict reading
     */
    public long skipped() {
        return reading.skipped();
    }

    /**
     * Returns the number of bytes read, before decompression. It grows with each row of a plain file, and in steps of a
     * few kilobytes of a compressed one.
     *
     * @return from 0 to {@link #totalBytes()}
     */
    public long bytesRead() {
        return reading.bytesRead();
    }

    /**
     * Returns the length of the file in bytes, before decompression.
     *
     * @return the length when the file was opened; empty for a stream, a text, and a file without a length, such as a
     *     pipe
     */
    public OptionalLong totalBytes() {
        return reading.totalBytes();
    }

    /**
     * Closes the file. A stream that was passed is left open. Reading cannot go on.
     *
     * @throws IOException if closing fails
     */
    @Override
    public void close() throws IOException {
        reading.close();
    }
}
