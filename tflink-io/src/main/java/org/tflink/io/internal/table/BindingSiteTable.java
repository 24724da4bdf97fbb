package org.tflink.io.internal.table;

import static org.tflink.io.internal.cell.Column.ASSEMBLY;
import static org.tflink.io.internal.cell.Column.CHROMOSOME;
import static org.tflink.io.internal.cell.Column.DETECTION_METHODS;
import static org.tflink.io.internal.cell.Column.END;
import static org.tflink.io.internal.cell.Column.GENOME_BROWSER;
import static org.tflink.io.internal.cell.Column.ORGANISM;
import static org.tflink.io.internal.cell.Column.OVERLAPS;
import static org.tflink.io.internal.cell.Column.OVERLAP_COUNT;
import static org.tflink.io.internal.cell.Column.PUBMED_IDS;
import static org.tflink.io.internal.cell.Column.SITE_ID;
import static org.tflink.io.internal.cell.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.internal.cell.Column.SOURCE_DATABASES;
import static org.tflink.io.internal.cell.Column.START;
import static org.tflink.io.internal.cell.Column.STRAND;
import static org.tflink.io.internal.cell.Column.TF_ACCESSION;
import static org.tflink.io.internal.cell.Column.TF_NAME;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.RowCells;
import org.tflink.io.internal.cell.RowValues;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.SiteCells;

/**
 * Tables of binding sites: 16 columns, or the 12 or 13 of earlier years, in another order and without browser and
 * overlaps.
 *
 * <pre>{@code
 * TFLinkSS09532447 P18146 EGR1 Homo sapiens hg38 chr14 59361534 59361673 +
 *     https://genome.ucsc.edu/cgi-bin/hgTracks?db=hg38&position=chr14:59361534-59361673
 *     inferred by curator 18971253 ORegAnno Yes 0 -
 * }</pre>
 */
public final class BindingSiteTable implements RowFormat<BindingSite> {

    /** The columns of the current table, in its order. */
    static final List<Column> COLUMNS = List.of(
            SITE_ID,
            TF_ACCESSION,
            TF_NAME,
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
            OVERLAP_COUNT,
            OVERLAPS);

    /** The columns that earlier tables lack. */
    private static final Set<Column> LATER = Set.of(GENOME_BROWSER, SMALL_SCALE_EVIDENCE, OVERLAP_COUNT, OVERLAPS);

    private final TableRow row;

    private BindingSiteTable(TableRow row) {
        this.row = row;
    }

    static BindingSiteTable read(Lines lines, DefectHandler handler) throws IOException {
        TableHeader header = TableHeader.read(lines, COLUMNS, handler);
        header.require(
                lines,
                COLUMNS.stream().filter(column -> !LATER.contains(column)).toList());
        return new BindingSiteTable(new TableRow(header, lines, KnownValues.ofFile()));
    }

    @Override
    public @Nullable BindingSite next(Lines lines) throws IOException {
        return row.next() ? row.map(BindingSiteTable::site) : null;
    }

    @Override
    public RowFormat<BindingSite> forPart(Lines part) {
        return new BindingSiteTable(row.of(part));
    }

    /** The rows by checked cells only. */
    RowFormat<BindingSite> checked() {
        return lines -> row.next() ? site(row.checked()) : null;
    }

    private static BindingSite site(RowCells cells) {
        RowValues.Observation observation = cells.value(RowValues.OBSERVATION);
        return RowValues.bindingSite(
                cells, row -> row.interactor(RowValues.TF), observation.organism(), observation.evidence());
    }

    /** Writes the current table. */
    public static void write(Iterable<BindingSite> sites, TextOutput out) throws IOException {
        out.append(Column.header(COLUMNS)).append('\n');
        RowWriter row = new RowWriter(out, "bindingSites", '\t');
        for (BindingSite site : sites) {
            write(row.begin(site), row);
            row.end();
        }
    }

    private static void write(BindingSite site, RowWriter row) {
        Evidence evidence = site.evidence();
        SiteCells.first(site, row);
        SiteCells.browserAddress(site, row);
        row.items("evidence.detectionMethods", evidence.detectionMethods())
                .ids(evidence.pubMed().ids())
                .items("evidence.sourceDatabases", evidence.sourceDatabases())
                .scale(evidence.scale())
                .number(site.overlapCount())
                .items("overlappingSiteIds", site.overlappingSiteIds());
    }
}
