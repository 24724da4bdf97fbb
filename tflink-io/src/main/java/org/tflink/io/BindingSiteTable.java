package org.tflink.io;

import static org.tflink.io.Column.ASSEMBLY;
import static org.tflink.io.Column.CHROMOSOME;
import static org.tflink.io.Column.DETECTION_METHODS;
import static org.tflink.io.Column.END;
import static org.tflink.io.Column.GENOME_BROWSER;
import static org.tflink.io.Column.ORGANISM;
import static org.tflink.io.Column.OVERLAPS;
import static org.tflink.io.Column.OVERLAP_COUNT;
import static org.tflink.io.Column.PUBMED_IDS;
import static org.tflink.io.Column.SITE_ID;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.Column.SOURCE_DATABASES;
import static org.tflink.io.Column.START;
import static org.tflink.io.Column.STRAND;
import static org.tflink.io.Column.TF_ACCESSION;
import static org.tflink.io.Column.TF_NAME;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.io.SharedParts.Facts;
import org.tflink.io.Table.TableRow;

/**
 * Tables of binding sites: 16 columns, or the 12 or 13 of earlier years, in another order and without browser and overlaps.
 *
 * <pre>{@code
 * TFLinkSS09285122 Q01196 RUNX1 Homo sapiens hg38 chr11 102955866 102955871 + hg38&position=chr11:102955866-102955871
 *     inferred by curator 26578589 ORegAnno Yes 1 TFLinkSS09285123
 * }</pre>
 */
final class BindingSiteTable implements Rows.Format<BindingSite> {

    private static final List<Column> COLUMNS = List.of(
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

    /** Those that earlier tables lack. */
    private static final List<Column> LATER = List.of(GENOME_BROWSER, SMALL_SCALE_EVIDENCE, OVERLAP_COUNT, OVERLAPS);

    private final TableRow row;
    private final SharedParts shared;
    private final SharedCells<Facts> facts;
    private final SharedCells<Interactor> tf;

    private final int id;
    private final int assembly;
    private final int overlapCount;
    private final int overlaps;
    private final boolean isPlain;

    private BindingSiteTable(TableRow row, SharedParts shared) {
        this.row = row;
        this.shared = shared;
        this.facts = shared.facts(row);
        this.tf = shared.interactor(row, TF_ACCESSION, TF_NAME);
        this.id = row.index(SITE_ID);
        this.assembly = row.index(ASSEMBLY);
        this.overlapCount = row.index(OVERLAP_COUNT);
        this.overlaps = row.index(OVERLAPS);
        this.isPlain = isLocationTogether(row);
    }

    /** Whether the cells of the location stand one behind the other, as in all tables seen so far. */
    private static boolean isLocationTogether(TableRow row) {
        int next = row.index(ASSEMBLY);
        for (Column column : List.of(ASSEMBLY, CHROMOSOME, START, END, STRAND, GENOME_BROWSER)) {
            if (row.has(column) && row.index(column) != next++) {
                return false;
            }
        }
        return true;
    }

    static BindingSiteTable read(Lines lines) throws IOException {
        Table table = Table.read(lines, COLUMNS);
        table.require(
                lines,
                COLUMNS.stream().filter(column -> !LATER.contains(column)).toList());
        return new BindingSiteTable(table.rows(lines), new SharedParts());
    }

    @Override
    public @Nullable BindingSite next(Lines lines) throws IOException {
        return row.next() ? site() : null;
    }

    @Override
    public Rows.Format<BindingSite> of(Lines part) {
        return new BindingSiteTable(row.of(part), shared);
    }

    /** The rows as they are read where they are not in the plain form: what each means, and the source of every error. */
    Rows.Format<BindingSite> reference() {
        return lines -> row.next() ? referenceSite() : null;
    }

    private BindingSite site() {
        if (isPlain) {
            try {
                return plainSite(row.plain());
            } catch (PlainCells.Elsewhere e) {
                // Read below.
            }
        }
        return referenceSite();
    }

    /** In the order of the reference, so that of several errors it is the same that is told. */
    private BindingSite plainSite(PlainCells cells) {
        Facts both = facts();
        Optional<GenomicLocation> location = cells.location(assembly, row.has(GENOME_BROWSER));
        BindingSite.Builder site = BindingSite.builder()
                .id(cells.accession(id))
                .transcriptionFactor(transcriptionFactor())
                .organism(both.organism())
                .location(location)
                .evidence(both.evidence());
        if (overlapCount >= 0) {
            site.overlapCount(cells.optionalNumber(overlapCount));
        }
        if (overlaps >= 0) {
            site.overlappingSiteIds(cells.items(overlaps));
        }
        return site.build();
    }

    private BindingSite referenceSite() {
        Facts both = facts();
        Optional<GenomicLocation> location = row.location();
        BindingSite.Builder site = BindingSite.builder()
                .id(row.cell(SITE_ID).accession())
                .transcriptionFactor(transcriptionFactor())
                .organism(both.organism())
                .location(location)
                .evidence(both.evidence());
        if (row.has(GENOME_BROWSER)) {
            site.browserTerm(row.cell(GENOME_BROWSER).browserTerm(location));
        }
        if (row.has(OVERLAP_COUNT)) {
            site.overlapCount(row.cell(OVERLAP_COUNT).wholeNumber());
        }
        if (row.has(OVERLAPS)) {
            site.overlappingSiteIds(row.cell(OVERLAPS).items());
        }
        return site.build();
    }

    private Facts facts() {
        Facts known = facts.find();
        return known != null ? known : facts.keep(shared.newFacts(row));
    }

    private Interactor transcriptionFactor() {
        Interactor known = tf.find();
        return known != null
                ? known
                : tf.keep(Interactor.of(row.cell(TF_ACCESSION).accession(), row.text(TF_NAME), List.of()));
    }

    /** Writes the current table. */
    static void write(Iterable<BindingSite> sites, Appendable out) throws IOException {
        out.append(Column.header(COLUMNS)).append('\n');
        int number = 0;
        for (BindingSite site : sites) {
            out.append(row("bindingSites[" + number++ + "]", site)).append('\n');
        }
    }

    private static String row(String field, BindingSite site) {
        Interactor tf = site.transcriptionFactor();
        String organism = Unwritable.organism(field + ".organism", site.organism());
        RowWriter cells = new RowWriter(field, '\t')
                .accession("id", site.id())
                .accession("transcriptionFactor.accession", tf.accession())
                .text("transcriptionFactor.name", tf.name())
                .present("organism", organism)
                .location(site)
                .items("evidence.detectionMethods", site.evidence().detectionMethods())
                .ids(site.evidence().pubMed().ids())
                .items("evidence.sourceDatabases", site.evidence().sourceDatabases())
                .scale(site.evidence().scale())
                .number(site.overlapCount())
                .items("overlappingSiteIds", site.overlappingSiteIds());
        return cells.toString();
    }
}
