package org.tflink.io.internal.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.tflink.io.internal.bytes.ByteInput;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.DefectException;

/**
 * The lines of a large file, one at a time. A line ends in LF, CRLF or with the file; its bytes are UTF-8, and a byte order
 * mark may precede the first. Memory holds one line. For one thread at a time.
 */
public final class Lines implements Closeable {

    private static final int LONGEST = Integer.MAX_VALUE - 8 - ByteScan.ROOM;

    private static final int HEAD = 100_000;

    private final ByteInput input;
    private final LineNumbers numbers;
    private byte[] buffer = new byte[(1 << 17) + ByteScan.ROOM];

    /** The bytes that are read and belong to no line yet. */
    private int start;

    private int end;

    /** The current line, without its end. */
    private int lineStart;

    private int lineEnd;

    private boolean inputEnded;

    /** Whether there is a current line. */
    private boolean current;

    /** Whether the current line is the next one again. */
    private boolean again;

    /** Whether these lines begin with the file. */
    private final boolean fromStart;

    /** The lines of a file from its start. */
    public Lines(ByteInput input) {
        this.input = input;
        this.numbers = LineNumbers.of(input);
        this.fromStart = true;
    }

    private Lines(ByteInput part, LineNumbers numbers) {
        this.input = part;
        this.numbers = numbers;
        this.fromStart = false;
    }

    /**
     * The lines of the same file that begin at this offset or after it. From there on each line of the file is a row.
     *
     * @param offset in bytes, at least 1
     * @param headerLines the number of lines before the first row of the file
     */
    Lines from(long offset, long headerLines) throws IOException {
        ByteInput file = input.from(offset - 1);
        try {
            Lines part = new Lines(file, numbers.ofPart(file, offset, headerLines));
            // The line that holds the byte before the offset, if only its end, belongs to the part before.
            if (part.next()) {
                part.numbers.beginAt(part.offset());
            }
            return part;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * The start of the file, before any line is read: up to the first line that is neither blank nor a comment, and the bytes
     * read with it. At most about 100,000 characters.
     */
    String head() throws IOException {
        try {
            while (!inputEnded && end < HEAD && !hasRow() && readMore()) {
                // Until there is a row.
            }
        } catch (EOFException | ZipException e) {
            // Thrown again when the line is read.
        }
        return new String(buffer, start, Math.min(end, HEAD), StandardCharsets.UTF_8);
    }

    private boolean hasRow() {
        int from = start;
        for (int to = ByteScan.lineFeed(buffer, from, end); to >= 0; to = ByteScan.lineFeed(buffer, from, end)) {
            if (to > from + 1 && buffer[from] != '#') {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** The offset in the file of the next line, if the file is plain. */
    long offset() {
        return input.position() - (end - (again ? lineStart : start));
    }

    /** The number of bytes of the file that were read up to the current line, before decompression. */
    long bytesRead() {
        return input.isPlain() ? offset() : input.position();
    }

    /**
     * Moves to the next line.
     *
     * @return whether there is one
     * @throws DefectException if compressed data are damaged or truncated; then there are no more lines
     */
    public boolean next() throws IOException {
        if (again) {
            again = false;
            numbers.nextLine();
            return true;
        }
        int lineFeed = findLineFeed();
        current = lineFeed >= 0 || start < end;
        if (!current) {
            return false;
        }
        numbers.nextLine();
        passLine(lineFeed < 0 ? end : lineFeed);
        if (fromStart && numbers.line() == 1 && startsWith(0xEF, 0xBB, 0xBF)) {
            lineStart += 3;
        }
        return true;
    }

    /**
     * Moves to the next line, which begins a row, and finds its cells, mostly in one scan.
     *
     * @param starts receives the start of each cell, and after the last cell the index after the end of the row plus one
     * @return the number of cells, at most one less than the length of {@code starts}; 0 if there is no line
     * @throws DefectException if the line is not UTF-8, or compressed data are damaged or truncated
     */
    int nextCells(char separator, int[] starts) throws IOException {
        int count = ByteScan.split(buffer, start, end, separator, starts);
        int next = starts[Math.abs(count)];
        if (again || (fromStart && numbers.line() == 0) || next > end || buffer[next - 1] != '\n') {
            if (!next()) {
                return 0;
            }
            count = ByteScan.split(buffer, lineStart, lineEnd, separator, starts);
        } else {
            numbers.nextLine();
            current = true;
            passLine(next - 1);
            starts[Math.abs(count)] = lineEnd + 1;
        }
        beginRow();
        if (count < 0) {
            requireUtf8();
        }
        return Math.abs(count);
    }

    /** Makes the current line, if there is one, the next line again. */
    public void back() {
        again = current;
        if (current) {
            numbers.previousLine();
        }
    }

    /** Makes the bytes up to a line feed, or up to the end, the current line. */
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

    /** The index of the line feed that ends the next line; -1 if the line ends with the file. */
    private int findLineFeed() throws IOException {
        int at = start;
        while (true) {
            int lineFeed = ByteScan.lineFeed(buffer, at, end);
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

    /** Reads more bytes; returns whether there were any. */
    private boolean fill() throws IOException {
        try {
            return readMore();
        } catch (EOFException e) {
            throw ended("the end of the file", "the rest of the gzip data");
        } catch (ZipException e) {
            throw ended("damaged data: " + e.getMessage(), "gzip data");
        }
    }

    /** Reads more bytes; those that belong to no line yet move to the front of the buffer. */
    private boolean readMore() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length - ByteScan.ROOM) {
            if (end == LONGEST) {
                throw ended("a line of more than " + LONGEST + " bytes", "shorter lines");
            }
            buffer = Arrays.copyOf(buffer, (int) Math.min(LONGEST, end * 2L) + ByteScan.ROOM);
        }
        int read = input.read(buffer, end, buffer.length - ByteScan.ROOM - end);
        inputEnded = read < 0;
        end += Math.max(read, 0);
        return !inputEnded;
    }

    /** Reports a fault after which nothing more can be read. The line that it cuts is not trusted. */
    private DefectException ended(String found, String expected) {
        inputEnded = true;
        start = end;
        numbers.nextLine();
        return defectAt(0, expected).found(found);
    }

    /** The text of the line, with replacement characters where it is not UTF-8. */
    public String roughText() {
        return text(lineStart, lineEnd);
    }

    /** Whether the line holds only spaces and tabs. */
    boolean isBlank() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line begins with an ASCII character. */
    boolean beginsWith(char c) {
        return lineStart < lineEnd && buffer[lineStart] == c;
    }

    /**
     * The text of the line.
     *
     * @throws DefectException if it is not UTF-8
     */
    String text() {
        return isAscii() ? new String(buffer, lineStart, lineEnd - lineStart, StandardCharsets.ISO_8859_1) : decode();
    }

    /** Whether the line consists of these bytes. */
    boolean is(byte[] bytes) {
        return Arrays.equals(buffer, lineStart, lineEnd, bytes, 0, bytes.length);
    }

    /**
     * Requires that the line is UTF-8.
     *
     * @throws DefectException if it is not UTF-8
     */
    void requireUtf8() {
        if (!isAscii()) {
            decode();
        }
    }

    /** The text of some bytes of the line, which is UTF-8. */
    String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether all characters of the line are of ASCII. */
    boolean isAscii() {
        return ByteScan.isAscii(buffer, lineStart, lineEnd);
    }

    /** The array that holds the line, with {@link ByteScan#ROOM} after it; valid until the next line. */
    byte[] buffer() {
        return buffer;
    }

    /** The index of the line in the {@link #buffer()}. */
    int start() {
        return lineStart;
    }

    /** The index after the line in the {@link #buffer()}, without its line end. */
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
            throw rowDefectAt(before.length(), "UTF-8").found(String.format("byte 0x%02X", buffer[bytes.position()]));
        }
    }

    /** Begins a row with the current line. */
    void beginRow() {
        numbers.nextRow();
    }

    /** The numbers of the current line and row. */
    LineNumbers numbers() {
        return numbers;
    }

    ByteInput input() {
        return input;
    }

    /** Begins a defect at an index of the current line. */
    public Defect.Builder defectAt(int index, String expected) {
        return new Defect.Builder(input.name(), Math.max(1, numbers.lineInFile()), index + 1, expected);
    }

    /** Begins a defect at an index of the current line of the current row, or of the header. */
    Defect.Builder rowDefectAt(int index, String expected) {
        return defectAt(index, expected).row(numbers.rowInFile());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
