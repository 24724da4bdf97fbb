package org.tflink.io.internal.cell;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Organism;
import org.tflink.io.internal.bytes.ByteKeyedCache;

/**
 * Values that rows have in common, made once: a million rows name some ten thousand proteins and kinds of evidence.
 * Rows of one file share an instance, and so do pages. Bounded; thread-safe.
 */
public final class KnownValues {

    /** A hundredth of the memory, between 512 KB and 16 MB: the bytes of keys that a cache of a file may keep. */
    private static final int MOST_KEY_BYTES =
            (int) Math.max(1 << 19, Math.min(1 << 24, Runtime.getRuntime().maxMemory() / 100));

    private static final int MOST_KEY_BYTES_OF_PAGES = 1 << 22;

    private static final KnownValues OF_PAGES = new KnownValues(MOST_KEY_BYTES_OF_PAGES, null);

    private final int mostKeyBytes;
    private final Map<Layout, Map<ColumnGroup<?>, GroupCells>> groups = new ConcurrentHashMap<>();

    /** By the kind of group and, for each run of cells, the positions of its columns in the group. */
    private final Map<String, ByteKeyedCache<?>> caches = new ConcurrentHashMap<>();

    private final ByteKeyedCache<String> texts;
    private final @Nullable Interner interner;

    /** The cache of a group's values, and the cells that make its key. */
    private static final class GroupCells {

        private final ByteKeyedCache<?> cache;
        private final int[] runs;

        GroupCells(ByteKeyedCache<?> cache, int[] runs) {
            this.cache = cache;
            this.runs = runs;
        }
    }

    private KnownValues(int mostKeyBytes, @Nullable Interner interner) {
        this.mostKeyBytes = mostKeyBytes;
        this.texts = newCache(String.class);
        this.interner = interner;
    }

    /** Values for the rows of a file. */
    public static KnownValues ofFile() {
        return new KnownValues(MOST_KEY_BYTES, new Interner(MOST_KEY_BYTES));
    }

    /** Values that all pages share, for as long as the library is loaded and memory is not short. */
    public static KnownValues ofPages() {
        return OF_PAGES;
    }

    /** Recognises the values of a group in the current row. Groups of one kind share their values. */
    @SuppressWarnings("unchecked") // The group in the key has the type.
    <T> RecognisedGroup<T> group(ColumnGroup<T> group, Layout layout, RowBytes row) {
        GroupCells cells = groups.computeIfAbsent(layout, absent -> new ConcurrentHashMap<>())
                .computeIfAbsent(group, absent -> cells(absent, layout));
        return new RecognisedGroup<>(row, (ByteKeyedCache<T>) cells.cache, group.repeats(), cells.runs);
    }

    private GroupCells cells(ColumnGroup<?> group, Layout layout) {
        List<List<Integer>> runs = layout.runs(group.columns());
        ByteKeyedCache<?> cache = caches.computeIfAbsent(group.kind() + runs, absent -> newCache(group.type()));
        int[] cells = new int[2 * runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            List<Integer> run = runs.get(i);
            cells[2 * i] = layout.index(group.columns().get(run.get(0)));
            cells[2 * i + 1] = cells[2 * i] + run.size();
        }
        return new GroupCells(cache, cells);
    }

    /** A cache of values of any type, for use by one kind of rows. */
    @SuppressWarnings("unchecked") // The array is of that type.
    public <T> ByteKeyedCache<T> newCache(Class<? super T> type) {
        return new ByteKeyedCache<>(mostKeyBytes, size -> (T[]) Array.newInstance(type, size));
    }

    /** Names of assemblies and chromosomes, which are few, and which most rows repeat. */
    ByteKeyedCache<String> texts() {
        return texts;
    }

    /**
     * The items of a cell, the same list each time if rows share lists.
     *
     * @param cell the separator of the items and the text of the cell
     */
    public List<String> items(String cell, Supplier<List<String>> items) {
        return interner == null ? items.get() : interner.items(cell, items);
    }

    /** The organism of a scientific name, the same each time if rows share organisms. */
    public Organism organism(String name) {
        return interner == null ? Organism.of(name) : interner.organism(name);
    }
}
