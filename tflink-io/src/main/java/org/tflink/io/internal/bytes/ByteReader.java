package org.tflink.io.internal.bytes;

import java.io.Closeable;
import java.io.IOException;

/** A stage that bytes pass on their way from a file: the file itself, its decompression, reading ahead. */
interface ByteReader extends Closeable {

    /** Reads like {@link java.io.InputStream#read(byte[], int, int)}. */
    int read(byte[] bytes, int from, int length) throws IOException;

    /** The number of bytes of the file that the bytes read so far were made of. For the thread that reads. */
    long position();
}
