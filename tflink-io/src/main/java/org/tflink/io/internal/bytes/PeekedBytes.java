package org.tflink.io.internal.bytes;

import java.io.IOException;

/** Bytes of which the first two were looked at, to recognise gzip data. */
final class PeekedBytes implements ByteReader {

    private final ByteReader in;
    private final byte[] first = new byte[2];
    private int count;
    private int given;

    /** Reads the first two bytes, or as many as there are before the end or a fault, which the next read reports. */
    PeekedBytes(ByteReader in) throws IOException {
        this.in = in;
        try {
            for (int read = 0; read >= 0 && count < first.length; count += Math.max(read, 0)) {
                read = in.read(first, count, first.length - count);
            }
        } catch (IOException e) {
            if (count == 0) {
                throw e;
            }
        }
    }

    static boolean areGzip(byte[] bytes, int count) {
        return count >= 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
    }

    /** Whether these are gzip data, by their magic number. */
    boolean areGzip() {
        return areGzip(first, count);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int left = Math.min(count - given, length);
        if (left == 0) {
            return in.read(bytes, from, length);
        }
        System.arraycopy(first, given, bytes, from, left);
        given += left;
        return left;
    }

    @Override
    public long position() {
        return in.position() - (count - given);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
