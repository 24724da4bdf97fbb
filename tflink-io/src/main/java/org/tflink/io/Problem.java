package org.tflink.io;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something in a source that is not as TFLink writes it: where it is, what was found and what was expected. Immutable,
 * compares by content. A {@link TFLinkParseException} carries one; a caller who reads leniently is handed one for each
 * row or cell that was left out.
 */
@Value.Immutable
@ProblemStyle
public abstract sealed class Problem implements Serializable permits ImmutableProblem {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_EXCERPT = 80;

    Problem() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the source: the path as it was given, or the name that the caller chose.
     *
     * @return for example {@code content/protein/q04892.md}
     */
    public abstract String source();

    /**
     * The line where it stands, in the file itself, however the value is folded. A line of a page ends
     * in LF, CRLF or CR, of another file in LF or CRLF.
     *
     * @return from 1
     */
    public abstract int line();

    /**
     * The column in the line, counted in {@code char}s.
     *
     * @return from 1
     */
    public abstract int column();

    /**
     * The key in the front matter of a page.
     *
     * @return for example {@code targets}; empty in the body, in other files, or where the page as a whole is wrong
     */
    public abstract Optional<String> key();

    /**
     * The row: of the file, of the key's table, of the ortholog list, or the record of the body.
     *
     * @return from 1; empty where there are no rows
     */
    public abstract OptionalInt row();

    /**
     * The cell in the row.
     *
     * @return from 1; empty where the row as a whole is wrong, or has no cells
     */
    public abstract OptionalInt cell();

    /**
     * What the cell holds.
     *
     * @return for example {@code NCBI gene ids}; empty where {@link #cell()} is
     */
    public abstract Optional<String> cellName();

    /**
     * What stands there, on one line: control characters as escapes, cut after 80 characters.
     *
     * @return the excerpt
     */
    public abstract String found();

    /**
     * What should stand there.
     *
     * @return for example {@code Yes or No}
     */
    public abstract String expected();

    /**
     * All of this in a sentence.
     *
     * @return for example {@code q04892.md:142:21: targets, row 57, cell 7 (small-scale evidence): found "Maybe",
     *     expected Yes or No}
     */
    public final String message() {
        StringBuilder message = new StringBuilder();
        message.append(source()).append(':').append(line()).append(':').append(column());
        message.append(": ");
        key().ifPresent(key -> message.append(key).append(row().isPresent() ? ", " : ": "));
        row().ifPresent(row -> message.append(rowName()).append(' ').append(row));
        cell().ifPresent(cell -> message.append(", cell ").append(cell));
        cellName().ifPresent(name -> message.append(" (").append(name).append(')'));
        if (row().isPresent()) {
            message.append(": ");
        }
        String quote = verbatim() ? "\"" : "";
        message.append("found ").append(quote).append(found()).append(quote);
        return message.append(", expected ").append(expected()).toString();
    }

    /** The {@link #message()}. */
    @Override
    public String toString() {
        return message();
    }

    /** Whether {@link #found()} is text of the source, which messages quote, or says in words what was found. */
    @Value.Default
    boolean verbatim() {
        return true;
    }

    /** What messages call a row. */
    @Value.Default
    String rowName() {
        return "row";
    }

    static String excerpt(String text) {
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

    static final class Builder extends ImmutableProblem.Builder {
        Builder() {}

        /** Text of the source, of any length. */
        Builder foundText(String text) {
            return found(excerpt(text));
        }

        /** What was found, in words. */
        Builder foundThing(String thing) {
            return found(thing).verbatim(false);
        }

        TFLinkParseException exception() {
            return new TFLinkParseException(build());
        }
    }
}
