package org.tflink.io.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.io.usage.Cases;

/** That the bytes, and what is wrong with them, are the same whoever inflates them into whatever buffer. */
@Timeout(60)
class ByteInputTest {

    private static final int MEGABYTE = 1 << 20;

    private static final byte[] PLAIN = bytes(MEGABYTE);

    private static final byte[] GZIPPED = gzip(PLAIN);

    @TempDir
    private Path folder;

    /** Half of it is easy to compress. */
    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 2 == 0 ? 'A' + random.nextInt(9) : i / 64);
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** What there is to read, and the fault behind it. */
    private record Content(String text, String fault) {

        static Content of(ByteInput input, int buffer) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            Throwable fault = catchThrowable(() -> {
                try (input) {
                    readAll(input, buffer, all);
                }
            });
            return new Content(ByteInputTest.text(all.toByteArray()), String.valueOf(fault));
        }

        private static void readAll(ByteInput input, int buffer, ByteArrayOutputStream all) throws IOException {
            byte[] bytes = new byte[buffer];
            for (int read = input.read(bytes, 0, bytes.length); read >= 0; read = input.read(bytes, 0, bytes.length)) {
                all.write(bytes, 0, read);
            }
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private Content ofFile(byte[] bytes) throws IOException {
        return Content.of(ByteInput.open(file(bytes)), 1 << 16);
    }

    private static Content ofStream(byte[] bytes, int buffer) throws IOException {
        return Content.of(ByteInput.of(new ByteArrayInputStream(bytes), "stream"), buffer);
    }

    private void assertSame(byte[] file) throws IOException {
        Content content = ofFile(file);
        for (int buffer : new int[] {999, 1 << 16}) {
            assertThat(ofStream(file, buffer).equals(content)).isTrue(); // Too long to be shown.
        }
    }

    static Stream<byte[]> files() {
        byte[] empty = {};
        return Stream.of(
                new byte[] {0x1F},
                new byte[] {0x1F, 0x1F, (byte) 0x8B},
                PLAIN,
                gzip(empty),
                joined(gzip(empty), GZIPPED, gzip(empty)),
                joined(GZIPPED, gzip(bytes(1)), gzip(bytes(700_000)), new byte[100_000]));
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesAndStreamsHoldTheSame(byte[] file) throws IOException {
        assertThat(ofFile(file).fault).isEqualTo("null");
        assertSame(file);
    }

    private static byte[] gzipped(byte[] bytes, int times) {
        byte[] file = bytes;
        for (int i = 0; i < times; i++) {
            file = gzip(file);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void whatIsCompressedSeveralTimesIsInflatedAsOften(int times) throws IOException {
        byte[] file = gzipped(PLAIN, times);

        assertThat(ofFile(file).fault).isEqualTo("null");
        assertThat(ofFile(file).text.equals(text(PLAIN))).isTrue();
        assertThat(text(ByteInput.readAll(file(file), ByteInput.MOST_BYTES))).isEqualTo(text(PLAIN));
        assertSame(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void shortDataAreInflatedAsOften(int length) throws IOException {
        byte[] file = gzipped(bytes(length), 2);

        assertThat(ofFile(file)).isEqualTo(new Content(text(bytes(length)), "null"));
        assertSame(file);
    }

    @Test
    void layersAreLimited() throws IOException {
        assertThat(ofFile(gzipped(bytes(9), 9)))
                .isEqualTo(
                        new Content(
                                "",
                                "org.tflink.io.internal.bytes.MalformedBytesException: damaged data: compressed more than 8 times"));
    }

    @Test
    void damageOfAnInnerLayerIsAFault() throws IOException {
        byte[] inner = gzip(PLAIN);
        byte[] cut = gzip(Arrays.copyOf(inner, inner.length / 2));

        Content content = ofFile(cut);

        assertThat(content.fault)
                .isEqualTo("org.tflink.io.internal.bytes.MalformedBytesException: the end of the file");
        assertThat(text(PLAIN).startsWith(content.text)).isTrue();
        assertThat(content.text).isNotEmpty();
        assertSame(cut);
    }

    @Test
    void plainBytesAreGivenAsTheyAre() throws IOException {
        assertThat(ofFile(PLAIN).text.equals(text(PLAIN))).isTrue();
    }

    @Test
    void membersAreGivenOneBehindTheOther() throws IOException {
        byte[] file = joined(GZIPPED, gzip(bytes(0)), gzip(bytes(700_000)));

        assertThat(ofFile(file).text.equals(text(joined(PLAIN, bytes(700_000)))))
                .isTrue();
    }

    @Test
    void whatIsCutHoldsWhatWasBefore() throws IOException {
        for (int length = 2; length < GZIPPED.length; length += GZIPPED.length / 40) {
            byte[] cut = Arrays.copyOf(GZIPPED, length);

            Content content = ofFile(cut);

            assertThat(content.fault)
                    .isEqualTo("org.tflink.io.internal.bytes.MalformedBytesException: the end of the file");
            assertThat(text(PLAIN).startsWith(content.text)).isTrue();
            assertSame(cut);
        }
    }

    static IntStream places() {
        return IntStream.range(0, Cases.of(40)).map(i -> 20 + i * (GZIPPED.length - 200) / Cases.of(40));
    }

    /** Most damage is found where a distance leads too far back or a block is none; the rest by the check sum. */
    @ParameterizedTest
    @MethodSource("places")
    void whatIsDamagedIsToldAtTheSamePlace(int place) throws IOException {
        byte[] damaged = GZIPPED.clone();
        Arrays.fill(damaged, place, place + 150, (byte) 0xFF);

        assertThat(ofFile(damaged).fault)
                .startsWith("org.tflink.io.internal.bytes.MalformedBytesException: damaged data: ");
        assertSame(damaged);
    }

    /** All the fields that a header can announce; the length of the first is more than a byte can hold. */
    @Test
    void theFieldsOfAHeaderAreSkipped() throws IOException {
        byte[] plain = gzip(bytes(700));
        byte[] header = Arrays.copyOf(plain, 10);
        header[3] = 2 | 4 | 8 | 16;
        byte[] extra = new byte[2 + 0x0102];
        extra[0] = 2;
        extra[1] = 1;
        byte[] nameAndComment = {'a', 0, 'b', 'c', 0};
        byte[] check = {7, 7};
        byte[] file = joined(header, extra, nameAndComment, check, Arrays.copyOfRange(plain, 10, plain.length));

        assertThat(ofFile(file)).isEqualTo(new Content(text(bytes(700)), "null"));
        assertSame(file);
    }

    /** Where the system lists the files that a process has open. */
    private static long openFiles(Path file) throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors));
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.filter(each -> {
                        try {
                            return Files.readSymbolicLink(each).equals(file);
                        } catch (IOException closedMeanwhile) {
                            return false;
                        }
                    })
                    .count();
        }
    }

    @Test
    void closingClosesTheFile() throws IOException {
        for (byte[] bytes : new byte[][] {PLAIN, GZIPPED, gzip(GZIPPED), Arrays.copyOf(GZIPPED, 5000)}) {
            Path file = file(bytes);
            ByteInput input = ByteInput.open(file);
            assertThat(openFiles(file)).isPositive();

            Content.of(input, 1 << 16);

            assertThat(openFiles(file)).isZero();
        }
    }

    @Test
    void bytesBeforeTheDamageAreGiven() throws IOException {
        byte[] header = Arrays.copyOf(gzip(bytes(1)), 10);
        byte[] stored = {0, 5, 0, (byte) 0xFA, (byte) 0xFF, 'a', 'b', 'c', 'd', 'e', 7};

        Content content = ofFile(joined(header, stored));

        assertThat(content.text).isEqualTo("abcde");
        assertThat(content.fault)
                .isEqualTo("org.tflink.io.internal.bytes.MalformedBytesException: damaged data: invalid block type");
    }

    /** Otherwise each part would be inflated from the start of the entry. */
    @Test
    void aFileInAnArchiveIsNotReadInParts() throws IOException {
        Path plain = file(PLAIN);
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"));
                ByteInput input = ByteInput.open(Files.copy(plain, zip.getPath("file")))) {
            assertThat(input.isSeekable()).isFalse();
            assertThat(input.size()).hasValue(PLAIN.length);
            assertThat(Content.of(input, 1 << 16).text.equals(text(PLAIN))).isTrue();
        }
        try (ByteInput input = ByteInput.open(plain)) {
            assertThat(input.isSeekable()).isTrue();
        }
    }

    @Test
    void allBytesOfAFileAreCounted() throws IOException {
        for (byte[] bytes : new byte[][] {{}, {7}, PLAIN, GZIPPED, gzip(bytes(1)), gzip(GZIPPED)}) {
            ByteInput input = ByteInput.open(file(bytes));

            assertThat(Content.of(input, 1 << 16).fault).isEqualTo("null");

            assertThat(input.position()).isEqualTo(bytes.length);
            assertThat(input.size()).hasValue(bytes.length);
        }
    }

    private static Stream<String> threads(Path file) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(("tflink reading " + file)::equals);
    }

    @Test
    void aLargeFileIsInflatedOnAThreadUntilItIsClosed() throws IOException {
        Path file = file(gzip(bytes(8 * MEGABYTE)));
        ByteInput input = ByteInput.open(file);
        byte[] buffer = new byte[MEGABYTE];

        while (threads(file).findAny().isEmpty()) {
            assertThat(input.read(buffer, 0, buffer.length)).isPositive();
        }
        input.close();

        assertThat(threads(file)).isEmpty();
    }

    @Test
    void aStreamIsReadByTheCallersThreadOnlyAndLeftOpen() throws IOException {
        Set<Thread> threads = new HashSet<>();
        InputStream in = new FilterInputStream(new ByteArrayInputStream(gzip(bytes(4 * MEGABYTE)))) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                threads.add(Thread.currentThread());
                return super.read(bytes, from, length);
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(Content.of(ByteInput.of(in, "stream"), 1 << 16).text.length())
                .isEqualTo(4 * MEGABYTE);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    /** A stream may be read behind a fault; what an inflater makes of it then would be anything. */
    @Test
    void behindAFaultNothingIsInflated() throws IOException {
        IOException fault = new IOException("once");
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(GZIPPED, 0, 300_000),
                new FilterInputStream(new ByteArrayInputStream(GZIPPED, 300_000, GZIPPED.length)) {
                    private boolean told;

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        if (!told) {
                            told = true;
                            throw fault;
                        }
                        return super.read(bytes, from, length);
                    }
                });
        try (ByteInput input = ByteInput.of(in, "stream")) {
            byte[] buffer = new byte[1 << 16];

            assertThatThrownBy(() -> drain(input, buffer)).isSameAs(fault);
            assertThatThrownBy(() -> drain(input, buffer)).isSameAs(fault);
        }
    }

    private static void drain(ByteInput input, byte[] buffer) throws IOException {
        while (input.read(buffer, 0, buffer.length) >= 0) {
            // On.
        }
    }
}
