package org.tflink.io.internal.cell;

import org.jspecify.annotations.Nullable;
import org.tflink.io.internal.bytes.ByteKeyedCache;

/**
 * FAST CODE: the value that some cells of the current row make together. If rows before had the same bytes in these
 * cells, the value is taken from a cache. {@code TableBenchmark} shows what it buys.
 *
 * <p>For one thread; the cache may be shared with other threads.
 *
 * @param <T> the value
 */
public final class RecognisedGroup<T> {

    private static final int UNKNOWN = -1;

    private final RowBytes row;
    private final ByteKeyedCache<T> cache;
    private final int[] runs;
    private final int[] bounds;

    /** Whether many rows have the value of the row before, so that its key is compared first. */
    private final boolean repeats;

    /** The entries that were searched last, and the key that was found in them. */
    private ByteKeyedCache.Entries<T> entries;

    private int key = UNKNOWN;

    /**
     * Some cells of a row.
     *
     * @param repeats whether many rows have the value of the row before
     * @param runs of neighbouring cells: the first of each, and the one after the last
     */
    public RecognisedGroup(RowBytes row, ByteKeyedCache<T> cache, boolean repeats, int... runs) {
        this.row = row;
        this.repeats = repeats;
        this.cache = cache;
        this.runs = runs;
        this.bounds = new int[runs.length];
        this.entries = cache.entries();
    }

    /** Searches for the value of the cells; returns its index in {@link #values}, or -1 if they are not known. */
    public int find() {
        int[] starts = row.starts();
        for (int i = 0; i < bounds.length; i += 2) {
            bounds[i] = starts[runs[i]];
            bounds[i + 1] = starts[runs[i + 1]] - 1;
        }
        return search();
    }

    /** Searches for the value of a range of bytes instead, in a group of one run; otherwise like {@link #find()}. */
    int find(int from, int to) {
        bounds[0] = from;
        bounds[1] = to;
        return search();
    }

    private int search() {
        int found = entries.find(row.bytes(), bounds, repeats ? key : UNKNOWN);
        key = found;
        return found == UNKNOWN ? UNKNOWN : entries.indexOf(found);
    }

    /** The values that {@link #find} has searched. */
    public T[] values() {
        return entries.values();
    }

    /** The value of the cells; null if they are not known. */
    public @Nullable T known() {
        int index = find();
        return index == UNKNOWN ? null : values()[index];
    }

    /**
     * Keeps the value of the cells that were searched last; returns the one that another thread has kept before. New
     * entries of the cache are asked for only here: to ask for each row costs more than to make a few values again.
     */
    public T keep(T value) {
        T kept = cache.put(row.bytes(), bounds, value);
        entries = cache.entries();
        return kept;
    }
}
