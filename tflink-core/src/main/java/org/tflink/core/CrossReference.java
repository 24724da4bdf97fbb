package org.tflink.core;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value of a MITAB cell: a database, an identifier in that database, and an optional text.
 *
 * <table>
 *   <caption>Values of real rows</caption>
 *   <tr><td>{@code uniprot:P14064}</td><td>database and identifier</td></tr>
 *   <tr><td>{@code psi-mi:"MI:0402"("chromatin immunoprecipitation assay")}</td><td>with text</td></tr>
 *   <tr><td>{@code psi-mi:"MI:0499"( "unspecified role" )}</td><td>with spaces inside the parentheses</td></tr>
 * </table>
 *
 * @see <a href="https://psicquic.github.io/MITAB28Format.html">MITAB 2.8</a>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class CrossReference extends SerializableValue permits ImmutableCrossReference {

    @Serial
    private static final long serialVersionUID = 1L;

    CrossReference() {}

    /**
     * Returns a cross reference without text.
     *
     * @param database the database, for example {@code uniprot}; not blank
     * @param identifier the identifier, for example {@code P14064}; not blank
     * @return the cross reference
     * @throws IllegalArgumentException if the database or the identifier is blank, or if the database contains
     *     {@code "}, {@code :} or {@code |}
     */
    public static CrossReference of(String database, String identifier) {
        return builder().database(database).identifier(identifier).build();
    }

    /**
     * Returns a cross reference with text.
     *
     * @param database the database, for example {@code psi-mi}; not blank
     * @param identifier the identifier, for example {@code MI:0402}; not blank
     * @param text the text, for example {@code chromatin immunoprecipitation assay}
     * @return the cross reference
     * @throws IllegalArgumentException if the database or the identifier is blank, or if the database contains
     *     {@code "}, {@code :} or {@code |}
     */
    public static CrossReference of(String database, String identifier, String text) {
        return builder().database(database).identifier(identifier).text(text).build();
    }

    /**
     * Parses a MITAB cell: values separated by {@code |}.
     *
     * @param cell the cell, for example {@code geneid:850483|geneid:855381}
     * @return the values in the order of the cell; empty for {@code -}
     * @throws IllegalArgumentException if the cell is malformed; the message gives the position
     */
    public static List<CrossReference> parseCell(String cell) {
        Objects.requireNonNull(cell, "cell");
        return cell.equals("-") ? List.of() : new CrossReferenceCell(cell).references();
    }

    /** {@return a new builder} The database and the identifier are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The PSI-MI name of the database.
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
     * The text in parentheses, which describes the identifier.
     *
     * @return for example {@code chromatin immunoprecipitation assay}; empty if there are no parentheses
     */
    public abstract Optional<String> text();

    /**
     * Returns the database, the identifier and the text in the form of TFLink's MITAB files: {@code taxid:4932("…")},
     * {@code psi-mi:"MI:0402"("…")}, {@code geneid:850483}.
     */
    @Override
    public String toString() {
        String reference = database() + ":" + (isPlain() ? identifier() : quoted(identifier()));
        return text().map(text -> reference + "(" + quoted(text) + ")").orElse(reference);
    }

    /**
     * Reports whether the identifier needs no quotes. If there is a text, only a number needs none; otherwise, any
     * identifier without special characters needs none.
     */
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
        String database = database();
        boolean hasMarks = database.indexOf('"') >= 0 || database.indexOf(':') >= 0 || database.indexOf('|') >= 0;
        Checks.require(!hasMarks, "database", database, "text without \" : |");
        Checks.requireText("identifier", identifier());
    }

    /** Builds a {@link CrossReference}. */
    public static final class Builder extends ImmutableCrossReference.Builder {
        Builder() {}
    }
}
