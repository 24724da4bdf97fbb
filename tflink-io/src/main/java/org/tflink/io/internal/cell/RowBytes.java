package org.tflink.io.internal.cell;

/** The bytes of a row, and where its cells begin. It is set anew for each row, so that no row needs an object. */
public final class RowBytes {

    /** The start of each cell, and after the last cell the index after the end of the row plus one. */
    private final int[] starts;

    private byte[] bytes = new byte[0];

    /** Rows of at most so many cells, with a place to see that a row has more. */
    public RowBytes(int cells) {
        this.starts = new int[cells + 2];
    }

    /** Receives the start of each cell of a row, and what follows the last. */
    public int[] starts() {
        return starts;
    }

    /** Moves to the bytes of another row, {@link org.tflink.io.internal.bytes.ByteScan#ROOM} after them included. */
    public void set(byte[] array) {
        bytes = array;
    }

    /** Makes all bytes up to an end a row of one cell. */
    public void setOneCell(byte[] array, int start, int end) {
        bytes = array;
        starts[0] = start;
        starts[1] = end + 1;
    }

    /** The array that holds the row. */
    public byte[] bytes() {
        return bytes;
    }

    /** The index of the first byte of a cell. */
    public int start(int cell) {
        return starts[cell];
    }

    /** The index after the last byte of a cell. */
    public int end(int cell) {
        return starts[cell + 1] - 1;
    }
}
