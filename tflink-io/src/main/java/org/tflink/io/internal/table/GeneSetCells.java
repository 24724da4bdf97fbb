package org.tflink.io.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.GeneIdType;
import org.tflink.io.internal.cell.CheckedCell;

/**
 * The cells of a row of GMT: the id of a TF, a description, and the ids of the targets. TFLink's description is the
 * name of the TF where the ids are accessions, and its accession where they are names or NCBI gene ids.
 *
 * <p>Most rows determine the type of their ids. Names can look like accessions, and a cell can be damaged: such a row
 * only makes a type likely.
 */
final class GeneSetCells {

    /** The fewest cells of a row. */
    static final int FEWEST = 3;

    private static final int DESCRIPTION = 1;

    /** What a cell looks like. */
    private enum Form {
        /** A number, or several joined by semicolons or commas. */
        NUMBERS,
        /** Digits and marks that are no such numbers: {@code 854775.0}. */
        DAMAGED_NUMBERS,
        ACCESSION,
        TEXT,
        MISSING
    }

    private final List<String> cells;
    private final boolean isDescribedByAccession;
    private final Form formOfId;
    private int numbers;
    private int damagedNumbers;
    private int accessions;
    private int texts;
    private int missing;
    private boolean isJoined;

    GeneSetCells(List<String> cells) {
        this.cells = cells;
        this.isDescribedByAccession = isAccession(Gmt.unquoted(cells.get(DESCRIPTION)));
        this.formOfId = add(cells.get(0));
        for (int i = DESCRIPTION + 1; i < cells.size(); i++) {
            add(cells.get(i));
        }
    }

    private Form add(String cell) {
        Form form = form(cell);
        switch (form) {
            case NUMBERS -> {
                numbers++;
                isJoined |= cell.indexOf(';') >= 0;
            }
            case DAMAGED_NUMBERS -> damagedNumbers++;
            case ACCESSION -> accessions++;
            case TEXT -> texts++;
            case MISSING -> missing++;
        }
        return form;
    }

    /** Whether no id is missing. */
    boolean areComplete() {
        return missing == 0;
    }

    /** Whether cells look like those of a set: ids of one type, or an accession as the description. */
    static boolean isSet(List<String> cells) {
        if (cells.size() < FEWEST) {
            return false;
        }
        GeneSetCells row = new GeneSetCells(cells);
        GeneIdType type = row.certainType();
        return row.isDescribedByAccession || (type != null && type != GeneIdType.NAME);
    }

    /** The type that the row determines; null if it does not. */
    @Nullable
    GeneIdType certainType() {
        int ids = cells.size() - 1;
        if (isJoined || numbers + damagedNumbers == ids) {
            return GeneIdType.NCBI_GENE;
        }
        if (accessions == ids && !isDescribedByAccession) {
            return GeneIdType.UNIPROT;
        }
        return texts == ids && isDescribedByAccession ? GeneIdType.NAME : null;
    }

    /** The type that most cells make likely. */
    GeneIdType likelyType() {
        boolean mixed = texts > 0 || numbers + damagedNumbers > 0;
        if (numbers + damagedNumbers >= Math.max(accessions, texts)
                && (isDescribedByAccession || texts == 0 || formOfId == Form.DAMAGED_NUMBERS)) {
            return GeneIdType.NCBI_GENE;
        }
        return accessions >= texts && !(isDescribedByAccession && mixed) ? GeneIdType.UNIPROT : GeneIdType.NAME;
    }

    /** Whether all ids are of a type, or of any type if it is null. Names can be any text that is not missing. */
    boolean areOfType(@Nullable GeneIdType type) {
        int ids = cells.size() - 1;
        boolean areNames = type == null || type == GeneIdType.NAME;
        return areNames ? missing == 0 : ids == (type == GeneIdType.UNIPROT ? accessions : numbers);
    }

    /** Whether a cell can hold ids of a type, or of any type if it is null. */
    static boolean isOfType(String cell, @Nullable GeneIdType type) {
        Form form = form(cell);
        boolean isName = type == null || type == GeneIdType.NAME;
        return isName ? form != Form.MISSING : form == (type == GeneIdType.UNIPROT ? Form.ACCESSION : Form.NUMBERS);
    }

    /** Whether a cell has the form of the ids of a type, and of no other type. */
    static boolean isDistinctly(GeneIdType type, String cell) {
        return form(cell)
                == switch (type) {
                    case UNIPROT -> Form.ACCESSION;
                    case NCBI_GENE -> Form.NUMBERS;
                    case NAME -> Form.TEXT;
                };
    }

    /** Whether a row whose id is {@link #isDistinctly} of a type, and whose other ids are like this one, is of it. */
    static boolean agrees(GeneIdType type, String cell) {
        return isDistinctly(type, cell) || (type == GeneIdType.NAME && form(cell) == Form.ACCESSION);
    }

    private static Form form(String cell) {
        if (!cell.isEmpty() && isLetter(cell.charAt(0))) {
            return isAccession(cell) ? Form.ACCESSION : cell.equals("NA") ? Form.MISSING : Form.TEXT;
        }
        boolean afterDigit = false;
        boolean wellFormed = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (isDigit(c)) {
                afterDigit = true;
            } else if (c == ';' || c == ',') {
                wellFormed &= afterDigit;
                afterDigit = false;
            } else if (c == ' ' || c == '.') {
                wellFormed &= c == ' ' && !afterDigit && i > 0;
            } else {
                return CheckedCell.isMissing(cell) ? Form.MISSING : Form.TEXT;
            }
        }
        boolean hasDigits = !cell.isEmpty() && (afterDigit || cell.chars().anyMatch(GeneSetCells::isDigit));
        if (!hasDigits) {
            return CheckedCell.isMissing(cell) ? Form.MISSING : Form.TEXT;
        }
        return wellFormed && afterDigit ? Form.NUMBERS : Form.DAMAGED_NUMBERS;
    }

    /**
     * Whether a text has the form of a <a href="https://www.uniprot.org/help/accession_numbers">UniProt accession</a>;
     * a dash and a number after it name an isoform.
     */
    private static boolean isAccession(String text) {
        int length = text.length() > 6 && text.charAt(6) != '-' ? 10 : 6;
        if (text.length() < length || !isDigit(text.charAt(1)) || !isDigit(text.charAt(5))) {
            return false;
        }
        if (text.length() > length && !isIsoform(text, length)) {
            return false;
        }
        char first = text.charAt(0);
        boolean isShort = first == 'O' || first == 'P' || first == 'Q';
        boolean isFirst = isShort ? length == 6 : first >= 'A' && first <= 'Z' && isLetter(text.charAt(2));
        return isFirst
                && areLettersOrDigits(text, 2, 5)
                && (length == 6
                        || (isLetter(text.charAt(6)) && areLettersOrDigits(text, 7, 9) && isDigit(text.charAt(9))));
    }

    private static boolean isIsoform(String text, int dash) {
        return text.charAt(dash) == '-'
                && text.length() > dash + 1
                && text.chars().skip(dash + 1).allMatch(GeneSetCells::isDigit);
    }

    private static boolean areLettersOrDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLetter(text.charAt(i)) && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
