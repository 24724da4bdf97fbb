package org.tflink.io.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen before is found by the same bytes and by no others; it may be overlooked, and is never mistaken. */
class ByteKeyedCacheTest {

    private static final int ENOUGH = 1 << 24;

    private final Random random = new Random(1);

    /** Stretches of bytes somewhere in an array, with something else about them. */
    private static final class Cells {

        final byte[] bytes;
        final int[] bounds;

        Cells(byte[] bytes, int[] bounds) {
            this.bytes = bytes;
            this.bounds = bounds;
        }

        /** Each {@code char} a byte. */
        static Cells of(Random around, String... stretches) {
            int length = Arrays.stream(stretches).mapToInt(String::length).sum();
            byte[] bytes = new byte[length + 8 * stretches.length + ByteScan.ROOM];
            around.nextBytes(bytes);
            int[] bounds = new int[2 * stretches.length];
            int at = 0;
            for (int i = 0; i < stretches.length; i++) {
                at += around.nextInt(8);
                bounds[2 * i] = at;
                byte[] stretch = stretches[i].getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(stretch, 0, bytes, at, stretch.length);
                at += stretch.length;
                bounds[2 * i + 1] = at;
            }
            return new Cells(bytes, bounds);
        }

        @Nullable
        String in(ByteKeyedCache<String> seen) {
            return seen.find(bytes, bounds);
        }

        String putIn(ByteKeyedCache<String> seen, String value) {
            return seen.put(bytes, bounds, value);
        }
    }

    private Cells cells(String... stretches) {
        return Cells.of(random, stretches);
    }

    private static ByteKeyedCache<String> empty(int mostBytes) {
        return new ByteKeyedCache<>(mostBytes, String[]::new);
    }

    /** Any bytes but a line feed. */
    private String stretch(int length) {
        StringBuilder stretch = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int value = random.nextInt(255);
            stretch.append((char) (value < '\n' ? value : value + 1));
        }
        return stretch.toString();
    }

    @Test
    void whatWasPutIsFoundByItsBytesWhereverTheyStand() {
        ByteKeyedCache<String> seen = empty(ENOUGH);
        Map<List<String>, String> all = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            List<String> key = List.of(stretch(4 + random.nextInt(37)), stretch(random.nextInt(41)), stretch(i % 3));
            String value = "value " + i;
            assertThat(cells(key.toArray(String[]::new)).in(seen)).isNull();
            assertThat(cells(key.toArray(String[]::new)).putIn(seen, value)).isSameAs(value);
            all.put(key, value);
        }
        List<String> overlooked = new ArrayList<>();
        all.forEach((key, value) -> {
            String found = cells(key.toArray(String[]::new)).in(seen);
            assertThat(found == null ? value : found).isSameAs(value);
            if (found == null) {
                overlooked.add(value);
            }
        });
        assertThat(overlooked).hasSizeLessThan(50);
    }

    @Test
    void otherBytesAreNot() {
        for (int length = 0; length <= 40; length++) {
            for (int other = 0; other <= 40; other += 5) {
                ByteKeyedCache<String> seen = empty(ENOUGH);
                String a = stretch(length);
                String b = stretch(other);
                assertThat(cells(a, b).putIn(seen, "known")).isEqualTo("known");

                assertThat(cells(a, b).in(seen)).isEqualTo("known");
                assertThat(cells(a, b + "x").in(seen)).isNull();
                assertThat(cells(a + "x", b).in(seen)).isNull();
                assertThat(cells(a + "\0", b).in(seen)).isNull();
                assertThat(cells(a, b + "\0").in(seen)).isNull();
                for (int at = 0; at < length + other; at++) {
                    StringBuilder changed = new StringBuilder(a + b);
                    char c = changed.charAt(at);
                    changed.setCharAt(at, (char) (c ^ 1) == '\n' ? (char) (c ^ 2) : (char) (c ^ 1));
                    assertThat(cells(changed.substring(0, length), changed.substring(length))
                                    .in(seen))
                            .isNull();
                    assertThat(
                                    at == length
                                            ? null
                                            : cells((a + b).substring(0, at), (a + b).substring(at))
                                                    .in(seen))
                            .isNull();
                }
            }
        }
    }

    @Test
    void whatIsThereStays() {
        ByteKeyedCache<String> seen = empty(ENOUGH);

        assertThat(cells("P1", "x").putIn(seen, "first")).isEqualTo("first");
        assertThat(cells("P1", "x").putIn(seen, "second")).isEqualTo("first");
        assertThat(cells("P1", "x").in(seen)).isEqualTo("first");
    }

    @Test
    void itGrows() {
        ByteKeyedCache<String> seen = empty(ENOUGH);
        for (int i = 0; i < 50_000; i++) {
            assertThat(cells("P" + i, "name").putIn(seen, "P" + i)).isEqualTo("P" + i);
        }
        int found = 0;
        for (int i = 0; i < 50_000; i++) {
            String value = cells("P" + i, "name").in(seen);
            assertThat(value == null ? "P" + i : value).isEqualTo("P" + i);
            assertThat(cells("P" + i, "game").in(seen)).isNull();
            found += value == null ? 0 : 1;
        }
        assertThat(found).isGreaterThan(49_900);
    }

    /** As the accessions of a fly are, {@code Q9VA00} to {@code Q9VZZ9}. */
    @Test
    void keysThatDifferInTheirLastBytesOnlyAreNotCrowdedOut() {
        ByteKeyedCache<String> seen = empty(ENOUGH);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 9_360; i++) {
            keys.add("Q9V" + (char) ('A' + i % 26) + Integer.toString(i / 26 % 36, 36) + i / 936);
        }
        for (int length = 0; length < 20; length++) {
            for (String key : keys) {
                cells("x".repeat(length) + key).putIn(seen, key + length);
            }
            String before = "x".repeat(length);
            String behind = "" + length;
            assertThat(keys)
                    .filteredOn(
                            key -> !(key + behind).equals(cells(before + key).in(seen)))
                    .hasSizeLessThan(100);
        }
    }

    /** They have one hash, and places are searched only so far. */
    @Test
    void valuesWithTheSameFirstBytesAreOverlookedWhereTheyAreTooMany() {
        ByteKeyedCache<String> seen = empty(ENOUGH);
        int found = 0;
        for (int round = 0; round < 2; round++) {
            found = 0;
            for (int i = 0; i < 100; i++) {
                String value = cells("P1", "name " + i).in(seen);
                assertThat(value == null ? "" + i : value).isEqualTo("" + i);
                assertThat(cells("P1", "name " + i).putIn(seen, "" + i)).isEqualTo("" + i);
                found += value == null ? 0 : 1;
            }
        }
        assertThat(found).isBetween(10, 20);
    }

    @Test
    void allAreForgottenWhereTheyBecomeTooMany() {
        ByteKeyedCache<String> seen = empty(20_000);
        for (int i = 0; i < 20_000; i++) {
            String key = "P" + i + "x".repeat(i % 50);
            assertThat(cells(key).putIn(seen, key)).isEqualTo(key);
        }
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String key = "P" + i + "x".repeat(i % 50);
            String value = cells(key).in(seen);
            assertThat(value == null ? key : value).isEqualTo(key);
            found += value == null ? 0 : 1;
        }
        assertThat(found).isBetween(1, 2_000);
    }

    @Test
    void whatIsTooLongIsNotKept() {
        ByteKeyedCache<String> seen = empty(20_000);
        String tooLong = "x".repeat(10_000);

        assertThat(cells("P1").putIn(seen, "P1")).isEqualTo("P1");
        assertThat(cells(tooLong).putIn(seen, "long")).isEqualTo("long");
        assertThat(cells(tooLong).in(seen)).isNull();
        assertThat(cells("P1").in(seen)).isEqualTo("P1");
    }

    @ParameterizedTest
    @ValueSource(ints = {9_990, 20_000, 70_000, 500_000})
    void aLongKeyMakesRoomForItself(int length) {
        ByteKeyedCache<String> seen = empty(ENOUGH);
        for (int i = 0; i < 3; i++) {
            String key = i + "x".repeat(length);
            assertThat(cells(key, "y").putIn(seen, "" + i)).isEqualTo("" + i);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(cells(i + "x".repeat(length), "y").in(seen)).isEqualTo("" + i);
            assertThat(cells(i + "x".repeat(length), "z").in(seen)).isNull();
            assertThat(cells(i + "x".repeat(length - 1) + "z", "y").in(seen)).isNull();
        }
    }

    /** Whoever has looked once may take the value, whatever is put or forgotten meanwhile. */
    @Test
    void keysStayThoseOfTheEntriesAmongWhichTheyWereFound() {
        ByteKeyedCache<String> seen = empty(20_000);
        cells("P1").putIn(seen, "P1");
        ByteKeyedCache.Entries<String> known = seen.entries();
        Cells first = cells("P1");
        int key = known.find(first.bytes, first.bounds);
        for (int i = 0; i < 5_000; i++) {
            cells("Q" + i).putIn(seen, "Q" + i);
        }
        assertThat(known.values()[known.indexOf(key)]).isEqualTo("P1");
        assertThat(known.find(first.bytes, first.bounds, key)).isEqualTo(key);
        assertThat(known.find(first.bytes, first.bounds)).isEqualTo(key);
    }

    @Test
    void aKeyIsThatOfItsRangesOnly() {
        for (int i = 0; i < 20_000; i++) {
            String a = stretch(random.nextInt(20));
            String b = stretch(random.nextInt(random.nextBoolean() ? 3 : 60));
            Cells cells = cells(a, b);
            ByteKeyedCache<String> seen = empty(ENOUGH);
            cells.putIn(seen, "x");
            ByteKeyedCache.Entries<String> entries = seen.entries();
            int key = entries.find(cells.bytes, cells.bounds);

            assertThat(isKey(entries, key, a, b)).isTrue();
            assertThat(isKey(entries, key, a, b + "x")).isFalse();
            assertThat(isKey(entries, key, a + "x", b)).isFalse();
            assertThat(!a.isEmpty() && isKey(entries, key, a.substring(1), b)).isFalse();
            assertThat(!b.isEmpty() && isKey(entries, key, a, b.substring(0, b.length() - 1)))
                    .isFalse();
            assertThat(!b.isEmpty() && isKey(entries, key, a + b.charAt(0), b.substring(1)))
                    .isFalse();
        }
    }

    private boolean isKey(ByteKeyedCache.Entries<String> entries, int key, String... ranges) {
        Cells cells = cells(ranges);
        return entries.find(cells.bytes, cells.bounds, key) == key;
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 60_000, ENOUGH})
    void manyThreadsFindTheRightValues(int mostBytes) throws Exception {
        ByteKeyedCache<String> seen = empty(mostBytes);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                Random own = new Random(thread);
                wrong.add(threads.submit(() -> wrongValues(seen, own)));
            }
            for (Future<Integer> each : wrong) {
                assertThat(each.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many values are not those of their keys. */
    private static int wrongValues(ByteKeyedCache<String> seen, Random own) {
        int wrong = 0;
        for (int i = 0; i < 60_000; i++) {
            int number = own.nextInt(1 + i / 10);
            String name = "name " + number % 7;
            Cells cells = Cells.of(own, "P" + number / 3, name);
            String expected = "P" + number / 3 + name;
            String found = cells.in(seen);
            String value = found != null ? found : cells.putIn(seen, "P" + number / 3 + name);
            wrong += value.equals(expected) ? 0 : 1;
        }
        return wrong;
    }
}
