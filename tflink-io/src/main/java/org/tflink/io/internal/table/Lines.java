package org.tflink.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tflink.io.internal.bytes.ByteInput;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.bytes.MalformedBytesException;
import org.tflink.io.internal.bytes.Utf8;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.DefectException;

/**
 * The lines of a large file, one at a time. A line ends in LF, CRLF or with the file; its bytes are UTF-8, and a byte
 * order mark may precede the first. Memory holds one line. For one thread at a time.
 */
public final class Lines implements Closeable {

    private final ByteInput input;
    private final int longest;
    private final LineNumbers numbers;
    private final LineBuffer read;

    /** The current line, without its end. */
    private int lineStart;

    private int lineEnd;

    /** Whether there is a current line. */
    private boolean current;

    /** Whether the current line is the next one again. */
    private boolean again;

    /** The number of a line that is not blank, while the lines before it are blank; else unspecified. */
    private long lineOfText;

    /** Whether the lines from the current one on are rows. */
    private boolean areRows;

    /** The first byte of the line that was just rejected, because it is too long; -1 if none was. */
    private int rejected = -1;

    /** Whether these lines begin with the file. */
    private final boolean fromStart;

    /**
     * The lines of a file from its start.
     *
     * @param longest the most bytes of a line, or of a record of several lines
     */
    public Lines(ByteInput input, int longest) {
        this.input = input;
        this.longest = longest;
        this.read = new LineBuffer(input, longest);
        this.numbers = LineNumbers.of(input);
        this.fromStart = true;
    }

    private Lines(ByteInput part, LineNumbers numbers, int longest) {
        this.input = part;
        this.longest = longest;
        this.read = new LineBuffer(part, longest);
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
        Lines part = new Lines(file, numbers.ofPart(file, offset, headerLines), longest);
        // The line that holds the byte before the offset, if only its end, belongs to the part before.
        part.read.skipLine();
        part.numbers.beginAt(part.offset());
        return part;
    }

    /** The start of the file, before any line is read: up to its first row. */
    FileHead head() throws IOException {
        return head(false);
    }

    /** The start of the file, before any line is read: about 100,000 characters, or all of it. */
    FileHead longHead() throws IOException {
        return head(true);
    }

    private FileHead head(boolean isLong) throws IOException {
        try {
            String text = read.head(isLong);
            return new FileHead(text.startsWith("\uFEFF") ? text.substring(1) : text, read.isInputEnded());
        } catch (MalformedBytesException thrownAgainWithTheLine) {
            return new FileHead("", true);
        }
    }

    /** The offset in the file of the next line, if the file is plain. */
    long offset() {
        return read.positionAt(again ? lineStart : read.start());
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
        rejected = -1;
        if (again) {
            again = false;
            numbers.nextLine();
            return true;
        }
        int lineFeed = findLineFeed();
        current = lineFeed >= 0 || read.start() < read.end();
        if (!current) {
            return false;
        }
        int end = lineFeed < 0 ? read.end() : lineFeed;
        if (end - read.start() > longest) {
            rejected = read.bytes()[read.start()] & 0xFF;
            read.startAt(Math.min(read.end(), end + 1));
            throw rejectedLine();
        }
        numbers.nextLine();
        passLine(end);
        if (fromStart && numbers.line() == 1 && beginsWithByteOrderMark()) {
            lineStart += 3;
        }
        return true;
    }

    /**
     * Moves to the next line, which begins a row, and finds its cells, mostly in one scan.
     *
     * @param starts receives the start of each cell, and after the last cell the index after the end of the row plus
     *     one
     * @return the number of cells, at most one less than the length of {@code starts}; 0 if there is no line
     * @throws DefectException if the line is not UTF-8, or compressed data are damaged or truncated
     */
    int nextCells(char separator, int[] starts) throws IOException {
        areRows = true;
        byte[] bytes = read.bytes();
        int count = ByteScan.split(bytes, read.start(), read.end(), separator, starts);
        int next = starts[Math.abs(count)];
        if (again
                || (fromStart && numbers.line() == 0)
                || next > read.end()
                || bytes[next - 1] != '\n'
                || next - read.start() > longest) {
            return nextCellsOfLine(separator, starts);
        }
        numbers.nextLine();
        current = true;
        passLine(next - 1);
        starts[Math.abs(count)] = lineEnd + 1;
        return beginRow(count);
    }

    private int nextCellsOfLine(char separator, int[] starts) throws IOException {
        if (!next()) {
            return 0;
        }
        return beginRow(ByteScan.split(read.bytes(), lineStart, lineEnd, separator, starts));
    }

    private int beginRow(int count) {
        beginRow();
        if (count < 0) {
            text();
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

    /** Makes the current line from an index on the next line. */
    void back(int index) {
        lineStart = index;
        back();
    }

    /** Makes the bytes up to a line feed, or up to the end, the current line. */
    private void passLine(int lineFeed) {
        lineStart = read.start();
        lineEnd = lineFeed;
        read.startAt(Math.min(read.end(), lineFeed + 1));
        if (lineEnd > lineStart && read.bytes()[lineEnd - 1] == '\r') {
            lineEnd--;
        }
    }

    private boolean beginsWithByteOrderMark() {
        byte[] bytes = read.bytes();
        return lineEnd - lineStart >= 3
                && bytes[lineStart] == (byte) 0xEF
                && bytes[lineStart + 1] == (byte) 0xBB
                && bytes[lineStart + 2] == (byte) 0xBF;
    }

    /** The index of the line feed that ends the next line; -1 if the line ends with the file. */
    private int findLineFeed() throws IOException {
        int at = read.start();
        while (true) {
            int lineFeed = ByteScan.lineFeed(read.bytes(), at, read.end());
            if (lineFeed >= 0) {
                return lineFeed;
            }
            int searched = read.end() - read.start();
            if (read.isInputEnded() || !fill()) {
                return -1;
            }
            at = read.start() + searched;
        }
    }

    /** Reads more bytes; returns whether there were any. */
    private boolean fill() throws IOException {
        try {
            if (read.isLineTooLong()) {
                rejected = read.bytes()[read.start()] & 0xFF;
                read.skipLine();
                throw rejectedLine();
            }
            return read.readMore();
        } catch (MalformedBytesException e) {
            input.requireUnchanged();
            // Nothing more can be read, and the line that the fault cuts is not trusted.
            read.stop();
            numbers.nextLine();
            throw defectAt(0, e.expected()).found(e.found());
        }
    }

    private DefectException rejectedLine() {
        numbers.nextLine();
        if (areRows) {
            beginRow();
            return tooLong(rowDefectAt(0, limit()));
        }
        return tooLong(defectAt(0, limit()));
    }

    /** Whether the last attempt to move to the next line skipped and rejected one that is too long. */
    boolean isLineRejected() {
        return rejected >= 0;
    }

    /** Whether that line begins with an ASCII character. */
    boolean rejectedLineBeginsWith(char c) {
        return rejected == c;
    }

    /** What a line or a record has at most. */
    String limit() {
        return "at most " + longest + " bytes, unless a higher limit is set";
    }

    /** The defect of the rejected line. */
    DefectException tooLong(Defect.Builder defect) {
        return defect.found("a line of more than " + longest + " bytes");
    }

    /**
     * Moves to the next line of a file of rows and comments. A line that is too long is a row, unless it begins with
     * {@code #}.
     */
    boolean nextRowOrComment() throws IOException {
        try {
            return next();
        } catch (DefectException e) {
            if (!isLineRejected() || rejectedLineBeginsWith('#')) {
                throw e;
            }
            beginRow();
            throw tooLong(rowDefectAt(0, limit()));
        }
    }

    /** The text of the line, with replacement characters where it is not UTF-8. */
    public String roughText() {
        return text(lineStart, lineEnd);
    }

    /** Whether the line holds only spaces and tabs. */
    boolean isBlank() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (read.bytes()[i] != ' ' && read.bytes()[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is blank, and only blank lines follow: the end of a table. */
    boolean isBlankEnd() throws IOException {
        if (numbers.line() < lineOfText || !LineBuffer.areBlank(read.bytes(), lineStart, lineEnd)) {
            return false;
        }
        int linesBeforeText = read.linesBeforeText();
        if (read.start() == 0) {
            // The bytes have moved, and those of the blank line are gone.
            lineStart = 0;
            lineEnd = 0;
        }
        lineOfText = numbers.line() + 1 + linesBeforeText;
        return linesBeforeText < 0;
    }

    /** Whether the line begins with an ASCII character. */
    boolean beginsWith(char c) {
        return lineStart < lineEnd && read.bytes()[lineStart] == c;
    }

    /** The text of the line; throws a defect if it is not UTF-8. */
    String text() {
        return ByteScan.isAscii(read.bytes(), lineStart, lineEnd)
                ? new String(read.bytes(), lineStart, lineEnd - lineStart, StandardCharsets.ISO_8859_1)
                : decode();
    }

    /** Whether the line consists of these bytes. */
    boolean is(byte[] bytes) {
        return lineEnd - lineStart == bytes.length
                && Arrays.equals(read.bytes(), lineStart, lineEnd, bytes, 0, bytes.length);
    }

    /** The text of some bytes of the line, which is UTF-8. */
    String text(int from, int to) {
        return new String(read.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    /** The array that holds the line, with {@link ByteScan#ROOM} after it; valid until the next line. */
    byte[] buffer() {
        return read.bytes();
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
        try {
            return Utf8.decode(read.bytes(), lineStart, lineEnd);
        } catch (Utf8.MalformedException e) {
            throw rowDefectAt(e.before().length(), "UTF-8").found(String.valueOf(e.getMessage()));
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

    /** The most bytes of a line, or of a record of several lines. */
    int longest() {
        return longest;
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
