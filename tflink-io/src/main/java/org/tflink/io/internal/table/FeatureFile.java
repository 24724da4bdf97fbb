package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.Organism;

/**
 * Binding sites as GFF3 or BED: comments, directives, blank lines, and rows, of which the first well-formed one
 * determines the format.
 */
public final class FeatureFile implements RowFormat<BindingSite> {

    /** Whether rows are read from their bytes if they can be; else all of them are checked text. */
    private final boolean isFast;

    private final Gff3 gff3;
    private final Bed bed;

    /** The format; null as long as no row determines it. */
    private @Nullable FileKind kind;

    private FeatureFile(
            boolean isFast, @Nullable FileKind kind, Optional<Organism> organism, Optional<String> assembly) {
        this.isFast = isFast;
        this.kind = kind;
        this.gff3 = new Gff3(organism, assembly);
        this.bed = new Bed(organism, assembly);
    }

    /** Reads rows from their bytes if it can. */
    static FeatureFile fast(@Nullable FileKind kind, Optional<Organism> organism, Optional<String> assembly) {
        return new FeatureFile(true, kind, organism, assembly);
    }

    /** Reads all rows as checked text. */
    static FeatureFile checked(@Nullable FileKind kind, Optional<Organism> organism, Optional<String> assembly) {
        return new FeatureFile(false, kind, organism, assembly);
    }

    /** Whether a line is a comment, a directive, or a line for a genome browser. */
    static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("track") || line.startsWith("browser");
    }

    /** Whether a file that begins with this line can be GFF3 or BED. */
    public static boolean mayBegin(String line) {
        int fields = TableHeader.count(line, '\t');
        return line.isBlank() || isComment(line) || fields == Gff3.FIELDS.size() || fields == Bed.FIELDS.size();
    }

    @Override
    public @Nullable BindingSite next(Lines lines) throws IOException {
        while (lines.nextRowOrComment()) {
            if (isFast && kind != null && isRow(lines)) {
                lines.beginRow();
                return kind == FileKind.GFF3 ? gff3.site(lines) : bed.site(lines);
            }
            String line = lines.roughText();
            if (line.equals("##FASTA")) {
                return null;
            } else if (isComment(line)) {
                gff3.readDirective(line);
            } else if (!line.isBlank()) {
                lines.beginRow();
                return requireKind(lines, line) == FileKind.GFF3 ? gff3.checkedSite(lines) : bed.checkedSite(lines);
            }
        }
        return null;
    }

    /** Whether the line is a row by its first byte: neither blank nor a comment. */
    private static boolean isRow(Lines lines) {
        int first = lines.start() < lines.end() ? lines.buffer()[lines.start()] : 0;
        return first > ' ' && first != '#' && first != 't' && first != 'b';
    }

    private FileKind requireKind(Lines lines, String line) {
        if (kind == null) {
            int fields = TableHeader.count(line, '\t');
            if (fields != Gff3.FIELDS.size() && fields != Bed.FIELDS.size()) {
                throw lines.rowDefectAt(0, "9 fields of GFF3 or 6 of BED with tabs between, not " + fields)
                        .foundText(line);
            }
            kind = fields == Gff3.FIELDS.size() ? FileKind.GFF3 : FileKind.BED;
        }
        return kind;
    }
}
