package org.tflink.io.internal.bytes;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file or stream. Every input is opened, counted and inflated here: gzip data are recognised by their
 * first two bytes, whatever the name, and inflated again if they hold gzip data. For one thread at a time.
 */
public final class ByteInput implements Closeable {

    /** The length of the longest array that every virtual machine can make. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** The most bytes that {@link #readAll} can return. */
    public static final int MOST_BYTES = LONGEST_ARRAY - 1;

    /** The most bytes that {@link #readAll} reserves before it has read them. */
    private static final int LARGEST_FIRST_ARRAY = 1 << 24;

    private final String name;
    private final OptionalLong size;

    /** The file, if it is regular; else null. */
    private final @Nullable OpenFile file;

    private final ByteReader bytes;
    private final boolean isPlain;

    private ByteInput(ByteReader bytes, boolean isPlain, String name, OptionalLong size, @Nullable OpenFile file) {
        this.bytes = bytes;
        this.isPlain = isPlain;
        this.file = file;
        this.name = name;
        this.size = size;
    }

    /** Opens a file to be read row by row. A compressed regular file is inflated on a thread of its own. */
    public static ByteInput open(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (attributes.isDirectory()) {
            throw directory(path);
        }
        boolean isRegular = attributes.isRegularFile();
        if (isRegular && path.getFileSystem().equals(FileSystems.getDefault())) {
            return open(OpenFile.open(path), path.toString());
        }
        // Other file systems may have no cheap way to an offset. Pipes may block their reader, and close() with it.
        InputStream in = Files.newInputStream(path);
        try {
            OptionalLong size = isRegular ? OptionalLong.of(attributes.size()) : OptionalLong.empty();
            return of(new Source(in, path.toString(), true), path.toString(), size);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static ByteInput open(OpenFile file, String name) throws IOException {
        try {
            PeekedBytes raw = new PeekedBytes(file.all());
            boolean plain = !raw.areGzip();
            ByteReader bytes = plain ? raw : new ReadAhead(new NestedGzip(raw), name);
            return new ByteInput(bytes, plain, name, OptionalLong.of(file.size()), file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Reads from a stream, which is left open, on the caller's thread only: the stream may be bound to that thread, and
     * after {@link #close()} it is the caller's again.
     */
    public static ByteInput of(InputStream in, String name) throws IOException {
        return of(new Source(in, name, false), name, OptionalLong.empty());
    }

    private static ByteInput of(Source source, String name, OptionalLong size) throws IOException {
        PeekedBytes raw = new PeekedBytes(source);
        boolean plain = !raw.areGzip();
        return new ByteInput(plain ? raw : new NestedGzip(raw), plain, name, size, null);
    }

    /**
     * All bytes of a file, inflated.
     *
     * @param most the most bytes
     * @throws MalformedBytesException if gzip data are damaged, or there are more bytes
     * @throws IOException also if a regular file was written to while it was read
     */
    public static byte[] readAll(Path path, int most) throws IOException {
        BasicFileAttributes before = attributes(path);
        if (before.isDirectory()) {
            throw directory(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            // The length is known: to ask the stream takes two more calls of the system for each page.
            int expected = (int) Math.min(before.size(), LARGEST_FIRST_ARRAY);
            byte[] bytes = readAll(in, path.toString(), expected, most);
            requireUnchanged(path, before);
            return bytes;
        } catch (MalformedBytesException e) {
            requireUnchanged(path, before);
            throw e;
        }
    }

    private static void requireUnchanged(Path path, BasicFileAttributes before) throws IOException {
        boolean canShow = before.isRegularFile() && before.size() > 0;
        if (canShow && OpenFile.isWrittenTo(path, before)) {
            throw new IOException(path + ": changed while it was read");
        }
    }

    /**
     * All bytes of a stream, inflated; the stream is left open.
     *
     * @param most the most bytes
     * @throws MalformedBytesException if gzip data are damaged, or there are more bytes
     */
    public static byte[] readAll(InputStream in, String name, int most) throws IOException {
        return readAll(in, name, probableLength(in), most);
    }

    private static byte[] readAll(InputStream in, String name, int expected, int most) throws IOException {
        byte[] bytes = readAll(new Source(in, name, false), expected, most);
        if (!PeekedBytes.areGzip(bytes, bytes.length)) {
            return bytes;
        }
        return readAll(of(new ByteArrayInputStream(bytes), name).bytes, 0, most);
    }

    /** How many bytes a stream holds, if it knows; pipes can fail to answer. */
    private static int probableLength(InputStream in) {
        try {
            return in.available();
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Reads bytes to their end.
     *
     * @param expected how many bytes there probably are; if it is right, their array is made once
     */
    private static byte[] readAll(ByteReader in, int expected, int most) throws IOException {
        byte[] all = new byte[Math.max(1 << 10, Math.min(expected, LARGEST_FIRST_ARRAY))];
        byte[] next = new byte[1];
        int count = 0;
        while (true) {
            boolean full = count == all.length;
            int read = full ? in.read(next, 0, 1) : in.read(all, count, all.length - count);
            if (read < 0) {
                return full ? all : Arrays.copyOf(all, count);
            }
            if (count + read > most) {
                throw new MalformedBytesException("more than " + most + " bytes", "fewer");
            }
            if (full) {
                all = Arrays.copyOf(all, (int) Math.min(LONGEST_ARRAY, 2L * count));
                all[count] = next[0];
            }
            count += read;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static IOException directory(Path path) {
        return new IOException(path + ": found a directory, expected a file");
    }

    /** Whether the bytes are those of the file, not inflated. */
    public boolean isPlain() {
        return isPlain;
    }

    /** Whether {@link #from} can be used: a plain regular file of the default file system. */
    public boolean isSeekable() {
        return file != null && isPlain && file.size() > 0;
    }

    /** The same file from an offset in bytes on; it is closed with this. */
    public ByteInput from(long offset) {
        if (file == null) {
            throw new IllegalStateException(name);
        }
        return new ByteInput(file.from(offset), true, name, size, file);
    }

    /** Throws an exception if a regular file was written to while it was read. */
    public void requireUnchanged() throws IOException {
        if (file != null) {
            file.requireUnchanged();
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

    /** The bytes of a stream, read straight into the caller's buffer. */
    private static final class Source implements ByteReader {

        private final InputStream in;
        private final String name;
        private final boolean closes;
        private long position;

        Source(InputStream in, String name, boolean closes) {
            this.in = in;
            this.name = name;
            this.closes = closes;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = readOnce(bytes, from, length);
            position += Math.max(read, 0);
            return read;
        }

        private int readOnce(byte[] bytes, int from, int length) throws IOException {
            try {
                int read = in.read(bytes, from, length);
                return read == 0 && length > 0 ? readOne(bytes, from) : read;
            } catch (IllegalArgumentException e) {
                // Not to be taken for values that the model rejects.
                throw new IOException(name + ": " + e, e);
            }
        }

        /** Streams are not to return no byte, but some do. */
        private int readOne(byte[] bytes, int at) throws IOException {
            int one = in.read();
            if (one < 0) {
                return -1;
            }
            bytes[at] = (byte) one;
            return 1;
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
