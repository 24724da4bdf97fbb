package org.tflink.io;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.ZipException;

/**
 * The lines of a large file, one at a time, and where it is. A line ends in LF, CRLF or with the file; its bytes are UTF-8,
 * and a byte order mark may stand before the first. Memory holds one line.
 */
final class Lines implements Closeable {

    private static final int LONGEST = Integer.MAX_VALUE - 8 - WideReads.ROOM;

    private final Input input;
    private byte[] buffer = new byte[(1 << 17) + WideReads.ROOM];

    /** The bytes that are read and not yet passed. */
    private int start;

    private int end;

    /** The current line, without its end. */
    private int lineStart;

    private int lineEnd;

    private boolean inputEnded;

    /** Whether there is a current line. */
    private boolean current;

    private boolean again;
    private long number;
    private int row;

    /** Where these lines begin, if they are a part of the file. */
    private long partStart;

    /** How many lines and rows stand before them; counted when it is asked for. */
    private long linesBefore;

    private long rowsBefore;

    /** How many lines end before some places of the file; for all parts of it, so that none counts the same again. */
    private final NavigableMap<Long, Long> counted;

    Lines(Input input) {
        this(input, new ConcurrentSkipListMap<>(Map.of(0L, 0L)));
    }

    private Lines(Input input, NavigableMap<Long, Long> counted) {
        this.input = input;
        this.counted = counted;
    }

    /**
     * The lines of the same file that begin at this byte or behind it, in a file where from here on each line is a row.
     *
     * @param offset of any byte but the first
     * @param headerLines how many lines are before the first row
     */
    Lines from(long offset, long headerLines) throws IOException {
        Lines part = new Lines(input.from(offset - 1), counted);
        try {
            // The line that holds the byte before it, if only its end.
            part.partStart = part.next() ? part.offset() : offset;
            part.number = 0;
            part.linesBefore = -1;
            part.rowsBefore = -headerLines;
            return part;
        } catch (IOException | RuntimeException e) {
            part.close();
            throw e;
        }
    }

    /** Which byte of the file, if it is plain, the next line begins with. */
    long offset() {
        return input.bytesRead() - (end - (again ? lineStart : start));
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws TFLinkParseException if compressed data is damaged or cut; then there are no more lines
     */
    boolean next() throws IOException {
        if (again) {
            again = false;
            number++;
            return true;
        }
        int lineFeed = findLineFeed();
        current = lineFeed >= 0 || start < end;
        if (!current) {
            return false;
        }
        number++;
        passLine(lineFeed < 0 ? end : lineFeed);
        if (number == 1 && partStart == 0 && startsWith(0xEF, 0xBB, 0xBF)) {
            lineStart += 3;
        }
        return true;
    }

    /**
     * Goes to the next line, which begins a row, and finds its cells, mostly in one look at its bytes.
     *
     * @param starts is filled with where the cells begin, and where one more would
     * @return how many cells there are, up to one less than the length of {@code starts}; 0 if there is no line
     * @throws TFLinkParseException if the line is not UTF-8, or compressed data is damaged or cut
     */
    int nextCells(char separator, int[] starts) throws IOException {
        int count = WideReads.split(buffer, start, end, separator, starts);
        int behind = starts[Math.abs(count)];
        if (again || number == 0 || behind > end || buffer[behind - 1] != '\n') {
            if (!next()) {
                return 0;
            }
            count = WideReads.split(buffer, lineStart, lineEnd, separator, starts);
        } else {
            number++;
            current = true;
            passLine(behind - 1);
            starts[Math.abs(count)] = lineEnd + 1;
        }
        beginRow();
        if (count < 0) {
            requireUtf8();
        }
        return Math.abs(count);
    }

    /** Makes the current line, if there is one, the next one again. */
    void back() {
        again = current;
        number -= current ? 1 : 0;
    }

    /** Makes what is up to a line feed, or to the end, the current line. */
    private void passLine(int lineFeed) {
        lineStart = start;
        lineEnd = lineFeed;
        start = Math.min(end, lineFeed + 1);
        if (lineEnd > lineStart && buffer[lineEnd - 1] == '\r') {
            lineEnd--;
        }
    }

    private boolean startsWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (lineStart + i >= lineEnd || (buffer[lineStart + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the next line ends, reading on as needed; -1 if it ends with the file. */
    private int findLineFeed() throws IOException {
        int at = start;
        while (true) {
            int lineFeed = WideReads.lineFeed(buffer, at, end);
            if (lineFeed >= 0) {
                return lineFeed;
            }
            int offset = end - start;
            if (inputEnded || !fill()) {
                return -1;
            }
            at = start + offset;
        }
    }

    /** Reads on; what is not passed yet moves to the front of the buffer. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length - WideReads.ROOM) {
            if (end == LONGEST) {
                throw ended("a line of more than " + LONGEST + " bytes", "shorter lines");
            }
            buffer = Arrays.copyOf(buffer, (int) Math.min(LONGEST, end * 2L) + WideReads.ROOM);
        }
        try {
            int read = input.read(buffer, end, buffer.length - WideReads.ROOM - end);
            inputEnded = read < 0;
            end += Math.max(read, 0);
            return !inputEnded;
        } catch (EOFException e) {
            throw ended("the end of the file", "the rest of the gzip data");
        } catch (ZipException e) {
            throw ended("damaged data: " + e.getMessage(), "gzip data");
        }
    }

    /** What was read of the line that is cut cannot be trusted: it is told, and there are no more. */
    private TFLinkParseException ended(String found, String expected) {
        inputEnded = true;
        start = end;
        number++;
        return problemAt(0, expected).foundThing(found).exception();
    }

    /** The text of the line for a look at it, whatever its bytes are. */
    String roughText() {
        return text(lineStart, lineEnd);
    }

    /** Whether the line holds nothing but blanks. */
    boolean isBlank() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    boolean beginsWith(char c) {
        return lineStart < lineEnd && buffer[lineStart] == c;
    }

    /**
     * The text of the line.
     *
     * @throws TFLinkParseException if it is not UTF-8
     */
    String text() {
        return isAscii() ? new String(buffer, lineStart, lineEnd - lineStart, StandardCharsets.ISO_8859_1) : decode();
    }

    /** Whether the line is these bytes. */
    boolean is(byte[] bytes) {
        return Arrays.equals(buffer, lineStart, lineEnd, bytes, 0, bytes.length);
    }

    /**
     * Makes sure that the line can be decoded.
     *
     * @throws TFLinkParseException if it is not UTF-8
     */
    void requireUtf8() {
        if (!isAscii()) {
            decode();
        }
    }

    /** The text of these bytes of the line, which is UTF-8. */
    String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether all characters of the line are of ASCII. */
    boolean isAscii() {
        return WideReads.isAscii(buffer, lineStart, lineEnd);
    }

    /** Where the bytes of the line are, {@link WideReads#ROOM} behind them included; good until the next line. */
    byte[] buffer() {
        return buffer;
    }

    /** Where the line begins in the {@link #buffer()}. */
    int start() {
        return lineStart;
    }

    /** Where the line ends in the {@link #buffer()}, without its line end. */
    int end() {
        return lineEnd;
    }

    private String decode() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(buffer, lineStart, lineEnd - lineStart);
        try {
            return decoder.decode(bytes).toString();
        } catch (CharacterCodingException e) {
            String before = new String(buffer, lineStart, bytes.position() - lineStart, StandardCharsets.UTF_8);
            boolean header = rowInFile() == 0;
            throw (header ? problemAt(before.length(), "UTF-8") : rowProblemAt(before.length(), "UTF-8"))
                    .foundThing(String.format("byte 0x%02X", buffer[bytes.position()]))
                    .exception();
        }
    }

    /** Begins a row: the current line, or what begins with it. */
    void beginRow() {
        row++;
    }

    /** How many rows have begun. */
    int row() {
        return row;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    Input input() {
        return input;
    }

    private long lineInFile() {
        if (linesBefore < 0) {
            try {
                linesBefore = countLines();
                rowsBefore += linesBefore;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return number + linesBefore;
    }

    private int rowInFile() {
        lineInFile();
        return (int) Math.min(row + rowsBefore, Integer.MAX_VALUE);
    }

    /** How many lines end before this part. */
    private long countLines() throws IOException {
        Map.Entry<Long, Long> nearest = counted.floorEntry(partStart);
        long place = nearest.getKey();
        long count = nearest.getValue();
        byte[] bytes = new byte[buffer.length];
        try (Input before = input.from(place)) {
            while (place < partStart) {
                int read = before.read(bytes, 0, (int) Math.min(partStart - place, bytes.length - WideReads.ROOM));
                if (read < 0) {
                    throw new EOFException(input.name() + ": shorter than when it was opened");
                }
                place += read;
                for (int at = WideReads.lineFeed(bytes, 0, read);
                        at >= 0;
                        at = WideReads.lineFeed(bytes, at + 1, read)) {
                    count++;
                }
                counted.put(place, count);
            }
        }
        return count;
    }

    /** A problem in the current line, for the caller to say what was found there. */
    Problem.Builder problemAt(int index, String expected) {
        return Problem.builder()
                .source(input.name())
                .line((int) Math.max(1, Math.min(lineInFile(), Integer.MAX_VALUE)))
                .column(index + 1)
                .expected(expected);
    }

    /** A problem in the current row. */
    Problem.Builder rowProblemAt(int index, String expected) {
        return problemAt(index, expected).row(rowInFile());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
