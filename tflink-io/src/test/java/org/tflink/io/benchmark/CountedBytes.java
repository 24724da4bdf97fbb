package org.tflink.io.benchmark;

import java.io.OutputStream;

/** A stream that counts the bytes it is given, and drops them. */
final class CountedBytes extends OutputStream {

    private long count;

    long count() {
        return count;
    }

    @Override
    public void write(int oneByte) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count += length;
    }
}
