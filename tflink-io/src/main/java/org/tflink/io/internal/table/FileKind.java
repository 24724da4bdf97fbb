package org.tflink.io.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.ProteinFunction;
import org.tflink.io.internal.cell.Column;

/**
 * The kinds of files that TFLink offers, by their first lines, for messages about a file that was taken for another
 * kind.
 */
public enum FileKind {
    /** A page. */
    PAGE("a protein page", "page()"),
    /** A table of interactions, of an organism or a protein. */
    INTERACTIONS("a table of interactions", "interactions()"),
    /** MITAB. */
    MITAB("MITAB", "interactions()"),
    /** A table of binding sites. */
    BINDING_SITES("a table of binding sites", "bindingSites()"),
    /** GFF3. */
    GFF3("GFF3", "bindingSites()"),
    /** BED. */
    BED("BED", "bindingSites(organism, assembly)"),
    /** FASTA. */
    FASTA("FASTA", "sequences()"),
    /** GMT. */
    GMT("gene sets in GMT", "geneSets()"),
    /** A browse table. */
    BROWSE_TABLE("a browse table", "proteinSummaries()");

    /** The number of columns of MITAB 2.5; later versions have more. */
    private static final int SHORTEST_MITAB = 15;

    private static final Pattern CROSS_REFERENCE = Pattern.compile("[^:\\s]++:\\S.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++");
    private static final Pattern STRAND = Pattern.compile("[-+.?]");

    private final String title;
    private final String reader;

    FileKind(String title, String reader) {
        this.title = title;
        this.reader = reader;
    }

    /** What a file of this kind is, and which method reads it. */
    public String description() {
        return title + ", which " + reader + " reads";
    }

    /** The kind of a file that begins with this text; empty if it is none of them, or damaged. */
    public static Optional<FileKind> of(String head) {
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.startsWith("##gff-version")) {
                return Optional.of(GFF3);
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                return Optional.ofNullable(ofLine(line));
            }
        }
        return Optional.empty();
    }

    /** By a line that is neither blank nor a comment. */
    private static @Nullable FileKind ofLine(String line) {
        if (line.strip().equals("---")) {
            return PAGE;
        }
        if (line.startsWith(">")) {
            return FASTA;
        }
        char separator = line.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> cells = TableHeader.split(line, separator);
        FileKind ofHeader = ofHeader(cells);
        if (ofHeader != null) {
            return ofHeader;
        }
        return separator == '\t' ? ofTabbedRow(cells) : ofBrowseRow(cells);
    }

    private static @Nullable FileKind ofHeader(List<String> names) {
        if (names.stream().map(String::strip).anyMatch(Column.SITE_ID::isCalled)) {
            return BINDING_SITES;
        }
        boolean interactions = names.stream()
                .map(String::strip)
                .anyMatch(name -> Column.TF_ACCESSION.isCalled(name) || Column.TARGET_ACCESSION.isCalled(name));
        return interactions ? INTERACTIONS : null;
    }

    private static @Nullable FileKind ofTabbedRow(List<String> cells) {
        if (cells.size() >= SHORTEST_MITAB
                && cells.subList(0, 2).stream()
                        .allMatch(cell -> CROSS_REFERENCE.matcher(cell).matches())) {
            return MITAB;
        }
        if (cells.size() == Gff3.FIELDS.size() && isNumber(cells.get(3)) && isStrand(cells.get(6))) {
            return GFF3;
        }
        if (cells.size() >= 3 && isNumber(cells.get(1)) && isNumber(cells.get(2))) {
            return cells.size() < 6 || isStrand(cells.get(5)) ? BED : null;
        }
        return Gmt.isSet(cells) ? GMT : null;
    }

    private static boolean isStrand(String cell) {
        return STRAND.matcher(cell).matches();
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private static @Nullable FileKind ofBrowseRow(List<String> cells) {
        boolean browse = cells.size() == BrowseTable.SIZE
                && List.of(ProteinFunction.values()).stream()
                        .anyMatch(function -> function.text().equals(cells.get(BrowseTable.FUNCTION_INDEX)));
        return browse ? BROWSE_TABLE : null;
    }
}
