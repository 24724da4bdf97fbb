package org.tflink.io;

import org.jspecify.annotations.Nullable;

/**
 * FAST CODE: cells of the current row that make a value together, which many rows share: the value is made only where these
 * bytes were not {@linkplain SeenBefore seen before}. {@code TableBenchmark} shows what it buys.
 *
 * <p>For one thread, beside those that share the values.
 *
 * @param <T> the values
 */
final class SharedCells<T> {

    private final Lines lines;
    private final int[] starts;
    private final SeenBefore<T> seen;
    private final int[] stretches;
    private final int[] bounds;

    private SeenBefore.Known<T> known;

    /** Those that were looked for again. */
    private @Nullable T last;

    private byte[] lastKey = new byte[1 << 8];

    /**
     * Some of the cells of the current line.
     *
     * @param starts where the cells of each line begin, as {@link Lines#nextCells} finds them
     * @param stretches of them, for each the first and the one behind the last
     */
    SharedCells(Lines lines, int[] starts, SeenBefore<T> seen, int[] stretches) {
        this.lines = lines;
        this.starts = starts;
        this.seen = seen;
        this.stretches = stretches;
        this.bounds = new int[stretches.length];
        this.known = seen.known();
    }

    /** The value that was made of such cells; null if it is not known. */
    @Nullable
    T find() {
        findBounds();
        return seen.find(lines.buffer(), bounds);
    }

    /**
     * Looks for the value that was made of such cells, where most rows have another.
     *
     * @return its number among the {@link #values}; -1 if it is not known
     */
    int findNumber() {
        findBounds();
        known = seen.known();
        return known.find(lines.buffer(), bounds);
    }

    /** Those among which the value was looked for. */
    T[] values() {
        return known.values();
    }

    /** As {@link #find}, sooner where they are those of the row before. */
    @Nullable
    T findAgain() {
        findBounds();
        byte[] bytes = lines.buffer();
        if (last == null || !SeenBefore.isKey(lastKey, 0, bytes, bounds)) {
            last = seen.find(bytes, bounds);
            if (last != null) {
                lastKey = SeenBefore.key(bytes, bounds, lastKey);
            }
        }
        return last;
    }

    private void findBounds() {
        for (int i = 0; i < stretches.length; i += 2) {
            bounds[i] = starts[stretches[i]];
            bounds[i + 1] = starts[stretches[i + 1]] - 1;
        }
    }

    /** Keeps a value that was made of these cells and of no others, which were looked for just now. */
    T keep(T value) {
        return seen.put(lines.buffer(), bounds, value);
    }
}
