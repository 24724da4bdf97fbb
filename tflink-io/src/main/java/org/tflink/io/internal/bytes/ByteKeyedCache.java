package org.tflink.io.internal.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * FAST CODE: a cache of objects by the bytes that they were made of, so that bytes that recur are neither decoded nor
 * made into an object again. {@code TableBenchmark} and {@code PageBenchmark} show what it buys.
 *
 * <p>Keys are neither objects nor arrays of their own but lie one after the other in one array: most of the time of a
 * table was spent waiting for the memory of some ten thousand keys and values, and few enough bytes remain in the
 * processor's caches.
 *
 * <p>Thread-safe. A reader takes no lock; at worst it misses an entry that another thread adds at the same time. The
 * cache is bounded: it is emptied when its keys become too long in total, or when memory is short.
 *
 * @param <T> the objects, immutable with final fields; all objects of a cache are made from their bytes in the same way
 */
public final class ByteKeyedCache<T> {

    /** Orders an entry's place after its key and value: who sees the place sees both. */
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(int[].class);

    /** Stores a value: a plain store makes the compiler bet on arrays of exactly {@code Object}, and lose. */
    private static final VarHandle VALUE = MethodHandles.arrayElementVarHandle(Object[].class);

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Even, so that each factor is odd. */
    private static final long FACTOR_STEP = 0xC2B2AE3D27D4EB4EL;

    private static final int NONE = -1;

    /**
     * The number of consecutive places that an entry may take; bounds the time if the first bytes of all keys are the
     * same.
     */
    private static final int PLACES = 16;

    /**
     * Keys begin at multiples of this number, so that a place, an {@code int}, has bits left for a part of the hash.
     */
    private static final int STEP = 8;

    private static final int OFFSET_BITS = 24;

    /** Follows each range of bytes, and is in none of them. */
    private static final byte END = '\n';

    private final int mostBytes;
    private final IntFunction<T[]> arrays;
    private volatile SoftReference<Entries<T>> entries = new SoftReference<>(null);

    /**
     * The entries; they grow by a copy. Only the places, and the keys and values that they lead to, are read without a
     * lock.
     */
    public static final class Entries<T> {

        /** By hash: eight bits of the hash, and the start of the key in steps; 0 where there is no entry. */
        private final int[] places;

        /** The keys: the number of the value in four bytes, then the ranges, each followed by {@link #END}. */
        private final byte[] keys;

        private final T[] values;
        private int count;
        private int end = STEP;

        Entries(int places, byte[] keys, T[] values) {
            this.places = new int[places];
            this.keys = keys;
            this.values = values;
        }

        /**
         * Finds the key of these bytes.
         *
         * @param bytes holds the ranges; {@link ByteScan#ROOM} follows them
         * @param bounds the start and end of each range, of as many ranges each time; none holds a line feed, and the
         *     first differs for most values
         * @return the key, for {@link #indexOf}; -1 if there is none
         */
        public int find(byte[] bytes, int[] bounds) {
            return find(bytes, bounds, NONE);
        }

        /**
         * Finds the key of these bytes, which probably is the guess; for the rest see {@link #find(byte[], int[])}.
         * This is one method with loops, which the compiler turns to early, and then does not inline: it is compiled
         * once, not anew with each layer of its callers, which took most of the time of a program that reads a table.
         *
         * @param guess a key that this has returned; -1 if none is probable
         */
        public int find(byte[] bytes, int[] bounds, int guess) {
            byte[] all = keys;
            int last = all.length - ByteScan.ROOM;
            int key = guess;
            long hash = 0;
            int searched = -1;
            while (true) {
                if (key != NONE) {
                    int at = key + Integer.BYTES;
                    int range = 0;
                    for (; range < bounds.length; range += 2) {
                        int from = bounds[range];
                        int length = bounds[range + 1] - from;
                        int end = at + length;
                        if (end >= last || all[end] != END || !ByteScan.equal(all, at, bytes, from, length)) {
                            break;
                        }
                        at = end + 1;
                    }
                    if (range >= bounds.length) {
                        return key;
                    }
                }
                if (searched < 0) {
                    hash = hash(bytes, bounds[0], bounds[1]);
                }
                int place;
                do {
                    searched++;
                    if (searched == PLACES) {
                        return NONE;
                    }
                    place = (int) PLACE.getAcquire(places, (int) hash + searched & places.length - 1);
                    if (place == 0) {
                        return NONE;
                    }
                } while (place >>> OFFSET_BITS != (int) (hash >>> 56));
                key = (place & (1 << OFFSET_BITS) - 1) * STEP;
            }
        }

        /** The index of a key's value in {@link #values}. */
        public int indexOf(int key) {
            return ByteScan.intAt(keys, key);
        }

        /**
         * The values. To take one from an array of its own type needs no cast, which would read the value's header, in
         * memory that nothing else needs.
         */
        public T[] values() {
            return values;
        }
    }

    /**
     * Makes an empty cache.
     *
     * @param mostBytes about the total length of the keys at which the cache is emptied; at most 128 MB
     * @param arrays makes arrays of the values
     */
    public ByteKeyedCache(int mostBytes, IntFunction<T[]> arrays) {
        this.mostBytes = mostBytes;
        this.arrays = arrays;
    }

    /** The present entries. */
    public Entries<T> entries() {
        Entries<T> all = entries.get();
        return all == null ? begin() : all;
    }

    private synchronized Entries<T> begin() {
        Entries<T> empty = new Entries<>(1 << 9, new byte[1 << 14], arrays.apply(1 << 8));
        entries = new SoftReference<>(empty);
        return empty;
    }

    /** The value that was put for these bytes; null if there is none. */
    public @Nullable T find(byte[] bytes, int[] bounds) {
        Entries<T> all = entries();
        int key = all.find(bytes, bounds);
        return key < 0 ? null : all.values[all.indexOf(key)];
    }

    /** Adds a value, and returns it; if there is a value for these bytes already, returns that one. */
    public synchronized T put(byte[] bytes, int[] bounds, T value) {
        int length = Integer.BYTES + length(bounds);
        if (length > mostBytes / 2) {
            return value;
        }
        Entries<T> all = withRoomFor(length);
        long hash = hash(bytes, bounds[0], bounds[1]);
        int known = all.find(bytes, bounds);
        if (known >= 0) {
            return all.values[all.indexOf(known)];
        }
        int free = freePlace(all, hash);
        if (free >= 0) {
            ByteScan.putInt(all.keys, all.end, all.count);
            gather(bytes, bounds, all.keys, all.end + Integer.BYTES);
            VALUE.set(all.values, all.count++, value);
            PLACE.setRelease(all.places, free, place(hash, all.end));
            all.end = nextStep(all.end + length);
        }
        return value;
    }

    private Entries<T> withRoomFor(int length) {
        Entries<T> all = entries();
        if (all.end + length > mostBytes) {
            all = begin();
        }
        while (all.count == all.values.length || all.end + length + ByteScan.ROOM > all.keys.length) {
            all = larger(all);
            entries = new SoftReference<>(all);
        }
        return all;
    }

    private static <T> Entries<T> larger(Entries<T> all) {
        int size = all.values.length * 2;
        Entries<T> larger =
                new Entries<>(2 * size, Arrays.copyOf(all.keys, 2 * all.keys.length), Arrays.copyOf(all.values, size));
        larger.count = all.count;
        larger.end = all.end;
        for (int place : all.places) {
            if (place != 0) {
                int key = offset(place);
                int first = key + Integer.BYTES;
                long hash = hash(all.keys, first, ByteScan.lineFeed(all.keys, first, all.end));
                int free = freePlace(larger, hash);
                if (free >= 0) {
                    PLACE.setRelease(larger.places, free, place(hash, key));
                }
            }
        }
        return larger;
    }

    /** The index of a free place; -1 if there is none. */
    private static int freePlace(Entries<?> all, long hash) {
        for (int i = 0; i < PLACES; i++) {
            int index = (int) hash + i & all.places.length - 1;
            if (all.places[index] == 0) {
                return index;
            }
        }
        return -1;
    }

    private static void gather(byte[] bytes, int[] bounds, byte[] keys, int key) {
        int at = key;
        for (int i = 0; i < bounds.length; i += 2) {
            int length = bounds[i + 1] - bounds[i];
            System.arraycopy(bytes, bounds[i], keys, at, length);
            keys[at + length] = END;
            at += length + 1;
        }
    }

    private static int length(int[] bounds) {
        int length = bounds.length / 2;
        for (int i = 0; i < bounds.length; i += 2) {
            length += bounds[i + 1] - bounds[i];
        }
        return length;
    }

    private static int place(long hash, int key) {
        return (int) (hash >>> 56) << OFFSET_BITS | key / STEP;
    }

    private static int offset(int place) {
        return (place & (1 << OFFSET_BITS) - 1) * STEP;
    }

    private static int nextStep(int end) {
        return (end + STEP - 1) / STEP * STEP;
    }

    /** Eight bytes at a time, whose products do not wait for each other; bytes after the range do not count. */
    private static long hash(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int tail = Math.max(0, length - Long.BYTES);
        int beyond = ByteScan.bitsBeyond(0, length);
        long factor = FACTOR;
        long hash = length + mixed(ByteScan.at(bytes, from) << beyond) * factor;
        for (int i = Long.BYTES; i < tail; i += Long.BYTES) {
            factor += FACTOR_STEP;
            hash += mixed(ByteScan.at(bytes, from + i)) * factor;
        }
        hash += mixed(ByteScan.at(bytes, from + tail) << beyond) * (factor + FACTOR_STEP);
        // The last bits have reached only the high bits of the hash, and its low bits choose the place.
        hash = (hash ^ hash >>> 32) * FACTOR;
        return hash ^ hash >>> 32;
    }

    private static long mixed(long eight) {
        return eight ^ eight >>> 31;
    }
}
