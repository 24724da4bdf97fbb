package org.tflink.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What becomes of a bad row or cell: strict reading throws; lenient reading tells the caller and goes on without it. */
@FunctionalInterface
interface Leniency {

    /** Throws whatever is reported. */
    Leniency NONE = problem -> {
        throw problem;
    };

    /** Tells the handler of whatever is reported. */
    static Leniency telling(Consumer<? super Problem> handler) {
        return problem -> handler.accept(problem.problem());
    }

    void report(TFLinkParseException problem);

    /** What {@code read} makes, or {@code instead} if that is malformed. */
    default <T> T orElse(T instead, Supplier<T> read) {
        try {
            return read.get();
        } catch (TFLinkParseException e) {
            report(e);
            return instead;
        }
    }

    /** What {@code read} makes of each part, without those that are malformed. */
    default <S, T> List<T> each(List<S> parts, Function<S, T> read) {
        List<T> all = new ArrayList<>(parts.size());
        for (S part : parts) {
            try {
                all.add(read.apply(part));
            } catch (TFLinkParseException e) {
                report(e);
            }
        }
        return all;
    }
}
