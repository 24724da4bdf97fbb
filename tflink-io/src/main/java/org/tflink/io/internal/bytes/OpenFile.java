package org.tflink.io.internal.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * A regular file, opened once for all readers of it, so that none reads another file that takes its place meanwhile.
 * The first reader reads a stream, which an interrupt does not close; the readers of parts read a channel.
 *
 * <p>A file that is written to while it is read is an {@link IOException}, as far as its length and its time of
 * modification show it.
 */
final class OpenFile implements Closeable {

    /** How often the file can be replaced between opening the stream and the channel. */
    private static final int ATTEMPTS = 100;

    private final Path path;
    private final InputStream stream;
    private final FileChannel channel;
    private final BasicFileAttributes opened;

    private OpenFile(Path path, InputStream stream, FileChannel channel, BasicFileAttributes opened) {
        this.path = path;
        this.stream = stream;
        this.channel = channel;
        this.opened = opened;
    }

    static OpenFile open(Path path) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            BasicFileAttributes before = attributes(path);
            OpenFile file = open(path, before);
            if (isSame(before, attributes(path))) {
                return file;
            }
            file.close();
        }
        throw new IOException(path + ": replaced each time it was opened");
    }

    private static OpenFile open(Path path, BasicFileAttributes attributes) throws IOException {
        InputStream stream = Files.newInputStream(path);
        try {
            return new OpenFile(path, stream, FileChannel.open(path), attributes);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    /** Whether a file is the same, with the same content as far as it shows; some systems have no keys of files. */
    private static boolean isSame(BasicFileAttributes one, BasicFileAttributes other) {
        return Objects.equals(one.fileKey(), other.fileKey())
                && one.size() == other.size()
                && one.lastModifiedTime().equals(other.lastModifiedTime());
    }

    /** The length of the file when it was opened; 0 also for files that have content and no length. */
    long size() {
        return opened.size();
    }

    /** The whole file, which is closed with it. For one thread at a time. */
    ByteReader all() {
        return new Reader(0) {

            @Override
            int read(byte[] bytes, int from, int length, long position) throws IOException {
                return stream.read(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                OpenFile.this.close();
            }
        };
    }

    /** The file from an offset on, for one thread at a time; closing it has no effect. */
    ByteReader from(long offset) {
        return new Reader(offset) {

            @Override
            int read(byte[] bytes, int from, int length, long position) throws IOException {
                return channel.read(ByteBuffer.wrap(bytes, from, length), position);
            }

            @Override
            public void close() {
                // The channel is that of all parts.
            }
        };
    }

    /** Reads as many bytes as the file had when it was opened. */
    private abstract class Reader implements ByteReader {

        private long position;

        Reader(long position) {
            this.position = position;
        }

        abstract int read(byte[] bytes, int from, int length, long position) throws IOException;

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            long left = size() == 0 ? length : size() - position;
            int read = left <= 0 ? -1 : read(bytes, from, (int) Math.min(length, left), position);
            if (read < 0) {
                requireUnchanged(position);
            }
            position += Math.max(read, 0);
            return read;
        }

        @Override
        public long position() {
            return position;
        }
    }

    /** Throws an exception if the path still leads to this file, and it was written to. */
    void requireUnchanged() throws IOException {
        requireUnchanged(size());
    }

    private void requireUnchanged(long position) throws IOException {
        long length = length();
        // A file without a length, as systems make up, may have content, and a time that changes.
        boolean isChanged =
                size() == 0 ? length > 0 : position < size() || length < size() || isWrittenTo(path, opened);
        if (isChanged) {
            throw new IOException(
                    path + ": changed while it was read: " + length + " bytes, " + size() + " when it was opened");
        }
    }

    /** The length now. It is unknown to an interrupted thread, which would close the channel by asking for it. */
    private long length() throws IOException {
        return Thread.currentThread().isInterrupted() ? size() : channel.size();
    }

    /** Whether a path still leads to the file of the attributes, and that was written to, as far as it shows. */
    static boolean isWrittenTo(Path path, BasicFileAttributes before) {
        try {
            BasicFileAttributes now = attributes(path);
            return now.fileKey() != null && now.fileKey().equals(before.fileKey()) && !isSame(before, now);
        } catch (IOException e) {
            // The path leads nowhere any more, or to another file.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            stream.close();
        }
    }
}
