package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.good;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

/** Files that change while they are read, streams that fail, and content made to need much time or memory. */
@Timeout(60)
class FaultsTest {

    private static final String HEADER = "UniprotID.TF\tUniprotID.Target\tNCBI.GeneID.TF\tNCBI.GeneID.Target\tName.TF"
            + "\tName.Target\tDetection.method\tPubmedID\tOrganism\tSource.database\n";

    @TempDir
    private Path folder;

    private static String row(String name, String method, String organism) {
        return "P10000\tP20000\t1\t2\t" + name + "\tB\t" + method + "\t11\t" + organism + "\tGTRD\n";
    }

    /** A table of some megabytes, all of whose TFs have one name. */
    private Path table(String file, String name) throws IOException {
        return Files.writeString(
                folder.resolve(file), HEADER + row(name, "m", "Mus musculus").repeat(100_000));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    @Nested
    class ChangedFiles {

        @Test
        void aFileThatIsReplacedIsReadToItsEnd() throws IOException {
            Path old = table("old.tsv", "Old1");
            Path other = table("other.tsv", "New1");
            AtomicInteger count = new AtomicInteger();

            try (Rows<Interaction> rows = TFLinkReader.interactions(old)) {
                List<String> names = rows.stream()
                        .parallel()
                        .peek(row -> {
                            if (count.incrementAndGet() == 5000) {
                                replace(old, other);
                            }
                        })
                        .map(row -> row.transcriptionFactor().name())
                        .toList();

                assertThat(names).hasSize(100_000).containsOnly("Old1");
            }
        }

        private static void replace(Path old, Path other) {
            try {
                Files.move(other, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @ParameterizedTest
        @CsvSource({"cut, true", "cut, false", "grown, true", "grown, false", "overwritten, true", "overwritten, false"
        })
        void aFileThatIsWrittenToIsAnIoFault(String change, boolean parallel) throws IOException {
            Path file = table("table.tsv", "Old1");
            long size = Files.size(file);

            try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
                switch (change) {
                    case "cut" -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) size / 2));
                    case "grown" ->
                        Files.writeString(file, row("New1", "m", "Mus musculus"), StandardOpenOption.APPEND);
                    default -> {
                        table("table.tsv", "New1");
                        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
                    }
                }

                assertThatThrownBy(() -> (parallel ? rows.stream().parallel() : rows.stream()).forEach(row -> {}))
                        .isInstanceOf(UncheckedIOException.class)
                        .rootCause()
                        .hasMessageMatching("\\Q" + file + "\\E: changed while it was read: [0-9]+ bytes, " + size
                                + " when it was opened");
                assertThat(rows.bytesRead()).isLessThanOrEqualTo(size);
            }
        }
    }

    @Nested
    class OtherChanges {

        /** In strict reading, a row that becomes malformed by it comes first. */
        @Test
        void aCompressedFileThatIsOverwrittenIsAnIoFault() throws IOException {
            Path file = folder.resolve("table.tsv.gz");
            Random random = new Random(1);
            StringBuilder table = new StringBuilder(HEADER);
            for (int i = 0; i < 100_000; i++) {
                table.append(row("A" + random.nextInt(), "m", "Mus musculus"));
            }
            byte[] bytes = gzip(table.toString().getBytes(StandardCharsets.UTF_8));
            Files.write(file, bytes);
            Input input = TFLinkReader.from(file).onProblem(problem -> {});

            try (Rows<Interaction> rows = input.interactions()) {
                byte[] other = new byte[bytes.length / 2];
                random.nextBytes(other);
                System.arraycopy(other, 0, bytes, bytes.length / 2, other.length);
                Files.write(file, bytes);
                Files.setLastModifiedTime(file, FileTime.fromMillis(1));

                assertThatThrownBy(() -> rows.forEach(row -> {}))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining(file + ": changed while it was read");
            }
        }

        @Test
        void aFileIsReadToItsEndByAnInterruptedThread() throws IOException {
            Path file = table("table.tsv", "Abc1");

            try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
                Thread.currentThread().interrupt();
                assertThat(rows.stream().count()).isEqualTo(100_000);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
        }

        /** Whichever of the two it is when it is read, it is never both. */
        @Test
        void aPageThatIsOverwrittenIsNoMixture() throws Exception {
            String page = TestPage.page().text();
            byte[] one = page.replaceFirst("---\n", "---\nx: " + "A".repeat(3_000_000) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] other = new String(one, StandardCharsets.UTF_8)
                    .replace("AAA", "BBB")
                    .getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("page.md"), one);
            AtomicBoolean ended = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                for (int i = 0; !ended.get(); i++) {
                    overwrite(file, i % 2 == 0 ? other : one);
                }
            });
            int faults = 0;
            try {
                for (int i = 0; i < 20; i++) {
                    faults += isChangedWhileRead(file) ? 1 : 0;
                }
            } finally {
                ended.set(true);
                writer.get();
            }
            assertThat(faults).isPositive();
        }

        private static void overwrite(Path file, byte[] content) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isChangedWhileRead(Path file) {
            try {
                TFLinkReader.read(file);
                return false;
            } catch (IOException e) {
                assertThat(e).hasMessage(file + ": changed while it was read");
                return true;
            }
        }
    }

    @Nested
    class Streams {

        private static final String ROW = row("Abc1", "m", "Mus musculus");

        /** Returns no byte once, at an offset. */
        private static InputStream pausing(byte[] bytes, int offset) {
            return new SequenceInputStream(
                    new ByteArrayInputStream(bytes, 0, offset),
                    new ByteArrayInputStream(bytes, offset, bytes.length - offset)) {
                private int at;

                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    if (at == offset) {
                        at++;
                        return 0;
                    }
                    int read = super.read(buffer, from, at < offset ? Math.min(length, offset - at) : length);
                    at += Math.max(read, 0);
                    return read;
                }
            };
        }

        @Test
        void aReadOfNoByteIsNotTheEnd() {
            byte[] first = gzip((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
            byte[] second = gzip(ROW.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);

            for (int offset : new int[] {0, 1, 5, first.length, both.length - 3}) {
                assertThat(all(Input::interactions, pausing(both, offset))).hasSize(2);
            }
        }

        private static InputStream failing(Exception fault) {
            return new SequenceInputStream(
                    file(HEADER + ROW.repeat(3)), new FilterInputStream(InputStream.nullInputStream()) {
                        @Override
                        public int read(byte[] bytes, int from, int length) throws IOException {
                            if (fault instanceof IOException e) {
                                throw e;
                            }
                            throw (RuntimeException) fault;
                        }
                    });
        }

        @Test
        void anEndOfFileExceptionOfAStreamIsAnIoFault() throws IOException {
            EOFException fault = new EOFException("gone");
            try (Rows<Interaction> rows = TFLinkReader.from(failing(fault), "file")
                    .onProblem(problem -> {})
                    .interactions()) {
                assertThatThrownBy(() -> rows.forEach(row -> {}))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasCause(fault);
            }
        }

        @Test
        void anIllegalArgumentOfAStreamIsNoMalformedRow() throws IOException {
            IllegalArgumentException fault = new IllegalArgumentException("closed");
            List<String> told = new ArrayList<>();
            try (Rows<Interaction> rows = TFLinkReader.from(failing(fault), "file")
                    .onProblem(problem -> told.add(problem.message()))
                    .interactions()) {
                assertThatThrownBy(() -> rows.forEach(row -> {}))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasRootCause(fault);
            }
            assertThat(told).isEmpty();
        }

        @Test
        void aFaultOfAStreamIsNoMalformedPage() {
            EOFException fault = new EOFException("gone");

            assertThatThrownBy(
                            () -> TFLinkReader.from(failing(fault), "page.md").page())
                    .isSameAs(fault);
        }

        @Test
        void pagesAndTablesAreReadFromPipes() throws Exception {
            Path pipe = folder.resolve("pipe");
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

            CompletableFuture<Path> page = CompletableFuture.supplyAsync(
                    () -> written(pipe, TestPage.page().text()));
            assertThat(TFLinkReader.read(pipe))
                    .isEqualTo(
                            TFLinkReader.from(TestPage.page().text(), "page.md").page());
            page.get();

            CompletableFuture<Path> table = CompletableFuture.supplyAsync(() -> written(pipe, HEADER + ROW.repeat(9)));
            try (Rows<Interaction> rows = TFLinkReader.interactions(pipe)) {
                assertThat(rows).hasSize(9);
                assertThat(rows.totalBytes()).isEmpty();
            }
            table.get();
        }

        private static Path written(Path pipe, String text) {
            try {
                return Files.writeString(pipe, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    class Limits {

        private static final String ROW = "Hmga1,P17095,111241;15361,target gene,Yes,1234\n";

        private static Rows<ProteinSummary> limited(String text, int limit, List<String> told) throws IOException {
            return TFLinkReader.from(file(text), "file")
                    .onProblem(problem -> told.add(problem.message()))
                    .limit(limit)
                    .proteinSummaries();
        }

        @ParameterizedTest
        @ValueSource(ints = {60, 1000, 200_000})
        void aLongerLineIsReportedAndSkipped(int limit) throws IOException {
            List<String> told = new ArrayList<>();
            String longRow = "x".repeat(limit - ROW.length() + 2) + ROW;

            try (Rows<ProteinSummary> rows = limited(ROW + longRow + ROW + longRow.strip(), limit, told)) {
                assertThat(rows).hasSize(2);
                assertThat(rows.rowNumber()).isEqualTo(3);
                assertThat(rows.lineNumber()).isEqualTo(3);
            }
            assertThat(told)
                    .containsExactly(
                            "file:2:1: row 2: found a line of more than " + limit + " bytes, expected at most " + limit
                                    + " bytes, unless a higher limit is set",
                            "file:4:1: row 4: found a line of more than " + limit + " bytes, expected at most " + limit
                                    + " bytes, unless a higher limit is set");
        }

        @Test
        void aLineOfAsManyBytesIsRead() throws IOException {
            List<String> told = new ArrayList<>();

            try (Rows<ProteinSummary> rows = limited(ROW + ROW, ROW.length() - 1, told)) {
                assertThat(rows).hasSize(2);
            }
            assertThat(told).isEmpty();
        }

        /** 190 KB that hold 200 MB of tabs: neither is held in memory. */
        @Tag("long")
        @Test
        void aSmallGzipFileNeedsNoLargeLine() {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            byte[] tabs = new byte[1 << 20];
            Arrays.fill(tabs, (byte) '\t');
            try (OutputStream out = new GZIPOutputStream(bomb)) {
                for (int i = 0; i < 200; i++) {
                    out.write(tabs);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }

            assertThatThrownBy(() -> all(Input::interactions, new ByteArrayInputStream(bomb.toByteArray())))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("file:1:1: found a line of more than 4194304 bytes, expected at most 4194304 bytes,"
                            + " unless a higher limit is set");
        }

        @Test
        void aLongerRecordIsReportedAndSkipped() throws IOException {
            List<String> told = new ArrayList<>();
            String record = ">TFLinkSS1;P1;Abc1;hg38;chr11:5-9\nACGT\n";
            String text = record + record + "ACGT\n".repeat(100) + record;

            try (Rows<BindingSiteSequence> rows = TFLinkReader.from(file(text), "file")
                    .onProblem(problem -> told.add(problem.message()))
                    .limit(300)
                    .sequences()) {
                assertThat(rows).hasSize(2);
            }
            assertThat(told)
                    .containsExactly("file:70:1: record 2: found a record of more than 300 bytes, expected at most 300"
                            + " bytes, unless a higher limit is set");
        }

        @Test
        void aLongerPageCannotBeRead() {
            String page = TestPage.page().text();
            int limit = page.length() - 1;

            for (Input input : List.of(
                    TFLinkReader.from(file(page), "page.md"),
                    TFLinkReader.from(
                            new ByteArrayInputStream(gzip(page.getBytes(StandardCharsets.UTF_8))), "page.md"))) {
                assertThatThrownBy(() -> input.limit(limit).page())
                        .isInstanceOf(TFLinkParseException.class)
                        .hasMessage("page.md:1:1: found more than " + limit + " bytes, expected fewer");
            }
            assertThatThrownBy(() ->
                            TFLinkReader.from(page, "page.md").limit(limit).page())
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("page.md:1:1: found more than " + limit + " characters, expected fewer");
        }

        @Test
        void aLimitIsPositive() {
            assertThatThrownBy(() -> TFLinkReader.from("", "file").limit(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bytes: found \"0\", expected a positive number");
        }
    }

    @Nested
    class HashCodes {

        /** Texts of one hash code, of which some columns keep one value each. */
        private static List<String> colliding() {
            List<String> texts = List.of("");
            for (int i = 0; i < 15; i++) {
                texts = texts.stream()
                        .flatMap(text -> List.of(text + "Aa", text + "BB").stream())
                        .toList();
            }
            return texts;
        }

        @Tag("long")
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 4, 5, 6, 8, 9})
        void collidingTextsOfATableTakeNoLonger(int column) {
            StringBuilder text = new StringBuilder(HEADER);
            for (String colliding : colliding()) {
                String[] cells = row("A", "m", "Mus musculus").strip().split("\t");
                cells[column] = colliding;
                text.append(String.join("\t", cells)).append('\n');
            }

            assertThat(all(Input::interactions, text.toString())).hasSize(1 << 15);
        }

        @Tag("long")
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4, 6})
        void collidingTextsOfSitesTakeNoLonger(int column) {
            StringBuilder text =
                    new StringBuilder("TFLinkID\tUniprotID.TF\tName.TF\tOrganism\tDetection.method\tPubmedID"
                            + "\tSource.database\tAssembly\tChromosome\tStart\tEnd\tStrand\n");
            for (String colliding : colliding()) {
                String[] cells = "S\tP1\tA\tMus musculus\tm\t11\tGTRD\tmm10\tchr1\t5\t9\t+".split("\t");
                cells[column] = colliding;
                text.append(String.join("\t", cells)).append('\n');
            }

            assertThat(all(Input::bindingSites, text.toString())).hasSize(1 << 15);
        }
    }

    @Nested
    class HashCodesOfOtherFormats {

        private static String repeated(String row) {
            return HashCodes.colliding().stream()
                    .map(text -> row.replace("?", text))
                    .collect(Collectors.joining("\n", "", "\n"));
        }

        @Tag("long")
        @ParameterizedTest
        @ValueSource(
                strings = {
                    ">?;P1;A;hg38;chr11:5-9\nACGT",
                    ">TFLinkSS1;?;A;hg38;chr11:5-9\nACGT",
                    ">TFLinkSS1;P1;?;hg38;chr11:5-9\nACGT",
                    ">TFLinkSS1;P1;A;?;chr11:5-9\nACGT",
                    ">TFLinkSS1;P1;A;hg38;?:5-9\nACGT"
                })
        void collidingTextsOfSequencesTakeNoLonger(String record) {
            assertThat(all(Input::sequences, repeated(record))).hasSize(1 << 15);
        }

        @Tag("long")
        @ParameterizedTest
        @ValueSource(strings = {"?\t-\tH2-K1", "P10000\t?\tP20000", "H2-K1\t-\t?"})
        void collidingTextsOfGeneSetsTakeNoLonger(String set) {
            assertThat(all(Input::geneSets, repeated(set))).hasSize(1 << 15);
        }

        @Tag("long")
        @ParameterizedTest
        @ValueSource(strings = {"?,P1,1,target gene,Yes,1", "A,?,1,target gene,Yes,1"})
        void collidingTextsOfABrowseTableTakeNoLonger(String row) {
            assertThat(all(Input::proteinSummaries, repeated(row))).hasSize(1 << 15);
        }

        @Tag("long")
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?\tTFLink_from_GTRD\tTF_binding_site\t5\t9\t.\t+\t.\tID=TFLinkSS1;Name=A;Note=P1",
                    "chr1\tTFLink_from_?\tTF_binding_site\t5\t9\t.\t+\t.\tID=TFLinkSS1;Name=A;Note=P1",
                    "chr1\tTFLink_from_GTRD\tTF_binding_site\t5\t9\t.\t+\t.\tID=?;Name=?;Note=?",
                    "chr1\t5\t9\t?;?;?\t0\t+",
                })
        void collidingTextsOfFeaturesTakeNoLonger(String row) {
            assertThat(all(input -> input.bindingSites(Organism.MUS_MUSCULUS, "mm10"), repeated(row)))
                    .hasSize(1 << 15);
        }

        @Tag("long")
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 4, 5, 6, 9, 12, 13})
        void collidingTextsOfMitabTakeNoLonger(int column) {
            String[] cells = FirstRows.mitab();
            cells[column] = column == 9 ? "taxid:7(?)" : "uniprot:?(?)";
            cells[10] = cells[9];

            assertThat(all(Input::interactions, repeated(String.join("\t", cells))))
                    .hasSize(1 << 15);
        }

        /** A protein of self-regulations, which both tables of a page may have. */
        @Test
        void collidingInteractionsOfAProteinTakeNoLonger() {
            Interactor self = Interactor.of("P1", "A", List.of());
            List<Interaction> rows = HashCodes.colliding().stream()
                    .map(method -> Interaction.of(
                            self,
                            self,
                            Organism.MUS_MUSCULUS,
                            Evidence.builder().addDetectionMethod(method).build()))
                    .toList();
            Protein protein = Protein.builder()
                    .accession("P1")
                    .name("A")
                    .organism(Organism.MUS_MUSCULUS)
                    .function(ProteinFunction.TRANSCRIPTION_FACTOR_AND_TARGET_GENE)
                    .transcriptionFactors(rows)
                    .targets(rows)
                    .build();

            assertThat(protein.interactions()).hasSize(1 << 15);
        }
    }

    @Nested
    class FirstRows {

        private static final String GFF3 =
                "chr1\tTFLink_from_GTRD\tTF_binding_site\t5\t9\t.\t+\t.\tID=TFLinkSS1;Name=A;Note=P1\n";

        private static final String BED = "chr1\t5\t9\tTFLinkSS1;P1;A\t0\t+\n";

        private static List<BindingSite> sites(String text, List<String> told) {
            return good(input -> input.bindingSites(Organism.MUS_MUSCULUS, "mm10"), file(text), told);
        }

        @ParameterizedTest
        @ValueSource(strings = {"##gff-version 3\n", "", "# x\n"})
        void aDamagedFirstRowOfGff3CostsOneRow(String start) {
            List<String> told = new ArrayList<>();
            String damaged = GFF3.substring(0, GFF3.lastIndexOf('\t')) + "\n";

            assertThat(sites(start + damaged + GFF3.repeat(5), told)).hasSize(5);
            assertThat(told).singleElement().asString().contains(": row 1: found \"chr1\\tTFLink_from_GTRD");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"chr1\t5\t9\tTFLinkSS1;P1;A\t0\n", "chr1\t5\t9\n", "chr1\n", "chr1\t5\t9\tx\t0\t+\t7\t8\n"})
        void aDamagedFirstRowOfBedCostsOneRow(String damaged) {
            List<String> told = new ArrayList<>();

            assertThat(sites(damaged + BED.repeat(5), told)).hasSize(5);
            assertThat(told).singleElement().asString().startsWith("file:1:1: row 1: found \"chr1");
        }

        private static String[] mitab() {
            String[] cells = new String[46];
            Arrays.fill(cells, "-");
            cells[0] = "uniprot:P1";
            cells[1] = "uniprot:P2";
            cells[9] = "taxid:4932";
            cells[10] = "taxid:4932";
            cells[16] = "psi-mi:\"MI:2274\"(\"regulator\")";
            cells[17] = "psi-mi:\"MI:2275\"(\"regulator target\")";
            return cells;
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 15, 42, 45})
        void aDamagedFirstRowOfMitabCostsOneRow(int columns) {
            List<String> told = new ArrayList<>();
            String[] cells = mitab();
            String row = String.join("\t", cells) + "\n";
            String damaged = String.join("\t", Arrays.copyOf(cells, columns)) + "\n";

            assertThat(good(Input::interactions, file(damaged + row.repeat(5)), told))
                    .hasSize(5);
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("file:1:1: row 1: found \"uniprot:P1")
                    .endsWith("expected 46 columns with tabs between, not " + columns);
        }
    }
}
