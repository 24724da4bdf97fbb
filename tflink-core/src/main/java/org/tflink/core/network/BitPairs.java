package org.tflink.core.network;

/**
 * Pairs as one bit for each possible pair, and the number of the first pair of every 512 possible ones. In the human
 * network, where a fifth of the possible pairs exist, this takes 5 bits a pair.
 */
final class BitPairs implements Pairs {

    /** The number of words that share an entry of {@link #numbers}. */
    private static final int BLOCK = 8;

    private final int[] starts;

    /** The number of words of a row. */
    private final int width;

    private final long[] words;

    /** For each block of a row, the number of the first pair in it or after it. */
    private final int[] numbers;

    BitPairs(int columnCount, int[] starts, int[] columns) {
        int rows = starts.length - 1;
        this.starts = starts;
        this.width = width(columnCount);
        this.words = new long[rows * width];
        this.numbers = new int[rows * blocks()];
        for (int row = 0; row < rows; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                words[row * width + (columns[i] >> 6)] |= 1L << columns[i];
            }
            setNumbers(row);
        }
    }

    /** Returns how many bytes a set of so many rows and columns takes, whichever pairs it has. */
    static long bytes(int rowCount, int columnCount) {
        int width = width(columnCount);
        return rowCount * ((long) width * Long.BYTES + (long) blocks(width) * Integer.BYTES);
    }

    private static int width(int columnCount) {
        return (columnCount + Long.SIZE - 1) / Long.SIZE;
    }

    private static int blocks(int width) {
        return (width + BLOCK - 1) / BLOCK;
    }

    private int blocks() {
        return blocks(width);
    }

    private void setNumbers(int row) {
        int number = starts[row];
        for (int word = 0; word < width; word++) {
            if (word % BLOCK == 0) {
                numbers[row * blocks() + word / BLOCK] = number;
            }
            number += Long.bitCount(words[row * width + word]);
        }
    }

    @Override
    public int[] starts() {
        return starts;
    }

    @Override
    public int number(int row, int column) {
        int word = column >> 6;
        long bits = words[row * width + word];
        long bit = 1L << column;
        if ((bits & bit) == 0) {
            return -1;
        }
        int number = numbers[row * blocks() + word / BLOCK] + Long.bitCount(bits & (bit - 1));
        for (int before = word - word % BLOCK; before < word; before++) {
            number += Long.bitCount(words[row * width + before]);
        }
        return number;
    }

    @Override
    public boolean contains(int row, int column) {
        return (words[row * width + (column >> 6)] >>> column & 1) != 0;
    }

    @Override
    public int[] columns(int row) {
        int[] columns = new int[count(row)];
        int count = 0;
        for (int word = 0; word < width; word++) {
            count = add(words[row * width + word], word, columns, count);
        }
        return columns;
    }

    @Override
    public int[] columnsIn(long[] bits, int row) {
        int[] columns = new int[countIn(bits, row)];
        int count = 0;
        for (int word = 0; word < width; word++) {
            count = add(words[row * width + word] & bits[word], word, columns, count);
        }
        return columns;
    }

    /** Adds the columns of a word after so many others; returns how many there are then. */
    private static int add(long word, int index, int[] columns, int count) {
        int added = count;
        for (long bits = word; bits != 0; bits &= bits - 1) {
            columns[added++] = index * Long.SIZE + Long.numberOfTrailingZeros(bits);
        }
        return added;
    }

    @Override
    public void addTo(long[] bits, int row) {
        for (int word = 0; word < width; word++) {
            bits[word] |= words[row * width + word];
        }
    }

    @Override
    public int countIn(long[] bits, int row) {
        int count = 0;
        int start = row * width;
        for (int word = 0; word < width; word++) {
            count += Long.bitCount(bits[word] & words[start + word]);
        }
        return count;
    }
}
