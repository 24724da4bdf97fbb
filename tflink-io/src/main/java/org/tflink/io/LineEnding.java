package org.tflink.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.tflink.io.internal.bytes.ByteInput;

/** The end of each line of a page. TFLink has published pages of both kinds. */
public enum LineEnding {
    /** A line feed, as in generated pages. */
    LF("\n"),

    /** Carriage return and line feed, as in the site's own repository. */
    CRLF("\r\n");

    private final String text;

    LineEnding(String text) {
        this.text = text;
    }

    /**
     * Returns the end of the first line of a page, which all of its lines share, to write the page as it was.
     *
     * @param path the file, plain or gzip data
     * @return CRLF if a carriage return precedes the first line feed; LF otherwise
     * @throws IOException if the file cannot be read
     */
    public static LineEnding of(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        byte[] bytes = new byte[1];
        try (ByteInput in = ByteInput.open(path)) {
            byte last = 0;
            while (in.read(bytes, 0, 1) >= 0 && bytes[0] != '\n') {
                last = bytes[0];
            }
            return last == '\r' ? CRLF : LF;
        }
    }

    /** {@code "\n"} or {@code "\r\n"}. */
    String text() {
        return text;
    }
}
