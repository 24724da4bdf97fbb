package org.tflink.io;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The bytes of a large file: opened, counted and inflated here. Whether they are gzip data their first two bytes tell, not
 * the name.
 */
final class Input implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final OptionalLong size;
    private final Counted counted;
    private final InputStream plain;
    private final boolean closes;

    private Input(InputStream in, String name, OptionalLong size, boolean closes) throws IOException {
        this.name = name;
        this.size = size;
        this.closes = closes;
        this.counted = new Counted(in);
        PushbackInputStream start = new PushbackInputStream(new BufferedInputStream(counted, BUFFER), 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
        this.plain = gzip ? new GzipMembers(start) : start;
    }

    static Input open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + ": found a directory, expected a file");
        }
        InputStream in = Files.newInputStream(path);
        try {
            return new Input(in, path.toString(), OptionalLong.of(Files.size(path)), true);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Reads from a stream, which is left open. */
    static Input of(InputStream in, String name) throws IOException {
        return new Input(in, name, OptionalLong.empty(), false);
    }

    String name() {
        return name;
    }

    /** Fills the buffer from {@code from} on as far as it goes; -1 at the end. */
    int read(byte[] buffer, int from, int length) throws IOException {
        return plain.read(buffer, from, length);
    }

    /** How many bytes were taken from the file, before inflating. */
    long bytesRead() {
        return counted.count;
    }

    /** How many bytes the file has; unknown for a stream. */
    OptionalLong size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        if (plain instanceof GzipMembers) {
            plain.close();
        }
        if (closes) {
            counted.close();
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
