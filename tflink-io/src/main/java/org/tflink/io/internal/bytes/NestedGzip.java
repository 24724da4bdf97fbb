package org.tflink.io.internal.bytes;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Inflates gzip data as often as they are compressed: TFLink offers files that are compressed twice. The number of
 * layers is limited, since data exist that inflate to themselves.
 */
final class NestedGzip implements ByteReader {

    private static final int MOST_LAYERS = 8;

    private final GzipInflater outermost;

    /** The innermost layer that is known; its content once {@link #isInnermost}. */
    private ByteReader layer;

    private boolean isInnermost;

    /** The fault that was found before the content. */
    private @Nullable IOException fault;

    NestedGzip(ByteReader in) {
        this.outermost = new GzipInflater(in);
        this.layer = outermost;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        if (!isInnermost) {
            try {
                findInnermost();
            } catch (IOException e) {
                fault = e;
                throw e;
            }
        }
        return layer.read(bytes, from, length);
    }

    private void findInnermost() throws IOException {
        for (int layers = 1; layers <= MOST_LAYERS; layers++) {
            PeekedBytes bytes = new PeekedBytes(layer);
            if (!bytes.areGzip()) {
                layer = bytes;
                isInnermost = true;
                return;
            }
            layer = new GzipInflater(bytes);
        }
        throw MalformedBytesException.damaged("compressed more than " + MOST_LAYERS + " times");
    }

    /** The number of bytes of the file that the outermost layer was inflated from. */
    @Override
    public long position() {
        return outermost.position();
    }

    @Override
    public void close() throws IOException {
        layer.close();
    }
}
