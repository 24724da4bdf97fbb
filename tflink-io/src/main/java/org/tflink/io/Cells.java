package org.tflink.io;

import static org.tflink.io.Column.ACCESSION;
import static org.tflink.io.Column.ASSEMBLY;
import static org.tflink.io.Column.CHROMOSOME;
import static org.tflink.io.Column.DETECTION_METHODS;
import static org.tflink.io.Column.END;
import static org.tflink.io.Column.GENE_IDS;
import static org.tflink.io.Column.NAME;
import static org.tflink.io.Column.PUBMED_IDS;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.Column.SOURCE_DATABASES;
import static org.tflink.io.Column.START;
import static org.tflink.io.Column.STRAND;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Strand;

/** The cells of a row by what they hold, and what several of them make together. */
interface Cells {

    /** What the cells of a location are. */
    String ALL_OR_NONE = "text, as in the other cells of the location";

    /** Whether the row has such a cell. */
    boolean has(Column column);

    /** A cell that the row has. */
    Cell cell(Column column);

    /** The protein that the row names. */
    default Interactor interactor() {
        return Interactor.of(
                cell(ACCESSION).accession(), cell(NAME).text(), cell(GENE_IDS).geneIds());
    }

    /** The evidence that the row gives; its scale is unspecified if the row has no such cell. */
    default Evidence evidence() {
        return Evidence.of(
                cell(SOURCE_DATABASES).items(),
                cell(DETECTION_METHODS).items(),
                cell(PUBMED_IDS).pubMed(),
                has(SMALL_SCALE_EVIDENCE) ? cell(SMALL_SCALE_EVIDENCE).scale() : EvidenceScale.UNSPECIFIED);
    }

    /** The location that the row gives; none if all its cells are missing. */
    default Optional<GenomicLocation> location() {
        Strand strand = cell(STRAND).strand();
        List<Cell> present = Stream.of(ASSEMBLY, CHROMOSOME, START, END)
                .map(this::cell)
                .filter(cell -> !cell.isMissing())
                .toList();
        if (present.isEmpty()) {
            if (strand == Strand.FORWARD) {
                throw cell(STRAND).malformed("-, since there is no location");
            }
            return Optional.empty();
        }
        if (present.size() == 1) {
            throw present.get(0).malformed("-, as in the other cells of the location");
        }
        return Optional.of(GenomicLocation.of(
                cell(ASSEMBLY).presentText(ALL_OR_NONE),
                cell(CHROMOSOME).presentText(ALL_OR_NONE),
                cell(START).requiredWholeNumber(),
                cell(END).requiredWholeNumber(),
                strand));
    }
}
