package org.tflink.io.internal.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Receives each defect: it throws in strict reading, and returns in lenient reading, which goes on without the value.
 */
@FunctionalInterface
public interface DefectHandler {

    /** Throws the defect as it is. */
    DefectHandler THROW = defect -> {
        throw defect;
    };

    /** Throws an exception if reading shall end with this defect. */
    void report(DefectException defect);

    /** The result of {@code read}, or {@code instead} if that is malformed. */
    default <T> T orElse(T instead, Supplier<T> read) {
        try {
            return read.get();
        } catch (DefectException e) {
            report(e);
            return instead;
        }
    }

    /** The result of {@code read} for each item, without the malformed ones. */
    default <S, T> List<T> each(List<S> items, Function<S, T> read) {
        List<T> all = new ArrayList<>(items.size());
        for (S item : items) {
            try {
                all.add(read.apply(item));
            } catch (DefectException e) {
                report(e);
            }
        }
        return all;
    }
}
