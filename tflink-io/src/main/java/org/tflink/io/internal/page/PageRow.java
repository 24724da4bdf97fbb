package org.tflink.io.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.CheckedCells;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.Layout;
import org.tflink.io.internal.cell.Layouts;

/** A row of one of the tables in the front matter. */
final class PageRow {

    /** Commas separate cells, line breaks rows; quotes and everything else are data. */
    private static final CSVFormat ROWS = CSVFormat.newFormat(',');

    private final YamlScalar value;
    private final int number;
    private final int start;
    private final String[] texts;

    private PageRow(YamlScalar value, CSVRecord record) {
        this.value = value;
        this.number = (int) record.getRecordNumber();
        this.start = (int) record.getCharacterPosition();
        this.texts = record.values();
    }

    /** The rows of a text. */
    static List<PageRow> of(YamlScalar value) {
        List<PageRow> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(value.text(), ROWS)) {
            for (CSVRecord record : records) {
                rows.add(new PageRow(value, record));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory", e);
        }
        return rows;
    }

    /**
     * The cells of the row, in the layout of that many cells.
     *
     * @throws org.tflink.io.internal.cell.DefectException if there is no such layout
     */
    CheckedCells cells(Layouts layouts) {
        Layout layout = layouts.ofSize(texts.length);
        if (layout == null) {
            throw value.defectAt(start, layouts.sizes() + " cells, not " + texts.length)
                    .row(number)
                    .foundText(String.join(",", texts));
        }
        return new Cells(layout);
    }

    private final class Cells implements CheckedCells {

        private final Layout layout;

        Cells(Layout layout) {
            this.layout = layout;
        }

        @Override
        public boolean has(Column column) {
            return layout.has(column);
        }

        @Override
        public CheckedCell cell(Column column) {
            int index = layout.index(column);
            CheckedCell.Position position = (at, expected) ->
                    value.defectAt(start(index) + at, expected).row(number).cell(index + 1, column.title());
            return new CheckedCell(position, texts[index]).requireWholeCharacters();
        }
    }

    /** The index in the value's text at which a cell begins. */
    private int start(int index) {
        int at = start;
        for (int before = 0; before < index; before++) {
            at += texts[before].length() + 1;
        }
        return at;
    }
}
