package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both forms of pairs give the same answers, and the smaller one is chosen. */
class PairsTest {

    private static int[][] random(Random random, int rows, int columns, double density) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .filter(column -> random.nextDouble() < density)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[] starts(int[][] rows) {
        int[] starts = new int[rows.length + 1];
        for (int row = 0; row < rows.length; row++) {
            starts[row + 1] = starts[row] + rows[row].length;
        }
        return starts;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "3, 64, 0.5",
        "3, 65, 0.5",
        "5, 2000, 0.2",
        "5, 2000, 1",
        "7, 511, 0.02",
        "7, 513, 0.9",
        "4, 100, 0",
        "1, 5000, 0.001"
    })
    void bothFormsGiveTheSameAnswers(int rowCount, int columnCount, double density) {
        Random random = new Random(rowCount);
        int[][] rows = random(random, rowCount, columnCount, density);
        int[] all = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
        long[] bits = random.longs(columnCount / Long.SIZE + 1).toArray();

        for (Pairs pairs :
                new Pairs[] {new BitPairs(columnCount, starts(rows), all), new SortedPairs(starts(rows), all)}) {
            int number = 0;
            for (int row = 0; row < rowCount; row++) {
                assertThat(pairs.columns(row)).isEqualTo(rows[row]);
                assertThat(pairs.count(row)).isEqualTo(rows[row].length);
                int[] in = Arrays.stream(rows[row])
                        .filter(column -> (bits[column / 64] >>> column % 64 & 1) != 0)
                        .toArray();
                assertThat(pairs.columnsIn(bits, row)).isEqualTo(in);
                assertThat(pairs.countIn(bits, row)).isEqualTo(in.length);
                for (int column = 0; column < columnCount; column++) {
                    boolean there = Arrays.binarySearch(rows[row], column) >= 0;
                    assertThat(pairs.contains(row, column)).isEqualTo(there);
                    assertThat(pairs.number(row, column)).isEqualTo(there ? number++ : -1);
                }
                long[] added = new long[columnCount / Long.SIZE + 1];
                pairs.addTo(added, row);
                assertThat(BitSet.valueOf(added).stream().toArray()).isEqualTo(rows[row]);
            }
            Pairs back = pairs.transposed(columnCount).transposed(rowCount);
            for (int row = 0; row < rowCount; row++) {
                assertThat(back.columns(row)).isEqualTo(rows[row]);
            }
        }
    }

    /** A row of 512 bits and the number of their first pair is 68 bytes, as much as 17 columns. */
    @ParameterizedTest
    @CsvSource({"512, 17, true", "512, 16, false", "1, 1, false", "64, 3, true"})
    void theSmallerFormIsChosen(int columnCount, int count, boolean bits) {
        int[] columns = IntStream.range(0, count).toArray();

        assertThat(Pairs.of(columnCount, new int[] {0, count}, columns) instanceof BitPairs)
                .isEqualTo(bits);
    }
}
