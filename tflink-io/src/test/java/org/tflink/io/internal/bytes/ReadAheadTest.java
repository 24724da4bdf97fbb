package org.tflink.io.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a second thread must not change, and when it begins and ends. */
@Timeout(60)
class ReadAheadTest {

    private static final int ALONE = ReadAhead.ALONE;

    private static final int BUFFER = ReadAhead.BUFFER;

    /** Some bytes, in pieces of any length, and who read them. */
    private static class Source implements ByteReader {

        final Set<Thread> threads = ConcurrentHashMap.newKeySet();
        final byte[] bytes;
        private final Random random = new Random(1);
        private @Nullable Throwable fault;
        private int at;
        volatile boolean closed;

        Source(int length) {
            bytes = new byte[length];
            new Random(length).nextBytes(bytes);
        }

        /** Behind the bytes there is a fault, once. */
        Source with(Throwable fault) {
            this.fault = fault;
            return this;
        }

        @Override
        public long position() {
            return at;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            threads.add(Thread.currentThread());
            if (at == bytes.length) {
                raise();
                return -1;
            }
            int read = Math.min(bytes.length - at, 1 + random.nextInt(length));
            System.arraycopy(bytes, at, into, from, read);
            at += read;
            return read;
        }

        private void raise() throws IOException {
            Throwable raised = fault;
            fault = null;
            if (raised instanceof IOException e) {
                throw e;
            }
            if (raised instanceof RuntimeException e) {
                throw e;
            }
            if (raised instanceof Error e) {
                throw e;
            }
        }

        /** The thread other than that of the test. */
        Thread other() {
            return threads.stream()
                    .filter(thread -> thread != Thread.currentThread())
                    .findAny()
                    .orElseThrow();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static ReadAhead ahead(ByteReader source) {
        return new ReadAhead(source, "a test");
    }

    /** Reads until there is no more or a fault, into {@code into}. */
    private static void readAll(ReadAhead ahead, ByteArrayOutputStream into) throws IOException {
        byte[] buffer = new byte[70_000];
        Random random = new Random(2);
        int read = 0;
        while (read >= 0) {
            into.write(buffer, 0, read);
            read = ahead.read(buffer, 0, 1 + random.nextInt(buffer.length));
        }
    }

    private static byte[] read(ReadAhead ahead, int count) throws IOException {
        byte[] bytes = new byte[count];
        for (int at = 0, read = 0; at < count; at += read) {
            read = ahead.read(bytes, at, count - at);
            assertThat(read).isPositive();
        }
        return bytes;
    }

    static Stream<Integer> lengths() {
        return Stream.of(0, ALONE, ALONE + BUFFER, ALONE + 4 * BUFFER, ALONE + 20 * BUFFER)
                .flatMap(length -> Stream.of(length - 1, length, length + 1))
                .filter(length -> length >= 0);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void theBytesAreTheSame(int length) throws IOException {
        Source source = new Source(length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();

        try (ReadAhead ahead = ahead(source)) {
            readAll(ahead, all);
            assertThat(ahead.read(new byte[1], 0, 1)).isEqualTo(-1);
        }

        assertThat(all.toByteArray()).isEqualTo(source.bytes);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aFaultComesBehindTheBytesBeforeIt(int length) {
        for (Throwable fault :
                new Throwable[] {new EOFException(), new IllegalStateException(), new OutOfMemoryError()}) {
            Source source = new Source(length).with(fault);
            ByteArrayOutputStream all = new ByteArrayOutputStream();

            assertThat(catchThrowable(() -> readAll(ahead(source), all))).isSameAs(fault);
            assertThat(all.toByteArray()).isEqualTo(source.bytes);
        }
    }

    @Test
    void behindAFaultTheCallerReadsByItself() throws IOException {
        Source source = new Source(ALONE + BUFFER).with(new IOException());
        ReadAhead ahead = ahead(source);
        read(ahead, ALONE + BUFFER);
        assertThatThrownBy(() -> ahead.read(new byte[1], 0, 1)).isInstanceOf(IOException.class);

        source.threads.clear();

        assertThat(ahead.read(new byte[1], 0, 1)).isEqualTo(-1);
        assertThat(source.threads).containsExactly(Thread.currentThread());
    }

    @Test
    void fewBytesNeedNoThread() throws IOException {
        Source source = new Source(ALONE - 1);

        readAll(ahead(source), new ByteArrayOutputStream());

        assertThat(source.threads).containsExactly(Thread.currentThread());
    }

    @Test
    void theThreadSaysWhatItIsForAndHoldsUpNoExit() throws IOException {
        Source source = new Source(ALONE + 50 * BUFFER);
        try (ReadAhead ahead = ahead(source)) {
            read(ahead, ALONE + 1);

            assertThat(source.other().getName()).isEqualTo("tflink reading a test");
            assertThat(source.other().isDaemon()).isTrue();
        }
    }

    @Test
    void theThreadEndsWithTheBytes() throws IOException {
        Source source = new Source(ALONE + 5 * BUFFER);

        readAll(ahead(source), new ByteArrayOutputStream());

        assertThat(source.other().isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, ALONE - 1, ALONE, ALONE + 1, ALONE + BUFFER, ALONE + 6 * BUFFER + 1})
    void theThreadEndsWhenItIsClosed(int count) throws IOException {
        Source source = new Source(ALONE + 50 * BUFFER);
        ReadAhead ahead = ahead(source);
        assertThat(read(ahead, count)).isEqualTo(Arrays.copyOf(source.bytes, count));

        ahead.close();
        ahead.close();

        assertThat(source.closed).isTrue();
        assertThat(source.threads).allMatch(thread -> thread == Thread.currentThread() || !thread.isAlive());
    }

    @Test
    void whatIsReadIsClosedOnlyOnceTheThreadHasLeftIt() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        Thread[] closer = new Thread[1];
        boolean[] closedWhileReading = new boolean[1];
        Source source = new Source(ALONE + 50 * BUFFER) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (Thread.currentThread().getName().equals("tflink reading a test")) {
                    entered.countDown();
                    while (!closed && closer[0].getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                    }
                    closedWhileReading[0] = closed;
                }
                return super.read(into, from, length);
            }
        };
        ReadAhead ahead = ahead(source);
        read(ahead, ALONE);
        closer[0] = new Thread(() -> {
            assertThat(catchThrowable(() -> ahead.read(new byte[1], 0, 1))).isNull();
            assertThat(catchThrowable(ahead::close)).isNull();
        });

        closer[0].start();
        entered.await();
        closer[0].join();

        assertThat(source.closed).isTrue();
        assertThat(closedWhileReading[0]).isFalse();
    }

    /** Keeps the thread waiting until it is released. */
    private static final class Slow extends Source {

        private final CountDownLatch released = new CountDownLatch(1);

        Slow() {
            super(ALONE + 5 * BUFFER);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (Thread.currentThread().isDaemon()) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            return super.read(into, from, length);
        }
    }

    @Test
    void anInterruptEndsTheWaitAndLosesNothing() throws IOException {
        Slow source = new Slow();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ReadAhead ahead = ahead(source)) {
            all.writeBytes(read(ahead, ALONE));

            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> ahead.read(new byte[1], 0, 1))
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("interrupted while tflink reading a test");
            assertThat(Thread.interrupted()).isTrue();

            source.released.countDown();
            readAll(ahead, all);
        }
        assertThat(all.toByteArray()).isEqualTo(source.bytes);
    }

    @Test
    void oneWhoIsInterruptedCanClose() throws IOException {
        Source source = new Source(ALONE + 50 * BUFFER);
        ReadAhead ahead = ahead(source);
        read(ahead, ALONE + 1);

        Thread.currentThread().interrupt();
        ahead.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(source.closed).isTrue();
        assertThat(source.other().isAlive()).isFalse();
    }

    @Test
    void whereSomebodyEndsTheThreadTheCallerReadsOn() throws Exception {
        Source source = new Source(ALONE + 50 * BUFFER);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ReadAhead ahead = ahead(source)) {
            all.writeBytes(read(ahead, ALONE + 1));

            source.other().interrupt();
            source.other().join();

            readAll(ahead, all);
        }
        assertThat(all.toByteArray()).isEqualTo(source.bytes);
    }

    @Test
    void theThreadOfAReaderThatIsForgottenEnds() throws Exception {
        Source source = new Source(ALONE + 50 * BUFFER);
        read(ahead(source), ALONE + 1);

        while (source.other().isAlive()) {
            System.gc();
            source.other().join(10);
        }

        assertThat(source.closed).isFalse();
    }
}
