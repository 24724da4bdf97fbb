package org.tflink.io.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import org.tflink.core.BindingSite;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.MitabRecord;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.internal.cell.Characters;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/**
 * Writes a protein's page in the current layout, as TFLink's generator does: the reverse of {@link PageMapping}. It
 * rejects a value that would be read back as another.
 */
public final class PageWriter {

    private final Protein protein;
    private final Interactor self;

    private PageWriter(Protein protein) {
        this.protein = protein;
        this.self = protein.interactor();
    }

    /**
     * The text of the page.
     *
     * @param lineEnd LF or CRLF
     * @throws IllegalArgumentException if a page cannot hold the protein as it is
     */
    public static String write(Protein protein, String lineEnd) {
        PageWriter writer = new PageWriter(protein);
        String frontMatter = "---\n" + writer.frontMatter() + "\n---\n";
        // The body's line ends are its own.
        return frontMatter.replace("\n", lineEnd) + PageBody.write(protein.bindingSiteSequences(), writer.self);
    }

    private String frontMatter() {
        Writable.accession("accession", protein.accession());
        FrontMatterWriter out = new FrontMatterWriter()
                .text(PageKey.TYPE, "protein")
                .text(PageKey.LAYOUT, "protein")
                .text(PageKey.TITLE, protein.accession())
                .text(PageKey.PROTEIN_NAME, Writable.line("name", protein.name()))
                .text(PageKey.UNIPROT_ACCESSION, protein.accession())
                .text(PageKey.NCBI_GENE_ID, RowWriter.idsText(protein.geneIds()))
                .text(PageKey.ORGANISM, Writable.organism("organism", protein.organism()))
                .text(PageKey.FUNCTION, protein.function().text())
                .text(PageKey.NUMBER_OF_INTERACTIONS, interactionCount());
        writeOrthologs(out);
        writeJasparMatrices(out);
        out.text(
                        PageKey.TFS,
                        rows("transcriptionFactors", protein.transcriptionFactors(), this::transcriptionFactorRow))
                .text(PageKey.TARGETS, rows("targets", protein.targets(), this::targetRow));
        if (!protein.bindingSites().isEmpty()) {
            out.text(PageKey.BINDING_SITES, rows("bindingSites", protein.bindingSites(), this::bindingSiteRow));
        }
        writeDownloads(out, protein.downloads());
        protein.otherFields().forEach((key, text) -> writeOtherField(out, key, text));
        return out.toString();
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

    private static <T> String rows(String field, List<T> rows, BiFunction<String, T, RowWriter> write) {
        StringJoiner lines = new StringJoiner("\n");
        for (int i = 0; i < rows.size(); i++) {
            lines.add(write.apply(field + "[" + i + "]", rows.get(i)).toString());
        }
        return lines.toString();
    }

    private RowWriter transcriptionFactorRow(String field, Interaction row) {
        requireSelf(field + ".target", row.target());
        return interactionRow(field, row, "transcriptionFactor", row.transcriptionFactor());
    }

    private RowWriter targetRow(String field, Interaction row) {
        requireSelf(field + ".transcriptionFactor", row.transcriptionFactor());
        return interactionRow(field, row, "target", row.target());
    }

    /**
     * {@code Suz12,Q80U70,52615,GTRD;PAZAR,inferred by curator,18971253%5Buid%5D,No}; no flag where it is unspecified.
     */
    private RowWriter interactionRow(String field, Interaction row, String part, Interactor other) {
        Writable.require(
                row.organism().equals(protein.organism()),
                field + ".organism",
                row.organism(),
                "the page's own, " + protein.organism());
        requireNoOrthologs(field + "." + part, other);
        Writable.require(
                row.mitab().isEmpty(),
                field + ".mitab",
                row.mitab().map(MitabRecord::toString).orElse(""),
                "none, since a page has no place for it");
        Evidence evidence = row.evidence();
        RowWriter cells = new RowWriter(field, ',')
                .text(part + ".name", other.name())
                .accession(part + ".accession", other.accession())
                .ids(other.geneIds())
                .items("evidence.sourceDatabases", evidence.sourceDatabases())
                .items("evidence.detectionMethods", evidence.detectionMethods())
                .pubMed(evidence.pubMed());
        return evidence.scale() == EvidenceScale.UNSPECIFIED ? cells : cells.scale(evidence.scale());
    }

    /**
     * {@code TFLinkSS09283365,Q94126,ces-2,Caenorhabditis
     * elegans,ce10,chrIII,3744956,3744965,+,ce10&position=…,inferred by curator,16310763%5Buid%5D,ORegAnno,Yes,0}.
     */
    private RowWriter bindingSiteRow(String field, BindingSite site) {
        requireReadable(field + ".transcriptionFactor", site.transcriptionFactor());
        String organism = Writable.organism(field + ".organism", site.organism());
        Writable.require(
                site.overlappingSiteIds().isEmpty(),
                field + ".overlappingSiteIds",
                site.overlappingSiteIds(),
                "none, since a page counts them only");
        RowWriter cells = new RowWriter(field, ',')
                .accession("id", site.id())
                .accession(
                        "transcriptionFactor.accession",
                        site.transcriptionFactor().accession())
                .text("transcriptionFactor.name", site.transcriptionFactor().name())
                .text("organism", organism);
        return cells.location(site)
                .browserTerm(site)
                .items("evidence.detectionMethods", site.evidence().detectionMethods())
                .pubMed(site.evidence().pubMed())
                .items("evidence.sourceDatabases", site.evidence().sourceDatabases())
                .scale(site.evidence().scale())
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

    private static void requireNoOrthologs(String field, Interactor interactor) {
        boolean holds = interactor.orthologs().isEmpty();
        Writable.require(
                holds,
                field + ".orthologs",
                interactor.orthologs(),
                "none, since a page holds those of its own protein only");
    }

    private void requireSelf(String field, Interactor end) {
        requireNoOrthologs(field, end);
        Writable.require(end.equals(self), field, describe(end), "the page's own protein, " + describe(self));
    }

    /** The TF of a binding site is named without its gene ids. */
    private void requireReadable(String field, Interactor tf) {
        requireNoOrthologs(field, tf);
        Interactor read = PageMapping.transcriptionFactor(tf.accession(), tf.name(), self);
        Writable.require(read.equals(tf), field, describe(tf), describe(read) + ", since a page does not say more");
    }

    private static String describe(Interactor interactor) {
        return interactor + " with NCBI gene ids " + interactor.geneIds();
    }
}
