package org.tflink.io.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight bytes at a time find what one byte at a time finds, wherever it stands and whatever the bytes are. */
class ByteScanTest {

    private static final int LONGEST = 40;

    private final Random random = new Random(1);

    /** Random bytes, or bytes of which many are marks or all but marks, with room behind them. */
    private byte[] bytes(int length) {
        byte[] bytes = new byte[length + ByteScan.ROOM];
        random.nextBytes(bytes);
        byte[] marks = {
            '\n', '\t', ',', '\t' ^ 1, '\t' + 1, '\n' + 1, '\n' ^ (byte) 0x80, '\t' ^ (byte) 0x80, 0, 'x', -1
        };
        int kind = random.nextInt(4);
        for (int i = 0; i < bytes.length; i++) {
            if (kind == 1 || (kind > 1 && random.nextInt(4) > 0)) {
                bytes[i] = kind == 3 ? (byte) ('a' + random.nextInt(26)) : marks[random.nextInt(marks.length)];
            }
        }
        return bytes;
    }

    private static int lineFeed(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void lineFeedsAndAsciiAreFoundAtAnyPlace() {
        for (int i = 0; i < 300; i++) {
            byte[] bytes = bytes(LONGEST);
            for (int from = 0; from <= LONGEST; from++) {
                for (int to = from; to <= LONGEST; to++) {
                    assertThat(ByteScan.lineFeed(bytes, from, to)).isEqualTo(lineFeed(bytes, from, to));
                    assertThat(ByteScan.isAscii(bytes, from, to)).isEqualTo(isAscii(bytes, from, to));
                }
            }
        }
    }

    @Test
    void asciiNeedsNoRoom() {
        byte[] bytes = new byte[LONGEST];
        for (int at = 0; at < LONGEST; at++) {
            bytes[at] = -1;
            assertThat(ByteScan.isAscii(bytes, 0, LONGEST)).isFalse();
            assertThat(ByteScan.isAscii(bytes, 0, at)).isTrue();
            assertThat(ByteScan.isAscii(bytes, at + 1, LONGEST)).isTrue();
            bytes[at] = 0;
        }
    }

    @Test
    void everyByteIsAMarkOrNot() {
        for (int value = 0; value < 256; value++) {
            for (int at = 0; at < 2 * Long.BYTES; at++) {
                byte[] bytes = new byte[4 * Long.BYTES];
                Arrays.fill(bytes, (byte) 'x');
                bytes[at] = (byte) value;
                assertThat(ByteScan.lineFeed(bytes, 0, 2 * Long.BYTES)).isEqualTo(value == '\n' ? at : -1);
                assertThat(ByteScan.isAscii(bytes, 0, 2 * Long.BYTES)).isEqualTo(value < 128);
                assertThat(ByteScan.copyPlain(bytes, 0, new byte[bytes.length], 0))
                        .isEqualTo(value < ' ' || value > '~' || value == '\'' ? at : bytes.length);
                int[] starts = new int[4];
                boolean mark = value == '\t' || value == '\n';
                assertThat(ByteScan.split(bytes, 0, 2 * Long.BYTES, '\t', starts))
                        .isEqualTo((value == '\t' ? 2 : 1) * (value < 128 ? 1 : -1));
                assertThat(starts[1]).isEqualTo(mark ? at + 1 : 2 * Long.BYTES + 1);
            }
        }
    }

    @Test
    void stretchesAreEqualIfTheirBytesAreWhateverStandsBehind() {
        for (int length = 0; length <= LONGEST; length++) {
            for (int offset = 0; offset < Long.BYTES; offset++) {
                byte[] a = bytes(offset + length);
                byte[] b = bytes(length);
                System.arraycopy(a, offset, b, 0, length);
                assertThat(ByteScan.equal(a, offset, b, 0, length)).isTrue();
                assertThat(ByteScan.equal(b, 0, a, offset, length)).isTrue();
                for (int at = 0; at < length; at++) {
                    byte kept = b[at];
                    b[at] ^= (byte) (1 << random.nextInt(8));
                    assertThat(ByteScan.equal(a, offset, b, 0, length)).isFalse();
                    b[at] = kept;
                }
            }
        }
    }

    @Test
    void copyPlainCopiesWhatItCountsAndStopsBeforeWhatIsNotPlain() {
        for (int i = 0; i < 20_000; i++) {
            byte[] from = new byte[random.nextInt(LONGEST + 1)];
            for (int at = 0; at < from.length; at++) {
                from[at] = (byte) (random.nextInt(20) == 0 ? random.nextInt(256) : ' ' + random.nextInt(95));
            }
            int start = random.nextInt(from.length + 1);
            byte[] to = new byte[LONGEST + 3];
            int count = ByteScan.copyPlain(from, start, to, 3);

            int plain = start;
            while (plain < from.length && from[plain] >= ' ' && from[plain] < 127 && from[plain] != '\'') {
                plain++;
            }
            int wholeSteps = (from.length - start) / Long.BYTES * Long.BYTES;
            assertThat(count).isEqualTo(Math.min(plain - start, wholeSteps));
            assertThat(Arrays.copyOfRange(to, 3, 3 + count)).isEqualTo(Arrays.copyOfRange(from, start, start + count));
        }
    }

    /** As {@link ByteScan#split}, without its sign. */
    private static int split(byte[] bytes, int from, int to, char separator, int[] starts) {
        int count = 0;
        starts[0] = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == separator || bytes[i] == '\n') {
                starts[++count] = i + 1;
                if (bytes[i] == '\n' || count == starts.length - 1) {
                    return count;
                }
            }
        }
        starts[++count] = to + 1;
        return count;
    }

    @ParameterizedTest
    @ValueSource(chars = {'\t', ',', '\0', '\u007F'})
    void rowsAreSplitAtEveryMark(char separator) {
        for (int i = 0; i < 60_000; i++) {
            int length = random.nextInt(i % 10 == 0 ? 300 : LONGEST + 1);
            byte[] bytes = bytes(length);
            if (random.nextBoolean()) {
                for (int at = 0; at < bytes.length; at++) {
                    bytes[at] = bytes[at] == '\n' || random.nextInt(30) == 0 ? (byte) separator : bytes[at];
                }
            }
            int from = random.nextInt(length + 1);
            int to = from + random.nextInt(length - from + 1);
            int[] starts = new int[2 + random.nextInt(40)];
            int[] expected = new int[starts.length];

            int count = ByteScan.split(bytes, from, to, separator, starts);
            int cells = split(bytes, from, to, separator, expected);

            assertThat(Math.abs(count)).isEqualTo(cells);
            assertThat(Arrays.copyOf(starts, cells + 1)).isEqualTo(Arrays.copyOf(expected, cells + 1));
            int rowEnd = Math.min(to, starts[cells] - 1);
            if (!isAscii(bytes, from, rowEnd)) {
                assertThat(count).isNegative();
            } else if (isAscii(bytes, from, Math.min(bytes.length, rowEnd + Long.SIZE))) {
                assertThat(count).isPositive();
            }
        }
    }

    /** Marks are gathered of 64 bytes at a time. */
    @Test
    void aMarkIsFoundAtEachOfManyPlaces() {
        for (int at = 0; at < 300; at++) {
            for (int from = 0; from < Long.BYTES; from++) {
                byte[] bytes = new byte[400];
                bytes[from + at] = '\t';
                bytes[from + at + 1] = '\n';
                int[] starts = new int[4];

                assertThat(ByteScan.split(bytes, from, 390, '\t', starts)).isEqualTo(2);
                assertThat(starts).startsWith(from, from + at + 1, from + at + 2);
                bytes[from + at] = -1;
                assertThat(ByteScan.split(bytes, from, 390, '\t', starts)).isEqualTo(-1);
            }
        }
    }

    @Test
    void numbersAreReadAsTheyWerePut() {
        byte[] bytes = new byte[20];
        for (int i = 0; i < 1_000; i++) {
            int at = random.nextInt(12);
            int value = random.nextInt();
            ByteScan.putInt(bytes, at, value);
            assertThat(ByteScan.intAt(bytes, at)).isEqualTo(value);
            assertThat((int) ByteScan.at(bytes, at)).isEqualTo(value);
        }
    }

    @Test
    void bitsBeyondAreThoseOfTheBytesThatDoNotCount() {
        assertThat(ByteScan.bitsBeyond(0, 8)).isZero();
        assertThat(ByteScan.bitsBeyond(0, 9)).isZero();
        assertThat(ByteScan.bitsBeyond(0, 5)).isEqualTo(24);
        assertThat(ByteScan.bitsBeyond(7, 8)).isEqualTo(56);
    }
}
