package org.tflink.io.internal.cell;

import static org.tflink.io.internal.cell.Column.ACCESSION;
import static org.tflink.io.internal.cell.Column.DETECTION_METHODS;
import static org.tflink.io.internal.cell.Column.GENE_IDS;
import static org.tflink.io.internal.cell.Column.GENOME_BROWSER;
import static org.tflink.io.internal.cell.Column.NAME;
import static org.tflink.io.internal.cell.Column.ORGANISM;
import static org.tflink.io.internal.cell.Column.OVERLAPS;
import static org.tflink.io.internal.cell.Column.OVERLAP_COUNT;
import static org.tflink.io.internal.cell.Column.PUBMED_IDS;
import static org.tflink.io.internal.cell.Column.SITE_ID;
import static org.tflink.io.internal.cell.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.internal.cell.Column.SOURCE_DATABASES;
import static org.tflink.io.internal.cell.Column.TARGET_ACCESSION;
import static org.tflink.io.internal.cell.Column.TARGET_GENE_IDS;
import static org.tflink.io.internal.cell.Column.TARGET_NAME;
import static org.tflink.io.internal.cell.Column.TARGET_ORTHOLOGS;
import static org.tflink.io.internal.cell.Column.TARGET_OTHER_ORTHOLOGS;
import static org.tflink.io.internal.cell.Column.TF_ACCESSION;
import static org.tflink.io.internal.cell.Column.TF_GENE_IDS;
import static org.tflink.io.internal.cell.Column.TF_NAME;
import static org.tflink.io.internal.cell.Column.TF_ORTHOLOGS;
import static org.tflink.io.internal.cell.Column.TF_OTHER_ORTHOLOGS;

import java.util.Optional;
import java.util.function.Function;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;

/**
 * The one mapping from the columns of a row to the model, for pages and tables, fast and checked. A new field of a
 * value is added here, and its column to the value's group.
 */
public final class RowValues {

    /** The other end of an interaction in a row of a page, and the protein of a browse table. */
    public static final ColumnGroup<Interactor> INTERACTOR = new ColumnGroup<>(
            0,
            "interactor",
            Interactor.class,
            false,
            row -> Interactor.of(row.accession(ACCESSION), row.text(NAME), row.geneIds(GENE_IDS)),
            NAME,
            ACCESSION,
            GENE_IDS);

    /** The transcription factor of a table's row: of interactions, or of binding sites, which name its ids nowhere. */
    public static final ColumnGroup<Interactor> TF =
            end(1, true, TF_ACCESSION, TF_GENE_IDS, TF_NAME, TF_ORTHOLOGS, TF_OTHER_ORTHOLOGS);

    /** The target of a table's row. */
    public static final ColumnGroup<Interactor> TARGET =
            end(2, false, TARGET_ACCESSION, TARGET_GENE_IDS, TARGET_NAME, TARGET_ORTHOLOGS, TARGET_OTHER_ORTHOLOGS);

    /** The evidence of a row. */
    public static final ColumnGroup<Evidence> EVIDENCE = new ColumnGroup<>(
            3,
            "evidence",
            Evidence.class,
            false,
            RowValues::evidence,
            DETECTION_METHODS,
            PUBMED_IDS,
            SOURCE_DATABASES,
            SMALL_SCALE_EVIDENCE);

    /** Organism and evidence of a table's row, whose cells mostly stand together. */
    public static final ColumnGroup<Observation> OBSERVATION = new ColumnGroup<>(
            4,
            "observation",
            Observation.class,
            true,
            row -> new Observation(row.organism(ORGANISM), evidence(row)),
            DETECTION_METHODS,
            PUBMED_IDS,
            ORGANISM,
            SOURCE_DATABASES,
            SMALL_SCALE_EVIDENCE);

    /** The number of groups. */
    static final int GROUPS = 5;

    private RowValues() {}

    /** In which organism something was observed, and by what evidence. */
    public record Observation(Organism organism, Evidence evidence) {}

    private static ColumnGroup<Interactor> end(
            int number,
            boolean repeats,
            Column accession,
            Column geneIds,
            Column name,
            Column orthologs,
            Column otherOrthologs) {
        return new ColumnGroup<>(
                number,
                "end of an interaction",
                Interactor.class,
                repeats,
                row -> {
                    Interactor.Builder interactor = Interactor.builder().accession(row.accession(accession));
                    if (row.has(geneIds)) {
                        interactor.geneIds(row.geneIds(geneIds));
                    }
                    interactor.name(row.text(name));
                    if (row.has(orthologs)) {
                        interactor.addAllOrthologs(row.orthologs(orthologs, true));
                    }
                    if (row.has(otherOrthologs)) {
                        interactor.addAllOrthologs(row.orthologs(otherOrthologs, false));
                    }
                    return interactor.build();
                },
                accession,
                geneIds,
                name,
                orthologs,
                otherOrthologs);
    }

    private static Evidence evidence(RowCells row) {
        return Evidence.of(
                row.sharedItems(SOURCE_DATABASES),
                row.sharedItems(DETECTION_METHODS),
                row.pubMed(PUBMED_IDS),
                row.has(SMALL_SCALE_EVIDENCE) ? row.scale(SMALL_SCALE_EVIDENCE) : EvidenceScale.UNSPECIFIED);
    }

    /**
     * A binding site.
     *
     * @param tf reads the TF, after the location, so that of several malformed cells always the same one is reported
     */
    public static BindingSite bindingSite(
            RowCells row, Function<RowCells, Interactor> tf, Organism organism, Evidence evidence) {
        Optional<GenomicLocation> location = row.location();
        BindingSite.Builder site = BindingSite.builder()
                .id(row.accession(SITE_ID))
                .transcriptionFactor(tf.apply(row))
                .organism(organism)
                .location(location)
                .evidence(evidence);
        if (row.has(GENOME_BROWSER)) {
            site.browserTerm(row.browserTerm(location));
        }
        if (row.has(OVERLAP_COUNT)) {
            site.overlapCount(row.wholeNumber(OVERLAP_COUNT));
        }
        if (row.has(OVERLAPS)) {
            site.overlappingSiteIds(row.items(OVERLAPS));
        }
        return site.build();
    }
}
