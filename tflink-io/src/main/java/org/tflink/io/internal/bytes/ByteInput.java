package org.tflink.io.internal.bytes;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file or stream. Every input is opened, counted and inflated here: gzip data are recognised by their
 * first two bytes, whatever the name, and inflated again if they hold gzip data. For one thread at a time.
 */
public final class ByteInput implements Closeable {

    /** The length of the longest array that every virtual machine can make. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** The most bytes that {@link #readAll} reserves before it has read them. */
    private static final int LARGEST_FIRST_ARRAY = 1 << 24;

    private final String name;
    private final OptionalLong size;

    /** The file, if it can be read from any offset on; else null. */
    private final @Nullable Path seekableFile;

    private final ByteReader bytes;
    private final boolean isPlain;

    private ByteInput(ByteReader bytes, boolean isPlain, String name, OptionalLong size, @Nullable Path seekableFile) {
        this.bytes = bytes;
        this.isPlain = isPlain;
        this.seekableFile = seekableFile;
        this.name = name;
        this.size = size;
    }

    /** Opens a file to be read row by row. A compressed regular file is inflated on a thread of its own. */
    public static ByteInput open(Path path) throws IOException {
        requireNoDirectory(path);
        InputStream in = Files.newInputStream(path);
        try {
            PeekedBytes raw = new PeekedBytes(new Source(in, 0, true));
            boolean plain = !raw.areGzip();
            ByteReader bytes = plain ? raw : new NestedGzip(raw);
            // Anything but a regular file, such as a pipe, may block its reader forever, and close() with it.
            boolean regular = Files.isRegularFile(path);
            return new ByteInput(
                    regular && !plain ? new ReadAhead(bytes, path.toString()) : bytes,
                    plain,
                    path.toString(),
                    OptionalLong.of(Files.size(path)),
                    regular && plain ? path : null);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads from a stream, which is left open, on the caller's thread only: the stream may be bound to that thread, and
     * after {@link #close()} it is the caller's again.
     */
    public static ByteInput of(InputStream in, String name) throws IOException {
        PeekedBytes raw = new PeekedBytes(new Source(in, 0, false));
        boolean plain = !raw.areGzip();
        return new ByteInput(plain ? raw : new NestedGzip(raw), plain, name, OptionalLong.empty(), null);
    }

    /** All bytes of a file, inflated. */
    public static byte[] readAll(Path path) throws IOException, DamagedGzipException {
        requireNoDirectory(path);
        try (InputStream in = Files.newInputStream(path)) {
            return readAll(in, path.toString());
        }
    }

    /** All bytes of a stream, inflated; the stream is left open. */
    public static byte[] readAll(InputStream in, String name) throws IOException, DamagedGzipException {
        byte[] bytes = readAll(in, in.available(), name);
        if (!PeekedBytes.areGzip(bytes, bytes.length)) {
            return bytes;
        }
        try {
            ByteInput inflated = of(new ByteArrayInputStream(bytes), name);
            return readAll(new InflatedStream(inflated), 0, name);
        } catch (EOFException e) {
            throw new DamagedGzipException("the end of the file", "the rest of the gzip data");
        } catch (ZipException e) {
            throw new DamagedGzipException("damaged data: " + e.getMessage(), "gzip data");
        }
    }

    /** Reports gzip data that cannot be inflated: content that is malformed, not a fault in reading it. */
    public static final class DamagedGzipException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String expected;

        DamagedGzipException(String found, String expected) {
            super(found);
            this.expected = expected;
        }

        /** What was expected instead of the message. */
        public String expected() {
            return expected;
        }
    }

    /** Gzip data in memory as a stream. */
    private static final class InflatedStream extends InputStream {

        private final ByteInput input;

        InflatedStream(ByteInput input) {
            this.input = input;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return input.read(bytes, from, length);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param expected how many bytes there probably are; if it is right, their array is made once
     * @throws IOException if there are more bytes than an array can hold
     */
    private static byte[] readAll(InputStream in, int expected, String name) throws IOException {
        byte[] all = new byte[Math.max(1 << 10, Math.min(expected, LARGEST_FIRST_ARRAY))];
        int count = in.readNBytes(all, 0, all.length);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (count == LONGEST_ARRAY) {
                throw new IOException(name + ": found more than " + LONGEST_ARRAY + " bytes, expected a page");
            }
            all = Arrays.copyOf(all, (int) Math.min(LONGEST_ARRAY, 2L * count));
            all[count++] = (byte) next;
            count += in.readNBytes(all, count, all.length - count);
        }
        return count == all.length ? all : Arrays.copyOf(all, count);
    }

    private static void requireNoDirectory(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + ": found a directory, expected a file");
        }
    }

    /** Whether the bytes are those of the file, not inflated. */
    public boolean isPlain() {
        return isPlain;
    }

    /** Whether {@link #from} can be used: a plain regular file. */
    public boolean isSeekable() {
        return seekableFile != null;
    }

    /** The same file, opened once more, from an offset in bytes on. */
    public ByteInput from(long offset) throws IOException {
        if (seekableFile == null) {
            throw new IllegalStateException(name);
        }
        InputStream in = Files.newInputStream(seekableFile);
        try {
            in.skipNBytes(offset);
            return new ByteInput(new Source(in, offset, true), true, name, size, seekableFile);
        } catch (EOFException e) {
            in.close();
            throw new EOFException(name + ": shorter than when it was opened");
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The path as it was given, or the name of the stream. */
    public String name() {
        return name;
    }

    /** Reads like {@link InputStream#read(byte[], int, int)}. */
    public int read(byte[] buffer, int from, int length) throws IOException {
        return bytes.read(buffer, from, length);
    }

    /** The number of bytes of the file that the bytes read so far were made of, before decompression. */
    public long position() {
        return bytes.position();
    }

    /** The length of the file in bytes; unknown for a stream. */
    public OptionalLong size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** The bytes as the file has them, read straight into the caller's buffer. */
    private static final class Source implements ByteReader {

        private final InputStream in;
        private final boolean closes;
        private long position;

        Source(InputStream in, long offset, boolean closes) {
            this.in = in;
            this.position = offset;
            this.closes = closes;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            position += Math.max(read, 0);
            return read;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void close() throws IOException {
            if (closes) {
                in.close();
            }
        }
    }
}
