package org.tflink.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ref.Cleaner;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes on a thread of its own, a few buffers ahead, so that they are inflated while the caller parses. Bytes and
 * faults come in the order in which they would come without it. To be read and closed by one thread at a time.
 *
 * <p>The thread ends with the bytes, with a fault, when this is closed, and when this is forgotten without that. From then
 * on the caller's thread reads by itself, as it does at the start, so that few bytes need no thread.
 */
final class ReadAhead implements Input.Bytes {

    /** How many bytes are read before the thread is worth its start. */
    static final int ALONE = 1 << 18;

    private static final int BUFFERS = 4;
    static final int BUFFER = 1 << 17;

    private final Input.Bytes in;
    private final String name;
    private long alone = ALONE;
    private @Nullable Ahead ahead;

    /**
     * Reads ahead.
     *
     * @param in is for this alone from here on
     * @param name says in the name of the thread what it reads
     */
    ReadAhead(Input.Bytes in, String name) {
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

    private Ahead ahead() {
        if (ahead == null) {
            Ahead started = new Ahead(this, in, name);
            started.thread.start();
            ahead = started;
        }
        return ahead;
    }

    /** Closes what is read, once the thread no longer touches it. */
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

    /** A buffer, and which of its bytes are still to be given. */
    private static final class Piece {

        private final byte[] bytes;
        private int at;
        private int end;

        Piece(int length) {
            bytes = new byte[length];
        }
    }

    /** The thread, and what it shares with its reader. It does not know that one, who is then free to be forgotten. */
    private static final class Ahead implements Runnable {

        /** For readers that are forgotten: the JDK closes their files, if no thread holds these. */
        private static final Cleaner CLEANER = Cleaner.create();

        /** What either side hands over last. */
        private static final Piece END = new Piece(0);

        private final Input.Bytes in;
        private final BlockingQueue<Piece> empty = new ArrayBlockingQueue<>(BUFFERS + 1);
        private final BlockingQueue<Piece> full = new ArrayBlockingQueue<>(BUFFERS + 1);
        private final Cleaner.Cleanable stop;
        private final Thread thread;
        private volatile boolean stopped;
        private volatile @Nullable Throwable fault;

        /** What the reader is at. */
        private Piece current = new Piece(BUFFER);

        Ahead(Object reader, Input.Bytes in, String name) {
            this.in = in;
            for (int i = 1; i < BUFFERS; i++) {
                empty.add(new Piece(BUFFER));
            }
            stop = CLEANER.register(reader, this::stop);
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
                // Nobody here does that; whoever did has ended the thread, and the reader goes on without it.
            } catch (Throwable e) {
                fault = e;
            } finally {
                full.add(END);
            }
        }

        /** Fills a piece and hands it over, also if there is a fault behind the bytes. */
        private boolean fill(Piece piece) throws IOException {
            piece.at = 0;
            piece.end = 0;
            int read = 0;
            try {
                while (read >= 0 && piece.end < BUFFER && !stopped) {
                    read = in.read(piece.bytes, piece.end, BUFFER - piece.end);
                    piece.end += Math.max(read, 0);
                }
            } finally {
                full.add(piece);
            }
            return read >= 0;
        }

        /** The next bytes, for the reader; -1 where the thread has ended. */
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

        /** An interrupt is told only where it ends a wait. Nothing is lost by it: the next to ask gets what comes next. */
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

        /** Stops the thread and waits for its end, even if interrupted: what it uses is freed behind this. */
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
