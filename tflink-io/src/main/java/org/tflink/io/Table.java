package org.tflink.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose first line names its columns, parted by tabs, or by commas where the line has no tab. Columns are found by
 * their names: their order and number have changed with the years. Or a table of fixed columns, without a header. Nothing is
 * quoted.
 */
final class Table {

    private final Lines lines;
    private final @Nullable String header;
    private final char separator;
    private final List<String> names;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    /** Whether it has columns that earlier tables lack: orthologs, or the genome browser. */
    private final boolean current;

    private Table(Lines lines, @Nullable String header, char separator, List<String> names, boolean current) {
        this.lines = lines;
        this.header = header;
        this.separator = separator;
        this.names = names;
        this.current = current;
    }

    /** A table of these columns, without a header. */
    static Table withoutHeader(Lines lines, char separator, List<Column> columns) {
        List<String> titles = columns.stream().map(Column::title).toList();
        Table table = new Table(lines, null, separator, titles, true);
        columns.forEach(column -> table.columns.put(column, table.columns.size()));
        return table;
    }

    /**
     * Reads the header.
     *
     * @param known the columns that are looked for; others may be there
     * @throws TFLinkParseException if there is no header, or it names a column twice
     */
    static Table read(Lines lines, List<Column> known) throws IOException {
        if (!lines.next()) {
            throw lines.problemAt(0, "a header such as " + Column.header(known).replace('\t', ' '))
                    .foundThing("an empty file")
                    .exception();
        }
        String header = lines.text();
        char separator = header.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> names = split(header, separator);
        boolean current = names.stream()
                .anyMatch(name -> Column.TF_ORTHOLOGS.isCalled(name) || Column.GENOME_BROWSER.isCalled(name));
        Table table = new Table(lines, header, separator, names, current);
        known.forEach(table::findColumn);
        return table;
    }

    private void findColumn(Column column) {
        int start = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (column.isCalled(name.strip()) && columns.put(column, i) != null) {
                throw lines.problemAt(start, "each column once").foundText(name).exception();
            }
            start += name.length() + 1;
        }
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /**
     * Makes sure that the columns are there.
     *
     * @throws TFLinkParseException that names the first that is missing, and those that are there
     */
    void require(List<Column> required) {
        for (Column column : required) {
            if (!has(column)) {
                throw lines.problemAt(0, "the column " + column.header())
                        .foundThing("no such column among " + String.join(", ", names))
                        .exception();
            }
        }
    }

    /** The next row; null at the end. */
    @Nullable
    TableRow next() throws IOException {
        if (!lines.next()) {
            return null;
        }
        lines.beginRow();
        String text = lines.text();
        if (text.equals(header)) {
            throw lines.rowProblemAt(0, "a row").foundThing("the header again").exception();
        }
        List<String> cells = split(text, separator);
        if (cells.size() != names.size()) {
            throw lines.rowProblemAt(0, names.size() + " cells, not " + cells.size())
                    .foundText(text)
                    .exception();
        }
        return new TableRow(this, cells);
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

    /** Whether a comma parts the items of a cell that has no semicolon: before 2022, and of gene ids at any time. */
    private boolean hasCommas(Column column) {
        boolean geneIds = column == Column.TF_GENE_IDS || column == Column.TARGET_GENE_IDS;
        return separator == '\t' && (geneIds || !current);
    }

    /** A row; to be read before the next one. */
    static final class TableRow implements Cells {

        private final Table table;
        private final List<String> cells;

        TableRow(Table table, List<String> cells) {
            this.table = table;
            this.cells = cells;
        }

        @Override
        public boolean has(Column column) {
            return table.has(column);
        }

        /** The text of a cell; empty if there is no such column. */
        String text(Column column) {
            Integer index = table.columns.get(column);
            return index == null ? "" : cells.get(index);
        }

        @Override
        public Cell cell(Column column) {
            Integer known = table.columns.get(column);
            if (known == null) {
                throw new IllegalArgumentException(column.title());
            }
            int index = known;
            Cell.Place place = (at, expected) -> table.lines
                    .rowProblemAt(start(index) + at, expected)
                    .cell(index + 1)
                    .cellName(table.names.get(index));
            String text = cells.get(index);
            return new Cell(place, text, table.hasCommas(column) && text.indexOf(';') < 0 ? ',' : ';');
        }

        private int start(int index) {
            int start = index;
            for (int before = 0; before < index; before++) {
                start += cells.get(before).length();
            }
            return start;
        }
    }
}
