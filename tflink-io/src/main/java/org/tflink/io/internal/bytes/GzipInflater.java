package org.tflink.io.internal.bytes;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Inflates <a href="https://www.rfc-editor.org/rfc/rfc1952">gzip</a> data of any number of members.
 *
 * <p>The JDK's own stream takes any fault in a later member for the end of the data, so that rows would be lost in
 * silence. Here truncated and damaged data are a {@link MalformedBytesException}; zeros may pad the end.
 */
final class GzipInflater implements ByteReader {

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECK = 2;

    private final ByteReader in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean begun;
    private boolean ended;

    /** The first fault; it is thrown again by each later read. */
    private @Nullable IOException fault;

    GzipInflater(ByteReader in) {
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
                throw MalformedBytesException.damaged("found a preset dictionary");
            }
        }
        return -1;
    }

    /** Inflates. The bytes before the damage are returned first, whatever the length of the buffer. */
    private int inflate(byte[] bytes, int from, int length) throws IOException {
        long before = inflater.getBytesWritten();
        try {
            return inflater.inflate(bytes, from, length);
        } catch (DataFormatException e) {
            fault = MalformedBytesException.damaged(String.valueOf(e.getMessage()));
            int good = (int) (inflater.getBytesWritten() - before);
            if (good == 0) {
                throw fault;
            }
            return good;
        }
    }

    /**
     * Reads a header after its first byte: the magic number, the method, flags, and the fields that the flags announce.
     */
    private void readHeader(int first) throws IOException {
        if (first != 0x1F || nextByte() != 0x8B || nextByte() != 8) {
            throw MalformedBytesException.damaged("no gzip header");
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

    /** Checks the check sum and the length, modulo 2 to the power of 32, of the member's content. */
    private void readTrailer() throws IOException {
        at = end - inflater.getRemaining();
        if (nextInt() != (int) check.getValue() || nextInt() != (int) inflater.getBytesWritten()) {
            throw MalformedBytesException.damaged("a wrong check sum");
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
            throw MalformedBytesException.truncated();
        }
    }

    private boolean tryFill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public long position() {
        return in.position() - (end - at) - (ended ? 0 : inflater.getRemaining());
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inflater.end();
        in.close();
    }
}
