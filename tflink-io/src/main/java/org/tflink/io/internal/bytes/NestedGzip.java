package org.tflink.io.internal.bytes;

import java.io.IOException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Inflates gzip data as often as they are compressed: TFLink offers files that are compressed twice. The number of
 * layers is limited, since data exist that inflate to themselves.
 */
final class NestedGzip implements ByteReader {

    private static final int MOST_LAYERS = 8;

    private final GzipInflater outermost;

    /** The content of the innermost layer; null before the first read. */
    private @Nullable ByteReader content;

    /** The fault that was found before the content. */
    private @Nullable IOException fault;

    NestedGzip(ByteReader in) {
        this.outermost = new GzipInflater(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        if (content == null) {
            try {
                content = innermost();
            } catch (IOException e) {
                fault = e;
                throw e;
            }
        }
        return content.read(bytes, from, length);
    }

    private ByteReader innermost() throws IOException {
        ByteReader layer = outermost;
        for (int layers = 1; layers <= MOST_LAYERS; layers++) {
            PeekedBytes bytes = new PeekedBytes(layer);
            if (!bytes.areGzip()) {
                return bytes;
            }
            layer = new GzipInflater(bytes);
        }
        throw new ZipException("compressed more than " + MOST_LAYERS + " times");
    }

    /** The number of bytes of the file that the outermost layer was inflated from. */
    @Override
    public long position() {
        return outermost.position();
    }

    @Override
    public void close() throws IOException {
        try (outermost) {
            if (content != null) {
                content.close();
            }
        }
    }
}
