package org.tflink.io.internal.cell;

import org.jspecify.annotations.Nullable;

/**
 * FAST CODE: the bytes of cells that were written before, by the object in them. Rows of a file share their lists and
 * texts, so that most cells are copied and neither checked nor formatted again: a table is written a tenth to a fifth
 * faster.
 */
final class SharedCells {

    private static final int FEWEST = 1 << 5;

    private static final int MOST = 1 << 15;

    /** The most bytes of all cells together: enough for the proteins of a large table. */
    private static final int MOST_BYTES = 1 << 20;

    /** Few at first, since most outputs are small. */
    private Object[] objects = new Object[FEWEST];

    private byte[][] cells = new byte[FEWEST][];
    private int kept;
    private int bytes;

    /** The cell of this very object; null if it is not known. */
    @SuppressWarnings("ReferenceEquality") // To compare the content would take as long as to write it.
    byte @Nullable [] find(Object shared) {
        int index = index(shared);
        return objects[index] == shared ? cells[index] : null;
    }

    /** Keeps the cell of an object that never changes, in place of another one. */
    void keep(Object shared, byte[] cell) {
        boolean isCrowded = kept++ == objects.length && objects.length < MOST;
        bytes += cell.length;
        if (isCrowded || bytes > MOST_BYTES) {
            // What was kept is dropped: the next rows keep it again.
            objects = new Object[isCrowded ? 4 * objects.length : objects.length];
            cells = new byte[objects.length][];
            bytes = cell.length;
        }
        int index = index(shared);
        objects[index] = shared;
        cells[index] = cell;
    }

    private int index(Object shared) {
        int hash = System.identityHashCode(shared);
        return (hash ^ (hash >>> 12)) & (objects.length - 1);
    }
}
