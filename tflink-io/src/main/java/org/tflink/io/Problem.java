package org.tflink.io;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tflink.io.internal.cell.Defect;

/**
 * Malformed content: where it is, what was found and what was expected. A {@link TFLinkParseException} has one; in
 * lenient reading, the handler receives one for each row or cell that is skipped. Immutable; compares by content.
 */
public final class Problem implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The content of this value. */
    private final transient Defect defect;

    Problem(Defect defect) {
        this.defect = defect;
    }

    /**
     * The name of the file, stream or text: the path as it was passed, or the name that the caller passed.
     *
     * @return for example {@code content/protein/q04892.md}
     */
    public String source() {
        return defect.source();
    }

    /**
     * The number of the line in the file, also in a value that spans several lines. A line of a page ends in LF, CRLF
     * or CR, a line of any other file in LF or CRLF.
     *
     * @return from 1
     */
    public long lineNumber() {
        return defect.line();
    }

    /**
     * The column in the line, counted in {@code char}s.
     *
     * @return from 1
     */
    public int column() {
        return defect.column();
    }

    /**
     * The key in the front matter of a page.
     *
     * @return for example {@code targets}; empty in the body, in other files, or if the page as a whole is malformed
     */
    public Optional<String> key() {
        return Optional.ofNullable(defect.key());
    }

    /**
     * The number of the row: in the file, in the key's table, or in the list of orthologs; or of the record in the
     * body.
     *
     * @return from 1; empty outside rows
     */
    public OptionalLong rowNumber() {
        return defect.row() == 0 ? OptionalLong.empty() : OptionalLong.of(defect.row());
    }

    /**
     * The number of the cell in the row.
     *
     * @return from 1; empty if the row as a whole is malformed, or has no cells
     */
    public OptionalInt cell() {
        return defect.cell() == 0 ? OptionalInt.empty() : OptionalInt.of(defect.cell());
    }

    /**
     * The name of the cell's column.
     *
     * @return for example {@code NCBI gene ids}; empty if {@link #cell()} is
     */
    public Optional<String> cellName() {
        return Optional.ofNullable(defect.cellName());
    }

    /**
     * The text found, or a description of it, on one line: control characters are escaped, and it is cut after 80
     * characters.
     *
     * @return for example {@code Maybe}
     */
    public String found() {
        return defect.found();
    }

    /**
     * The content that was expected.
     *
     * @return for example {@code Yes or No}
     */
    public String expected() {
        return defect.expected();
    }

    /**
     * The whole problem as a sentence.
     *
     * @return for example {@code q04892.md:142:21: targets, row 57, cell 7 (small-scale evidence): found "Maybe",
     *     expected Yes or No}
     */
    public String message() {
        return defect.message();
    }

    /** The serialized form, which names no internal class. */
    private record SerialForm(
            String source,
            long line,
            int column,
            @Nullable String key,
            String rowName,
            long row,
            int cell,
            @Nullable String cellName,
            String found,
            boolean quotes,
            String expected)
            implements Serializable {

        /** Also called for a stream, which can lack any part. */
        SerialForm {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(rowName, "rowName");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(expected, "expected");
        }

        @Serial
        private Object readResolve() {
            return new Problem(
                    new Defect(source, line, column, key, rowName, row, cell, cellName, found, quotes, expected));
        }
    }

    /**
     * Returns the serialized form.
     *
     * @return the parts of this problem
     */
    @Serial
    private Object writeReplace() {
        return new SerialForm(
                defect.source(),
                defect.line(),
                defect.column(),
                defect.key(),
                defect.rowName(),
                defect.row(),
                defect.cell(),
                defect.cellName(),
                defect.found(),
                defect.quotes(),
                defect.expected());
    }

    /**
     * Rejects a stream that does not hold the serialized form.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a problem is serialized in another form");
    }

    /**
     * Rejects a stream that does not hold this class.
     *
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("a problem is serialized in another form");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem problem && defect.equals(problem.defect);
    }

    @Override
    public int hashCode() {
        return defect.hashCode();
    }

    /** Returns the {@link #message()}. */
    @Override
    public String toString() {
        return message();
    }
}
