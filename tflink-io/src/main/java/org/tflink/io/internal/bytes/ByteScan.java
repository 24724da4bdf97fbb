package org.tflink.io.internal.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * FAST CODE: scans bytes for separators and line ends, eight at a time, by arithmetic on a little-endian {@code long}.
 * {@code TableBenchmark} and {@code PageBenchmark} show what it buys.
 *
 * <p>An array needs {@link #ROOM} after the bytes to scan, since the last eight bytes that are read may begin with the
 * last of them.
 */
public final class ByteScan {

    /** The number of bytes by which an array has to be longer than the bytes to scan. */
    public static final int ROOM = Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final long BLANKS = ' ' * ONES;
    private static final long QUOTES = '\'' * ONES;

    private ByteScan() {}

    /** The eight bytes from here on. */
    static long at(byte[] bytes, int index) {
        return (long) LONG.get(bytes, index);
    }

    static int intAt(byte[] bytes, int index) {
        return (int) INT.get(bytes, index);
    }

    static void putInt(byte[] bytes, int index, int value) {
        INT.set(bytes, index, value);
    }

    /** The number of bits of the eight bytes from {@code at} on that belong to bytes at {@code to} or after it. */
    static int bitsBeyond(int at, int to) {
        return Math.max(0, at + Long.BYTES - to) << 3;
    }

    /** Whether both ranges hold the same bytes; {@link #ROOM} has to follow each. */
    public static boolean equal(byte[] a, int fromA, byte[] b, int fromB, int length) {
        if (length == 0) {
            return true;
        }
        // Up to 16 bytes are the first eight and the last eight, which overlap: no branch depends on the length of most
        // cells.
        int tail = Math.max(0, length - Long.BYTES);
        long different = (at(a, fromA) ^ at(b, fromB)) | (at(a, fromA + tail) ^ at(b, fromB + tail));
        different <<= bitsBeyond(0, length);
        for (int i = Long.BYTES; i < tail; i += Long.BYTES) {
            different |= at(a, fromA + i) ^ at(b, fromB + i);
        }
        return different == 0;
    }

    /**
     * Copies bytes from {@code start} up to the first that is not printable ASCII or is a single quote, but may stop
     * before the last seven of the array. The bytes after those copied are unspecified in {@code to}.
     *
     * @param to has {@link #ROOM} after the copied bytes
     * @return the number of bytes copied
     */
    public static int copyPlain(byte[] from, int start, byte[] to, int at) {
        int count = 0;
        for (; start + count + Long.BYTES <= from.length; count += Long.BYTES) {
            long x = at(from, start + count);
            long quotes = x ^ QUOTES;
            // A borrow can mark bytes after the first marked one by mistake; only the first counts.
            long special = (((x - BLANKS) & ~x) | ((quotes - ONES) & ~quotes) | x | (x + ONES)) & HIGH_BITS;
            LONG.set(to, at + count, x);
            if (special != 0) {
                return count + first(special);
            }
        }
        return count;
    }

    /** The index of the first line feed; -1 if there is none before {@code to}. */
    public static int lineFeed(byte[] bytes, int from, int to) {
        return indexOf('\n', bytes, from, to);
    }

    /** The index of the first byte that is this ASCII character; -1 if there is none before {@code to}. */
    public static int indexOf(char c, byte[] bytes, int from, int to) {
        long same = c * ONES;
        for (int i = from; i < to; i += Long.BYTES) {
            long marks = zeros(at(bytes, i) ^ same);
            if (marks != 0) {
                int mark = i + first(marks);
                return mark < to ? mark : -1;
            }
        }
        return -1;
    }

    /** Whether all bytes are ASCII. */
    public static boolean isAscii(byte[] bytes, int from, int to) {
        long all = 0;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            all |= at(bytes, i);
        }
        for (; i < to; i++) {
            all |= bytes[i];
        }
        return (all & HIGH_BITS) == 0;
    }

    /** Whether all bytes are ASCII from this character to {@code ~}. */
    public static boolean areFrom(char first, byte[] bytes, int from, int to) {
        long firsts = first * ONES;
        long special = 0;
        for (int i = from; i < to; i += Long.BYTES) {
            long x = at(bytes, i);
            // Borrows and carries can mark bytes after a marked one by mistake, but none before it.
            special |= ((((x - firsts) & ~x) | x | (x + ONES)) & HIGH_BITS) << bitsBeyond(i, to);
        }
        return special == 0;
    }

    /**
     * Finds the cells of a row that ends with a line feed or at {@code to}.
     *
     * @param starts receives the start of each cell, and after the last cell the index after the end of the row plus
     *     one
     * @return the number of cells, at most one less than the length of {@code starts}; negated if not all bytes of the
     *     row, and of the few after it that were read, are ASCII
     */
    public static int split(byte[] bytes, int from, int to, char separator, int[] starts) {
        long separators = separator * ONES;
        long all = 0;
        int count = 0;
        starts[0] = from;
        // The marks of 64 bytes are gathered before any is used: a loop for each eight bytes would end after a number
        // of marks that the processor mispredicts again and again. The lines are written out so that the method is
        // too large for the compiler to inline: it is compiled once and early, not anew with each layer of callers.
        for (int i = from; i < to; i += Long.SIZE) {
            long marks = 0;
            if (i + Long.SIZE <= bytes.length) {
                long a = at(bytes, i);
                long b = at(bytes, i + 8);
                long c = at(bytes, i + 16);
                long d = at(bytes, i + 24);
                long e = at(bytes, i + 32);
                long f = at(bytes, i + 40);
                long g = at(bytes, i + 48);
                long h = at(bytes, i + 56);
                all |= a | b | c | d | e | f | g | h;
                marks = bits(ends(a, separators))
                        | bits(ends(b, separators)) << 8
                        | bits(ends(c, separators)) << 16
                        | bits(ends(d, separators)) << 24
                        | bits(ends(e, separators)) << 32
                        | bits(ends(f, separators)) << 40
                        | bits(ends(g, separators)) << 48
                        | bits(ends(h, separators)) << 56;
            } else {
                for (int word = 0; i + word < to; word += Long.BYTES) {
                    long x = at(bytes, i + word);
                    all |= x;
                    marks |= bits(ends(x, separators)) << word;
                }
            }
            for (; marks != 0; marks &= marks - 1) {
                int mark = i + Long.numberOfTrailingZeros(marks);
                if (mark >= to) {
                    break;
                }
                starts[++count] = mark + 1;
                if (bytes[mark] == '\n' || count == starts.length - 1) {
                    return (all & HIGH_BITS) == 0 ? count : -count;
                }
            }
        }
        starts[++count] = to + 1;
        return (all & HIGH_BITS) == 0 ? count : -count;
    }

    /** The high bit of each byte that is a separator, which is ASCII, or a line feed. */
    private static long ends(long x, long separators) {
        long low = x & ~HIGH_BITS;
        return ~(((low ^ separators) + ~HIGH_BITS & (low ^ LINE_FEEDS) + ~HIGH_BITS) | x) & HIGH_BITS;
    }

    /** The high bits of eight bytes, as eight bits. */
    private static long bits(long highBits) {
        return ((highBits >>> 7) * 0x0102040810204080L) >>> 56;
    }

    /** The high bit of each byte that is zero, and no other. */
    private static long zeros(long x) {
        return ~((x & ~HIGH_BITS) + ~HIGH_BITS | x | ~HIGH_BITS);
    }

    /** The index of the first of the eight bytes whose high bit is set. */
    private static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
