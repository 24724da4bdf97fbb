package org.tflink.io;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a large file: opened, counted and inflated here. Whether they are gzip data their first two bytes tell, not
 * the name.
 */
final class Input implements Closeable {

    /** Where bytes come from. */
    interface Bytes extends Closeable {

        /** As {@link InputStream#read(byte[], int, int)}. */
        int read(byte[] bytes, int from, int length) throws IOException;
    }

    private final String name;
    private final OptionalLong size;

    /** The file, if it can be read from any place on; else null. */
    private final @Nullable Path plainFile;

    private final Source source;
    private final Bytes bytes;

    private Input(Source source, Bytes bytes, String name, OptionalLong size, @Nullable Path plainFile) {
        this.source = source;
        this.bytes = bytes;
        this.plainFile = plainFile;
        this.name = name;
        this.size = size;
    }

    static Input open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + ": found a directory, expected a file");
        }
        InputStream in = Files.newInputStream(path);
        try {
            Source source = new Source(in, 0, true);
            Bytes bytes = source.inflated();
            boolean plain = bytes == source;
            // Whatever else is no regular file, such as a pipe, may let its reader wait forever, and close() with it.
            boolean regular = Files.isRegularFile(path);
            return new Input(
                    source,
                    regular && !plain ? new ReadAhead(bytes, path.toString()) : bytes,
                    path.toString(),
                    OptionalLong.of(Files.size(path)),
                    regular && plain ? path : null);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads from a stream, which is left open, in the caller's thread only: the stream may be bound to that, and behind
     * {@link #close()} it is the caller's again.
     */
    static Input of(InputStream in, String name) throws IOException {
        Source source = new Source(in, 0, false);
        return new Input(source, source.inflated(), name, OptionalLong.empty(), null);
    }

    /** Whether {@link #from} can be used. */
    boolean canBeParted() {
        return plainFile != null;
    }

    /** The same file, opened once more, from a byte on. */
    Input from(long offset) throws IOException {
        if (plainFile == null) {
            throw new IllegalStateException(name);
        }
        InputStream in = Files.newInputStream(plainFile);
        try {
            in.skipNBytes(offset);
            Source part = new Source(in, offset, true);
            return new Input(part, part, name, size, plainFile);
        } catch (EOFException e) {
            in.close();
            throw new EOFException(name + ": shorter than when it was opened");
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    String name() {
        return name;
    }

    /** Reads at most so many bytes to the buffer, from {@code from} on; -1 at the end. */
    int read(byte[] buffer, int from, int length) throws IOException {
        return bytes.read(buffer, from, length);
    }

    /** How many bytes were taken from the file, before inflating, or passed over. */
    long bytesRead() {
        return source.count.get();
    }

    /** How many bytes the file has; unknown for a stream. */
    OptionalLong size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** The bytes as they are in the file, read straight into the buffer of whoever asks. */
    private static final class Source implements Bytes {

        private final InputStream in;
        private final boolean closes;

        /** May be asked for by any thread. */
        private final AtomicLong count;

        /** What was looked at and not yet given. */
        private InputStream start = InputStream.nullInputStream();

        Source(InputStream in, long passed, boolean closes) {
            this.in = in;
            this.count = new AtomicLong(passed);
            this.closes = closes;
        }

        /** These bytes, or, if they are gzip data, what they hold. */
        Bytes inflated() throws IOException {
            byte[] magic = in.readNBytes(2);
            count.addAndGet(magic.length);
            start = new ByteArrayInputStream(magic);
            boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
            return gzip ? new GzipMembers(this) : this;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = start.read(bytes, from, length);
            if (read < 0) {
                read = in.read(bytes, from, length);
                count.addAndGet(Math.max(read, 0));
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            if (closes) {
                in.close();
            }
        }
    }
}
