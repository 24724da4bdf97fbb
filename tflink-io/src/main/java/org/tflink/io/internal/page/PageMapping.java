package org.tflink.io.internal.page;

import static org.tflink.io.internal.cell.Column.ACCESSION;
import static org.tflink.io.internal.cell.Column.ASSEMBLY;
import static org.tflink.io.internal.cell.Column.CHROMOSOME;
import static org.tflink.io.internal.cell.Column.DETECTION_METHODS;
import static org.tflink.io.internal.cell.Column.END;
import static org.tflink.io.internal.cell.Column.GENE_IDS;
import static org.tflink.io.internal.cell.Column.GENOME_BROWSER;
import static org.tflink.io.internal.cell.Column.NAME;
import static org.tflink.io.internal.cell.Column.ORGANISM;
import static org.tflink.io.internal.cell.Column.OVERLAP_COUNT;
import static org.tflink.io.internal.cell.Column.PUBMED_IDS;
import static org.tflink.io.internal.cell.Column.SITE_ID;
import static org.tflink.io.internal.cell.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.internal.cell.Column.SOURCE_DATABASES;
import static org.tflink.io.internal.cell.Column.START;
import static org.tflink.io.internal.cell.Column.STRAND;
import static org.tflink.io.internal.cell.Column.TF_ACCESSION;
import static org.tflink.io.internal.cell.Column.TF_NAME;
import static org.tflink.io.internal.cell.Column.VALUE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.tflink.core.BindingSite;
import org.tflink.core.Downloads;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.io.internal.cell.Layout;
import org.tflink.io.internal.cell.Layouts;
import org.tflink.io.internal.cell.RowCells;
import org.tflink.io.internal.cell.RowValues;

/**
 * The one mapping from the keys, rows and body of a page to a protein. Each key and cell is read for what it holds:
 * pages of all years are read alike, and nothing here knows the year.
 */
final class PageMapping {

    /**
     * {@code Suz12,Q80U70,52615,GTRD;PAZAR,inferred by curator,18971253%5Buid%5D,No}; before 2021 without the scale.
     */
    static final Layouts INTERACTION_ROWS = Layouts.of(
            Layout.of(NAME, ACCESSION, GENE_IDS, SOURCE_DATABASES, DETECTION_METHODS, PUBMED_IDS, SMALL_SCALE_EVIDENCE),
            Layout.of(NAME, ACCESSION, GENE_IDS, SOURCE_DATABASES, DETECTION_METHODS, PUBMED_IDS));

    /**
     * {@code TFLinkSS09283365,Q94126,ces-2,Caenorhabditis
     * elegans,ce10,chrIII,3744956,3744965,+,ce10&position=…,inferred by curator,16310763%5Buid%5D,ORegAnno,Yes,0};
     * earlier rows name neither the TF nor the organism.
     */
    static final Layouts BINDING_SITE_ROWS = Layouts.of(
            Layout.of(
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
                    OVERLAP_COUNT),
            Layout.of(
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
            Layout.of(
                    SITE_ID,
                    DETECTION_METHODS,
                    PUBMED_IDS,
                    SOURCE_DATABASES,
                    ASSEMBLY,
                    CHROMOSOME,
                    START,
                    END,
                    STRAND));

    private final PageValues page;
    private final Organism organism;
    private final Interactor protein;

    private PageMapping(PageValues page) {
        this.page = page;
        this.organism = page.value(PageKey.ORGANISM).organism(VALUE);
        this.protein = Interactor.of(
                page.value(PageKey.UNIPROT_ACCESSION).accession(VALUE),
                page.value(PageKey.PROTEIN_NAME).text(VALUE),
                value(PageKey.NCBI_GENE_ID, List.of(), cell -> cell.geneIds(VALUE)));
    }

    /** The protein of a page. */
    static Protein protein(PageValues page) {
        return new PageMapping(page).protein();
    }

    /** A TF that is named without gene ids: the page's own protein has those of the page. */
    static Interactor transcriptionFactor(String accession, String name, Interactor protein) {
        boolean own = accession.equals(protein.accession());
        return own && name.equals(protein.name())
                ? protein
                : Interactor.of(accession, name, own ? protein.geneIds() : List.of());
    }

    private Protein protein() {
        page.require(PageKey.TYPE, "protein");
        page.require(PageKey.LAYOUT, "protein");
        page.require(PageKey.TITLE, protein.accession());
        return Protein.builder()
                .accession(protein.accession())
                .name(protein.name())
                .geneIds(protein.geneIds())
                .organism(organism)
                .function(page.value(PageKey.FUNCTION).function(VALUE))
                .interactionCount(
                        value(PageKey.NUMBER_OF_INTERACTIONS, OptionalInt.empty(), cell -> cell.wholeNumber(VALUE)))
                .orthologs(page.orthologs())
                .jasparMatrices(page.jasparMatrices())
                .transcriptionFactors(page.rows(PageKey.TFS, INTERACTION_ROWS, this::transcriptionFactor))
                .targets(page.rows(PageKey.TARGETS, INTERACTION_ROWS, this::target))
                .bindingSites(page.rows(PageKey.BINDING_SITES, BINDING_SITE_ROWS, this::bindingSite))
                .bindingSiteSequences(page.sequences(protein))
                .downloads(downloads())
                .otherFields(page.otherFields())
                .build();
    }

    /** The value of a key; {@code absent} if the page does not have it. */
    private <T> T value(PageKey key, T absent, Function<RowCells, T> read) {
        return page.has(key) ? page.orElse(absent, () -> read.apply(page.value(key))) : absent;
    }

    private Interaction transcriptionFactor(RowCells row) {
        Interactor tf = row.interactor(RowValues.INTERACTOR);
        return Interaction.of(tf, protein, organism, row.evidence(RowValues.EVIDENCE));
    }

    private Interaction target(RowCells row) {
        Interactor target = row.interactor(RowValues.INTERACTOR);
        return Interaction.of(protein, target, organism, row.evidence(RowValues.EVIDENCE));
    }

    private BindingSite bindingSite(RowCells row) {
        Organism ofSite = row.has(ORGANISM) ? row.organism(ORGANISM) : organism;
        return RowValues.bindingSite(row, this::transcriptionFactorOfSite, ofSite, row.evidence(RowValues.EVIDENCE));
    }

    private Interactor transcriptionFactorOfSite(RowCells row) {
        return row.has(TF_ACCESSION)
                ? transcriptionFactor(row.accession(TF_ACCESSION), row.text(TF_NAME), protein)
                : protein;
    }

    private Downloads downloads() {
        return Downloads.builder()
                .transcriptionFactors(fileName(PageKey.TFS_DOWNLOAD))
                .targets(fileName(PageKey.TARGETS_DOWNLOAD))
                .bindingSites(fileName(PageKey.BINDING_SITES_DOWNLOAD))
                .bindingSitesGff3(fileName(PageKey.BINDING_SITES_DOWNLOAD_GFF3))
                .largeScaleSequences(fileName(PageKey.BINDING_SITES_LS))
                .build();
    }

    private Optional<String> fileName(PageKey key) {
        return value(key, Optional.empty(), cell -> cell.optionalText(VALUE));
    }
}
