package org.tflink.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source and the source's name. Sources are opened and decoded here alone, and here alone an offset in
 * the text becomes a line and a column.
 */
final class SourceText {

    /** The longest array that every virtual machine can make. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    /** How many bytes a stream is believed to have before they are read. */
    private static final int MOST_EXPECTED = 1 << 24;

    /** More than any message shows, so that a page of one line costs no more per problem than one of many. */
    private static final int LONGEST_REST = 1000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;

    /** The offset at which each line starts; made when the first problem asks. */
    private int @Nullable [] lineStarts;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static SourceText of(String text, String name) {
        return new SourceText(name, text);
    }

    /** The bytes of a file. */
    static byte[] bytes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + ": found a directory, expected a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(in, path.toString());
        }
    }

    /** The bytes of a stream, to its end: in an array of as many as the stream expects, if that is right. */
    static byte[] bytes(InputStream in, String name) throws IOException {
        byte[] bytes = new byte[Math.max(1 << 10, Math.min(in.available(), MOST_EXPECTED))];
        int count = in.readNBytes(bytes, 0, bytes.length);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (count == LONGEST) {
                throw new SourceText(name, "")
                        .problemAt(0, "a page")
                        .foundThing("more than " + LONGEST + " bytes")
                        .exception();
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST, 2L * count));
            bytes[count++] = (byte) next;
            count += in.readNBytes(bytes, count, bytes.length - count);
        }
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
    }

    /** The text of these bytes. */
    static SourceText of(byte[] bytes, String name) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B) {
            throw new SourceText(name, "")
                    .problemAt(0, "a page as plain text: decompress it first")
                    .foundThing("gzip data")
                    .exception();
        }
        return new SourceText(name, decode(bytes, name));
    }

    static SourceText read(Reader reader, String name) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return new SourceText(name, text.toString());
    }

    private static String decode(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String found = String.format("byte 0x%02X", in.get(in.position()));
            SourceText before = new SourceText(name, text);
            throw before.problemAt(before.text.length(), "UTF-8")
                    .foundThing(found)
                    .exception();
        }
        return text;
    }

    String text() {
        return text;
    }

    /** Whether the line ends with the character at {@code at}: LF, the LF of CRLF, or a CR of its own. */
    static boolean isLineEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }

    /** Where the line after the one of {@code offset} begins, or the end of the text. */
    int nextLine(int offset) {
        int at = offset;
        while (at < text.length() && !isLineEnd(text, at)) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    /** The line from {@code offset} on, without its end; of a long line as much as a message can show. */
    String restOfLine(int offset) {
        int end = offset;
        while (end < text.length() && end - offset < LONGEST_REST && !isLineEnd(text, end)) {
            end++;
        }
        return text.substring(offset, end).stripTrailing();
    }

    /** A problem at that offset, for the caller to say what was found there, and below which key. */
    Problem.Builder problemAt(int offset, String expected) {
        int[] starts = lineStarts();
        int search = Arrays.binarySearch(starts, offset);
        int line = search >= 0 ? search : -search - 2;
        return Problem.builder()
                .source(name)
                .line(line + 1)
                .column(offset - starts[line] + 1)
                .expected(expected);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = 0; at < text.length(); at++) {
            if (isLineEnd(text, at)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
