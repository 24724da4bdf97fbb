package org.tflink.io;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Rows on their way to a file: {@code TFLinkWriter.mitab(interactions).to(path)}. They are asked for one at a time as they
 * are written, so that memory holds one, wherever they come from.
 */
public final class Output {

    /** What writes the rows of a format. */
    @FunctionalInterface
    interface Format {
        void writeTo(Appendable out) throws IOException;
    }

    private final Format format;

    Output(Format format) {
        this.format = format;
    }

    /**
     * Writes a file; gzip data if its name ends in {@code .gz}.
     *
     * @param path the file, made or replaced as a whole: if anything goes wrong, an old file stays as it was
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the format cannot hold a row; the message begins with row and field
     */
    public void to(Path path) throws IOException {
        boolean gzip = path.toString().endsWith(".gz");
        AtomicFile.write(path, out -> {
            if (gzip) {
                try (OutputStream compressed = new GZIPOutputStream(new LeftOpen(out), 1 << 16)) {
                    to(compressed);
                }
            } else {
                to(out);
            }
        });
    }

    /**
     * Writes to a stream, uncompressed.
     *
     * @param out flushed, and left open
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if the format cannot hold a row; the rows before it have been written
     */
    public void to(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        format.writeTo(writer);
        writer.flush();
    }

    /** Closing the compression frees its memory; the file below is closed by who opened it. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
