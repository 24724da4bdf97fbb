package org.tflink.io.internal.table;

import java.util.List;

/** A row of MITAB: {@link MitabColumns}, which makes each value, or {@link FastMitabRow}, which recognises them. */
interface MitabRow {

    /** The value of a group of columns. */
    <T> T value(MitabGroup<T> group);

    /** The texts of all columns. The values of all groups have been asked for before. */
    List<String> texts();

    /** The columns one by one. */
    MitabColumns columns();
}
