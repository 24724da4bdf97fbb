package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.ProteinSummary;
import org.tflink.io.internal.cell.DefectHandler;

/**
 * Chooses the format of a file from its first lines, and reads its header. A file of another kind is a
 * {@link org.tflink.io.internal.cell.DefectException} that names its kind.
 */
public final class RowFormats {

    private RowFormats() {}

    /**
     * Tables of interactions, and MITAB.
     *
     * @param protein the protein of a table of one protein, which alone is read then; null for any table
     */
    public static RowFormat<Interaction> interactions(Lines lines, @Nullable Interactor protein, DefectHandler handler)
            throws IOException {
        FileKind kind =
                kind(lines, "a table of interactions or MITAB 2.8", EnumSet.of(FileKind.INTERACTIONS, FileKind.MITAB));
        boolean isMitab = kind == FileKind.MITAB || (kind == null && mayBeMitab(lines));
        if (isMitab && protein != null) {
            throw lines.defectAt(0, "a table of one protein, " + protein).found("MITAB");
        }
        if (!isMitab) {
            return InteractionTable.read(lines, protein, handler);
        }
        MitabHeader.skip(lines);
        return new Mitab();
    }

    /** Whether a file can be MITAB whose first row is damaged. The head of damaged gzip data can be empty. */
    private static boolean mayBeMitab(Lines lines) throws IOException {
        String head = lines.head().text();
        boolean may = lines.next() && Mitab.mayBegin(head.isEmpty() ? lines.roughText() : head);
        lines.back();
        return may;
    }

    /**
     * Tables of binding sites, GFF3 and BED.
     *
     * @param organism of the sites, unless the file has it
     * @param assembly of the sites, unless the file has it
     */
    public static RowFormat<BindingSite> bindingSites(
            Lines lines, Optional<Organism> organism, Optional<String> assembly, DefectHandler handler)
            throws IOException {
        FileKind kind = kind(
                lines,
                "a table of binding sites, GFF3 or BED",
                EnumSet.of(FileKind.BINDING_SITES, FileKind.GFF3, FileKind.BED));
        boolean isTable = kind == FileKind.BINDING_SITES || (kind == null && !mayBeFeatures(lines));
        return isTable ? BindingSiteTable.read(lines, handler) : FeatureFile.fast(kind, organism, assembly);
    }

    /** Whether a file can be GFF3 or BED without a row of the right form. */
    private static boolean mayBeFeatures(Lines lines) throws IOException {
        boolean may = lines.next() && FeatureFile.mayBegin(lines.roughText());
        lines.back();
        return may;
    }

    /** FASTA. */
    public static RowFormat<BindingSiteSequence> sequences(Lines lines) throws IOException {
        kind(lines, "FASTA", EnumSet.of(FileKind.FASTA));
        return Fasta.fast();
    }

    /** GMT. */
    public static RowFormat<GeneSet> geneSets(Lines lines) throws IOException {
        kind(lines, "gene sets in GMT", EnumSet.of(FileKind.GMT));
        return Gmt.fast(lines);
    }

    /** Browse tables. */
    public static RowFormat<ProteinSummary> proteinSummaries(Lines lines, DefectHandler handler) throws IOException {
        kind(lines, "a browse table", EnumSet.of(FileKind.BROWSE_TABLE));
        return BrowseTable.read(lines, handler);
    }

    /** The kind of the file, which is one of these; null if its first lines do not determine it. */
    private static @Nullable FileKind kind(Lines lines, String expected, Set<FileKind> accepted) throws IOException {
        FileKind kind = FileKind.of(lines.head().text()).orElse(null);
        if (FileKind.isUncertain(kind)) {
            kind = FileKind.of(lines.longHead().text()).orElse(null);
        }
        if (kind != null && !accepted.contains(kind)) {
            throw lines.defectAt(0, expected).found(kind.description());
        }
        return kind;
    }
}
