package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.good;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.GeneSet;
import org.tflink.core.ProteinSummary;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

/** What holds for every large file: how rows are handed out, and what becomes of odd bytes. Browse tables stand for all. */
class RowsTest {

    private static final String ROW = "Abc1,P1,101;102,target gene,Yes,7";

    private static final List<String> ACCESSIONS = List.of("P1", "P2", "P3");

    private static final String FILE = ROW + "\n" + ROW.replace("P1", "P2") + "\n" + ROW.replace("P1", "P3") + "\n";

    private static List<String> accessions(List<ProteinSummary> proteins) {
        return proteins.stream()
                .map(protein -> protein.interactor().accession())
                .toList();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void rowsAreReadAsTheyAreAskedFor() throws IOException {
        byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
        InputStream endless = new FilterInputStream(InputStream.nullInputStream()) {
            private int at;

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[from + i] = file[at++ % file.length];
                }
                return length;
            }
        };
        try (Rows<ProteinSummary> rows = TFLinkReader.from(endless, "file").proteinSummaries()) {
            assertThat(accessions(rows.stream().limit(4).toList())).containsExactly("P1", "P2", "P3", "P1");
        }
    }

    @Test
    void rowsAreReadOnce() throws IOException {
        try (Rows<ProteinSummary> rows = TFLinkReader.from(file(FILE), "file").proteinSummaries()) {
            assertThat(rows.iterator()).hasNext();

            assertThatThrownBy(rows::iterator)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("rows are read once");
        }
    }

    @Test
    void nothingIsReadOnceTheyAreClosed() throws IOException {
        Rows<ProteinSummary> rows = TFLinkReader.from(file(FILE), "file").proteinSummaries();
        Iterator<ProteinSummary> each = rows.iterator();
        each.next();
        rows.close();

        assertThatThrownBy(each::next).isInstanceOf(IllegalStateException.class).hasMessage("closed");
    }

    @Test
    void aStreamThatWasGivenIsLeftOpen() throws IOException {
        List<String> closed = new ArrayList<>();
        InputStream in = new FilterInputStream(file(FILE)) {
            @Override
            public void close() {
                closed.add("in");
            }
        };

        TFLinkReader.from(in, "file").proteinSummaries().close();

        assertThat(closed).isEmpty();
    }

    @Test
    void theySayWhereTheyAre(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("browse.csv"), FILE);
        List<String> places = new ArrayList<>();

        try (Rows<ProteinSummary> rows = TFLinkReader.proteinSummaries(path)) {
            assertThat(rows.rowNumber()).isZero();
            assertThat(rows.totalBytes()).hasValue(FILE.length());
            for (ProteinSummary protein : rows) {
                places.add(protein.interactor().accession() + " " + rows.rowNumber() + " " + rows.lineNumber());
            }
            assertThat(rows.bytesRead()).isEqualTo(FILE.length());
        }

        assertThat(places).containsExactly("P1 1 1", "P2 2 2", "P3 3 3");
    }

    @Test
    void ofCompressedFilesTheCompressedBytesAreCounted(@TempDir Path folder) throws IOException {
        byte[] bytes = gzip(FILE.repeat(10_000));
        Path path = Files.write(folder.resolve("browse.csv"), bytes);

        try (Rows<ProteinSummary> rows = TFLinkReader.proteinSummaries(path)) {
            assertThat(rows.stream().count()).isEqualTo(30_000);
            assertThat(rows.totalBytes()).hasValue(bytes.length);
            assertThat(rows.bytesRead()).isEqualTo(bytes.length);
        }
    }

    @Test
    void aStreamHasNoSize() throws IOException {
        assertThat(TFLinkReader.from(file(FILE), "file").proteinSummaries().totalBytes())
                .isEmpty();
    }

    @Test
    void whatTheHandlerThrowsIsPassedOn() throws IOException {
        IllegalStateException enough = new IllegalStateException("enough");
        Rows<ProteinSummary> rows = TFLinkReader.from(file("x"), "file")
                .onProblem(problem -> {
                    throw enough;
                })
                .proteinSummaries();

        assertThatThrownBy(() -> rows.iterator().hasNext()).isSameAs(enough);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n \n\t\r\n", " "})
    void blankLinesEndATable(String end) {
        assertThat(accessions(all(Input::proteinSummaries, FILE + end))).containsExactly("P1", "P2", "P3");
    }

    @Test
    void moreBlankLinesThanAreKeptInMemoryAreMalformedRows() {
        List<String> told = new ArrayList<>();
        int lines = (1 << 17) + 5;

        good(Input::proteinSummaries, file(FILE + "\n".repeat(lines)), told);

        assertThat(told).hasSize(2 * ((1 << 16) + 2));
        assertThat(told.get(0)).isEqualTo("file:4:1: row 4: found \"\", expected 6 cells, not 1");
    }

    @Tag("long")
    @Test
    void blankLinesBeforeDamageAreMalformedRows() {
        List<String> told = new ArrayList<>();
        byte[] whole = gzip(FILE + "\n".repeat(200_000) + FILE);

        assertThat(accessions(good(
                        Input::proteinSummaries,
                        new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 20)),
                        told)))
                .startsWith("P1", "P2", "P3");
        assertThat(told.get(0)).isEqualTo("file:4:1: row 4: found \"\", expected 6 cells, not 1");
        assertThat(told).last().asString().endsWith("found the end of the file, expected the rest of the gzip data");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1 << 20})
    void aBlankLineInTheMiddleIsAMalformedRow(int most) {
        List<String> told = new ArrayList<>();
        InputStream in = new FilterInputStream(file(FILE + "\n \n" + FILE + "\n")) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return super.read(bytes, from, Math.min(length, most));
            }
        };

        assertThat(accessions(good(Input::proteinSummaries, in, told)))
                .containsExactly("P1", "P2", "P3", "P1", "P2", "P3");
        assertThat(told)
                .containsExactly(
                        "file:4:1: row 4: found \"\", expected 6 cells, not 1",
                        "file:5:1: row 5: found \" \", expected 6 cells, not 1");
    }

    @Test
    void strictReadingMayGoOnBehindABadRow() throws IOException {
        Iterator<ProteinSummary> rows =
                TFLinkReader.from(file("x\n" + FILE), "file").proteinSummaries().iterator();

        assertThatThrownBy(rows::next).isInstanceOf(TFLinkParseException.class);
        assertThat(rows.next().interactor().accession()).isEqualTo("P1");
    }

    @Test
    void anIoFaultIsPassedOn() throws IOException {
        IOException fault = new IOException("gone");
        InputStream in = new SequenceInputStream(file(FILE), new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw fault;
            }
        });
        Rows<ProteinSummary> rows = TFLinkReader.from(in, "file").proteinSummaries();

        assertThatThrownBy(() -> rows.forEach(protein -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(fault);
    }

    @Test
    void aFolderIsAnIoFault(@TempDir Path folder) {
        assertThatThrownBy(() -> TFLinkReader.proteinSummaries(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": found a directory, expected a file");
    }

    @Nested
    class LineEnds {

        @Test
        void mayBeCrLf() {
            assertThat(accessions(all(Input::proteinSummaries, FILE.replace("\n", "\r\n"))))
                    .isEqualTo(ACCESSIONS);
        }

        @Test
        void theLastMayBeMissing() {
            assertThat(accessions(all(Input::proteinSummaries, FILE.strip()))).isEqualTo(ACCESSIONS);
        }

        @Test
        void aByteOrderMarkMayStandBeforeTheFirstLine() {
            assertThat(all(Input::proteinSummaries, "\uFEFF" + FILE)).isEqualTo(all(Input::proteinSummaries, FILE));
        }

        @Test
        void aRowThatIsCutAtTheEndIsTold() {
            List<String> told = new ArrayList<>();

            assertThat(good(Input::proteinSummaries, file(FILE + "Abc1,P4,101"), told))
                    .hasSize(3);
            assertThat(told).containsExactly("file:4:1: row 4: found \"Abc1,P4,101\", expected 6 cells, not 3");
        }

        @Test
        void anEmptyFileHasNoRows() {
            assertThat(all(Input::proteinSummaries, "")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {65_535, 65_536, 65_537, 200_000})
        void aLineMayBeLongerThanAnyBuffer(int length) {
            String name = "x".repeat(length);

            List<ProteinSummary> rows = all(Input::proteinSummaries, FILE + FILE.replace("Abc1", name));

            assertThat(accessions(rows)).containsExactly("P1", "P2", "P3", "P1", "P2", "P3");
            assertThat(rows.get(5).interactor().name()).isEqualTo(name);
        }

        @Test
        void aLineOf100MegabytesIsReadOrTold() {
            List<String> told = new ArrayList<>();
            InputStream in = new SequenceInputStream(Collections.enumeration(
                    List.of(file(FILE), new ByteArrayInputStream(new byte[100_000_000]), file("\n" + FILE))));

            assertThat(good(Input::proteinSummaries, in, told)).hasSize(6);
            assertThat(told)
                    .containsExactly(
                            "file:4:1: row 4: found a line of more than 4194304 bytes, expected at most 4194304 bytes,"
                                    + " unless a higher limit is set");
        }
    }

    @Nested
    class Characters {

        @Test
        void areUtf8() {
            assertThat(all(Input::proteinSummaries, FILE.replace("Abc1", "β-\uD83E\uDDEC"))
                            .get(2)
                            .interactor()
                            .name())
                    .isEqualTo("β-\uD83E\uDDEC");
        }

        @Test
        void invalidOnesAreToldWithTheirPlace() {
            byte[] bytes = FILE.replace("P2", "βX2").getBytes(StandardCharsets.UTF_8);
            int bad = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X');
            bytes[bad] = (byte) 0xFF;
            List<String> told = new ArrayList<>();

            List<ProteinSummary> rows = good(Input::proteinSummaries, new ByteArrayInputStream(bytes), told);

            assertThat(accessions(rows)).containsExactly("P1", "P3");
            assertThat(told).containsExactly("file:2:7: row 2: found byte 0xFF, expected UTF-8");
        }
    }

    @Nested
    class GzipData {

        @Test
        void areToldByTheirFirstBytes() {
            assertThat(accessions(all(Input::proteinSummaries, new ByteArrayInputStream(gzip(FILE)))))
                    .isEqualTo(ACCESSIONS);
        }

        /** As a stream from the network can be: it never says that anything is at hand. */
        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void mayHaveSeveralMembers(boolean shy) {
            byte[] first = gzip(FILE.repeat(5000));
            byte[] second = gzip(FILE);
            InputStream in =
                    new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second)) {
                        @Override
                        public int available() throws IOException {
                            return shy ? 0 : super.available();
                        }
                    };

            assertThat(all(Input::proteinSummaries, in)).hasSize(15_003);
        }

        @Test
        void thatAreCutAreTold() {
            byte[] whole = gzip(rows(20_000));
            List<String> told = new ArrayList<>();

            List<ProteinSummary> rows = good(
                    Input::proteinSummaries, new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)), told);

            assertThat(rows).hasSizeBetween(5_000, 15_000);
            assertThat(told)
                    .containsExactly("file:" + (rows.size() + 1)
                            + ":1: found the end of the file, expected the rest of the gzip data");
        }

        private static byte[] joined(byte[]... parts) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                all.writeBytes(part);
            }
            return all.toByteArray();
        }

        static Stream<byte[]> secondMembers() {
            byte[] second = gzip(FILE);
            byte[] damagedMagic = second.clone();
            damagedMagic[0] = 9;
            byte[] damagedMethod = second.clone();
            damagedMethod[2] = 9;
            byte[] damagedSum = second.clone();
            damagedSum[second.length - 6] ^= 1;
            return Stream.of(
                    damagedMagic,
                    damagedMethod,
                    damagedSum,
                    Arrays.copyOf(second, 2),
                    Arrays.copyOf(second, 7),
                    Arrays.copyOf(second, second.length - 3),
                    FILE.getBytes(StandardCharsets.UTF_8),
                    new byte[] {0, 0, 7});
        }

        @ParameterizedTest
        @MethodSource("secondMembers")
        void whoseSecondMemberIsBadAreTold(byte[] second) {
            List<String> told = new ArrayList<>();

            List<ProteinSummary> rows =
                    good(Input::proteinSummaries, new ByteArrayInputStream(joined(gzip(FILE), second)), told);

            assertThat(accessions(rows)).startsWith("P1", "P2");
            assertThat(told).singleElement().asString().endsWith("gzip data");
        }

        @Test
        void mayBeFilledUpWithZeros() {
            byte[] filled = joined(gzip(FILE), new byte[70_000], gzip(FILE), new byte[512]);

            assertThat(all(Input::proteinSummaries, new ByteArrayInputStream(filled)))
                    .hasSize(6);
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 9, 12})
        void thatAreCutInTheirHeaderAreTold(int length) {
            List<String> told = new ArrayList<>();
            byte[] cut = Arrays.copyOf(gzip(FILE), length);

            assertThat(good(Input::proteinSummaries, new ByteArrayInputStream(cut), told))
                    .isEmpty();
            assertThat(told).containsExactly("file:1:1: found the end of the file, expected the rest of the gzip data");
        }

        /** A header with all that the flags can announce: extra field, name, comment, check sum. */
        @Test
        void mayHaveALongHeader() {
            byte[] plain = gzip(FILE);
            byte[] header = joined(
                    new byte[] {0x1F, (byte) 0x8B, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 0, 3, 0, 1, 2, 3},
                    "name\0comment\0".getBytes(StandardCharsets.ISO_8859_1),
                    new byte[] {1, 2},
                    Arrays.copyOfRange(plain, 10, plain.length));

            assertThat(accessions(all(Input::proteinSummaries, new ByteArrayInputStream(header))))
                    .isEqualTo(ACCESSIONS);
        }

        @Test
        void thatAreCutInTheirTrailerAreTold() {
            byte[] whole = gzip(FILE);
            List<String> told = new ArrayList<>();

            List<ProteinSummary> rows =
                    good(Input::proteinSummaries, new ByteArrayInputStream(whole, 0, whole.length - 4), told);

            assertThat(rows.size() + told.size()).isEqualTo(4);
            assertThat(told).singleElement().asString().contains("expected the rest of the gzip data");
        }

        @Test
        void thatAreDamagedAreTold() {
            byte[] damaged = gzip(rows(20_000));
            Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 50, (byte) 0x55);
            List<String> told = new ArrayList<>();

            List<ProteinSummary> rows = good(Input::proteinSummaries, new ByteArrayInputStream(damaged), told);

            assertThat(rows).hasSizeGreaterThan(1_000);
            assertThat(told).last().asString().contains("gzip data");
        }

        @Test
        void thatAreCutAreRefusedByStrictReading() {
            byte[] whole = gzip(rows(20_000));

            assertThatThrownBy(() -> all(
                            Input::proteinSummaries, new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageEndingWith("found the end of the file, expected the rest of the gzip data");
        }

        /** Rows that differ, so that they compress badly. */
        private static String rows(int count) {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < count; i++) {
                rows.append(ROW.replace("P1", "P" + i * 7919L % 1_000_003)).append('\n');
            }
            return rows.toString();
        }
    }

    @Test
    void geneSetsAreReadLikewise() {
        assertThat(Stream.of(all(Input::geneSets, "P04637\tTP53\tQ00987\r\nP04638\tx\tQ00987"))
                        .flatMap(List::stream)
                        .map(GeneSet::toString))
                .containsExactly("TP53 (P04637): 1", "x (P04638): 1");
    }
}
