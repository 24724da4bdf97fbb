package org.tflink.io.internal.table;

import java.io.IOException;
import org.tflink.core.Interaction;

/** Formats without what makes them fast, for tests of other packages. */
public final class CheckedFormats {

    private CheckedFormats() {}

    /** MITAB that recognises nothing, after its header. */
    public static RowFormat<Interaction> mitab(Lines lines) throws IOException {
        MitabHeader.skip(lines);
        return Mitab.unrecognised();
    }
}
