package org.tflink.io.internal.cell;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;
import org.tflink.io.internal.bytes.TextOutput;

/**
 * Writes rows cell by cell: the reverse of {@link RowCells}. A missing cell is {@code -}.
 *
 * <p>Most texts are plain, and are checked while they are copied. Every other text is checked by {@link Writable},
 * which alone knows what a cell can hold, and makes the messages.
 */
public final class RowWriter {

    private static final char MISSING = '-';

    private final TextOutput out;
    private final String list;
    private final char separator;

    /** What no plain cell contains. */
    private final int reserved;

    private final SharedCells ofItems = new SharedCells();
    private final SharedCells ofTexts = new SharedCells();
    private final SharedCells ofOrthologs = new SharedCells();
    private final SharedCells ofOtherOrthologs = new SharedCells();

    private long number = -1;
    private int start;
    private int cells;

    /** The organism of the last cell that held one, which most rows repeat. */
    private @Nullable Organism organism;

    /** The organism of the last ortholog, and its code. */
    private @Nullable Organism orthologOrganism;

    private String code = "";

    /**
     * A writer of rows.
     *
     * @param list the name of the rows for messages, such as {@code targets}
     * @param separator stands between cells: a tab or a comma
     */
    public RowWriter(TextOutput out, String list, char separator) {
        this.out = out;
        this.list = list;
        this.separator = separator;
        this.reserved = TextOutput.CONTROL | (separator == ',' ? TextOutput.COMMA : 0);
    }

    /**
     * Begins the next row.
     *
     * @param row what the caller wants to write
     * @return the same
     * @throws NullPointerException if it is null; the message is the path of the row
     */
    public <T> T begin(@Nullable T row) {
        number++;
        start = out.length();
        cells = 0;
        if (row == null) {
            throw new NullPointerException(path());
        }
        return row;
    }

    /** Ends a row with a line feed. */
    public void end() throws IOException {
        out.append('\n').next();
    }

    /** The number of the row, counted from 0. */
    public long number() {
        return number;
    }

    /** The path of the row for messages, {@code targets[3]}. */
    public String path() {
        return list + "[" + number + "]";
    }

    /** The path of a part of the row, {@code targets[3].target.name}. */
    public String path(String part) {
        return path() + "." + part;
    }

    /** The row so far. */
    public String row() {
        return out.text(start);
    }

    /** Any text without separators and line breaks: {@code Su(var)205}. */
    public RowWriter text(String part, String text) {
        return cell().addCell(part, text);
    }

    private RowWriter addCell(String part, String text) {
        return isPlain(text, 0) ? this : checked(part, Writable.text(path(part), text));
    }

    /** Any text that other rows have too, as the same string. */
    public RowWriter sharedText(String part, String text) {
        if (text.equals("-")) {
            return missing();
        }
        if (!cell().isWritten(ofTexts, text)) {
            int from = out.length();
            addCell(part, text);
            ofTexts.keep(text, out.copy(from));
        }
        return this;
    }

    /**
     * Writes text that other rows have too, as the same string, if it is plain, not missing and passes a test, which is
     * not made again for this string; else writes nothing.
     *
     * @return whether the text was written
     */
    public boolean addCellIf(String text, Predicate<String> test) {
        byte[] known = ofTexts.find(text);
        if (known == null) {
            int from = out.length();
            if (!isPlainWord(text, 0) || !test.test(text)) {
                out.truncate(from);
                return false;
            }
            known = out.copy(from);
            out.truncate(from);
            ofTexts.keep(text, known);
        }
        cell().out.append(known, 0, known.length);
        return true;
    }

    /** Takes back what was written of the row. */
    public void restart() {
        out.truncate(start);
        cells = 0;
    }

    /** Text that must not be read as missing: {@code hg38}. */
    public RowWriter present(String part, String text) {
        cell();
        return isStripped(text) && text.length() > CheckedCell.LONGEST_MISSING && isPlain(text, 0)
                ? this
                : checked(part, Writable.present(path(part), text));
    }

    /** One word. */
    public RowWriter accession(String part, String accession) {
        return cell().isPlainWord(accession, 0) ? this : checked(part, Writable.accession(path(part), accession));
    }

    /** Gene or PubMed ids, {@code 13806;433182}, or {@code -}. */
    public RowWriter ids(List<Long> ids) {
        cell();
        append(out, ids, ";");
        return this;
    }

    /** {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}. */
    public RowWriter pubMed(PubMedQuery query) {
        cell();
        append(out, query.ids(), "%5Buid%5D+OR+");
        if (!query.ids().isEmpty()) {
            out.append("%5Buid%5D");
        }
        return this;
    }

    private boolean isWritten(SharedCells cellsBefore, Object shared) {
        byte[] cell = cellsBefore.find(shared);
        if (cell != null) {
            out.append(cell, 0, cell.length);
        }
        return cell != null;
    }

    /** Appends {@code 13806;433182}, or {@code -} if there are no ids. */
    public static void append(TextOutput out, List<Long> ids, String between) {
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0) {
                out.append(between);
            }
            out.append(ids.get(i));
        }
        if (ids.isEmpty()) {
            out.append(MISSING);
        }
    }

    /** {@code GTRD;ORegAnno;PAZAR}. */
    public RowWriter items(String part, List<String> items) {
        if (items.isEmpty()) {
            return missing();
        }
        if (!cell().isWritten(ofItems, items)) {
            int from = out.length();
            if (!arePlain(items) || out.length() - from <= CheckedCell.LONGEST_MISSING) {
                out.truncate(from);
                addChecked(part, items);
            }
            ofItems.keep(items, out.copy(from));
        }
        return this;
    }

    /** Appends items as long as they are plain, and reports whether all are. */
    private boolean arePlain(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(';');
            }
            String item = items.get(i);
            if (!isStripped(item) || !isPlain(item, TextOutput.SEMICOLON)) {
                return false;
            }
        }
        return true;
    }

    private void addChecked(String part, List<String> items) {
        String path = path(part);
        for (String item : items) {
            Writable.require(item.indexOf(';') < 0, path, item, "text without semicolons");
            Writable.require(item.equals(item.strip()), path, item, "text without blanks at its ends");
        }
        checked(part, Writable.present(path, String.join(";", items)));
    }

    /** {@code Dr:Q9PWH3;Dr:F1RBK0;Mm:O54908}: those orthologs that are in TFLink, or those that are not. */
    public RowWriter orthologs(String part, List<Ortholog> orthologs, boolean inTFLink) {
        if (orthologs.isEmpty()) {
            return missing();
        }
        SharedCells cellsBefore = inTFLink ? ofOrthologs : ofOtherOrthologs;
        if (!cell().isWritten(cellsBefore, orthologs)) {
            int from = out.length();
            add(part, orthologs, inTFLink);
            cellsBefore.keep(orthologs, out.copy(from));
        }
        return this;
    }

    private void add(String part, List<Ortholog> orthologs, boolean inTFLink) {
        int from = out.length();
        for (int i = 0; i < orthologs.size(); i++) {
            Ortholog ortholog = orthologs.get(i);
            if (ortholog.inTFLink() == inTFLink) {
                if (out.length() > from) {
                    out.append(';');
                }
                out.append(code(part, ortholog.organism())).append(':');
                if (!isPlainWord(ortholog.accession(), TextOutput.SEMICOLON)) {
                    out.append(Writable.word(path(part), ortholog.accession()));
                }
            }
        }
        if (out.length() == from) {
            out.append(MISSING);
        }
    }

    private String code(String part, Organism ofOrtholog) {
        if (!ofOrtholog.equals(orthologOrganism)) {
            if (!Organism.known().contains(ofOrtholog)) {
                throw Writable.rejected(path(part), ofOrtholog, "one of TFLink's seven organisms");
            }
            orthologOrganism = ofOrtholog;
            code = ofOrtholog.code().orElseThrow();
        }
        return code;
    }

    /** The name of an organism, from which its code and taxonomy id follow. */
    public RowWriter organism(Organism ofRow) {
        if (!ofRow.equals(organism)) {
            Writable.organism(path("organism"), ofRow);
            organism = ofRow;
        }
        return present("organism", ofRow.scientificName());
    }

    /** {@code Yes}, {@code No}, or {@code -} where it is unspecified. */
    public RowWriter scale(EvidenceScale scale) {
        cell();
        switch (scale) {
            case SMALL -> out.append("Yes");
            case LARGE -> out.append("No");
            case UNSPECIFIED -> out.append(MISSING);
        }
        return this;
    }

    /** {@code +}, {@code -}, or {@code .} where it is unknown. */
    public RowWriter strand(Strand strand) {
        cell().out
                .append(
                        switch (strand) {
                            case FORWARD -> '+';
                            case REVERSE -> '-';
                            case UNKNOWN -> '.';
                        });
        return this;
    }

    /** A number. */
    public RowWriter number(int value) {
        cell().out.append(value);
        return this;
    }

    /** A number, or {@code -} if there is none. */
    public RowWriter number(OptionalInt value) {
        return value.isPresent() ? number(value.getAsInt()) : missing();
    }

    /** {@code -}. */
    public RowWriter missing() {
        cell().out.append(MISSING);
        return this;
    }

    /** Begins a cell, which the following calls of {@code add} fill. */
    public RowWriter cell() {
        if (cells++ > 0) {
            out.append(separator);
        }
        return this;
    }

    /** Adds text to the cell without a check. */
    public RowWriter addAsIs(String text) {
        out.append(text);
        return this;
    }

    /** Adds a number to the cell. */
    public RowWriter addNumber(int value) {
        out.append(value);
        return this;
    }

    /**
     * Adds text to the cell: as it is if it is plain.
     *
     * @param marks of {@link TextOutput}: what is not plain
     * @param otherwise checks and escapes text that is not plain
     */
    public RowWriter addText(String text, int marks, UnaryOperator<String> otherwise) {
        return isPlain(text, marks) ? this : addAsIs(otherwise.apply(text));
    }

    /** Adds one word to the cell, like {@link #addText}; a missing word is not plain. */
    public RowWriter addWord(String word, int marks, UnaryOperator<String> otherwise) {
        return isPlainWord(word, marks) ? this : addAsIs(otherwise.apply(word));
    }

    /** Appends a text that is plain, and reports whether it is. */
    private boolean isPlain(String text, int marks) {
        return out.appendIfPlain(text, reserved | marks);
    }

    /** Appends a word that is plain and not missing, and reports whether it is. */
    private boolean isPlainWord(String word, int marks) {
        return word.length() > CheckedCell.LONGEST_MISSING && isPlain(word, TextOutput.BLANK | marks);
    }

    private static boolean isStripped(String text) {
        return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    }

    private RowWriter checked(String part, String text) {
        String mark = separator == ',' ? "commas" : "tabs";
        Writable.require(text.indexOf(separator) < 0, path(part), text, "text without " + mark);
        return addAsIs(Writable.line(path(part), text));
    }
}
