package org.tflink.io.internal.bytes;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ref.Cleaner;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a few buffers ahead on a thread of its own, so that bytes are inflated while the caller parses. Bytes and
 * faults arrive in the order in which they would arrive without the thread. For one thread at a time.
 *
 * <p>The thread ends with the bytes, with a fault, when this is closed, and when this becomes unreachable. From then on
 * the caller's thread reads, as it does at the start: few bytes need no thread.
 */
final class ReadAhead implements ByteReader {

    /** The number of bytes that the caller's thread reads before it starts another. */
    static final int ALONE = 1 << 18;

    private static final int BUFFERS = 4;
    static final int BUFFER = 1 << 17;

    private final ByteReader in;
    private final String name;
    private long alone = ALONE;
    private @Nullable Ahead ahead;

    /**
     * Reads ahead.
     *
     * @param in is used by nothing else from now on
     * @param name of the file, for the name of the thread
     */
    ReadAhead(ByteReader in, String name) {
        this.in = in;
        this.name = name;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (alone > 0) {
            int read = in.read(bytes, from, (int) Math.min(length, alone));
            alone -= Math.max(read, 0);
            return read;
        }
        Ahead there = ahead();
        int read = there.take(bytes, from, length);
        if (read >= 0) {
            return read;
        }
        endThread();
        there.raise();
        return in.read(bytes, from, length);
    }

    @Override
    public long position() {
        return ahead == null ? in.position() : ahead.current.position();
    }

    private Ahead ahead() {
        if (ahead == null) {
            Ahead started = new Ahead(this, in, name);
            started.thread.start();
            ahead = started;
        }
        return ahead;
    }

    /** Closes the input when the thread no longer uses it. */
    @Override
    public void close() throws IOException {
        endThread();
        in.close();
    }

    private void endThread() {
        alone = Long.MAX_VALUE;
        if (ahead != null) {
            ahead.end();
            ahead = null;
        }
    }

    /** A buffer, and which of its bytes are not read yet. */
    private static final class Piece {

        private final byte[] bytes;
        private int at;
        private int end;

        /** The position in the file before the first of the bytes, and after the last. */
        private long startPosition;

        private long endPosition;

        Piece(int length) {
            bytes = new byte[length];
        }

        /** The position in the file of the next byte, as if compression were even. */
        long position() {
            return end == 0 ? endPosition : startPosition + (endPosition - startPosition) * at / end;
        }
    }

    /**
     * The thread and what it shares with its reader. It has no reference to the reader, which can become unreachable.
     */
    private static final class Ahead implements Runnable {

        /** Ends the thread of an unreachable reader; then nothing holds the file, and the JDK closes it. */
        private static final Cleaner CLEANER = Cleaner.create();

        /** The last piece of either queue. */
        private static final Piece END = new Piece(0);

        private final ByteReader in;
        private final BlockingQueue<Piece> empty = new ArrayBlockingQueue<>(BUFFERS + 1);
        private final BlockingQueue<Piece> full = new ArrayBlockingQueue<>(BUFFERS + 1);
        private final Cleaner.Cleanable stop;
        private final Thread thread;
        private volatile boolean stopped;
        private volatile @Nullable Throwable fault;

        /** The piece that the reader reads. */
        private Piece current = new Piece(BUFFER);

        Ahead(Object reader, ByteReader in, String name) {
            this.in = in;
            for (int i = 1; i < BUFFERS; i++) {
                empty.add(new Piece(BUFFER));
            }
            stop = CLEANER.register(reader, this::stop);
            current.endPosition = in.position();
            thread = new Thread(null, this, "tflink reading " + name, 0, false);
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            try {
                Piece piece = empty.take();
                while (!stopped && fill(piece)) {
                    piece = empty.take();
                }
            } catch (InterruptedException e) {
                // Nothing here interrupts the thread. Another's interrupt ends it, and the reader goes on without it.
            } catch (Throwable e) {
                fault = e;
            } finally {
                full.add(END);
            }
        }

        /** Fills a piece and hands it over, also if a fault follows its bytes. */
        private boolean fill(Piece piece) throws IOException {
            piece.at = 0;
            piece.end = 0;
            piece.startPosition = in.position();
            int read = 0;
            try {
                while (read >= 0 && piece.end < BUFFER && !stopped) {
                    read = in.read(piece.bytes, piece.end, BUFFER - piece.end);
                    piece.end += Math.max(read, 0);
                }
            } finally {
                piece.endPosition = in.position();
                full.add(piece);
            }
            return read >= 0;
        }

        /** The next bytes, for the reader; -1 if the thread has ended. */
        int take(byte[] bytes, int from, int length) throws InterruptedIOException {
            while (current.at == current.end) {
                Piece next = awaitFull();
                if (next == END) {
                    return -1;
                }
                empty.add(current);
                current = next;
            }
            int taken = Math.min(length, current.end - current.at);
            System.arraycopy(current.bytes, current.at, bytes, from, taken);
            current.at += taken;
            return taken;
        }

        /** Reports an interrupt only if it ends a wait. No bytes are lost by it. */
        private Piece awaitFull() throws InterruptedIOException {
            Piece ready = full.poll();
            try {
                return ready == null ? full.take() : ready;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while " + thread.getName());
            }
        }

        /** Throws what ended the thread, if it was a fault. */
        void raise() throws IOException {
            if (fault instanceof IOException e) {
                throw e;
            }
            if (fault instanceof RuntimeException e) {
                throw e;
            }
            if (fault instanceof Error e) {
                throw e;
            }
        }

        private void stop() {
            stopped = true;
            empty.offer(END);
        }

        /** Stops the thread and waits for its end, even if interrupted: the caller frees what the thread uses. */
        void end() {
            stop.clean();
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
