package org.tflink.io.internal.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes and encodes UTF-8 strictly. */
public final class Utf8 {

    private Utf8() {}

    /** Reports a byte that is not UTF-8. */
    public static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String before;

        MalformedException(String before, byte malformed) {
            super(String.format("byte 0x%02X", malformed));
            this.before = before;
        }

        /** The text before the byte. */
        public String before() {
            return before;
        }
    }

    /**
     * The text of some bytes.
     *
     * @throws MalformedException if they are not UTF-8; its message describes the first byte that is not
     */
    public static String decode(byte[] bytes, int from, int to) throws MalformedException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        String text = out.flip().toString();
        if (malformed) {
            throw new MalformedException(text, bytes[in.position()]);
        }
        return text;
    }

    /** The bytes of a text; null if it has an unpaired surrogate, which UTF-8 cannot hold. */
    public static byte @Nullable [] encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Half of a pair became a question mark. To compare the texts is faster than to search for such a half.
        return new String(bytes, StandardCharsets.UTF_8).equals(text) ? bytes : null;
    }
}
