package org.tflink.io.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tflink.core.BindingSite;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.Characters;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.SiteCells;
import org.tflink.io.internal.cell.Writable;

/**
 * Writes a protein's page in the current layout, as TFLink's generator does: the reverse of {@link PageMapping}. It
 * rejects a value that would be read back as another.
 */
public final class PageWriter {

    private final Protein protein;
    private final Interactor self;

    /** The rows of a table of the page. */
    private final TextOutput rows = new TextOutput();

    private PageWriter(Protein protein) {
        this.protein = protein;
        this.self = protein.interactor();
    }

    /**
     * Writes the page.
     *
     * @param lineEnd LF or CRLF
     * @throws IllegalArgumentException if a page cannot hold the protein as it is
     */
    public static void write(Protein protein, String lineEnd, TextOutput out) {
        PageWriter writer = new PageWriter(protein);
        FrontMatterWriter frontMatter = writer.frontMatter();
        out.append("---").append(lineEnd);
        frontMatter.writeTo(out, lineEnd);
        out.append(lineEnd).append("---").append(lineEnd);
        // The body's line ends are its own.
        PageBody.write(protein.bindingSiteSequences(), writer.self, out);
    }

    private FrontMatterWriter frontMatter() {
        Writable.accession("accession", protein.accession());
        FrontMatterWriter out = new FrontMatterWriter()
                .text(PageKey.TYPE, "protein")
                .text(PageKey.LAYOUT, "protein")
                .text(PageKey.TITLE, protein.accession())
                .text(PageKey.PROTEIN_NAME, Writable.line("name", protein.name()))
                .text(PageKey.UNIPROT_ACCESSION, protein.accession())
                .text(PageKey.NCBI_GENE_ID, geneIds())
                .text(PageKey.ORGANISM, organism())
                .text(PageKey.FUNCTION, protein.function().text())
                .text(PageKey.NUMBER_OF_INTERACTIONS, interactionCount());
        writeOrthologs(out);
        writeJasparMatrices(out);
        out.text(
                        PageKey.TFS,
                        rows("transcriptionFactors", protein.transcriptionFactors(), this::writeTranscriptionFactor))
                .text(PageKey.TARGETS, rows("targets", protein.targets(), this::writeTarget));
        if (!protein.bindingSites().isEmpty()) {
            out.text(PageKey.BINDING_SITES, rows("bindingSites", protein.bindingSites(), this::writeBindingSite));
        }
        writeDownloads(out, protein.downloads());
        protein.otherFields().forEach((key, text) -> writeOtherField(out, key, text));
        return out;
    }

    private String organism() {
        return Writable.present("organism", Writable.organism("organism", protein.organism()));
    }

    private TextOutput geneIds() {
        rows.truncate(0);
        RowWriter.append(rows, protein.geneIds(), ";");
        return rows;
    }

    private String interactionCount() {
        return protein.interactionCount().isPresent()
                ? String.valueOf(protein.interactionCount().getAsInt())
                : "";
    }

    private void writeOrthologs(FrontMatterWriter out) {
        List<Ortholog> orthologs = protein.orthologs();
        String none = protein.otherFields().getOrDefault(PageKey.ORTHOLOGS.text(), "");
        out.unfolded(PageKey.ORTHOLOGS, orthologs.isEmpty() ? none : OrthologsJson.write(orthologs));
    }

    /** {@code ["MA0147.1", "MA0147.2"]}; if there are none, {@code ''}, or nothing in a page with binding sites. */
    private void writeJasparMatrices(FrontMatterWriter out) {
        List<String> matrices =
                protein.jasparMatrices().stream().map(JasparMatrix::id).toList();
        String none = protein.bindingSites().isEmpty() ? "''" : "";
        for (int i = 0; i < matrices.size(); i++) {
            String id = matrices.get(i);
            Writable.require(Characters.isPrintable(id), "jasparMatrices[" + i + "]", id, "printable text");
        }
        out.line(PageKey.JASPAR_MATRICES, matrices.isEmpty() ? none : PythonJson.of(matrices));
    }

    private <T> TextOutput rows(String list, List<T> values, BiConsumer<T, RowWriter> write) {
        rows.truncate(0);
        RowWriter row = new RowWriter(rows, list, ',');
        for (T value : values) {
            rows.append(row.number() < 0 ? "" : "\n");
            write.accept(row.begin(value), row);
        }
        return rows;
    }

    private void writeTranscriptionFactor(Interaction interaction, RowWriter row) {
        requireNoOrthologs("target.orthologs", interaction.target(), row);
        requireSelf("target", interaction.target(), row);
        requireNoOrthologs("transcriptionFactor.orthologs", interaction.transcriptionFactor(), row);
        row.text("transcriptionFactor.name", interaction.transcriptionFactor().name())
                .accession(
                        "transcriptionFactor.accession",
                        interaction.transcriptionFactor().accession())
                .ids(interaction.transcriptionFactor().geneIds());
        write(interaction, row);
    }

    private void writeTarget(Interaction interaction, RowWriter row) {
        requireNoOrthologs("transcriptionFactor.orthologs", interaction.transcriptionFactor(), row);
        requireSelf("transcriptionFactor", interaction.transcriptionFactor(), row);
        requireNoOrthologs("target.orthologs", interaction.target(), row);
        row.text("target.name", interaction.target().name())
                .accession("target.accession", interaction.target().accession())
                .ids(interaction.target().geneIds());
        write(interaction, row);
    }

    /**
     * Writes what follows the other end, {@code GTRD;PAZAR,inferred by curator,18971253%5Buid%5D,No}; no flag where it
     * is unspecified.
     */
    private void write(Interaction interaction, RowWriter row) {
        if (!interaction.organism().equals(protein.organism())) {
            throw Writable.rejected(
                    row.path("organism"), interaction.organism(), "the page's own, " + protein.organism());
        }
        if (interaction.mitab().isPresent()) {
            throw Writable.rejected(
                    row.path("mitab"), interaction.mitab().get(), "none, since a page has no place for it");
        }
        Evidence evidence = interaction.evidence();
        row.items("evidence.sourceDatabases", evidence.sourceDatabases())
                .items("evidence.detectionMethods", evidence.detectionMethods())
                .pubMed(evidence.pubMed());
        if (evidence.scale() != EvidenceScale.UNSPECIFIED) {
            row.scale(evidence.scale());
        }
    }

    /**
     * {@code TFLinkSS09283365,Q94126,ces-2,Caenorhabditis
     * elegans,ce10,chrIII,3744956,3744965,+,ce10&position=…,inferred by curator,16310763%5Buid%5D,ORegAnno,Yes,0}.
     */
    private void writeBindingSite(BindingSite site, RowWriter row) {
        requireReadable(site.transcriptionFactor(), row);
        if (!site.overlappingSiteIds().isEmpty()) {
            throw Writable.rejected(
                    row.path("overlappingSiteIds"), site.overlappingSiteIds(), "none, since a page counts them only");
        }
        Evidence evidence = site.evidence();
        SiteCells.first(site, row);
        SiteCells.browserTerm(site, row);
        row.items("evidence.detectionMethods", evidence.detectionMethods())
                .pubMed(evidence.pubMed())
                .items("evidence.sourceDatabases", evidence.sourceDatabases())
                .scale(evidence.scale())
                .number(site.overlapCount());
    }

    private static void writeDownloads(FrontMatterWriter out, Downloads downloads) {
        out.text(PageKey.TFS_DOWNLOAD, fileName("transcriptionFactors", downloads.transcriptionFactors()))
                .text(PageKey.TARGETS_DOWNLOAD, fileName("targets", downloads.targets()))
                .text(PageKey.BINDING_SITES_DOWNLOAD, fileName("bindingSites", downloads.bindingSites()));
        if (downloads.bindingSitesGff3().isPresent()) {
            out.text(PageKey.BINDING_SITES_DOWNLOAD_GFF3, fileName("bindingSitesGff3", downloads.bindingSitesGff3()));
        }
        out.text(PageKey.BINDING_SITES_LS, fileName("largeScaleSequences", downloads.largeScaleSequences()));
    }

    private static String fileName(String part, Optional<String> name) {
        String field = "downloads." + part;
        return name.map(text -> Writable.text(field, Writable.present(field, text)))
                .orElse("");
    }

    private void writeOtherField(FrontMatterWriter out, String key, String text) {
        String field = "otherFields[" + Defect.excerpt(key) + "]";
        if (key.equals(PageKey.ORTHOLOGS.text())) {
            boolean holds =
                    text.equals(CheckedPage.NO_ORTHOLOGS) && protein.orthologs().isEmpty();
            Writable.require(holds, field, text, "[], and that only if there are no orthologs");
            return;
        }
        Writable.require(PageKey.find(key) == null, field, text, "a key that has no other field");
        out.text(Writable.text(field, key), Writable.text(field, text));
    }

    private static void requireNoOrthologs(String part, Interactor interactor, RowWriter row) {
        if (!interactor.orthologs().isEmpty()) {
            throw Writable.rejected(
                    row.path(part), interactor.orthologs(), "none, since a page holds those of its own protein only");
        }
    }

    private void requireSelf(String part, Interactor end, RowWriter row) {
        if (!end.equals(self)) {
            throw Writable.rejected(row.path(part), describe(end), "the page's own protein, " + describe(self));
        }
    }

    /** The TF of a binding site is named without its gene ids. */
    private void requireReadable(Interactor tf, RowWriter row) {
        requireNoOrthologs("transcriptionFactor.orthologs", tf, row);
        Interactor read = PageMapping.transcriptionFactor(tf.accession(), tf.name(), self);
        if (!read.equals(tf)) {
            throw Writable.rejected(
                    row.path("transcriptionFactor"), describe(tf), describe(read) + ", since a page does not say more");
        }
    }

    private static String describe(Interactor interactor) {
        return interactor + " with NCBI gene ids " + interactor.geneIds();
    }
}
