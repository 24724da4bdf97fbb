package org.tflink.io.internal.table;

import org.tflink.core.Interaction;

/** Formats without what makes them fast, for tests of other packages. */
public final class CheckedFormats {

    private CheckedFormats() {}

    /** MITAB that recognises nothing. */
    public static RowFormat<Interaction> mitab() {
        return Mitab.unrecognised();
    }
}
