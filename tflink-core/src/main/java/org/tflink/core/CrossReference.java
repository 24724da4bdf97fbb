package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A value of a MITAB cell: a database, an identifier there, and what it says in words.
 *
 * <table>
 *   <caption>Values of real rows</caption>
 *   <tr><td>{@code uniprot:P14064}</td><td>database and identifier</td></tr>
 *   <tr><td>{@code psi-mi:"MI:0402"("chromatin immunoprecipitation assay")}</td><td>with text</td></tr>
 *   <tr><td>{@code psi-mi:"MI:0499"( "unspecified role" )}</td><td>blanks inside the brackets</td></tr>
 * </table>
 *
 * @see <a href="https://psicquic.github.io/MITAB28Format.html">MITAB 2.8</a>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class CrossReference implements Serializable permits ImmutableCrossReference {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Text in quotes, a quote in it escaped, or text without any of the marks. */
    private static final String TEXT = "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\"|()]++))";

    private static final Pattern REFERENCE = Pattern.compile("([^\":|]++):" + TEXT + "(?:\\( *+" + TEXT + " *+\\))?+");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    CrossReference() {}

    /**
     * A cross reference without text.
     *
     * @param database for example {@code uniprot}, not blank
     * @param identifier for example {@code P14064}, not blank
     * @return the cross reference
     * @throws IllegalArgumentException if either is blank
     */
    public static CrossReference of(String database, String identifier) {
        return builder().database(database).identifier(identifier).build();
    }

    /**
     * A cross reference with text.
     *
     * @param database for example {@code psi-mi}, not blank
     * @param identifier for example {@code MI:0402}, not blank
     * @param text for example {@code chromatin immunoprecipitation assay}
     * @return the cross reference
     * @throws IllegalArgumentException if database or identifier is blank
     */
    public static CrossReference of(String database, String identifier, String text) {
        return builder().database(database).identifier(identifier).text(text).build();
    }

    /**
     * Reads a MITAB cell: values joined by {@code |}.
     *
     * @param cell for example {@code geneid:850483|geneid:855381}
     * @return the values in the order of the cell; empty for {@code -}
     * @throws IllegalArgumentException if the cell is anything else; the message says where
     */
    public static List<CrossReference> parseCell(String cell) {
        if (cell.equals("-")) {
            return List.of();
        }
        List<CrossReference> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(cell);
        int at = 0;
        while (true) {
            matcher.region(at, cell.length());
            if (!matcher.lookingAt()) {
                throw malformed(
                        cell, at, "a value such as psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\")");
            }
            references.add(reference(matcher));
            at = matcher.end();
            if (at == cell.length()) {
                return List.copyOf(references);
            }
            if (cell.charAt(at) != '|') {
                throw malformed(cell, at, "| and another value, or the end");
            }
            at++;
        }
    }

    private static CrossReference reference(Matcher matcher) {
        Builder reference = builder().database(matcher.group(1)).identifier(text(matcher, 2));
        if (matcher.group(4) != null || matcher.group(5) != null) {
            reference.text(text(matcher, 4));
        }
        return reference.build();
    }

    private static String text(Matcher matcher, int group) {
        String quoted = matcher.group(group);
        return quoted == null
                ? matcher.group(group + 1).strip()
                : ESCAPE.matcher(quoted).replaceAll("$1");
    }

    private static IllegalArgumentException malformed(String cell, int at, String expected) {
        return new IllegalArgumentException("character " + (at + 1) + ": found \"" + Checks.excerpt(cell.substring(at))
                + "\", expected " + expected);
    }

    /**
     * A builder; database and identifier are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The database, by its PSI-MI name.
     *
     * @return for example {@code uniprot}; not blank
     */
    public abstract String database();

    /**
     * The identifier in the database.
     *
     * @return for example {@code P14064} or {@code MI:0008/MI:0080}; not blank
     */
    public abstract String identifier();

    /**
     * What it says in words.
     *
     * @return for example {@code chromatin immunoprecipitation assay}; empty where nothing stands in brackets
     */
    public abstract Optional<String> text();

    /**
     * Database, identifier and text as TFLink's MITAB files have them: {@code taxid:4932("…")},
     * {@code psi-mi:"MI:0402"("…")}, {@code geneid:850483}.
     */
    @Override
    public String toString() {
        String reference = database() + ":" + (isPlain() ? identifier() : quoted(identifier()));
        return text().map(text -> reference + "(" + quoted(text) + ")").orElse(reference);
    }

    /** Whether the identifier stands without quotes: a number, or a word with no text behind it. */
    private boolean isPlain() {
        String marks = text().isPresent() ? "0123456789" : "\"|(): \t\\";
        return identifier().chars().allMatch(c -> text().isPresent() == marks.indexOf(c) >= 0);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Value.Check
    void check() {
        Checks.requireText("database", database());
        Checks.require(
                database().chars().noneMatch(c -> "\":|".indexOf(c) >= 0),
                "database",
                database(),
                "text without \" : |");
        Checks.requireText("identifier", identifier());
    }

    /** Builds a {@link CrossReference}. */
    public static final class Builder extends ImmutableCrossReference.Builder {
        Builder() {}
    }
}
