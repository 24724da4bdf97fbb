package org.tflink.io.internal.cell;

import java.util.List;
import java.util.function.Function;

/**
 * Columns that make one value together, and how they make it. The columns are the key by which the value is recognised
 * when they recur, so that the mapping reads no others.
 *
 * @param <T> the value
 */
public final class ColumnGroup<T> {

    private final int number;
    private final String kind;
    private final Class<T> type;
    private final boolean repeats;
    private final Function<RowCells, T> mapping;
    private final List<Column> columns;

    /**
     * A group.
     *
     * @param number of the group, from 0
     * @param kind groups of one kind make equal values if the columns at each position in their lists hold equal cells
     * @param repeats whether many rows have the value of the row before
     * @param columns all columns that the mapping reads, of which rows may lack some; the first differs for most values
     */
    ColumnGroup(
            int number, String kind, Class<T> type, boolean repeats, Function<RowCells, T> mapping, Column... columns) {
        this.number = number;
        this.kind = kind;
        this.type = type;
        this.repeats = repeats;
        this.mapping = mapping;
        this.columns = List.of(columns);
    }

    String kind() {
        return kind;
    }

    boolean repeats() {
        return repeats;
    }

    Class<T> type() {
        return type;
    }

    /** The number of the group, below {@link RowValues#GROUPS}. */
    int number() {
        return number;
    }

    /** The columns, in the order of the key. */
    public List<Column> columns() {
        return columns;
    }

    /** Makes the value of a row. */
    public T map(RowCells row) {
        return mapping.apply(row);
    }
}
