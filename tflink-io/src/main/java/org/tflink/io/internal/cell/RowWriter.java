package org.tflink.io.internal.cell;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.tflink.core.BindingSite;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/** Makes the text of a row, cell by cell: the reverse of {@link RowCells}. A missing cell is {@code -}. */
public final class RowWriter {

    private static final String MISSING = "-";

    private final String field;
    private final char separator;
    private final StringJoiner row;

    /**
     * Begins a row.
     *
     * @param field the path of the row for messages, such as {@code targets[3]}
     * @param separator stands between cells
     */
    public RowWriter(String field, char separator) {
        this.field = field;
        this.separator = separator;
        this.row = new StringJoiner(String.valueOf(separator));
    }

    /** Any text without separators and line breaks: {@code Su(var)205}. */
    public RowWriter text(String part, String text) {
        return cell(part, Writable.text(path(part), text));
    }

    /** Text that must not be read as missing: {@code hg38}. */
    public RowWriter present(String part, String text) {
        return cell(part, Writable.present(path(part), text));
    }

    /** One word. */
    public RowWriter accession(String part, String accession) {
        return cell(part, Writable.accession(path(part), accession));
    }

    /** Gene or PubMed ids, {@code 13806;433182}, or {@code -}. */
    public RowWriter ids(List<Long> ids) {
        row.add(idsText(ids));
        return this;
    }

    /** {@code 13806;433182}, or {@code -} if there are no ids. */
    public static String idsText(List<Long> ids) {
        return ids.isEmpty() ? MISSING : ids.stream().map(String::valueOf).collect(joining(";"));
    }

    /** {@code GTRD;ORegAnno;PAZAR}. */
    public RowWriter items(String part, List<String> items) {
        for (String item : items) {
            Writable.require(item.indexOf(';') < 0, path(part), item, "text without semicolons");
            Writable.require(item.equals(item.strip()), path(part), item, "text without blanks at its ends");
        }
        return items.isEmpty() ? missing() : present(part, String.join(";", items));
    }

    /** {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}. */
    public RowWriter pubMed(PubMedQuery query) {
        row.add(query.ids().isEmpty() ? MISSING : query.encoded());
        return this;
    }

    /** {@code Yes}, {@code No}, or {@code -} where it is unspecified. */
    public RowWriter scale(EvidenceScale scale) {
        row.add(
                switch (scale) {
                    case SMALL -> "Yes";
                    case LARGE -> "No";
                    case UNSPECIFIED -> MISSING;
                });
        return this;
    }

    /** {@code +}, {@code -}, or {@code .} where it is unknown. */
    public RowWriter strand(Strand strand) {
        row.add(
                switch (strand) {
                    case FORWARD -> "+";
                    case REVERSE -> "-";
                    case UNKNOWN -> ".";
                });
        return this;
    }

    /** {@code hg38,chr14,89393660,89393882,+}, or five dashes. */
    public RowWriter location(BindingSite site) {
        if (site.location().isPresent()) {
            GenomicLocation location = site.location().get();
            present("location.assembly", location.assembly())
                    .present("location.chromosome", location.chromosome())
                    .number(location.start())
                    .number(location.end())
                    .strand(location.strand());
            return this;
        }
        return missing().missing().missing().missing().missing();
    }

    /** {@code hg38&position=chr14:89393660-89393882}, or {@code -} if there is neither location nor term. */
    public RowWriter browserTerm(BindingSite site) {
        return browser("", site);
    }

    /** The address that ends in the {@linkplain #browserTerm term}, or {@code -}. */
    public RowWriter browserAddress(BindingSite site) {
        return browser(CheckedCell.BROWSER, site);
    }

    private RowWriter browser(String address, BindingSite site) {
        String ofLocation = CheckedCell.browserTermOf(site.location());
        if (site.browserTerm().isEmpty()) {
            return site.location().isEmpty() ? missing() : text("location", address + ofLocation);
        }
        String term = Writable.present(path("browserTerm"), site.browserTerm().get());
        Writable.require(!term.equals(ofLocation), path("browserTerm"), term, "none, since it is that of the location");
        Writable.require(
                !term.startsWith(CheckedCell.BROWSER), path("browserTerm"), term, "the term without the address");
        // An address of another site is no term, and was published as it is.
        return text("browserTerm", term.contains("://") ? term : address + term);
    }

    /** A number. */
    public RowWriter number(int number) {
        row.add(String.valueOf(number));
        return this;
    }

    /** A number, or {@code -} if there is none. */
    public RowWriter number(OptionalInt number) {
        return number.isPresent() ? number(number.getAsInt()) : missing();
    }

    /** {@code -}. */
    public RowWriter missing() {
        row.add(MISSING);
        return this;
    }

    /** The row, without a line end. */
    @Override
    public String toString() {
        return row.toString();
    }

    private RowWriter cell(String part, String text) {
        String mark = separator == ',' ? "commas" : "tabs";
        Writable.require(text.indexOf(separator) < 0, path(part), text, "text without " + mark);
        row.add(Writable.line(path(part), text));
        return this;
    }

    private String path(String part) {
        return field + "." + part;
    }
}
