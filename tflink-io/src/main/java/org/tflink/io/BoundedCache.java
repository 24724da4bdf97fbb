package org.tflink.io;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Values that come again and again in a large file, to be made once. It forgets all of them where they become too many, so
 * that memory is bounded: rows are sorted, and what was seen lately is seen again.
 */
final class BoundedCache<K, V> {

    private final int bound;
    private final Map<K, V> values = new HashMap<>();

    BoundedCache(int bound) {
        this.bound = bound;
    }

    V get(K key, Supplier<V> make) {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        V made = make.get();
        if (values.size() == bound) {
            values.clear();
        }
        values.put(key, made);
        return made;
    }
}
