package org.tflink.io;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Inflates <a href="https://www.rfc-editor.org/rfc/rfc1952">gzip</a> data of any number of members, one behind the other.
 *
 * <p>The JDK's own stream takes whatever is wrong with a later member for the end of the data, so that rows would be lost
 * without a sign. Here data that are cut are an {@link EOFException} and data that are damaged a {@link ZipException};
 * zeros may fill up the end.
 */
final class GzipMembers implements Input.Bytes {

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECK = 2;

    private final Input.Bytes in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean begun;
    private boolean ended;

    /** What went wrong: there is no going on behind it, it is thrown again. */
    private @Nullable IOException fault;

    GzipMembers(Input.Bytes in) {
        this.in = in;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            return readMembers(bytes, from, length);
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    private int readMembers(byte[] bytes, int from, int length) throws IOException {
        if (!begun) {
            begun = true;
            readHeader(nextByte());
        }
        while (!ended) {
            int inflated = inflate(bytes, from, length);
            if (inflated > 0) {
                check.update(bytes, from, inflated);
                return inflated;
            }
            if (inflater.finished()) {
                readTrailer();
                readNextHeader();
            } else if (inflater.needsInput()) {
                if (at == end) {
                    fill();
                }
                inflater.setInput(buffer, at, end - at);
                at = end;
            } else {
                throw new ZipException("a dictionary is asked for");
            }
        }
        return -1;
    }

    /** Inflates. What was inflated up to the damage is given before that is told, however long the buffer is. */
    private int inflate(byte[] bytes, int from, int length) throws IOException {
        long before = inflater.getBytesWritten();
        try {
            return inflater.inflate(bytes, from, length);
        } catch (DataFormatException e) {
            fault = new ZipException(e.getMessage());
            int good = (int) (inflater.getBytesWritten() - before);
            if (good == 0) {
                throw fault;
            }
            return good;
        }
    }

    /** Reads a header whose first byte is given: two for gzip, the method, flags, and what the flags announce. */
    private void readHeader(int first) throws IOException {
        if (first != 0x1F || nextByte() != 0x8B || nextByte() != 8) {
            throw new ZipException("no gzip header");
        }
        int flags = nextByte();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(nextByte() | nextByte() << 8);
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && nextByte() != 0) {
                // Up to the zero that ends it.
            }
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
        inflater.reset();
        check.reset();
    }

    /** The check sum and the length, modulo 2 to the power of 32, of what the member holds. */
    private void readTrailer() throws IOException {
        at = end - inflater.getRemaining();
        if (nextInt() != (int) check.getValue() || nextInt() != (int) inflater.getBytesWritten()) {
            throw new ZipException("a wrong check sum");
        }
    }

    private void readNextHeader() throws IOException {
        int b = 0;
        while (b == 0) {
            if (at == end && !tryFill()) {
                ended = true;
                return;
            }
            b = nextByte();
        }
        readHeader(b);
    }

    private int nextInt() throws IOException {
        return nextByte() | nextByte() << 8 | nextByte() << 16 | nextByte() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            nextByte();
        }
    }

    private int nextByte() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++] & 0xFF;
    }

    private void fill() throws IOException {
        if (!tryFill()) {
            throw new EOFException();
        }
    }

    private boolean tryFill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inflater.end();
        in.close();
    }
}
