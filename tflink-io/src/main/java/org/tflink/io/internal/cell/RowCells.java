package org.tflink.io.internal.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;

/**
 * The cells of a row, by column. {@link RowValues} maps them to the model, on either implementation: {@link FastCells}
 * reads bytes and {@linkplain GiveUp gives up} on anything unusual, {@link CheckedCells} reads text and explains every
 * error as a {@link DefectException}. Where both return a value, the two are equal.
 *
 * <p>A cell is missing if it is empty, {@code -} or {@code NA}. The row has to {@linkplain #has have} the column.
 */
public interface RowCells {

    /** Whether the row has a cell of this column. */
    boolean has(Column column);

    /** Any text, or none: a name. */
    String text(Column column);

    /** Any text; empty if the cell is missing. */
    Optional<String> optionalText(Column column);

    /** An accession, or an id of TFLink: one word. */
    String accession(Column column);

    /** The ids of {@code 13806;433182}; none if the cell is missing. */
    List<Long> geneIds(Column column);

    /** The items of {@code GTRD;ORegAnno}; none if the cell is missing. */
    List<String> items(Column column);

    /** The {@link #items}, the same list each time if rows share lists: for cells that many rows repeat. */
    default List<String> sharedItems(Column column) {
        return items(column);
    }

    /** The orthologs of {@code Dr:Q9PWH3;Mm:O54908}; none if the cell is missing. */
    List<Ortholog> orthologs(Column column, boolean inTFLink);

    /**
     * The papers of {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}, or of {@code 18971253;27924024}; none if missing.
     */
    PubMedQuery pubMed(Column column);

    /** {@code Yes} or {@code No}; unspecified if the cell is missing. */
    EvidenceScale scale(Column column);

    /** {@code Yes} or {@code No}. */
    EvidenceScale requiredScale(Column column);

    /** An organism by its scientific name. */
    Organism organism(Column column);

    /** {@code transcription factor}, {@code target gene}, or both. */
    ProteinFunction function(Column column);

    /** A whole number that is not negative; empty if the cell is missing. */
    OptionalInt wholeNumber(Column column);

    /** A whole number that is not negative. */
    int requiredWholeNumber(Column column);

    /** The location in the columns assembly, chromosome, start, end and strand; empty if all of them are missing. */
    Optional<GenomicLocation> location();

    /** The term in the column genome browser, without the address before it, unless it follows from the location. */
    Optional<String> browserTerm(Optional<GenomicLocation> location);

    /** The location in the columns assembly and range, {@code chr11:102955866-102955871}; empty if both are missing. */
    Optional<GenomicLocation> sequenceLocation();

    /** The value of a group of columns, made or recognised. */
    default <T> T value(ColumnGroup<T> group) {
        return group.map(this);
    }

    /** The {@link #value} of a group that makes an interactor. */
    default Interactor interactor(ColumnGroup<Interactor> group) {
        return value(group);
    }

    /** The {@link #value} of a group that makes evidence. */
    default Evidence evidence(ColumnGroup<Evidence> group) {
        return value(group);
    }
}
