package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Strand;
import org.tflink.io.Problem;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/** Rows of a plain file that several threads read: the same rows, in the same order, as one thread reads. */
class ParallelRowsTest {

    private static final String HEADER = """
            UniprotID.TF	UniprotID.Target	NCBI.GeneID.TF	NCBI.GeneID.Target	Name.TF	Name.Target	Detection.method\
            	PubmedID	Organism	Source.database	Small-scale.evidence	TF.TFLink.ortho	TF.nonTFLink.ortho\
            	Target.TFLink.ortho	Target.nonTFLink.ortho""";

    /** Enough for some parts of a megabyte. */
    private static final int ROWS = 60_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsRowsAndTheirOrder(String lineEnd) throws IOException {
        Path file = write(lineEnd, ROWS, -1);
        List<Interaction> expected = sequential(file);

        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            assertThat(rows.stream().parallel().toList()).isEqualTo(expected).hasSize(ROWS);
        }
    }

    @Test
    void partsMeetAtEveryPlaceOfALine() throws IOException {
        for (int rows = ROWS; rows < ROWS + 5; rows++) {
            Path file = write("\n", rows, -1);
            List<String> names = new ArrayList<>();
            try (Rows<Interaction> read = TFLinkReader.interactions(file)) {
                List<Spliterator<Interaction>> parts = new ArrayList<>();
                part(read.stream().spliterator(), parts);
                assertThat(parts).hasSizeGreaterThan(2);
                parts.forEach(part ->
                        part.forEachRemaining(row -> names.add(row.target().name())));
            }
            assertThat(names).hasSize(rows).isEqualTo(names(rows));
        }
    }

    @Test
    void aProblemIsToldWithItsLineAndRowInTheFile() throws IOException {
        Path file = write("\n", ROWS, 7_001);

        assertThat(problems(file, true)).hasSize(8).isEqualTo(problems(file, false));
    }

    @Test
    void readingStrictlyEndsWithAProblem() throws IOException {
        Path file = write("\n", ROWS, ROWS - 10);

        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            assertThatThrownBy(() -> rows.stream().parallel().count())
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageContaining(":" + (ROWS - 9) + ":")
                    .hasMessageContaining("row " + (ROWS - 10));
        }
    }

    @Test
    void isHeardOnceForEachRowThatIsLeftOut() throws IOException {
        Path file = write("\n", ROWS, 100);

        List<Problem> told = new ArrayList<>();
        try (Rows<Interaction> rows =
                TFLinkReader.from(file).onProblem(told::add).interactions()) {
            long read = rows.stream().parallel().filter(row -> true).count();

            assertThat(told).hasSize(ROWS / 100);
            assertThat(rows.skipped()).isEqualTo(told.size());
            assertThat(read).isEqualTo(ROWS - told.size());
        }
    }

    @Test
    void allBytesAreCountedOnce() throws IOException {
        Path file = write("\n", ROWS, -1);

        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            rows.stream().parallel().forEach(row -> {});

            assertThat(rows.bytesRead()).isEqualTo(Files.size(file));
        }
    }

    @Test
    void equalPartsOfTheRowsAreShared() throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(write("\n", ROWS, -1))) {
            assertThat(rows.stream()
                            .parallel()
                            .map(Interaction::transcriptionFactor)
                            .map(System::identityHashCode)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void canBeLeftBeforeTheEnd() throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(write("\n", ROWS, -1))) {
            assertThat(rows.stream().parallel().findFirst())
                    .hasValueSatisfying(row -> assertThat(row.target().name()).isEqualTo(names(1).get(0)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartThatHasEndedGivesNothingMore(boolean oneByOne) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(write("\n", ROWS, -1))) {
            Spliterator<Interaction> all = rows.stream().spliterator();
            Spliterator<Interaction> front = all.trySplit();
            List<Interaction> read = new ArrayList<>();
            if (oneByOne) {
                while (front.tryAdvance(read::add)) {
                    // Up to the end.
                }
            } else {
                front.forEachRemaining(read::add);
            }
            int count = read.size();

            front.forEachRemaining(read::add);

            assertThat(front.tryAdvance(read::add)).isFalse();
            assertThat(read).hasSize(count).isNotEmpty();
        }
    }

    @Test
    void aFileThatWasCutMeanwhileIsNamed() throws IOException {
        Path file = write("\n", ROWS, -1);
        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            Spliterator<Interaction> rest = rows.stream().spliterator();
            assertThat(rest.trySplit()).isNotNull();
            Files.write(file, new byte[10]);

            assertThatThrownBy(() -> rest.tryAdvance(row -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(file + ": changed while it was read: 10 bytes, ");
        }
    }

    @Test
    void closingEndsAllParts() throws IOException {
        Rows<Interaction> rows = TFLinkReader.interactions(write("\n", ROWS, -1));
        List<Spliterator<Interaction>> parts = new ArrayList<>();
        part(rows.stream().spliterator(), parts);
        parts.forEach(part -> assertThat(part.tryAdvance(row -> {})).isTrue());

        rows.close();

        assertThat(parts)
                .allSatisfy(part -> assertThatThrownBy(() -> part.tryAdvance(row -> {}))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("closed"));
    }

    @Test
    void mitabIsReadInPartsToo() throws IOException {
        Path file = folder.resolve("table.mitab");
        List<Interaction> expected = sequential(write("\n", ROWS / 4, -1));
        TFLinkWriter.mitab(expected).to(file);

        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            Spliterator<Interaction> all = rows.stream().spliterator();
            assertThat(all.trySplit()).isNotNull();
        }
        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            assertThat(rows.stream().parallel().map(row -> row.target().name()).toList())
                    .isEqualTo(expected.stream().map(row -> row.target().name()).toList());
        }
    }

    private static final String COMMENT_AND_HEADER = "\uFEFF# a comment\r\n#ID(s) interactor A\tID(s) interactor B\r\n";

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"", "uniqueID_A\tuniqueID_B\n", COMMENT_AND_HEADER})
    void problemsOfMitabAreNumberedAsInSequentialReading(String header) throws IOException {
        Path file = writeMitab(header);

        assertThat(problems(file, true)).hasSize(ROWS / 400).isEqualTo(problems(file, false));
    }

    @Test
    void theHeaderOfMitabCountsAsLinesButNotAsRows() throws IOException {
        Path file = writeMitab(COMMENT_AND_HEADER);

        assertThat(problems(file, true))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(file + ":" + (ROWS / 4 + 2) + ":")
                        .contains(": row " + ROWS / 4 + ", cell 10 (taxon of A): "));
    }

    /** MITAB of some megabytes, in which the taxon of each hundredth row is malformed. */
    private Path writeMitab(String header) throws IOException {
        Path file = folder.resolve("table.mitab");
        TFLinkWriter.mitab(sequential(write("\n", ROWS / 4, -1))).to(file);
        List<String> rows = Files.readAllLines(file);
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < rows.size(); i++) {
            text.append(i % 100 == 99 ? rows.get(i).replace("taxid:9606", "taxid:x") : rows.get(i))
                    .append('\n');
        }
        Files.writeString(file, text);
        return file;
    }

    @Test
    void tablesOfBindingSitesAreReadInPartsToo() throws IOException {
        Path file = folder.resolve("sites.tsv");
        List<BindingSite> expected =
                IntStream.range(0, ROWS / 2).mapToObj(ParallelRowsTest::site).toList();
        TFLinkWriter.bindingSites(expected).to(file);

        try (Rows<BindingSite> rows = TFLinkReader.bindingSites(file)) {
            assertThat(rows.stream().spliterator().trySplit()).isNotNull();
        }
        try (Rows<BindingSite> rows = TFLinkReader.bindingSites(file)) {
            assertThat(rows.stream().parallel().toList()).isEqualTo(expected);
        }
    }

    private static BindingSite site(int number) {
        return BindingSite.builder()
                .id("TFLinkSS" + number)
                .transcriptionFactor(Interactor.of("Q01196", "RUNX1", List.of()))
                .organism(Organism.HOMO_SAPIENS)
                .location(GenomicLocation.of("hg38", "chr11", number, number + 5, Strand.FORWARD))
                .evidence(Evidence.builder().addSourceDatabase("ORegAnno").build())
                .overlapCount(0)
                .build();
    }

    @Test
    void gzipDataAreReadToo() throws IOException {
        Path plain = write("\n", ROWS, -1);
        Path gzip = folder.resolve("table.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            Files.copy(plain, out);
        }

        try (Rows<Interaction> rows = TFLinkReader.interactions(gzip)) {
            assertThat(rows.stream().parallel().toList()).isEqualTo(sequential(plain));
        }
    }

    private static void part(Spliterator<Interaction> rows, List<Spliterator<Interaction>> parts) {
        Spliterator<Interaction> front = rows.trySplit();
        if (front != null) {
            part(front, parts);
            part(rows, parts);
        } else {
            parts.add(rows);
        }
    }

    private static List<Interaction> sequential(Path file) throws IOException {
        List<Interaction> all = new ArrayList<>();
        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            rows.forEach(all::add);
        }
        return all;
    }

    private static List<String> problems(Path file, boolean parallel) throws IOException {
        List<String> problems = Collections.synchronizedList(new ArrayList<>());
        try (Rows<Interaction> rows = TFLinkReader.from(file)
                .onProblem(problem -> problems.add(problem.message()))
                .interactions()) {
            var stream = rows.stream();
            (parallel ? stream.parallel() : stream).forEach(row -> {});
        }
        return problems.stream().sorted().toList();
    }

    /** A table whose rows differ in length, and, unless it is -1, of which each {@code bad}th is malformed. */
    private Path write(String lineEnd, int rows, int bad) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append(lineEnd);
        List<String> names = names(rows);
        for (int i = 0; i < rows; i++) {
            String scale = bad > 0 && i % bad == bad - 1 ? "Maybe" : "No";
            text.append("Q9H9S0\tO94907\t79923\t22943\tNANOG\t")
                    .append(names.get(i))
                    .append("\tinferred by curator\t27924024\tHomo sapiens\tGTRD\t")
                    .append(scale)
                    .append("\t-\t-\t-\t-")
                    .append(lineEnd);
        }
        Path file = folder.resolve("table.tsv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file;
    }

    private static List<String> names(int rows) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            names.add("GENE" + i % 1000 + "x".repeat(i % 13));
        }
        return names;
    }
}
