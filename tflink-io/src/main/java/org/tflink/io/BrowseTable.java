package org.tflink.io;

import static org.tflink.io.Column.ACCESSION;
import static org.tflink.io.Column.FUNCTION;
import static org.tflink.io.Column.GENE_IDS;
import static org.tflink.io.Column.INTERACTION_COUNT;
import static org.tflink.io.Column.NAME;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interactor;
import org.tflink.core.ProteinSummary;
import org.tflink.io.Table.TableRow;

/**
 * The list of all proteins of an organism: six cells with commas between, no header.
 *
 * <pre>{@code
 * Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234
 * }</pre>
 */
final class BrowseTable implements Rows.Format<ProteinSummary> {

    private static final List<Column> COLUMNS =
            List.of(NAME, ACCESSION, GENE_IDS, FUNCTION, SMALL_SCALE_EVIDENCE, INTERACTION_COUNT);

    private final TableRow row;

    BrowseTable(Lines lines) {
        this.row = Table.withoutHeader(',', COLUMNS).rows(lines);
    }

    @Override
    public @Nullable ProteinSummary next(Lines lines) throws IOException {
        return !row.next()
                ? null
                : ProteinSummary.builder()
                        .interactor(row.interactor())
                        .function(row.cell(FUNCTION).function())
                        .scale(row.cell(SMALL_SCALE_EVIDENCE).requiredScale())
                        .interactionCount(row.cell(INTERACTION_COUNT).requiredWholeNumber())
                        .build();
    }

    /** Writes the rows, of which each ends in LF. */
    static void write(Iterable<ProteinSummary> proteins, Appendable out) throws IOException {
        int number = 0;
        for (ProteinSummary protein : proteins) {
            String field = "proteins[" + number++ + "]";
            Interactor interactor = protein.interactor();
            Unwritable.unless(
                    protein.scale() != EvidenceScale.UNSPECIFIED, field + ".scale", protein.scale(), "SMALL or LARGE");
            Unwritable.unless(
                    interactor.orthologs().isEmpty(), field + ".interactor.orthologs", interactor.orthologs(), "none");
            out.append(new RowWriter(field, ',')
                            .text("interactor.name", Unwritable.first(field + ".interactor.name", interactor.name()))
                            .accession("interactor.accession", interactor.accession())
                            .ids(interactor.geneIds())
                            .text("function", protein.function().text())
                            .scale(protein.scale())
                            .number(protein.interactionCount())
                            .toString())
                    .append('\n');
        }
    }
}
