package org.tflink.io.internal.bytes;

import java.io.IOException;
import java.io.Serial;

/** Reports content that is malformed before it is text, not a fault in reading it: damaged gzip data, or too much. */
public final class MalformedBytesException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was expected instead of the message. */
    private final String expected;

    MalformedBytesException(String found, String expected) {
        super(found);
        this.expected = expected;
    }

    /** Gzip data that end too early. */
    static MalformedBytesException truncated() {
        return new MalformedBytesException("the end of the file", "the rest of the gzip data");
    }

    /** Gzip data with a fault. */
    static MalformedBytesException damaged(String fault) {
        return new MalformedBytesException("damaged data: " + fault, "gzip data");
    }

    /** What was found instead of the {@link #expected()}. */
    public String found() {
        return String.valueOf(getMessage());
    }

    /** What was expected. */
    public String expected() {
        return expected;
    }
}
