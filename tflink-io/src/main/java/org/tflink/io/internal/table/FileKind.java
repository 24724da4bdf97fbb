package org.tflink.io.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.MitabRecord;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/**
 * The kinds of files that TFLink offers, by their first lines, for messages about a file that was taken for another
 * kind.
 */
public enum FileKind {
    /** A page. */
    PAGE("a protein page", "page()"),
    /** A table of interactions, of an organism or a protein. */
    INTERACTIONS("a table of interactions", "interactions()"),
    /** MITAB 2.8. */
    MITAB("MITAB", "interactions()"),
    /** MITAB 2.5, 2.6 or 2.7. */
    EARLIER_MITAB("MITAB 2.5 to 2.7, which lacks columns that MITAB 2.8 has, and which no method reads"),
    /** A table of binding sites. */
    BINDING_SITES("a table of binding sites", "bindingSites()"),
    /** GFF3. */
    GFF3("GFF3", "bindingSites()"),
    /** BED. */
    BED("BED", "bindingSites(organism, assembly)"),
    /** BED of other than six columns. */
    OTHER_BED("BED of other than six columns, whose rows lack the id and the TF of a site"),
    /** FASTA. */
    FASTA("FASTA", "sequences()"),
    /** GMT. */
    GMT("gene sets in GMT", "geneSets()"),
    /** A browse table. */
    BROWSE_TABLE("a browse table", "proteinSummaries()");

    /** The number of characters at the start of a file that determine its kind. */
    public static final int HEAD = 100_000;

    /** The fewest known columns of a header. */
    private static final int FEWEST_COLUMNS = 3;

    /** The fewest cells of a sequence's header. */
    private static final int SEQUENCE_HEADER = 5;

    private static final List<Column> SITE_COLUMNS =
            List.of(Column.SITE_ID, Column.ASSEMBLY, Column.CHROMOSOME, Column.START, Column.END, Column.STRAND);

    /** The number of columns of MITAB 2.5; later versions have more. */
    private static final int SHORTEST_MITAB = 15;

    private static final int SHORTEST_BED = 3;
    private static final int LONGEST_BED = 12;
    private static final int LONGEST_CHROMOSOME_NUMBER = 2;

    /** The numbers of columns of MITAB 2.5, 2.6 and 2.7. */
    private static final Set<Integer> EARLIER_MITAB_COLUMNS = Set.of(SHORTEST_MITAB, 36, 42);

    private static final Pattern CROSS_REFERENCE = Pattern.compile("[^:\\s]++:\\S.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++");
    private static final Pattern STRAND = Pattern.compile("[-+.?]");

    private final String title;
    private final String description;

    FileKind(String title, String reader) {
        this.title = title;
        this.description = title + ", which " + reader + " reads";
    }

    /** A kind that no method reads. */
    FileKind(String title) {
        this.title = title;
        this.description = title;
    }

    /** What a file of this kind is, and which method reads it, or why none does. */
    public String description() {
        return description;
    }

    /** Requires that a file that begins with this row is not taken for another kind. */
    void requireRow(RowWriter row) {
        requireRow(row.path(), row.row());
    }

    /**
     * Requires that a file that begins with a row is not taken for another kind.
     *
     * @param field the path of the row for messages
     */
    void requireRow(String field, String row) {
        FileKind kind = of(row + '\n').orElse(this);
        Writable.require(kind == this, field, row, "a first row that is not taken for " + kind.title);
    }

    /** The kind of a file that begins with this text, after a byte order mark; empty if it is of none, or damaged. */
    public static Optional<FileKind> of(String head) {
        FileKind track = null;
        String mitabHeader = null;
        List<String> lines = lines(head);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("##gff-version")) {
                return Optional.of(GFF3);
            }
            if (MitabHeader.namesColumns(line)) {
                mitabHeader = line;
            } else if (isTrack(line)) {
                track = BED;
            } else if (isRow(line)) {
                FileKind kind = mitabHeader == null ? ofLine(line) : ofMitab(mitabHeader, line);
                return Optional.ofNullable(ofRows(kind == null ? track : kind, lines.subList(i + 1, lines.size())));
            }
        }
        return Optional.ofNullable(mitabHeader == null ? track : ofMitab(mitabHeader, ""));
    }

    /**
     * The kind by later rows, if the first row can be a damaged one: without it, or with the number of columns of a
     * kind that no method reads.
     *
     * @param first the kind by the first row
     * @param lines after that row; the last can be cut
     */
    private static @Nullable FileKind ofRows(@Nullable FileKind first, List<String> lines) {
        if (first != null && !isUncertain(first)) {
            return first;
        }
        return lines.stream()
                .limit(Math.max(0, lines.size() - 1))
                .filter(line -> line.indexOf('\t') >= 0 && isRow(line))
                .map(line -> ofTabbedRow(TableHeader.split(line, '\t')))
                .filter(kind -> kind == GFF3 || kind == BED || kind == MITAB)
                .findFirst()
                .orElse(first);
    }

    /** Whether more of a file can determine another kind. */
    static boolean isUncertain(@Nullable FileKind kind) {
        return kind == null || kind == OTHER_BED || kind == EARLIER_MITAB;
    }

    /** By the number of columns in the first row, unless the row is damaged or the header has the columns of 2.8. */
    private static FileKind ofMitab(String header, String row) {
        int columns = TableHeader.count(header, '\t');
        List<String> cells = TableHeader.split(row, '\t');
        return ofMitab(columns != MitabRecord.COLUMNS && isMitab(cells) ? cells.size() : columns);
    }

    private static FileKind ofMitab(int columns) {
        return EARLIER_MITAB_COLUMNS.contains(columns) ? EARLIER_MITAB : MITAB;
    }

    /** The lines of a text, without their ends. */
    static List<String> lines(String text) {
        return TableHeader.split(text, '\n').stream()
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    /** Whether a line is a row or a header: not blank, not a comment, and not for a genome browser. */
    static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#") && !isTrack(line);
    }

    private static boolean isTrack(String line) {
        return line.startsWith("track ") || line.startsWith("browser ");
    }

    /** By a line that is neither blank nor a comment. */
    private static @Nullable FileKind ofLine(String line) {
        if (line.strip().equals("---")) {
            return PAGE;
        }
        char separator = line.indexOf('\t') >= 0 ? '\t' : ',';
        if (line.startsWith(">")
                && separator != '\t'
                && TableHeader.split(line, ';').size() >= SEQUENCE_HEADER) {
            return FASTA;
        }
        List<String> cells = TableHeader.split(line, separator);
        // A set of genes can have thousands of cells, and is looked at for each column.
        FileKind ofHeader = cells.size() > TableHeader.MOST_COLUMNS
                ? null
                : ofHeader(cells.stream().map(String::strip).toList());
        if (ofHeader != null) {
            return ofHeader;
        }
        if (separator == '\t') {
            return ofTabbedRow(cells);
        }
        return BrowseTable.isRow(cells) ? BROWSE_TABLE : null;
    }

    /** Several names of columns make a header: one alone can be the name of a gene. */
    private static @Nullable FileKind ofHeader(List<String> names) {
        if (BrowseTable.isHeader(names)) {
            return BROWSE_TABLE;
        }
        if (count(SITE_COLUMNS, names) >= FEWEST_COLUMNS) {
            return BINDING_SITES;
        }
        if (count(InteractionTable.COLUMNS, names) >= FEWEST_COLUMNS) {
            return INTERACTIONS;
        }
        return null;
    }

    private static long count(List<Column> columns, List<String> names) {
        return columns.stream()
                .filter(column -> names.stream().anyMatch(column::isCalled))
                .count();
    }

    private static @Nullable FileKind ofTabbedRow(List<String> cells) {
        if (isMitab(cells)) {
            return ofMitab(cells.size());
        }
        if (cells.size() == Gff3.FIELDS.size()
                && isNumber(cells.get(3))
                && isStrand(cells.get(6))
                && cells.get(8).contains("=")) {
            return GFF3;
        }
        if (isBed(cells)) {
            return cells.size() == Bed.FIELDS.size() ? BED : OTHER_BED;
        }
        return GeneSetCells.isSet(cells) ? GMT : null;
    }

    /** By the identifiers of both ends and the taxon of the first. */
    private static boolean isMitab(List<String> cells) {
        return cells.size() >= SHORTEST_MITAB
                && cells.subList(0, 2).stream()
                        .allMatch(cell -> CROSS_REFERENCE.matcher(cell).matches())
                && (cells.get(9).equals("-") || cells.get(9).startsWith("taxid:"));
    }

    /**
     * By the range, and by the strand if there is one. Gene ids in GMT are numbers too, but longer than chromosomes.
     */
    private static boolean isBed(List<String> cells) {
        int columns = cells.size();
        boolean isGeneId = isNumber(cells.get(0)) && cells.get(0).length() > LONGEST_CHROMOSOME_NUMBER;
        return !isGeneId
                && columns >= SHORTEST_BED
                && columns <= LONGEST_BED
                && isRange(cells.get(1), cells.get(2))
                && (columns < Bed.FIELDS.size() || isStrand(cells.get(5)));
    }

    private static boolean isRange(String start, String end) {
        return isNumber(start)
                && isNumber(end)
                && (start.length() < end.length() || (start.length() == end.length() && start.compareTo(end) <= 0));
    }

    private static boolean isStrand(String cell) {
        return STRAND.matcher(cell).matches();
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
