package org.tflink.io;

import static java.util.stream.Collectors.toMap;
import static org.tflink.io.Column.ACCESSION;
import static org.tflink.io.Column.GENOME_BROWSER;
import static org.tflink.io.Column.NAME;
import static org.tflink.io.Column.ORGANISM;
import static org.tflink.io.Column.OVERLAP_COUNT;
import static org.tflink.io.Column.SITE_ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.tflink.core.BindingSite;
import org.tflink.core.Downloads;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;

/**
 * Reads a protein's page. Each key and cell is read for what it holds: pages of all years are taken, and nothing here
 * knows which year it is.
 */
final class PageReader {

    static final String ORTHOLOGS = "orthologs";

    /** Some pages say so that there are none, most by an empty text. */
    static final String NO_ORTHOLOGS = "[]";

    /** The keys whose values have a place of their own in a protein, or say nothing that it does not. */
    static final Set<String> KNOWN_KEYS = Set.of(
            "type",
            "layout",
            "title",
            "protein_name",
            "uniprot_accession",
            "ncbi_gene_id",
            "organism",
            "function",
            "number_of_interactions",
            ORTHOLOGS,
            "jaspar_matrices",
            "tfs",
            "targets",
            "binding_sites",
            "tfs_download",
            "targets_download",
            "bindingSites_download",
            "bindingSites_download_gff3",
            "binding_sites_ls");

    private final PageParts parts;
    private final FrontMatter frontMatter;
    private final Leniency leniency;
    private final Organism organism;
    private final Interactor protein;

    private PageReader(SourceText source, Leniency leniency) {
        this.parts = PageParts.of(source);
        this.frontMatter = FrontMatter.read(parts);
        this.leniency = leniency;
        this.organism = Organism.of(required("organism").requiredText());
        this.protein = Interactor.of(
                required("uniprot_accession").accession(),
                required("protein_name").text(),
                value("ncbi_gene_id", List.of(), Cell::geneIds));
    }

    /** Reads a page. */
    static Protein read(SourceText source, Leniency leniency) {
        return new PageReader(source, leniency).read();
    }

    /** A TF that is named without gene ids: they are those of the page, if it is the page's own protein. */
    static Interactor transcriptionFactor(String accession, String name, Interactor protein) {
        boolean own = accession.equals(protein.accession());
        return Interactor.of(accession, name, own ? protein.geneIds() : List.of());
    }

    private Protein read() {
        requireFixed("type", "protein");
        requireFixed("layout", "protein");
        requireFixed("title", protein.accession());
        return Protein.builder()
                .accession(protein.accession())
                .name(protein.name())
                .geneIds(protein.geneIds())
                .organism(organism)
                .function(required("function").function())
                .interactionCount(value("number_of_interactions", OptionalInt.empty(), Cell::wholeNumber))
                .orthologs(orthologs())
                .jasparMatrices(jasparMatrices())
                .transcriptionFactors(rows("tfs", Row.INTERACTION, row -> interaction(row.interactor(), protein, row)))
                .targets(rows("targets", Row.INTERACTION, row -> interaction(protein, row.interactor(), row)))
                .bindingSites(rows("binding_sites", Row.BINDING_SITE, this::bindingSite))
                .bindingSiteSequences(new PageBody(parts, protein).read(leniency))
                .downloads(downloads())
                .otherFields(otherFields())
                .build();
    }

    /** The value of a key that every page has. */
    private Cell required(String key) {
        return frontMatter.requiredText(key).cell();
    }

    /** What {@code read} makes of the value of a key; {@code absent} if the page has no such key, or it is malformed. */
    private <T> T value(String key, T absent, Function<Cell, T> read) {
        YamlText text = frontMatter.text(key);
        return text == null ? absent : leniency.orElse(absent, () -> read.apply(text.cell()));
    }

    /** Some values say only that this is a page, and of which protein. */
    private void requireFixed(String key, String expected) {
        YamlText text = frontMatter.text(key);
        if (text != null && !text.text().equals(expected)) {
            throw text.cell().malformed(expected);
        }
    }

    private List<Ortholog> orthologs() {
        YamlText text = frontMatter.text(ORTHOLOGS);
        return text == null ? List.of() : OrthologsText.read(text, leniency);
    }

    /** A list; where there are none, an empty text or nothing at all. */
    private List<String> jasparMatrices() {
        value("jaspar_matrices", "", cell -> cell.requireMissing("a list such as [\"MA0147.1\", \"MA0147.2\"]"));
        return leniency.each(
                frontMatter.items("jaspar_matrices"), item -> item.cell().requiredText());
    }

    private <T> List<T> rows(String key, List<List<Column>> layouts, Function<Row, T> read) {
        YamlText text = frontMatter.text(key);
        return text == null ? List.of() : leniency.each(Row.of(text, layouts), read);
    }

    private Interaction interaction(Interactor tf, Interactor target, Row row) {
        return Interaction.of(tf, target, organism, row.evidence());
    }

    private BindingSite bindingSite(Row row) {
        Optional<GenomicLocation> location = row.location();
        BindingSite.Builder site = BindingSite.builder()
                .id(row.cell(SITE_ID).accession())
                .transcriptionFactor(protein)
                .organism(organism)
                .location(location)
                .evidence(row.evidence());
        if (row.has(ACCESSION)) {
            String accession = row.cell(ACCESSION).accession();
            site.transcriptionFactor(
                            transcriptionFactor(accession, row.cell(NAME).text(), protein))
                    .organism(Organism.of(row.cell(ORGANISM).requiredText()))
                    .overlapCount(row.cell(OVERLAP_COUNT).wholeNumber())
                    .browserTerm(row.cell(GENOME_BROWSER).browserTerm(location));
        }
        return site.build();
    }

    private Downloads downloads() {
        return Downloads.builder()
                .transcriptionFactors(fileName("tfs_download"))
                .targets(fileName("targets_download"))
                .bindingSites(fileName("bindingSites_download"))
                .bindingSitesGff3(fileName("bindingSites_download_gff3"))
                .largeScaleSequences(fileName("binding_sites_ls"))
                .build();
    }

    private Optional<String> fileName(String key) {
        return value(key, Optional.empty(), Cell::optionalText);
    }

    private Map<String, String> otherFields() {
        return frontMatter.texts().entrySet().stream()
                .filter(field ->
                        hasNoOtherPlace(field.getKey(), field.getValue().text()))
                .collect(toMap(
                        Map.Entry::getKey, field -> field.getValue().cell().text()));
    }

    private static boolean hasNoOtherPlace(String key, String text) {
        return !KNOWN_KEYS.contains(key) || (key.equals(ORTHOLOGS) && text.equals(NO_ORTHOLOGS));
    }
}
