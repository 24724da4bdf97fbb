package org.tflink.io.internal.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /**
     * The runs of neighbouring cells that hold these columns, the run of the first column first: for each run the
     * positions of its columns in the list.
     */
    List<List<Integer>> runs(List<Column> columns) {
        List<Integer> positions = new ArrayList<>();
        for (int position = 0; position < columns.size(); position++) {
            if (has(columns.get(position))) {
                positions.add(position);
            }
        }
        positions.sort(Comparator.comparingInt(position -> index(columns.get(position))));
        List<List<Integer>> runs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= positions.size(); to++) {
            boolean ends = to == positions.size()
                    || index(columns.get(positions.get(to))) != index(columns.get(positions.get(to - 1))) + 1;
            if (ends) {
                List<Integer> run = positions.subList(from, to);
                runs.add(run.contains(0) ? 0 : runs.size(), run);
                from = to;
            }
        }
        return runs;
    }
}
