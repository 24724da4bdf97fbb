package org.tflink.io.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tflink.core.CrossReference;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.DefectException;

/**
 * The columns of a row of MITAB, by their numbers in the standard, from 1.
 *
 * @param position where the row is
 * @param texts the columns in order
 */
record MitabColumns(CheckedCell.Position position, List<String> texts) implements MitabRow {

    private static final Pattern DIGITS = Pattern.compile("[0-9]++");

    /** The columns that are read, for messages. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "identifier of A"),
            Map.entry(2, "identifier of B"),
            Map.entry(3, "alternative identifiers of A"),
            Map.entry(4, "alternative identifiers of B"),
            Map.entry(5, "aliases of A"),
            Map.entry(6, "aliases of B"),
            Map.entry(7, "detection methods"),
            Map.entry(9, "publications"),
            Map.entry(10, "taxon of A"),
            Map.entry(11, "taxon of B"),
            Map.entry(13, "source databases"),
            Map.entry(14, "interaction identifiers"),
            Map.entry(17, "biological role of A"),
            Map.entry(18, "biological role of B"),
            Map.entry(26, "annotations of A"),
            Map.entry(31, "creation date"),
            Map.entry(32, "update date"),
            Map.entry(36, "negative"),
            Map.entry(46, "causal statement"));

    @Override
    public <T> T value(MitabGroup<T> group) {
        return group.map(this);
    }

    @Override
    public MitabColumns columns() {
        return this;
    }

    /** The text of a column. */
    String text(int column) {
        return texts.get(column - 1);
    }

    /** The result of {@code read} for the text of a column; an empty result is a defect. */
    <T> T read(int column, String expected, Function<String, Optional<T>> read) {
        Optional<T> value;
        try {
            value = read.apply(text(column));
        } catch (IllegalArgumentException e) {
            value = Optional.empty();
        }
        return value.orElseThrow(() -> malformed(column, expected));
    }

    /** The cross references of a column. */
    List<CrossReference> references(int column) {
        return read(
                column,
                "values such as uniprot:P14064 joined by |",
                text -> Optional.of(CrossReference.parseCell(text)));
    }

    /** Whether a column holds a cross reference with this identifier. */
    boolean refersTo(int column, String identifier) {
        return references(column).stream()
                .anyMatch(reference -> reference.identifier().equals(identifier));
    }

    /** The identifiers of a column's cross references to a database, as numbers. */
    List<Long> ids(int column, String database) {
        List<Long> ids = new ArrayList<>();
        for (CrossReference reference : references(column)) {
            if (reference.database().equals(database)) {
                ids.add(id(column, reference.identifier()));
            }
        }
        return ids;
    }

    private long id(int column, String identifier) {
        try {
            long id = DIGITS.matcher(identifier).matches() ? Long.parseLong(identifier) : 0;
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException outOfRange) {
            // Reported below, like zero.
        }
        throw malformed(column, "whole numbers as ids");
    }

    /** Reports the whole text of a column. */
    DefectException malformed(int column, String expected) {
        int start = column - 1;
        for (String before : texts.subList(0, column - 1)) {
            start += before.length();
        }
        return position.defectAt(start, expected)
                .cell(column, NAMES.getOrDefault(column, "column " + column))
                .foundText(text(column));
    }
}
