package org.tflink.io.internal.table;

import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Columns of MITAB that make one value together, and how they make it. The columns are the key by which the value is
 * recognised when they recur, so that the mapping reads no others.
 *
 * @param <T> the value
 */
final class MitabGroup<T> {

    private final Function<MitabColumns, T> mapping;
    private final int[] numbers;

    /**
     * A group.
     *
     * @param numbers of all columns that the mapping reads, from 1; the first differs for most values
     */
    MitabGroup(Function<MitabColumns, T> mapping, int... numbers) {
        this.mapping = mapping;
        this.numbers = numbers;
    }

    /** Makes the value of a row. */
    T map(MitabColumns row) {
        return mapping.apply(row);
    }

    /** The numbers of the columns, in the order of the key. */
    IntStream numbers() {
        return IntStream.of(numbers);
    }
}
