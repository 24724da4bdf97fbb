package org.tflink.io.internal.table;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.GeneIdType;
import org.tflink.io.internal.cell.CheckedCell;

/**
 * The type of the ids in a GMT file, which does not name it: inferred from the rows. TFLink's description of a set is
 * the name of the TF where the ids are accessions, and its accession where they are names or NCBI gene ids.
 *
 * <p>Most rows determine the type alone. Names can look like accessions, and a cell can be damaged: such a row only
 * makes a type likely, and the first row that determines it decides.
 */
final class GeneIdEvidence {

    /** As UniProt defines accessions; an isoform has a dash and its number at the end. */
    private static final Pattern ACCESSION =
            Pattern.compile("(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2})(?:-[0-9]+)?");

    /** The fewest cells of a row: id, description and a member. */
    private static final int FEWEST_CELLS = 3;

    private static final int DESCRIPTION = 1;

    private @Nullable GeneIdType certain;
    private @Nullable GeneIdType likely;

    /** Adds a row; one that is no row of a set is ignored. */
    void add(List<String> cells) {
        if (certain == null && isComplete(cells)) {
            certain = certain(cells);
            likely = likely == null ? likely(cells) : likely;
        }
    }

    /** Whether a row determines the type. */
    boolean isCertain() {
        return certain != null;
    }

    /** The type that the rows determine, or make likely; null if there are none. */
    @Nullable
    GeneIdType type() {
        return certain != null ? certain : likely;
    }

    /** Whether cells are an id, a description, and at least one member. */
    private static boolean isComplete(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i != DESCRIPTION && CheckedCell.isMissing(cells.get(i))) {
                return false;
            }
        }
        return cells.size() >= FEWEST_CELLS;
    }

    /** Whether cells look like those of a set: ids of one type, or an accession as the description. */
    static boolean isSet(List<String> cells) {
        if (cells.size() < FEWEST_CELLS) {
            return false;
        }
        GeneIdType type = certain(cells);
        return isAccession(cells.get(DESCRIPTION)) || (type != null && type != GeneIdType.NAME);
    }

    /** Whether a cell can hold ids of a type. Names can be any text. */
    static boolean isOfType(String cell, GeneIdType type) {
        return switch (type) {
            case NCBI_GENE -> isNumbers(cell);
            case UNIPROT -> isAccession(cell);
            case NAME -> true;
        };
    }

    /** The type that a row determines alone; null if it does not. */
    static @Nullable GeneIdType certain(List<String> cells) {
        int accessions = 0;
        int numbers = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i != DESCRIPTION && isNumbers(cell)) {
                if (cell.indexOf(';') >= 0) {
                    return GeneIdType.NCBI_GENE;
                }
                numbers++;
            } else if (i != DESCRIPTION && isAccession(cell)) {
                accessions++;
            }
        }
        int ids = cells.size() - 1;
        if (numbers == ids) {
            return GeneIdType.NCBI_GENE;
        }
        if (accessions == ids) {
            return isDescribedByAccession(cells) ? null : GeneIdType.UNIPROT;
        }
        return likely(cells) == GeneIdType.NAME && !isNumbers(cells.get(0)) ? GeneIdType.NAME : null;
    }

    /** The type that the id and the description of a row make likely, whatever its members are. */
    private static GeneIdType likely(List<String> cells) {
        String id = cells.get(0);
        boolean described = isDescribedByAccession(cells);
        if (isNumbers(id) && (described || isOfType(cells.get(2), GeneIdType.NCBI_GENE))) {
            return GeneIdType.NCBI_GENE;
        }
        boolean mixed = cells.subList(2, cells.size()).stream().anyMatch(cell -> !isAccession(cell));
        return isAccession(id) && !(described && mixed) ? GeneIdType.UNIPROT : GeneIdType.NAME;
    }

    private static boolean isDescribedByAccession(List<String> cells) {
        return isAccession(Gmt.unquoted(cells.get(DESCRIPTION)));
    }

    private static boolean isAccession(String text) {
        return ACCESSION.matcher(text).matches();
    }

    /** Whether a cell is one number, or several joined by semicolons. */
    static boolean isNumbers(String cell) {
        boolean ends = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ';' && ends) {
                ends = false;
            } else if (c >= '0' && c <= '9') {
                ends = true;
            } else if (c != ' ' || ends || i == 0) {
                return false;
            }
        }
        return ends;
    }
}
