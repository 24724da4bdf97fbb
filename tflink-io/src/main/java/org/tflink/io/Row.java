package org.tflink.io;

import static java.util.stream.Collectors.joining;
import static org.tflink.io.Column.ACCESSION;
import static org.tflink.io.Column.ASSEMBLY;
import static org.tflink.io.Column.CHROMOSOME;
import static org.tflink.io.Column.DETECTION_METHODS;
import static org.tflink.io.Column.END;
import static org.tflink.io.Column.GENE_IDS;
import static org.tflink.io.Column.GENOME_BROWSER;
import static org.tflink.io.Column.NAME;
import static org.tflink.io.Column.ORGANISM;
import static org.tflink.io.Column.OVERLAP_COUNT;
import static org.tflink.io.Column.PUBMED_IDS;
import static org.tflink.io.Column.SITE_ID;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.Column.SOURCE_DATABASES;
import static org.tflink.io.Column.START;
import static org.tflink.io.Column.STRAND;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of one of the tables in the front matter. How many cells it has says what they hold: pages of all years are
 * read, and rows are never told which year it is.
 */
final class Row implements Cells {

    /** {@code Suz12,Q80U70,52615,GTRD;PAZAR,inferred by curator,18971253%5Buid%5D,No}; no flag before 2021. */
    static final List<List<Column>> INTERACTION = List.of(
            List.of(NAME, ACCESSION, GENE_IDS, SOURCE_DATABASES, DETECTION_METHODS, PUBMED_IDS),
            List.of(NAME, ACCESSION, GENE_IDS, SOURCE_DATABASES, DETECTION_METHODS, PUBMED_IDS, SMALL_SCALE_EVIDENCE));

    /**
     * {@code TFLinkSS09283365,Q94126,ces-2,Caenorhabditis elegans,ce10,chrIII,3744956,3744965,+,ce10&position=…,inferred
     * by curator,16310763%5Buid%5D,ORegAnno,Yes,0}; earlier ones name neither the TF nor the organism.
     */
    static final List<List<Column>> BINDING_SITE = List.of(
            List.of(SITE_ID, DETECTION_METHODS, PUBMED_IDS, SOURCE_DATABASES, ASSEMBLY, CHROMOSOME, START, END, STRAND),
            List.of(
                    SITE_ID,
                    DETECTION_METHODS,
                    PUBMED_IDS,
                    SOURCE_DATABASES,
                    SMALL_SCALE_EVIDENCE,
                    ASSEMBLY,
                    CHROMOSOME,
                    START,
                    END,
                    STRAND),
            List.of(
                    SITE_ID,
                    ACCESSION,
                    NAME,
                    ORGANISM,
                    ASSEMBLY,
                    CHROMOSOME,
                    START,
                    END,
                    STRAND,
                    GENOME_BROWSER,
                    DETECTION_METHODS,
                    PUBMED_IDS,
                    SOURCE_DATABASES,
                    SMALL_SCALE_EVIDENCE,
                    OVERLAP_COUNT));

    /** Commas part cells, line breaks rows; quotes and everything else are data. */
    private static final CSVFormat ROWS = CSVFormat.newFormat(',');

    private final YamlText value;
    private final int number;
    private final int start;
    private final String[] cells;
    private final List<List<Column>> layouts;

    private Row(YamlText value, CSVRecord record, List<List<Column>> layouts) {
        this.value = value;
        this.number = (int) record.getRecordNumber();
        this.start = (int) record.getCharacterPosition();
        this.cells = record.values();
        this.layouts = layouts;
    }

    /** The rows of a text. */
    static List<Row> of(YamlText value, List<List<Column>> layouts) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(value.text(), ROWS)) {
            for (CSVRecord record : records) {
                rows.add(new Row(value, record, layouts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory", e);
        }
        return rows;
    }

    /** From 1. */
    int number() {
        return number;
    }

    @Override
    public boolean has(Column column) {
        return layout().contains(column);
    }

    @Override
    public Cell cell(Column column) {
        int index = layout().indexOf(column);
        Cell.Place place = (at, expected) -> value.problemAt(start(index) + at, expected)
                .row(number)
                .cell(index + 1)
                .cellName(column.title());
        return new Cell(place, cells[index]).requireWholeCharacters();
    }

    /** Where a cell begins in the text. */
    private int start(int index) {
        int at = start;
        for (int before = 0; before < index; before++) {
            at += cells[before].length() + 1;
        }
        return at;
    }

    private List<Column> layout() {
        for (List<Column> layout : layouts) {
            if (layout.size() == cells.length) {
                return layout;
            }
        }
        String sizes = layouts.stream().map(layout -> "" + layout.size()).collect(joining(" or "));
        throw value.problemAt(start, sizes + " cells, not " + cells.length)
                .row(number)
                .foundText(String.join(",", cells))
                .exception();
    }
}
