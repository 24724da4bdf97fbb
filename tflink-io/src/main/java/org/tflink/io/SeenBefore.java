package org.tflink.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * FAST CODE: values by the bytes that they were made of, so that what comes again is recognised and neither decoded nor made
 * again. {@code TableBenchmark} and {@code PageBenchmark} show what it buys.
 *
 * <p>Much of the time of a table went into waiting for the memory of some ten thousand keys and values. That is why keys are
 * neither objects nor arrays of their own: they lie one behind the other in one array, and few enough bytes are left for
 * the processor's caches.
 *
 * <p>For all threads: whoever looks takes no lock, and at worst overlooks what another thread has put there just now. It is
 * bounded: all are forgotten where their bytes become too many, or where memory is short.
 *
 * @param <T> the values, immutable with final fields; those of one instance are all made in one way
 */
final class SeenBefore<T> {

    /** Who sees a place sees all that was written before it: the key and the value. */
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(int[].class);

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** How many places, one behind the other, a value may have; bounds the time where all have the same first bytes. */
    private static final int PLACES = 16;

    /** Keys begin at multiples of it, so that a place, an {@code int}, has bits left for a part of the hash. */
    private static final int STEP = 8;

    private static final int OFFSET_BITS = 24;

    /** Stands behind each stretch of bytes, and in none of them. */
    private static final byte END = '\n';

    private final int mostBytes;
    private final IntFunction<T[]> arrays;
    private volatile SoftReference<Known<T>> known = new SoftReference<>(null);

    /** What is known; grows by making another. Only its places and what they lead to are looked at without a lock. */
    static final class Known<T> {

        /** By hash: eight bits of the hash and where the key begins, in steps; 0 where there is none. */
        private final int[] places;

        /** The keys: the number of the value in four bytes, and the stretches, each with its end. */
        private final byte[] keys;

        private final T[] values;
        private int count;
        private int end = STEP;

        Known(int places, byte[] keys, T[] values) {
            this.places = new int[places];
            this.keys = keys;
            this.values = values;
        }

        /**
         * Finds the value that was put for such bytes.
         *
         * @param bytes where they are, with {@link WideReads#ROOM} behind them
         * @param bounds where each stretch of them begins and ends, as many each time; none holds a line feed, and the first
         *     tells most values apart
         * @return its number among the {@link #values}; -1 if it is not known
         */
        int find(byte[] bytes, int[] bounds) {
            return find(hash(bytes, bounds[0], bounds[1]), bytes, bounds);
        }

        private int find(long hash, byte[] bytes, int[] bounds) {
            for (int i = 0; i < PLACES; i++) {
                int place = (int) PLACE.getAcquire(places, (int) hash + i & places.length - 1);
                if (place == 0) {
                    return -1;
                }
                if (place >>> OFFSET_BITS == (int) (hash >>> 56)) {
                    int key = offset(place);
                    if (isKey(keys, key + Integer.BYTES, bytes, bounds)) {
                        return WideReads.intAt(keys, key);
                    }
                }
            }
            return -1;
        }

        /**
         * The values by their numbers. Whoever takes one of an array of its own type is spared a look at the value itself,
         * in memory that is touched for nothing else.
         */
        T[] values() {
            return values;
        }
    }

    /**
     * An empty one.
     *
     * @param mostBytes about how many bytes the keys may have before they are forgotten, up to 128 MB
     * @param arrays makes arrays of the values
     */
    SeenBefore(int mostBytes, IntFunction<T[]> arrays) {
        this.mostBytes = mostBytes;
        this.arrays = arrays;
    }

    /** What is known just now. */
    Known<T> known() {
        Known<T> all = known.get();
        return all == null ? begin() : all;
    }

    private synchronized Known<T> begin() {
        Known<T> empty = new Known<>(1 << 9, new byte[1 << 14], arrays.apply(1 << 8));
        known = new SoftReference<>(empty);
        return empty;
    }

    /** The value that was put for such bytes; null if it is not known. */
    @Nullable
    T find(byte[] bytes, int[] bounds) {
        Known<T> all = known();
        int number = all.find(bytes, bounds);
        return number < 0 ? null : all.values[number];
    }

    /** Whether these stretches, each with its end, are at {@code key}. */
    static boolean isKey(byte[] keys, int key, byte[] bytes, int[] bounds) {
        int at = key;
        for (int i = 0; i < bounds.length; i += 2) {
            int length = bounds[i + 1] - bounds[i];
            int end = at + length;
            if (end >= keys.length - WideReads.ROOM
                    || keys[end] != END
                    || !WideReads.equal(keys, at, bytes, bounds[i], length)) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /** Keeps a value, unless one is there for such bytes, which then is given back. */
    synchronized T put(byte[] bytes, int[] bounds, T value) {
        int length = Integer.BYTES + length(bounds);
        if (length > mostBytes / 2) {
            return value;
        }
        Known<T> all = withRoomFor(length);
        long hash = hash(bytes, bounds[0], bounds[1]);
        int there = all.find(hash, bytes, bounds);
        if (there >= 0) {
            return all.values[there];
        }
        int free = freePlace(all, hash);
        if (free >= 0) {
            WideReads.putInt(all.keys, all.end, all.count);
            gather(bytes, bounds, all.keys, all.end + Integer.BYTES);
            all.values[all.count++] = value;
            PLACE.setRelease(all.places, free, place(hash, all.end));
            all.end = nextStep(all.end + length);
        }
        return value;
    }

    private Known<T> withRoomFor(int length) {
        Known<T> all = known();
        if (all.end + length > mostBytes) {
            all = begin();
        }
        while (all.count == all.values.length || all.end + length + WideReads.ROOM > all.keys.length) {
            all = larger(all);
            known = new SoftReference<>(all);
        }
        return all;
    }

    private static <T> Known<T> larger(Known<T> all) {
        int size = all.values.length * 2;
        Known<T> larger =
                new Known<>(2 * size, Arrays.copyOf(all.keys, 2 * all.keys.length), Arrays.copyOf(all.values, size));
        larger.count = all.count;
        larger.end = all.end;
        for (int place : all.places) {
            if (place != 0) {
                int key = offset(place);
                int first = key + Integer.BYTES;
                long hash = hash(all.keys, first, WideReads.lineFeed(all.keys, first, all.end));
                int free = freePlace(larger, hash);
                if (free >= 0) {
                    PLACE.setRelease(larger.places, free, place(hash, key));
                }
            }
        }
        return larger;
    }

    /** -1 if there is none. */
    private static int freePlace(Known<?> all, long hash) {
        for (int i = 0; i < PLACES; i++) {
            int index = (int) hash + i & all.places.length - 1;
            if (all.places[index] == 0) {
                return index;
            }
        }
        return -1;
    }

    /** The stretches, each with its end, at the beginning of this array, or of a larger one. */
    static byte[] key(byte[] bytes, int[] bounds, byte[] array) {
        int length = length(bounds);
        byte[] key = length + WideReads.ROOM <= array.length ? array : new byte[2 * length + WideReads.ROOM];
        gather(bytes, bounds, key, 0);
        return key;
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

    /** Eight bytes at a time; what is behind the last of them does not count. */
    private static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        for (int at = from; at < to; at += Long.BYTES) {
            long eight = WideReads.at(bytes, at) << WideReads.bitsBeyond(at, to);
            hash = (hash ^ eight) * FACTOR;
            hash ^= hash >>> 32;
        }
        // The last of the bytes have come to its middle only, and places are told apart by its low bits.
        hash *= FACTOR;
        return hash ^ hash >>> 32;
    }
}
