package org.tflink.io.internal.table;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.cell.Layout;

/**
 * The columns of a table: named by its first line, with tabs between, or with commas if the line has no tab. Columns
 * are found by name, since their order and number have changed over the years. A table without a header has fixed
 * columns. Nothing is quoted.
 */
final class TableHeader {

    /** The most columns of a table; a header of more is none, and would take long to search. */
    static final int MOST_COLUMNS = 1000;

    /** The most columns that a message names; no file of TFLink has more. */
    private static final int MOST_SHOWN = 20;

    /** The bytes of the header; null if there is none. */
    private final byte @Nullable [] line;

    private final char separator;
    private final List<String> names;
    private final Layout layout;

    /** Whether the table has columns that earlier tables lack: orthologs, or the genome browser. */
    private final boolean isCurrent;

    private TableHeader(byte @Nullable [] line, char separator, List<String> names, Layout layout, boolean isCurrent) {
        this.line = line;
        this.separator = separator;
        this.names = names;
        this.layout = layout;
        this.isCurrent = isCurrent;
    }

    /** The columns of a table without a header. */
    static TableHeader fixed(char separator, List<Column> columns) {
        List<String> titles = columns.stream().map(Column::title).toList();
        return new TableHeader(null, separator, titles, Layout.of(columns.toArray(Column[]::new)), true);
    }

    /**
     * Reads the header. Of a column that is named twice the first counts.
     *
     * @param known the columns to look for; others are ignored
     * @param handler receives the second name of a column
     * @throws org.tflink.io.internal.cell.DefectException if there is no header
     */
    static TableHeader read(Lines lines, List<Column> known, DefectHandler handler) throws IOException {
        if (!lines.next()) {
            throw lines.defectAt(0, "a header such as " + Column.header(known).replace('\t', ' '))
                    .found("an empty file");
        }
        String header = lines.text();
        char separator = header.indexOf('\t') >= 0 ? '\t' : ',';
        int count = count(header, separator);
        if (count > MOST_COLUMNS) {
            throw lines.defectAt(0, "at most " + MOST_COLUMNS).found("a header of " + count + " columns");
        }
        List<String> names = split(header, separator);
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        int start = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Column column = find(known, name.strip());
            if (column != null && columns.putIfAbsent(column, i) != null) {
                handler.report(lines.defectAt(start, "each column once").foundText(name));
            }
            start += name.length() + 1;
        }
        boolean isCurrent = columns.containsKey(Column.TF_ORTHOLOGS) || columns.containsKey(Column.GENOME_BROWSER);
        byte[] line = header.getBytes(StandardCharsets.UTF_8);
        return new TableHeader(line, separator, names, Layout.of(names.size(), columns), isCurrent);
    }

    private static @Nullable Column find(List<Column> known, String name) {
        return known.stream()
                .filter(column -> column.isCalled(name))
                .findFirst()
                .orElse(null);
    }

    boolean has(Column column) {
        return layout.has(column);
    }

    /**
     * Requires columns, without which no row can be read.
     *
     * @throws org.tflink.io.internal.cell.DefectException that names the first that is missing, and those that are
     *     there
     */
    void require(Lines lines, List<Column> required) {
        for (Column column : required) {
            if (!has(column)) {
                throw lines.defectAt(0, "the column " + column.header() + ", without which no row can be read")
                        .found("no such column among " + shown(names));
            }
        }
    }

    /** Whether a line is the header again. */
    boolean isAt(Lines lines) {
        return line != null && lines.is(line);
    }

    char separator() {
        return separator;
    }

    /** The names of the columns, of unknown ones too. */
    List<String> names() {
        return names;
    }

    Layout layout() {
        return layout;
    }

    /** What joins the items of a cell without a semicolon: a comma before 2022, and in gene ids of any year. */
    char listSeparator(Column column) {
        boolean geneIds = column == Column.GENE_IDS || column == Column.TF_GENE_IDS || column == Column.TARGET_GENE_IDS;
        return separator == '\t' && (geneIds || !isCurrent) ? ',' : ';';
    }

    /** The names, the long ones cut, the first of very many. */
    private static String shown(List<String> names) {
        String shown = names.stream().limit(MOST_SHOWN).map(Defect::excerpt).collect(joining(", "));
        return names.size() <= MOST_SHOWN ? shown : shown + " and " + (names.size() - MOST_SHOWN) + " others";
    }

    /** The number of cells in a row, which may be large: counted before they are made. */
    static int count(String text, char separator) {
        int count = 1;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            count++;
        }
        return count;
    }

    static List<String> split(String text, char separator) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            cells.add(text.substring(start, end));
            start = end + 1;
        }
        cells.add(text.substring(start));
        return cells;
    }
}
