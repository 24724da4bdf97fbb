package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.tflink.core.Organism;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.CheckedCells;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.ColumnGroup;
import org.tflink.io.internal.cell.FastCells;
import org.tflink.io.internal.cell.GiveUp;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.RowBytes;
import org.tflink.io.internal.cell.RowCells;

/** The current row of a table: the cells of one line after the other, fast or checked. */
final class TableRow {

    private final TableHeader header;
    private final Lines lines;
    private final KnownValues known;
    private final int expected;
    private final RowBytes bytes;
    private final CheckedCells checked = new Checked(true);
    private final FastCells fast;

    TableRow(TableHeader header, Lines lines, KnownValues known) {
        this.header = header;
        this.lines = lines;
        this.known = known;
        this.expected = header.names().size();
        this.bytes = new RowBytes(expected);
        this.fast = new FastCells(bytes, header.layout(), known, checked);
    }

    /** The same for other lines of the table. */
    TableRow of(Lines part) {
        return new TableRow(header, part, known);
    }

    /** Moves to the next row; returns whether there is one. */
    boolean next() throws IOException {
        int count = lines.nextCells(header.separator(), bytes.starts());
        if (count == 0) {
            return false;
        }
        if (header.isAt(lines)) {
            throw lines.rowDefectAt(0, "a row").found("the header again");
        }
        if (count != expected) {
            String text = lines.text();
            if (lines.isBlankEnd()) {
                return false;
            }
            int found = TableHeader.count(text, header.separator());
            throw lines.rowDefectAt(0, expected + " cells, not " + found).foundText(text);
        }
        bytes.set(lines.buffer());
        return true;
    }

    /** Maps the row, on fast cells if they do not give up. */
    <T> T map(Function<RowCells, T> mapping) {
        try {
            return mapping.apply(fast);
        } catch (GiveUp e) {
            return mapping.apply(checked);
        }
    }

    /** The cells of the row, which may give up. */
    RowCells fast() {
        return fast;
    }

    /** The cells of the row that read all that fast cells give up on. */
    RowCells slow() {
        return checked;
    }

    /** The row as checked cells, which recognise nothing. */
    RowCells checked() {
        return new Checked(false);
    }

    private final class Checked implements CheckedCells {

        private final boolean recognises;

        Checked(boolean recognises) {
            this.recognises = recognises;
        }

        @Override
        public <T> T value(ColumnGroup<T> group) {
            return recognises ? fast.value(group) : group.map(this);
        }

        @Override
        public boolean has(Column column) {
            return header.has(column);
        }

        @Override
        public CheckedCell cell(Column column) {
            int index = header.layout().index(column);
            CheckedCell.Position position = (at, expected) -> lines.rowDefectAt(charsBefore(index) + at, expected)
                    .cell(index + 1, header.names().get(index));
            String text = lines.text(bytes.start(index), bytes.end(index));
            return new CheckedCell(position, text, text.indexOf(';') < 0 ? header.listSeparator(column) : ';');
        }

        @Override
        public List<String> sharedItems(Column column) {
            CheckedCell cell = cell(column);
            return known.items(cell.listSeparator() + cell.text(), cell::items);
        }

        @Override
        public Organism organism(Column column) {
            return known.organism(cell(column).presentText("the name of an organism"));
        }

        private int charsBefore(int index) {
            return lines.text(lines.start(), bytes.start(index)).length();
        }
    }
}
