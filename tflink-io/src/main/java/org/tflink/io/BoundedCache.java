package org.tflink.io;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Values that come again and again in a large file, to be made once. It forgets all of them where they become too many or
 * too long, so that memory is bounded: rows are sorted, and what was seen lately is seen again.
 */
final class BoundedCache<K, V> {

    /** What an entry costs beside its text, in characters. */
    private static final int ENTRY = 64;

    /** A hundredth of the memory, in characters: the values made of a text take some ten times its length. */
    static final int BOUND =
            (int) Math.max(1 << 19, Math.min(1 << 24, Runtime.getRuntime().maxMemory() / 100));

    private final Map<K, V> values = new HashMap<>();
    private long length;

    /**
     * The value of a key.
     *
     * @param keyLength how many characters the key has
     */
    V get(K key, int keyLength, Supplier<V> make) {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        V made = make.get();
        length += (long) keyLength + ENTRY;
        if (length > BOUND) {
            values.clear();
            length = (long) keyLength + ENTRY;
        }
        values.put(key, made);
        return made;
    }
}
