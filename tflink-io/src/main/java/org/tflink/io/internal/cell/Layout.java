package org.tflink.io.internal.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which cell of a row each column is. */
@SuppressWarnings("EnumOrdinal") // The ordinal is an index into an array here, as in an EnumMap, but without boxes.
public final class Layout {

    private static final int ABSENT = -1;

    private final int size;

    /** The index of the cell, by the ordinal of the column. */
    private final int[] indexes = new int[Column.values().length];

    private Layout(int size, Map<Column, Integer> columns) {
        this.size = size;
        Arrays.fill(indexes, ABSENT);
        columns.forEach((column, index) -> indexes[column.ordinal()] = index);
    }

    /**
     * The layout of rows that may have cells of no known column.
     *
     * @param size the number of cells of a row
     * @param columns the index of each known column
     */
    public static Layout of(int size, Map<Column, Integer> columns) {
        return new Layout(size, columns);
    }

    /** The layout of rows of these columns in this order. */
    public static Layout of(Column... columns) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        for (Column column : columns) {
            indexes.put(column, indexes.size());
        }
        return new Layout(columns.length, indexes);
    }

    /** The number of cells of a row. */
    public int size() {
        return size;
    }

    /** Whether rows have this column. */
    public boolean has(Column column) {
        return indexes[column.ordinal()] != ABSENT;
    }

    /** The index of the cell of a column, from 0; -1 if rows do not have it. */
    public int index(Column column) {
        return indexes[column.ordinal()];
    }

    /** The numbers of those of these columns that rows have, in the order of their cells. */
    List<Integer> order(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(number -> has(columns.get(number)))
                .boxed()
                .sorted(Comparator.comparingInt(number -> index(columns.get(number))))
                .toList();
    }

    /** The runs of neighbouring cells that hold these columns: the first cell of each, and the one after the last. */
    int[] runs(List<Column> columns) {
        int[] cells = columns.stream()
                .filter(this::has)
                .mapToInt(this::index)
                .sorted()
                .toArray();
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            int start = cells[i];
            while (i + 1 < cells.length && cells[i + 1] == cells[i] + 1) {
                i++;
            }
            boolean holdsFirst = start <= index(columns.get(0)) && index(columns.get(0)) <= cells[i];
            runs.add(holdsFirst ? 0 : runs.size(), new int[] {start, cells[i] + 1});
        }
        return runs.stream().flatMapToInt(IntStream::of).toArray();
    }
}
