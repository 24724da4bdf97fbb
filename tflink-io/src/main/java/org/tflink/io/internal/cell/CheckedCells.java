package org.tflink.io.internal.cell;

import static org.tflink.io.internal.cell.Column.ASSEMBLY;
import static org.tflink.io.internal.cell.Column.CHROMOSOME;
import static org.tflink.io.internal.cell.Column.END;
import static org.tflink.io.internal.cell.Column.GENOME_BROWSER;
import static org.tflink.io.internal.cell.Column.RANGE;
import static org.tflink.io.internal.cell.Column.START;
import static org.tflink.io.internal.cell.Column.STRAND;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/** The cells of a row as text. It reads every form that TFLink has used, and reports each error with its position. */
public interface CheckedCells extends RowCells {

    /**
     * Coordinates can be floats, {@code chr10:127063363.0-127063367.0}; an unknown location is {@code -} or {@code
     * -:---}.
     */
    Pattern RANGE_FORM = Pattern.compile("-(?::---)?+|([^;\\\\]+):([0-9]++)(?:\\.0*+)?+-([0-9]++)(?:\\.0*+)?+");

    /** What a cell of a location has to hold. */
    String ALL_OR_NONE = "text, as in the other cells of the location";

    /** The cell of a column that the row has. */
    CheckedCell cell(Column column);

    @Override
    default String text(Column column) {
        return cell(column).text();
    }

    @Override
    default Optional<String> optionalText(Column column) {
        return cell(column).optionalText();
    }

    @Override
    default String accession(Column column) {
        return cell(column).accession();
    }

    @Override
    default List<Long> geneIds(Column column) {
        return cell(column).geneIds();
    }

    @Override
    default List<String> items(Column column) {
        return cell(column).items();
    }

    @Override
    default List<Ortholog> orthologs(Column column, boolean inTFLink) {
        return cell(column).orthologs(inTFLink);
    }

    @Override
    default PubMedQuery pubMed(Column column) {
        return cell(column).pubMed();
    }

    @Override
    default EvidenceScale scale(Column column) {
        return cell(column).scale();
    }

    @Override
    default EvidenceScale requiredScale(Column column) {
        return cell(column).requiredScale();
    }

    @Override
    default Organism organism(Column column) {
        return cell(column).organism();
    }

    @Override
    default ProteinFunction function(Column column) {
        return cell(column).function();
    }

    @Override
    default OptionalInt wholeNumber(Column column) {
        return cell(column).wholeNumber();
    }

    @Override
    default int requiredWholeNumber(Column column) {
        return cell(column).requiredWholeNumber();
    }

    @Override
    default Optional<GenomicLocation> location() {
        Strand strand = cell(STRAND).strand();
        List<CheckedCell> present = Stream.of(ASSEMBLY, CHROMOSOME, START, END)
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

    @Override
    default Optional<String> browserTerm(Optional<GenomicLocation> location) {
        return cell(GENOME_BROWSER).browserTerm(location);
    }

    @Override
    default Optional<GenomicLocation> sequenceLocation() {
        CheckedCell assembly = cell(ASSEMBLY);
        CheckedCell range = cell(RANGE);
        Matcher matcher = RANGE_FORM.matcher(range.text());
        boolean known = !assembly.text().equals("-");
        if (!matcher.matches() || known != (matcher.group(1) != null)) {
            throw range.malformed("a location such as chr11:102955866-102955871");
        }
        try {
            return known
                    ? Optional.of(GenomicLocation.of(
                            assembly.text(),
                            matcher.group(1),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)),
                            Strand.UNKNOWN))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw range.malformed("a location such as chr11:102955866-102955871");
        }
    }
}
