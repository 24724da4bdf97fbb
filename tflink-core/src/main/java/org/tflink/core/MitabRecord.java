package org.tflink.core;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The contents of a row of a MITAB 2.8 file beyond the ends and the evidence of an interaction: PSI-MI ids, effects,
 * dates, and the text of all 46 columns.
 *
 * <p>There is no record of a negative result, which column 36 marks with {@code true}: it shows that two molecules do
 * not interact.
 *
 * @see <a href="https://psicquic.github.io/MITAB28Format.html">MITAB 2.8</a>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class MitabRecord extends SerializableValue permits ImmutableMitabRecord {

    /** The number of columns of a row. */
    public static final int COLUMNS = 46;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DETECTION_METHODS = 7;
    private static final int INTERACTION_IDS = 14;
    private static final int FUNCTIONS = 26;
    private static final int CREATED = 31;
    private static final int UPDATED = 32;
    private static final int NEGATIVE = 36;
    private static final int CAUSAL_STATEMENTS = 46;

    /** The PSI-MI term up-regulates, and those below it: activity, quantity, and quantity by some means. */
    private static final Set<String> UP_REGULATES = Set.of("MI:2235", "MI:2236", "MI:2237", "MI:2238", "MI:2239");

    /** The PSI-MI term down-regulates, and those below it. */
    private static final Set<String> DOWN_REGULATES = Set.of("MI:2240", "MI:2241", "MI:2242", "MI:2243", "MI:2244");

    /**
     * Some columns that were parsed before, by their hash codes: the rows of a file repeat them. Threads may overwrite
     * each other's entries, which are only compared.
     */
    private static final String[] WELL_FORMED = new String[1 << 9];

    /** The most characters of a column that is kept. */
    private static final int LONGEST_KEPT = 1 << 10;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    MitabRecord() {}

    /**
     * Returns the record of a row.
     *
     * @param columns the texts of the 46 columns, {@code -} for an empty column
     * @return the record
     * @throws IllegalArgumentException if the number of columns is not 46, a column contains a tab or a line break, a
     *     column that this type parses is malformed, or column 36 is neither {@code -} nor {@code false}
     */
    public static MitabRecord of(List<String> columns) {
        // Without a builder, which would copy the columns more often.
        return ImmutableMitabRecord.of(Checks.requireElements("columns", columns));
    }

    /** {@return a new builder} The 46 columns are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The texts of the columns, as in the file.
     *
     * @return 46 texts, {@code -} for an empty column, none with a tab or line break
     */
    @Value.Parameter
    public abstract List<String> columns();

    /**
     * Parses a column as cross references.
     *
     * @param column the number of the column in the definition of MITAB, from 1 to 46
     * @return the values in the order of the file, for example {@code [uniprot:P14064]}; empty for {@code -}
     * @throws IndexOutOfBoundsException if there is no such column
     * @throws IllegalArgumentException if the column is malformed
     */
    public final List<CrossReference> crossReferences(int column) {
        return CrossReference.parseCell(columns().get(column - 1));
    }

    /**
     * The methods by which the interaction was detected, with their PSI-MI ids (column 7).
     *
     * @return for example {@code [psi-mi:"MI:0402"("chromatin immunoprecipitation assay")]}; an identifier can consist
     *     of two ids, {@code MI:0008/MI:0080}
     */
    public final List<CrossReference> detectionMethods() {
        return crossReferences(DETECTION_METHODS);
    }

    /**
     * The ids of the interaction in its source databases (column 14).
     *
     * @return for example {@code [oreganno:OREG0000255]}
     */
    public final List<CrossReference> interactionIds() {
        return crossReferences(INTERACTION_IDS);
    }

    /**
     * The effects of the TF on the target (columns 26 and 46): one, both if the papers differ, or none if the effect is
     * unknown.
     *
     * @return for example {@code [ACTIVATOR, REPRESSOR]}, each once, in the order of the columns
     */
    public final List<Effect> effects() {
        List<CrossReference> functions = crossReferences(FUNCTIONS);
        List<CrossReference> statements = crossReferences(CAUSAL_STATEMENTS);
        if (functions.isEmpty() && statements.isEmpty()) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>();
        for (CrossReference function : functions) {
            if (function.database().equals("function")) {
                addOnce(effects, effectOf(function.identifier()));
            }
        }
        for (CrossReference statement : statements) {
            if (UP_REGULATES.contains(statement.identifier())) {
                addOnce(effects, Effect.ACTIVATOR);
            } else if (DOWN_REGULATES.contains(statement.identifier())) {
                addOnce(effects, Effect.REPRESSOR);
            }
        }
        return List.copyOf(effects);
    }

    private Effect effectOf(String function) {
        return switch (function) {
            case "activator" -> Effect.ACTIVATOR;
            case "repressor" -> Effect.REPRESSOR;
            default -> throw malformed(FUNCTIONS, "activator or repressor as the function");
        };
    }

    private static void addOnce(List<Effect> effects, Effect effect) {
        if (!effects.contains(effect)) {
            effects.add(effect);
        }
    }

    /**
     * The date on which the record was created (column 31).
     *
     * @return for example 2017-05-01; empty for {@code -}
     */
    public final Optional<LocalDate> created() {
        return date(CREATED);
    }

    /**
     * The date on which the record was last changed (column 32).
     *
     * @return for example 2019-05-20; empty for {@code -}
     */
    public final Optional<LocalDate> updated() {
        return date(UPDATED);
    }

    private Optional<LocalDate> date(int column) {
        String text = columns().get(column - 1);
        try {
            return text.equals("-") ? Optional.empty() : Optional.of(date(text));
        } catch (DateTimeException e) {
            throw malformed(column, "a date such as 2017/05/01");
        }
    }

    /**
     * Parses a date. The usual form, with a year of four digits, is parsed without a formatter, which would be slower.
     */
    private static LocalDate date(String text) {
        if (text.length() == 10 && text.charAt(4) == '/' && text.charAt(7) == '/') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, 10);
            if (year >= 0 && month >= 0 && day >= 0) {
                return LocalDate.of(year, month, day);
            }
        }
        return LocalDate.parse(text, DATE);
    }

    /** Returns the number, or -1 if a character is not a digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Returns the columns, separated by tabs. */
    @Override
    public String toString() {
        return String.join("\t", columns());
    }

    @Value.Check
    void check() {
        Checks.require(columns().size() == COLUMNS, "columns", columns().size(), COLUMNS + " columns");
        for (int column = 1; column <= COLUMNS; column++) {
            String text = columns().get(column - 1);
            if (!isOneCell(text)) {
                Checks.require(false, "column " + column, text, "text without tabs and line breaks");
            }
        }
        checkReferences(DETECTION_METHODS);
        checkReferences(INTERACTION_IDS);
        checkReferences(FUNCTIONS);
        checkReferences(CAUSAL_STATEMENTS);
        effects();
        created();
        updated();
        checkNegative();
    }

    private static boolean isOneCell(String text) {
        return isDash(text) || (text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0);
    }

    private static boolean isDash(String text) {
        return text.length() == 1 && text.charAt(0) == '-';
    }

    private void checkReferences(int column) {
        String text = columns().get(column - 1);
        int place = text.hashCode() & WELL_FORMED.length - 1;
        if (isDash(text) || text.equals(WELL_FORMED[place])) {
            return;
        }
        try {
            CrossReference.parseCell(text);
            if (text.length() <= LONGEST_KEPT) {
                WELL_FORMED[place] = text;
            }
        } catch (IllegalArgumentException e) {
            throw malformed(
                    column, "values such as psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\") joined by |");
        }
    }

    private void checkNegative() {
        String negative = columns().get(NEGATIVE - 1);
        if (!negative.equals("-") && !negative.equalsIgnoreCase("false")) {
            throw malformed(NEGATIVE, "- or false, since a negative result is not an interaction");
        }
    }

    private IllegalArgumentException malformed(int column, String expected) {
        return new IllegalArgumentException("column " + column + ": found \""
                + Checks.excerpt(columns().get(column - 1)) + "\", expected " + expected);
    }

    /** Builds a {@link MitabRecord}. */
    public static final class Builder extends ImmutableMitabRecord.Builder {
        Builder() {}
    }
}
