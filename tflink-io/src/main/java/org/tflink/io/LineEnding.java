package org.tflink.io;

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
     * The characters themselves.
     *
     * @return {@code "\n"} or {@code "\r\n"}
     */
    String text() {
        return text;
    }
}
