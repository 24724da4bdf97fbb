package org.tflink.io.internal.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Organism;

/**
 * Lists and organisms by the text of their cells, so that the rows of a file share them. Keys are strings: a map sorts
 * those whose hash codes collide, so that no content makes it slow. It is emptied when its keys become too long in
 * total. Thread-safe.
 */
final class Interner {

    /** What an entry costs beside its text, in chars. */
    private static final int ENTRY = 64;

    private final int mostChars;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Organism> organisms = new HashMap<>();
    private long chars;

    Interner(int mostChars) {
        this.mostChars = mostChars;
    }

    /** The items of a cell, the same list and strings each time. */
    List<String> items(String cell, Supplier<List<String>> items) {
        List<String> known = find(lists, cell);
        return known != null
                ? known
                : keep(lists, cell, items.get().stream().map(this::text).toList());
    }

    /** The organism of that name, the same each time. */
    Organism organism(String name) {
        Organism known = find(organisms, name);
        return known != null ? known : keep(organisms, name, Organism.of(name));
    }

    private String text(String text) {
        String known = find(texts, text);
        return known != null ? known : keep(texts, text, text);
    }

    private synchronized <V> @Nullable V find(Map<String, V> values, String key) {
        return values.get(key);
    }

    private synchronized <V> V keep(Map<String, V> values, String key, V value) {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        chars += (long) key.length() + ENTRY;
        if (chars > mostChars) {
            texts.clear();
            lists.clear();
            organisms.clear();
            chars = (long) key.length() + ENTRY;
        }
        values.put(key, value);
        return value;
    }
}
