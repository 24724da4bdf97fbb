package org.tflink.io.internal.table;

import static org.tflink.io.internal.cell.Column.ACCESSION;
import static org.tflink.io.internal.cell.Column.FUNCTION;
import static org.tflink.io.internal.cell.Column.GENE_IDS;
import static org.tflink.io.internal.cell.Column.INTERACTION_COUNT;
import static org.tflink.io.internal.cell.Column.NAME;
import static org.tflink.io.internal.cell.Column.SMALL_SCALE_EVIDENCE;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interactor;
import org.tflink.core.ProteinSummary;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.RowCells;
import org.tflink.io.internal.cell.RowValues;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/**
 * The list of all proteins of an organism: six cells with commas between, no header.
 *
 * <pre>{@code
 * Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234
 * }</pre>
 */
public final class BrowseTable implements RowFormat<ProteinSummary> {

    private static final List<Column> COLUMNS =
            List.of(NAME, ACCESSION, GENE_IDS, FUNCTION, SMALL_SCALE_EVIDENCE, INTERACTION_COUNT);

    static final int SIZE = COLUMNS.size();
    static final int FUNCTION_INDEX = COLUMNS.indexOf(FUNCTION);

    private final TableRow row;

    BrowseTable(Lines lines) {
        this.row = new TableRow(TableHeader.fixed(',', COLUMNS), lines, KnownValues.ofFile());
    }

    @Override
    public @Nullable ProteinSummary next(Lines lines) throws IOException {
        return row.next() ? row.map(BrowseTable::summary) : null;
    }

    private static ProteinSummary summary(RowCells cells) {
        return ProteinSummary.builder()
                .interactor(RowValues.INTERACTOR.map(cells))
                .function(cells.function(FUNCTION))
                .scale(cells.requiredScale(SMALL_SCALE_EVIDENCE))
                .interactionCount(cells.requiredWholeNumber(INTERACTION_COUNT))
                .build();
    }

    /** Writes the rows, each with LF at its end. */
    public static void write(Iterable<ProteinSummary> proteins, Appendable out) throws IOException {
        int number = 0;
        for (ProteinSummary protein : proteins) {
            String field = "proteinSummaries[" + number++ + "]";
            Interactor interactor = protein.interactor();
            Writable.require(
                    protein.scale() != EvidenceScale.UNSPECIFIED, field + ".scale", protein.scale(), "SMALL or LARGE");
            Writable.require(
                    interactor.orthologs().isEmpty(), field + ".interactor.orthologs", interactor.orthologs(), "none");
            out.append(new RowWriter(field, ',')
                            .text("interactor.name", Writable.first(field + ".interactor.name", interactor.name()))
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
