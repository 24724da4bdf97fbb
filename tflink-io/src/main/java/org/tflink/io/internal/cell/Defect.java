package org.tflink.io.internal.cell;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Malformed content: where it is, what was found and what was expected. It becomes a public problem when it leaves the
 * internal packages.
 *
 * @param source the name of the file, stream or text
 * @param line the line number, from 1
 * @param column the column in the line, in chars from 1
 * @param key the key of a page's front matter
 * @param rowName the word for a row in messages: {@code row}, or {@code record}
 * @param row the row number, from 1; 0 if there is none
 * @param cell the cell number in the row, from 1; 0 if there is none
 * @param cellName what the cell holds
 * @param found the text found, or a description of it
 * @param quotes whether {@code found} is text of the source, which messages quote
 * @param expected what was expected
 */
public record Defect(
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

    private static final int LONGEST_EXCERPT = 80;

    /**
     * All parts in a sentence: {@code q04892.md:142:21: targets, row 57, cell 7 (…): found "Maybe", expected Yes or
     * No}.
     */
    public String message() {
        StringBuilder message = new StringBuilder();
        message.append(source).append(':').append(line).append(':').append(column);
        message.append(": ");
        if (key != null) {
            message.append(key).append(row > 0 ? ", " : ": ");
        }
        if (row > 0) {
            message.append(rowName).append(' ').append(row);
        }
        if (cell > 0) {
            message.append(", cell ").append(cell).append(" (").append(cellName).append(')');
        }
        if (row > 0) {
            message.append(": ");
        }
        String quote = quotes ? "\"" : "";
        message.append("found ").append(quote).append(found).append(quote);
        return message.append(", expected ").append(expected).toString();
    }

    /** The text on one line: control characters as escapes, and cut after 80 characters. */
    public static String excerpt(String text) {
        StringBuilder excerpt = new StringBuilder();
        for (int at = 0, shown = 0; at < text.length(); shown++) {
            if (shown == LONGEST_EXCERPT) {
                return excerpt.append('…').toString();
            }
            int c = text.codePointAt(at);
            appendVisibly(excerpt, c);
            at += Character.charCount(c);
        }
        return excerpt.toString();
    }

    private static void appendVisibly(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> out.append(String.format("\\u%04X", c));
                    default -> out.appendCodePoint(c);
                }
            }
        }
    }

    /** Makes an exception step by step: where the defect is and what was expected, and last what was found. */
    public static final class Builder {

        private final String source;
        private final String expected;
        private long line;
        private int column;
        private @Nullable String key;
        private String rowName = "row";
        private long row;
        private int cell;
        private @Nullable String cellName;

        /**
         * A defect at a place.
         *
         * @param line from 1
         * @param column from 1
         */
        public Builder(String source, long line, int column, String expected) {
            this.source = source;
            this.line = line;
            this.column = column;
            this.expected = expected;
        }

        /** In another line than that of the constructor. */
        public Builder line(long number) {
            line = number;
            return this;
        }

        /** In the value of this key. */
        public Builder key(String name) {
            key = name;
            return this;
        }

        /** In a row, numbered from 1. */
        public Builder row(long number) {
            row = number;
            return this;
        }

        /** In what messages call a record, numbered from 1. */
        public Builder record(long number) {
            rowName = "record";
            return row(number);
        }

        /** In a cell, numbered from 1. */
        public Builder cell(int number, String name) {
            cell = number;
            cellName = name;
            return this;
        }

        /** Text of the source was found, of any length. */
        public DefectException foundText(String text) {
            return found(excerpt(text), true);
        }

        /** Something was found that the description names. */
        public DefectException found(String description) {
            return found(description, false);
        }

        private DefectException found(String found, boolean quotes) {
            return new DefectException(
                    new Defect(source, line, column, key, rowName, row, cell, cellName, found, quotes, expected));
        }
    }
}
