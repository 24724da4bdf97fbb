package org.tflink.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose first line names its columns, parted by tabs, or by commas where the line has no tab. Columns are found by
 * their names: their order and number have changed with the years. Or a table of fixed columns, without a header. Nothing is
 * quoted.
 */
final class Table {

    /** The bytes of the header; null if there is none. */
    private final byte @Nullable [] header;

    private final char separator;
    private final List<String> names;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    /** Whether it has columns that earlier tables lack: orthologs, or the genome browser. */
    private final boolean current;

    private Table(byte @Nullable [] header, char separator, List<String> names, boolean current) {
        this.header = header;
        this.separator = separator;
        this.names = names;
        this.current = current;
    }

    /** A table of these columns, without a header. */
    static Table withoutHeader(char separator, List<Column> columns) {
        List<String> titles = columns.stream().map(Column::title).toList();
        Table table = new Table(null, separator, titles, true);
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
                .map(String::strip)
                .anyMatch(name -> Column.TF_ORTHOLOGS.isCalled(name) || Column.GENOME_BROWSER.isCalled(name));
        Table table = new Table(header.getBytes(StandardCharsets.UTF_8), separator, names, current);
        known.forEach(column -> table.findColumn(lines, column));
        return table;
    }

    private void findColumn(Lines lines, Column column) {
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
    void require(Lines lines, List<Column> required) {
        for (Column column : required) {
            if (!has(column)) {
                throw lines.problemAt(0, "the column " + column.header())
                        .foundThing("no such column among " + String.join(", ", names))
                        .exception();
            }
        }
    }

    /** A reader of the rows of these lines: those behind the header, or others of the same file. */
    TableRow rows(Lines rows) {
        return new TableRow(this, rows);
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

    /**
     * Where these columns are, of which some may be missing: for each stretch of them the first, and the one behind the last.
     */
    private int[] stretches(Column... wanted) {
        int[] found = Stream.of(wanted)
                .map(columns::get)
                .filter(Objects::nonNull)
                .mapToInt(index -> index)
                .toArray();
        IntStream.Builder stretches = IntStream.builder();
        for (int i = 0; i < found.length; i++) {
            if (i == 0 || found[i] != found[i - 1] + 1) {
                stretches.add(found[i]);
            }
            if (i == found.length - 1 || found[i + 1] != found[i] + 1) {
                stretches.add(found[i] + 1);
            }
        }
        return stretches.build().toArray();
    }

    /** The row that was come to last; its cells are decoded as they are asked for. */
    static final class TableRow implements Cells {

        private final Table table;
        private final Lines lines;

        /** Where the cells begin, and where one more would; and room for one too many. */
        private final int[] starts;

        private final PlainCells plain;

        TableRow(Table table, Lines lines) {
            this.table = table;
            this.lines = lines;
            this.starts = new int[table.names.size() + 2];
            this.plain = new PlainCells(lines.buffer(), starts);
        }

        /** The same for other rows of the table. */
        TableRow of(Lines part) {
            return table.rows(part);
        }

        /** Goes to the next row; whether there is one. */
        boolean next() throws IOException {
            int count = lines.nextCells(table.separator, starts);
            if (count == 0) {
                return false;
            }
            if (table.header != null && lines.is(table.header)) {
                throw lines.rowProblemAt(0, "a row")
                        .foundThing("the header again")
                        .exception();
            }
            if (count != table.names.size()) {
                String text = lines.text();
                throw lines.rowProblemAt(
                                0,
                                table.names.size() + " cells, not "
                                        + split(text, table.separator).size())
                        .foundText(text)
                        .exception();
            }
            return true;
        }

        /**
         * Cells that make a value together.
         *
         * @param columns the first of them tell most values apart; those that are missing are left out
         */
        <T> SharedCells<T> shared(SeenBefore<T> seen, Column... columns) {
            return new SharedCells<>(lines, starts, seen, table.stretches(columns));
        }

        /** The cells of the row, by {@link #index}; good until the next row. */
        PlainCells plain() {
            plain.in(lines.buffer());
            return plain;
        }

        /** Which of the cells a column is; -1 if there is no such column. */
        int index(Column column) {
            return table.columns.getOrDefault(column, -1);
        }

        @Override
        public boolean has(Column column) {
            return table.has(column);
        }

        /** The text of a cell; empty if there is no such column. */
        String text(Column column) {
            Integer index = table.columns.get(column);
            return index == null ? "" : text(index);
        }

        private String text(int index) {
            return lines.text(starts[index], starts[index + 1] - 1);
        }

        @Override
        public Cell cell(Column column) {
            Integer known = table.columns.get(column);
            if (known == null) {
                throw new IllegalArgumentException(column.title());
            }
            int index = known;
            Cell.Place place = (at, expected) -> lines.rowProblemAt(start(index) + at, expected)
                    .cell(index + 1)
                    .cellName(table.names.get(index));
            String text = text(index);
            return new Cell(place, text, table.hasCommas(column) && text.indexOf(';') < 0 ? ',' : ';');
        }

        private int start(int index) {
            return lines.text(lines.start(), starts[index]).length();
        }
    }
}
