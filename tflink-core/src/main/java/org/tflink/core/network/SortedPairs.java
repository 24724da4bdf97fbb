package org.tflink.core.network;

import java.util.Arrays;

/** Pairs as the sorted columns of each row: 4 bytes a pair. */
final class SortedPairs implements Pairs {

    private final int[] starts;
    private final int[] columns;

    SortedPairs(int[] starts, int[] columns) {
        this.starts = starts;
        this.columns = columns;
    }

    @Override
    public int[] starts() {
        return starts;
    }

    @Override
    public int number(int row, int column) {
        return Math.max(-1, Arrays.binarySearch(columns, starts[row], starts[row + 1], column));
    }

    @Override
    public boolean contains(int row, int column) {
        return number(row, column) >= 0;
    }

    @Override
    public int[] columnsIn(long[] bits, int row) {
        return Arrays.stream(columns, starts[row], starts[row + 1])
                .filter(column -> (bits[column >> 6] >>> column & 1) != 0)
                .toArray();
    }

    @Override
    public int[] columns(int row) {
        return Arrays.copyOfRange(columns, starts[row], starts[row + 1]);
    }

    @Override
    public void addTo(long[] bits, int row) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            bits[columns[i] >> 6] |= 1L << columns[i];
        }
    }

    @Override
    public int countIn(long[] bits, int row) {
        int count = 0;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            count += (int) (bits[columns[i] >> 6] >>> columns[i]) & 1;
        }
        return count;
    }
}
