package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.Optional;
import org.tflink.core.BindingSite;
import org.tflink.core.Interaction;
import org.tflink.core.Organism;

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
}
