package org.tflink.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values by the bytes that they were made of: what comes again is recognised and neither decoded nor made again. For all
 * threads: an entry never changes, and a race costs no more than a value made twice. The size is bounded, a new entry takes
 * the place of an old one, and all of it may be forgotten where memory is short.
 *
 * @param <T> the values; those of one instance are all made in one way
 */
final class SeenBefore<T> {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int size;
    private SoftReference<AtomicReferenceArray<@Nullable Entry<T>>> entries = new SoftReference<>(null);

    /** Final fields make it safe to hand over without a lock. */
    private static final class Entry<T> {

        private final long hash;
        private final byte[] bytes;
        private final T value;

        Entry(long hash, byte[] bytes, T value) {
            this.hash = hash;
            this.bytes = bytes;
            this.value = value;
        }
    }

    /**
     * An empty one.
     *
     * @param size how many values it keeps, a power of two
     */
    SeenBefore(int size) {
        this.size = size;
    }

    /** The value of these bytes, made if it is not known. */
    T get(byte[] bytes, int from, int to, Supplier<T> make) {
        AtomicReferenceArray<@Nullable Entry<T>> known = entries();
        long hash = hash(bytes, from, to);
        int place = (int) hash & size - 1;
        Entry<T> entry = known.getPlain(place);
        if (entry != null && entry.hash == hash && Arrays.equals(entry.bytes, 0, entry.bytes.length, bytes, from, to)) {
            return entry.value;
        }
        T value = make.get();
        known.setPlain(place, new Entry<>(hash, Arrays.copyOfRange(bytes, from, to), value));
        return value;
    }

    /** Eight bytes at a time. */
    private static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) LONG.get(bytes, at)) * FACTOR;
            hash ^= hash >>> 32;
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * FACTOR;
        }
        return hash ^ hash >>> 29;
    }

    private AtomicReferenceArray<@Nullable Entry<T>> entries() {
        AtomicReferenceArray<@Nullable Entry<T>> known = entries.get();
        if (known == null) {
            known = new AtomicReferenceArray<>(size);
            entries = new SoftReference<>(known);
        }
        return known;
    }
}
