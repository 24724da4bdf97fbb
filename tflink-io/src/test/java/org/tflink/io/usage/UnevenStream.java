package org.tflink.io.usage;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

/**
 * Bytes as a bad stream gives them: of each read only a part, now and then no byte at all, and {@code available} fails. At the
 * end it may throw a fault. The same for the same seed.
 */
public final class UnevenStream extends FilterInputStream {

    private final Random random;
    private final int most;
    private final Exception fault;

    private UnevenStream(InputStream bytes, long seed, Exception fault) {
        super(bytes);
        this.random = new Random(seed);
        this.most = random.nextBoolean() ? 1 + random.nextInt(200) : 1 << 16;
        this.fault = fault;
    }

    /** Gives all the bytes. */
    public static InputStream of(byte[] bytes, long seed) {
        return new UnevenStream(new ByteArrayInputStream(bytes), seed, null);
    }

    /** Gives the first bytes, and then throws an {@link IOException} or an unchecked exception at every read. */
    public static InputStream failing(byte[] bytes, int length, Exception fault, long seed) {
        return new UnevenStream(new ByteArrayInputStream(bytes, 0, length), seed, fault);
    }

    @Override
    public int read() throws IOException {
        return thrownAtEnd(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return random.nextInt(8) == 0 ? 0 : thrownAtEnd(super.read(bytes, from, Math.min(length, most)));
    }

    @Override
    public int available() throws IOException {
        throw new IOException("not known");
    }

    private int thrownAtEnd(int read) throws IOException {
        if (read < 0 && fault instanceof IOException e) {
            throw e;
        } else if (read < 0 && fault instanceof RuntimeException e) {
            throw e;
        }
        return read;
    }
}
