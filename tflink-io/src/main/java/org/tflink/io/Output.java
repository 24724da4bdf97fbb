package org.tflink.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.tflink.io.internal.bytes.AtomicFile;
import org.tflink.io.internal.bytes.TextOutput;

/**
 * A pending write: nothing is written until {@code to} is called, {@code TFLinkWriter.mitab(interactions).to(path)}.
 * Rows are taken and written one at a time, so that memory holds one.
 */
public final class Output {

    /** Writes the content in its format. */
    @FunctionalInterface
    interface Format {
        void writeTo(TextOutput out) throws IOException;
    }

    private final Format format;

    Output(Format format) {
        this.format = format;
    }

    /**
     * Writes a file, as gzip data if its name ends in {@code .gz}, in upper or lower case.
     *
     * @param path the file, created or replaced as a whole: if writing fails, an old file is unchanged
     * @throws IOException if the file cannot be written; the message contains its path or that of the temporary file
     *     beside it
     * @throws IllegalArgumentException if the format cannot hold a value; the message begins with the path of the field
     */
    public void to(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        boolean gzip = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
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
     * @throws IOException if the stream cannot be written to
     * @throws IllegalArgumentException if the format cannot hold a value; the rows before it may have been written
     */
    public void to(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        TextOutput text = new TextOutput(out);
        format.writeTo(text);
        text.flush();
    }

    /** Keeps the file open when its compression is closed, which frees memory. */
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
