package org.tflink.io;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.tflink.core.EvidenceScale;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/**
 * Writes one row of a table in the front matter, cell by cell: what {@link Row} and {@link Cell} read. A cell whose
 * content is missing is {@code -}.
 */
final class RowWriter {

    private static final String MISSING = "-";

    private final String field;
    private final StringJoiner row = new StringJoiner(",");

    /**
     * Begins a row.
     *
     * @param field where it is in the protein, such as {@code targets[3]}
     */
    RowWriter(String field) {
        this.field = field;
    }

    /** Any text without the marks that part cells and rows: {@code Su(var)205}. */
    RowWriter text(String part, String text) {
        return cell(part, Unwritable.text(path(part), text));
    }

    /** Text that must not look like none: {@code hg38}. */
    RowWriter present(String part, String text) {
        return cell(part, Unwritable.present(path(part), text));
    }

    RowWriter accession(String part, String accession) {
        return cell(part, Unwritable.accession(path(part), accession));
    }

    /** {@code 13806;433182}, or {@code -}. */
    RowWriter geneIds(List<Long> ids) {
        row.add(geneIdsText(ids));
        return this;
    }

    static String geneIdsText(List<Long> ids) {
        return ids.isEmpty() ? MISSING : ids.stream().map(String::valueOf).collect(joining(";"));
    }

    /** {@code GTRD;ORegAnno;PAZAR}. */
    RowWriter items(String part, List<String> items) {
        for (String item : items) {
            Unwritable.unless(item.indexOf(';') < 0, path(part), item, "text without semicolons");
            Unwritable.unless(item.equals(item.strip()), path(part), item, "text without blanks at its ends");
        }
        return items.isEmpty() ? missing() : present(part, String.join(";", items));
    }

    /** {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}. */
    RowWriter pubMed(PubMedQuery query) {
        row.add(query.ids().isEmpty() ? MISSING : query.encoded());
        return this;
    }

    /** {@code Yes}, {@code No}, or {@code -} where it is unspecified. */
    RowWriter scale(EvidenceScale scale) {
        row.add(
                switch (scale) {
                    case SMALL -> "Yes";
                    case LARGE -> "No";
                    case UNSPECIFIED -> MISSING;
                });
        return this;
    }

    /** {@code +}, {@code -}, or {@code .} where it is unknown. */
    RowWriter strand(Strand strand) {
        row.add(
                switch (strand) {
                    case FORWARD -> "+";
                    case REVERSE -> "-";
                    case UNKNOWN -> ".";
                });
        return this;
    }

    RowWriter number(int number) {
        row.add(String.valueOf(number));
        return this;
    }

    RowWriter number(OptionalInt number) {
        return number.isPresent() ? number(number.getAsInt()) : missing();
    }

    RowWriter missing() {
        row.add(MISSING);
        return this;
    }

    /** The row, without a line end. */
    @Override
    public String toString() {
        return row.toString();
    }

    private RowWriter cell(String part, String text) {
        Unwritable.unless(text.indexOf(',') < 0, path(part), text, "text without commas");
        row.add(Unwritable.line(path(part), text));
        return this;
    }

    private String path(String part) {
        return field + "." + part;
    }
}
