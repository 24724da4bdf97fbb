package org.tflink.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.io.usage.TestFile.protein;
import static org.tflink.io.usage.TestFile.written;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.io.internal.bytes.ByteInput;
import org.tflink.io.internal.bytes.MalformedBytesException;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.page.PageReader;
import org.tflink.io.internal.table.CheckedFormats;
import org.tflink.io.internal.table.FileKind;
import org.tflink.io.internal.table.Lines;
import org.tflink.io.internal.table.RowFormat;
import org.tflink.io.internal.table.RowReading;
import org.tflink.io.usage.TestFile;

/**
 * Whatever the bytes of a file are: the fast and the reference reader say the same; lenient reading goes on where strict
 * reading ends; nothing but {@link TFLinkParseException} comes out; and what was read can be written, such that it reads as
 * it was, or is refused.
 *
 * <p>An ordinary build runs these tests over the files in {@code FilesFuzzTestInputs}. To fuzz, which starts from those files
 * and changes them, name one of the tests and the time:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 JAZZER_MAX_DURATION=10m mvn -pl tflink-io -am test -Dtest=FilesFuzzTest#pages -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>What was learnt is kept below {@code target}, in {@code .cifuzz-corpus}, for the next time. A file that fails is put there
 * too: make it small, mend the fault, and let it stand with the others under a name that says what it is.
 */
class FilesFuzzTest {

    /** It names the protein of a table of one protein. */
    private static final String NAME = "targets_of_P00001.tsv";

    /** As many rows are also written each by itself. */
    private static final int MOST = 20;

    /** How a whole file is read. */
    @FunctionalInterface
    private interface Way<T> {
        void read(Consumer<T> good, Consumer<Problem> told) throws IOException;
    }

    /** What came of it: the good values, the problems that were told, and the one that ended it. */
    private record Reading<T>(
            List<T> good, List<String> told, @Nullable String end) {

        static <T> Reading<T> of(Way<T> way) {
            List<T> good = new ArrayList<>();
            List<String> told = new ArrayList<>();
            try {
                way.read(good::add, problem -> told.add(problem.message()));
                return new Reading<>(good, told, null);
            } catch (TFLinkParseException e) {
                return new Reading<>(good, told, e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory", e);
            }
        }

        /** The first problem. */
        @Nullable
        String first() {
            return told.isEmpty() ? end : told.get(0);
        }
    }

    private static InputStream in(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Up to the first problem, lenient reading is strict reading. */
    private static <T> void assertGoesOn(Reading<T> strict, Reading<T> lenient) {
        assertThat(strict.told()).isEmpty();
        assertThat(lenient.first()).isEqualTo(strict.end());
        assertThat(lenient.good()).hasSizeGreaterThanOrEqualTo(strict.good().size());
        assertThat(lenient.good().subList(0, strict.good().size())).isEqualTo(strict.good());
        if (strict.end() == null) {
            assertThat(lenient).isEqualTo(strict);
        }
    }

    private static void assertRefusal(IllegalArgumentException refusal) {
        assertThat(refusal).hasMessageMatching("(?s)[A-Za-z]+.*: found \".*\", expected .*");
    }

    private static <T> Reading<T> strictly(byte[] file, TestFile.Opening<T> opening) {
        return Reading.of((good, told) -> {
            try (Rows<T> rows = opening.open(TFLinkReader.from(in(file), NAME))) {
                rows.forEach(good);
            }
        });
    }

    /** Reads rows both ways; gives the good ones. */
    private static <T> List<T> rows(byte[] file, TestFile.Opening<T> opening) {
        Reading<T> strict = strictly(file, opening);
        Reading<T> lenient = Reading.of((good, told) -> {
            try (Rows<T> rows = opening.open(TFLinkReader.from(in(file), NAME).onProblem(told))) {
                rows.forEach(good);
            }
        });
        assertGoesOn(strict, lenient);
        return lenient.good();
    }

    /** As {@code kept} leaves them, the values are read again from what is written; or writing is refused. */
    private static <T> void assertWritten(
            List<T> values, Function<List<T>, Output> writing, TestFile.Opening<T> opening, UnaryOperator<T> kept) {
        for (T value : values.subList(0, Math.min(values.size(), MOST))) {
            assertWrittenTogether(List.of(value), writing, opening, kept);
        }
        assertWrittenTogether(values, writing, opening, kept);
    }

    private static <T> void assertWrittenTogether(
            List<T> values, Function<List<T>, Output> writing, TestFile.Opening<T> opening, UnaryOperator<T> kept) {
        String text;
        try {
            text = written(writing.apply(values));
        } catch (IllegalArgumentException refusal) {
            assertRefusal(refusal);
            return;
        }
        assertThat(rows(utf8(text), opening).stream().map(kept))
                .as(text)
                .isEqualTo(values.stream().map(kept).toList());
    }

    @FuzzTest
    void pages(byte[] file) throws IOException {
        byte[] page;
        try {
            page = ByteInput.readAll(in(file), NAME, ByteInput.MOST_BYTES);
        } catch (MalformedBytesException damagedGzip) {
            return;
        }
        Reading<Protein> reference = Reading.of((good, told) -> good.accept(checked(page)));
        Reading<Protein> lenient = Reading.of((good, told) ->
                good.accept(protein(TFLinkReader.from(in(page), NAME).onProblem(told))));
        Reading<Protein> strict = Reading.of((good, told) -> good.accept(protein(TFLinkReader.from(in(page), NAME))));

        if (isOtherKind(page) && reference.good().isEmpty()) {
            assertThat(strict.end()).endsWith("expected a protein page, which begins with the line ---");
            return;
        }
        assertThat(strict).isEqualTo(reference);
        assertGoesOn(reference, lenient);
        lenient.good().forEach(protein -> assertWritten(protein, LineEnding.LF));
        lenient.good().forEach(protein -> assertWritten(protein, LineEnding.CRLF));
    }

    private static boolean isOtherKind(byte[] page) {
        return kind(Arrays.copyOf(page, Math.min(page.length, FileKind.HEAD)))
                .filter(kind -> kind != FileKind.PAGE)
                .isPresent();
    }

    private static Optional<FileKind> kind(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return FileKind.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Reads a page as the checked code does, whatever the fast code would do. */
    private static Protein checked(byte[] page) {
        try {
            return PageReader.readChecked(page, NAME, DefectHandler.THROW);
        } catch (DefectException e) {
            throw new TFLinkParseException(e.defect());
        }
    }

    private static void assertWritten(Protein protein, LineEnding lineEnding) {
        String page;
        try {
            page = written(TFLinkWriter.page(protein, lineEnding));
        } catch (IllegalArgumentException refusal) {
            assertRefusal(refusal);
            return;
        }
        assertThat(protein(TFLinkReader.from(page, NAME))).as(page).isEqualTo(protein);
        assertThat(PageReader.read(utf8(page), NAME, DefectHandler.THROW))
                .as(page)
                .isEqualTo(protein);
    }

    @FuzzTest
    void interactionTables(byte[] file) {
        FastTablesTest.agrees(FastTablesTest.Kind.INTERACTIONS, file);
        List<Interaction> read = rows(file, Input::interactions);

        assertWritten(read, TFLinkWriter::interactions, Input::interactions, FilesFuzzTest::withoutRecord);
        assertWritten(read, TFLinkWriter::mitab, Input::interactions, FilesFuzzTest::endsAndEvidence);
    }

    @FuzzTest
    void mitab(byte[] file) {
        assertReadAsChecked(file, FileKind.MITAB, Input::interactions, CheckedFormats::mitab);
        List<Interaction> read = rows(file, Input::interactions);

        assertWritten(read, TFLinkWriter::mitab, Input::interactions, FilesFuzzTest::withoutOrthologs);
        assertWritten(
                read.stream().map(FilesFuzzTest::withoutRecord).toList(),
                TFLinkWriter::mitab,
                Input::interactions,
                FilesFuzzTest::endsAndEvidence);
    }

    /** Opens the format of some lines. */
    @FunctionalInterface
    private interface Format<T> {
        RowFormat<T> of(Lines lines) throws IOException;
    }

    /** Reads a file, if it is of this kind, in the checked way too. */
    private static <T> void assertReadAsChecked(
            byte[] file, FileKind kind, TestFile.Opening<T> opening, Format<T> checked) {
        if (kind(file).equals(Optional.of(kind))) {
            Reading<T> reading = Reading.of((good, reported) -> {
                try (Rows<T> rows = checked(file, checked)) {
                    rows.forEach(good);
                }
            });
            assertThat(strictly(file, opening)).isEqualTo(reading);
        }
    }

    private static <T> Rows<T> checked(byte[] file, Format<T> format) throws IOException {
        Lines lines = new Lines(ByteInput.of(in(file), NAME), ByteInput.MOST_BYTES);
        try {
            return new Rows<>(new RowReading<>(lines, format.of(lines), defect -> {
                throw new TFLinkParseException(defect.defect());
            }));
        } catch (DefectException damagedGzip) {
            throw new TFLinkParseException(damagedGzip.defect());
        }
    }

    private static Interaction withoutRecord(Interaction interaction) {
        return Interaction.builder().from(interaction).mitab(Optional.empty()).build();
    }

    /** What MITAB has columns for. */
    private static Interaction withoutOrthologs(Interaction interaction) {
        return Interaction.builder()
                .from(interaction)
                .transcriptionFactor(withoutOrthologs(interaction.transcriptionFactor()))
                .target(withoutOrthologs(interaction.target()))
                .build();
    }

    private static Interactor withoutOrthologs(Interactor interactor) {
        return Interactor.of(interactor.accession(), interactor.name(), interactor.geneIds());
    }

    private static Interaction endsAndEvidence(Interaction interaction) {
        return Interaction.builder()
                .from(withoutOrthologs(withoutRecord(interaction)))
                .evidence(Evidence.builder()
                        .from(interaction.evidence())
                        .scale(EvidenceScale.UNSPECIFIED)
                        .build())
                .build();
    }

    @FuzzTest
    void bindingSiteTables(byte[] file) {
        FastTablesTest.agrees(FastTablesTest.Kind.SITES, file);
        assertSitesWritten(rows(file, Input::bindingSites));
    }

    @FuzzTest
    void gff3AndBed(byte[] file) {
        TestFile.Opening<BindingSite> there = there(Organism.MUS_MUSCULUS, "mm10");
        for (FileKind kind : List.of(FileKind.GFF3, FileKind.BED)) {
            assertReadAsChecked(
                    file, kind, there, lines -> CheckedFormats.features(kind, Organism.MUS_MUSCULUS, "mm10"));
        }
        assertSitesWritten(rows(file, there));
    }

    private static TestFile.Opening<BindingSite> there(Organism organism, String assembly) {
        return input -> input.bindingSites(organism, assembly);
    }

    private static void assertSitesWritten(List<BindingSite> read) {
        assertWritten(read, TFLinkWriter::bindingSites, Input::bindingSites, UnaryOperator.identity());
        Optional<BindingSite> first =
                read.stream().filter(site -> site.location().isPresent()).findFirst();
        if (first.isPresent()) {
            Organism organism = first.get().organism();
            Optional<String> assembly = assembly(first.get());
            TestFile.Opening<BindingSite> there = there(organism, assembly.orElseThrow());
            List<BindingSite> together = read.stream()
                    .filter(site ->
                            site.organism().equals(organism) && assembly(site).equals(assembly))
                    .toList();
            assertWritten(together, TFLinkWriter::bed, there, site -> placeOnly(site, List.of()));
            assertWritten(
                    together,
                    TFLinkWriter::gff3,
                    there,
                    site -> placeOnly(site, site.evidence().sourceDatabases()));
        }
    }

    private static Optional<String> assembly(BindingSite site) {
        return site.location().map(GenomicLocation::assembly);
    }

    private static BindingSite placeOnly(BindingSite site, List<String> sourceDatabases) {
        return BindingSite.builder()
                .from(site)
                .evidence(Evidence.builder().sourceDatabases(sourceDatabases).build())
                .browserTerm(Optional.empty())
                .overlapCount(OptionalInt.empty())
                .overlappingSiteIds(List.of())
                .build();
    }

    @FuzzTest
    void fasta(byte[] file) {
        FastTablesTest.agrees(FastTablesTest.Kind.SEQUENCES, file);
        assertWritten(
                rows(file, Input::sequences), TFLinkWriter::sequences, Input::sequences, UnaryOperator.identity());
    }

    @FuzzTest
    void gmt(byte[] file) {
        assertReadAsChecked(file, FileKind.GMT, Input::geneSets, CheckedFormats::gmt);
        assertWritten(
                rows(file, Input::geneSets),
                TFLinkWriter::geneSets,
                Input::geneSets,
                set -> GeneSet.builder().from(set).idType(GeneIdType.NAME).build());
    }

    @FuzzTest
    void browseTables(byte[] file) {
        assertReadAsChecked(file, FileKind.BROWSE_TABLE, Input::proteinSummaries, CheckedFormats::browseTable);
        assertWritten(
                rows(file, Input::proteinSummaries),
                TFLinkWriter::proteinSummaries,
                Input::proteinSummaries,
                UnaryOperator.identity());
    }
}
