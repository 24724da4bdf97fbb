package org.tflink.core.network;

/**
 * A set of pairs of a row and a column, in the order of rows and columns, in which each pair has a number. It has the
 * smaller of two forms: bits, where at least about one of 30 possible pairs exists, as in the networks of whole
 * organisms, and sorted columns, where fewer do.
 */
sealed interface Pairs permits BitPairs, SortedPairs {

    /**
     * Returns the smaller form.
     *
     * @param columnCount the number of possible columns
     * @param starts for each row the number of its first pair, followed by the number of pairs
     * @param columns the column of each pair; they ascend within a row
     */
    static Pairs of(int columnCount, int[] starts, int[] columns) {
        return BitPairs.bytes(starts.length - 1, columnCount) <= (long) columns.length * Integer.BYTES
                ? new BitPairs(columnCount, starts, columns)
                : new SortedPairs(starts, columns);
    }

    /** Returns for each row the number of its first pair, followed by the number of pairs. */
    int[] starts();

    /** Returns the number of the pair, or -1 if it does not exist. */
    int number(int row, int column);

    /** Returns the columns of a row in ascending order. */
    int[] columns(int row);

    /** Returns whether the pair exists. */
    boolean contains(int row, int column);

    /** Returns the columns of a row that are in a set of bits, in ascending order. */
    int[] columnsIn(long[] bits, int row);

    /** Adds the columns of a row to a set of bits. */
    void addTo(long[] bits, int row);

    /** Returns how many columns of a row are in a set of bits. */
    int countIn(long[] bits, int row);

    default int rowCount() {
        return starts().length - 1;
    }

    default int count(int row) {
        return starts()[row + 1] - starts()[row];
    }

    default int size() {
        return starts()[rowCount()];
    }

    /** Returns the same pairs with rows and columns exchanged. */
    default Pairs transposed(int columnCount) {
        int[] starts = new int[columnCount + 1];
        for (int row = 0; row < rowCount(); row++) {
            for (int column : columns(row)) {
                starts[column + 1]++;
            }
        }
        for (int column = 0; column < columnCount; column++) {
            starts[column + 1] += starts[column];
        }
        int[] next = starts.clone();
        int[] rows = new int[size()];
        for (int row = 0; row < rowCount(); row++) {
            for (int column : columns(row)) {
                rows[next[column]++] = row;
            }
        }
        return Pairs.of(rowCount(), starts, rows);
    }
}
