package org.tflink.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the lines of a page end. TFLink has published pages of both kinds. */
public enum LineEnding {
    /** A line feed, as pages are made. */
    LF("\n"),

    /** Carriage return and line feed, as the site's own repository holds them. */
    CRLF("\r\n");

    private final String text;

    LineEnding(String text) {
        this.text = text;
    }

    /**
     * How the first line of a page ends, and so all of its lines: to write a page as it was.
     *
     * @param page the file
     * @return CRLF if there is a carriage return before the first line feed; LF otherwise
     * @throws IOException if the file cannot be read
     */
    public static LineEnding of(Path page) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(page))) {
            int last = -1;
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                last = b;
            }
            return last == '\r' ? CRLF : LF;
        }
    }

    /**
     * The characters themselves.
     *
     * @return {@code "\n"} or {@code "\r\n"}
     */
    String text() {
        return text;
    }
}
