package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.Optional;
import org.tflink.core.BindingSite;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Organism;
import org.tflink.core.ProteinSummary;
import org.tflink.io.internal.cell.DefectHandler;

/** Formats without what makes them fast, for tests of other packages. */
public final class CheckedFormats {

    private CheckedFormats() {}

    /** MITAB that recognises nothing, after its header. */
    public static RowFormat<Interaction> mitab(Lines lines) throws IOException {
        MitabHeader.skip(lines);
        return Mitab.unrecognised();
    }

    /** GFF3 or BED as text only. */
    public static RowFormat<BindingSite> features(FileKind kind, Organism organism, String assembly) {
        return FeatureFile.checked(kind, Optional.of(organism), Optional.of(assembly));
    }

    /** GMT as text only. */
    public static RowFormat<GeneSet> gmt(Lines lines) throws IOException {
        return Gmt.checked(lines);
    }

    /** A browse table by checked cells only. */
    public static RowFormat<ProteinSummary> browseTable(Lines lines) throws IOException {
        return BrowseTable.read(lines, DefectHandler.THROW).checked();
    }
}
