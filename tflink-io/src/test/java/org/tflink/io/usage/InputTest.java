package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tflink.io.usage.TestFile.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.core.Strand;
import org.tflink.io.Input;
import org.tflink.io.LineEnding;
import org.tflink.io.Output;
import org.tflink.io.Problem;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;
import org.tflink.io.json.TFLinkModule;

/** The fluent form of reading, and what holds for all of its methods. */
@SuppressWarnings("NullAway") // Users may pass null where nothing checks them.
class InputTest {

    private static final String HEADER = "UniprotID.TF,UniprotID.Target,NCBI.GeneID.TF,NCBI.GeneID.Target,Name.TF,"
            + "Name.Target,Detection.method,PubmedID,Organism,Source.database";

    private static final String ROW = "P1,P2,1,2,A,B,m,11,Mus musculus,GTRD";

    @TempDir
    private Path folder;

    /** The compiler makes an array of what the types have in common, which has to be public. */
    @Test
    void valuesOfTwoTypesCanBeVariableArguments() {
        assertThat(Stream.of(Organism.MUS_MUSCULUS, Evidence.builder().build())).hasSize(2);
    }

    @Test
    void aColumnThatIsNamedTwiceEndsStrictReading() {
        String table = HEADER + ",UniprotID.TF\n" + ROW + ",P9\n";

        assertThatThrownBy(() -> TFLinkReader.from(table, "table").interactions())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("table:1:136: found \"UniprotID.TF\", expected each column once");
    }

    @Test
    void aColumnThatIsNamedTwiceIsReportedInLenientReadingAndTheFirstCounts() throws IOException {
        String table = HEADER + ",UniprotID.TF\n" + ROW + ",P9\n";
        List<Problem> problems = new ArrayList<>();

        try (Rows<Interaction> rows =
                TFLinkReader.from(table, "table").onProblem(problems::add).interactions()) {
            assertThat(rows)
                    .extracting(row -> row.transcriptionFactor().accession())
                    .containsExactly("P1");
        }
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("table:1:136: found \"UniprotID.TF\", expected each column once");
    }

    @Test
    void anUnusableHeaderEndsLenientReadingToo() {
        String table = HEADER.replace("PubmedID", "Papers") + "\n" + ROW + "\n";

        assertThatThrownBy(() -> TFLinkReader.from(table, "table")
                        .onProblem(problem -> {})
                        .interactions())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageEndingWith("expected the column PubmedID, without which no row can be read");
    }

    @Test
    void theLastHandlerCounts() throws IOException {
        List<Problem> first = new ArrayList<>();
        List<Problem> last = new ArrayList<>();
        Input input = TFLinkReader.from(HEADER + "\nx\n", "table")
                .onProblem(first::add)
                .onProblem(last::add);

        try (Rows<Interaction> rows = input.interactions()) {
            assertThat(rows).isEmpty();
        }
        assertThat(first).isEmpty();
        assertThat(last).hasSize(1);
    }

    @Test
    void halfACharacterInTextIsReportedAndNotReplaced() {
        String table = HEADER + "\n" + ROW.replace("A", "A\uD83D") + "\n";

        assertThatThrownBy(() -> TFLinkReader.from(table, "table").interactions())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("table:2:12: found half of a surrogate pair, expected whole characters");
    }

    @Test
    void theBytesOfAPlainFileAreCountedRowByRow() throws IOException {
        Path table = Files.writeString(folder.resolve("table"), HEADER + "\n" + (ROW + "\n").repeat(3));
        List<Long> counts = new ArrayList<>();

        try (Rows<Interaction> rows = TFLinkReader.interactions(table)) {
            for (Interaction ignored : rows) {
                counts.add(rows.bytesRead());
            }
        }

        long header = HEADER.length() + 1L;
        long row = ROW.length() + 1L;
        assertThat(counts).containsExactly(header + row, header + 2 * row, header + 3 * row);
    }

    @Test
    void theBytesOfACompressedFileAreCountedInStepsOfLessThan64KB() throws IOException {
        Path table = folder.resolve("table.gz");
        StringBuilder text = new StringBuilder(HEADER + "\n");
        for (int i = 0; i < 60_000; i++) {
            String papers = String.valueOf(i * 7_919L % 100_003 + 1);
            text.append(ROW.replace("11", papers).replace("A", "A" + i % 997)).append('\n');
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(table))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        long last = 0;
        long largest = 0;
        try (Rows<Interaction> rows = TFLinkReader.interactions(table)) {
            for (Interaction ignored : rows) {
                largest = Math.max(largest, rows.bytesRead() - last);
                last = rows.bytesRead();
            }
            assertThat(last).isEqualTo(rows.totalBytes().orElseThrow());
        }
        assertThat(Files.size(table)).isGreaterThan(4 * 65_536L);
        assertThat(largest).isBetween(1L, 65_535L);
    }

    @Test
    void aCompressedPageIsReadAndItsLineEndingFound() throws IOException {
        Protein protein = TestPage.page().read();
        Path page = folder.resolve("p00001.md.gz");

        TFLinkWriter.page(protein, LineEnding.CRLF).to(page);

        assertThat(Files.readAllBytes(page)).startsWith(0x1F, 0x8B);
        assertThat(TFLinkReader.read(page)).isEqualTo(protein);
        assertThat(LineEnding.of(page)).isEqualTo(LineEnding.CRLF);
    }

    @Test
    void aTruncatedCompressedPageIsAProblemWithItsName() throws IOException {
        Path page = folder.resolve("p00001.md.gz");
        TFLinkWriter.page(TestPage.page().read()).to(page);
        byte[] bytes = Files.readAllBytes(page);
        Path cut = Files.write(folder.resolve("cut.md"), Arrays.copyOf(bytes, bytes.length - 4));

        assertThatThrownBy(() -> TFLinkReader.read(cut))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage(cut + ":1:1: found the end of the file, expected the rest of the gzip data");
    }

    /** Each end's columns are in the same order, with another gap between them. */
    @Test
    void endsWhoseColumnsAreArrangedDifferentlyAreNotMistakenForEachOther() throws IOException {
        String table = """
                NCBI.GeneID.TF,X,UniprotID.TF,Name.TF,NCBI.GeneID.Target,UniprotID.Target,Y,Name.Target,\
                Detection.method,PubmedID,Organism,Source.database
                7,x,123,P1,123,P1,y,7,m,1,Mus musculus,GTRD
                """;

        try (Rows<Interaction> rows = TFLinkReader.from(table, "table").interactions()) {
            Interaction row = rows.iterator().next();
            assertThat(row.transcriptionFactor()).isEqualTo(Interactor.of("123", "P1", List.of(7L)));
            assertThat(row.target()).isEqualTo(Interactor.of("P1", "7", List.of(123L)));
        }
    }

    @Test
    void theHeadersOf2020AreRead() throws IOException {
        String interactions = """
                Uniprot ID TF,Uniprot ID target,NCBI Gene ID TF,NCBI Gene ID target,Protein name TF,Protein name target,\
                Detection method,Publication (pubmed),Organism,Source database
                P15257,P08033,24817,29584,Hnf1a,Gjb1,inferred by curator,12413486,Rattus norvegicus,ORegAnno
                """;
        String sites = """
                TFLink ID,Uniprot ID,Protein name,Organism,Detection method,Publication,Source database,Assembly,Chr,\
                Start,End,Strand
                TFLinkLT1,P1,A,Saccharomyces cerevisiae,selex,11,JASPAR,,,,,
                """;

        try (Rows<Interaction> rows = TFLinkReader.from(interactions, "table").interactions()) {
            assertThat(rows)
                    .extracting(Interaction::toString)
                    .first()
                    .asString()
                    .startsWith("Hnf1a (P15257) -> Gjb1");
        }
        try (Rows<BindingSite> rows = TFLinkReader.from(sites, "table").bindingSites()) {
            assertThat(rows).extracting(BindingSite::id).containsExactly("TFLinkLT1");
        }
    }

    @Test
    void geneSetsThatLookLikeOtherFilesAreReadAsWritten() throws IOException {
        for (List<String> cells : List.of(
                List.of("SET1", "12345", "678", "9"),
                List.of(">A", "b", "c"),
                List.of("a", "b", "TFLinkID"),
                List.of("UniprotID.TF", "b", "c"),
                List.of("A", "b", "c", "1", "2", "3", "+", "4", "5"),
                List.of("GO:1", "http://x", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"))) {
            GeneSet set = GeneSet.builder()
                    .id(cells.get(0))
                    .name(cells.get(1))
                    .members(cells.subList(2, cells.size()))
                    .idType(GeneIdType.NAME)
                    .build();

            assertThat(TestFile.all(Input::geneSets, TestFile.written(TFLinkWriter.geneSets(List.of(set)))))
                    .containsExactly(set);
        }
    }

    /** Each object that a problem or an exception holds is replaced by null in the stream. */
    @ParameterizedTest
    @ValueSource(strings = {"table", "row", "P2 ", "one word, such as Q04892"})
    void aTamperedProblemIsRejected(String part) throws Exception {
        TFLinkParseException exception = catchThrowableOfType(
                TFLinkParseException.class,
                () -> TestFile.all(
                        Input::interactions,
                        TFLinkReader.from(HEADER + "\n" + ROW.replace("P2", "P2 ") + "\n", "table")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected @Nullable Object replaceObject(Object object) {
                return part.equals(object) ? null : object;
            }
        }) {
            out.writeObject(exception.problem());
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThatThrownBy(in::readObject).isInstanceOf(InvalidObjectException.class);
        }
    }

    @Test
    void aTamperedParseExceptionIsRejected() throws Exception {
        TFLinkParseException exception = catchThrowableOfType(
                TFLinkParseException.class, () -> TestFile.all(Input::interactions, TFLinkReader.from("x", "table")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected @Nullable Object replaceObject(Object object) {
                return object.getClass().getName().startsWith("org.tflink.io.Problem") ? null : object;
            }
        }) {
            out.writeObject(exception);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThatThrownBy(in::readObject)
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessage("a parse exception without a problem");
        }
    }

    @Test
    void aProblemIsSerializedWithoutInternalClasses() throws Exception {
        List<Problem> problems = new ArrayList<>();
        try (Rows<Interaction> rows = TFLinkReader.from(HEADER + "\n" + ROW.replace("P2", "-") + "\n", "table")
                .onProblem(problems::add)
                .interactions()) {
            assertThat(rows).isEmpty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(problems.get(0));
        }

        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain("internal");
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(problems.get(0));
        }
    }

    static Stream<Arguments> missingArguments() throws IOException {
        Input text = TFLinkReader.from("", "text");
        Output output = TFLinkWriter.proteinSummaries(List.of());
        Protein protein = TestPage.page().read();
        return Stream.of(
                argument("path", () -> TFLinkReader.read(null)),
                argument("path", () -> TFLinkReader.interactions(null)),
                argument("path", () -> TFLinkReader.bindingSites(null)),
                argument("path", () -> TFLinkReader.sequences(null)),
                argument("path", () -> TFLinkReader.geneSets(null)),
                argument("path", () -> TFLinkReader.proteinSummaries(null)),
                argument("path", () -> TFLinkReader.from((Path) null)),
                argument("in", () -> TFLinkReader.from((ByteArrayInputStream) null, "x")),
                argument("name", () -> TFLinkReader.from(file(""), null)),
                argument("text", () -> TFLinkReader.from((String) null, "x")),
                argument("name", () -> TFLinkReader.from("", null)),
                argument("problemHandler", () -> text.onProblem(null)),
                argument("protein", () -> text.interactionsOf(null)),
                argument("organism", () -> text.bindingSites(null, "hg38")),
                argument("assembly", () -> text.bindingSites(Organism.HOMO_SAPIENS, null)),
                argument("protein", () -> {
                    TFLinkWriter.write(null, Path.of("x"));
                    return "";
                }),
                argument("path", () -> {
                    TFLinkWriter.write(protein, null);
                    return "";
                }),
                argument("protein", () -> TFLinkWriter.page(null)),
                argument("protein", () -> TFLinkWriter.page(null, LineEnding.LF)),
                argument("lineEnding", () -> TFLinkWriter.page(protein, null)),
                argument("interactions", () -> TFLinkWriter.interactions(null)),
                argument("interactions", () -> TFLinkWriter.mitab(null)),
                argument("sets", () -> TFLinkWriter.geneSets(null)),
                argument("sites", () -> TFLinkWriter.bindingSites(null)),
                argument("sites", () -> TFLinkWriter.bed(null)),
                argument("sites", () -> TFLinkWriter.gff3(null)),
                argument("sequences", () -> TFLinkWriter.sequences(null)),
                argument("proteins", () -> TFLinkWriter.proteinSummaries(null)),
                argument("path", () -> {
                    output.to((Path) null);
                    return "";
                }),
                argument("out", () -> {
                    output.to((OutputStream) null);
                    return "";
                }),
                argument("path", () -> LineEnding.of(null)),
                argument("mapper", () -> {
                    new TFLinkModule().setupModule(null);
                    return "";
                }));
    }

    /** A call that returns a pending read or write counts as made without its next step. */
    private static Arguments argument(String name, Callable<?> call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest
    @MethodSource("missingArguments")
    void aMissingArgumentIsNamed(String name, Callable<?> call) {
        assertThatThrownBy(call::call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    static Stream<Arguments> missingRows() {
        Interactor tf = Interactor.of("P1", "A", List.of());
        Interactor target = Interactor.of("P2", "B", List.of());
        Interaction interaction = Interaction.of(
                tf, target, Organism.MUS_MUSCULUS, Evidence.builder().build());
        BindingSite site = BindingSite.builder()
                .id("TFLinkSS1")
                .transcriptionFactor(tf)
                .organism(Organism.MUS_MUSCULUS)
                .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.FORWARD))
                .evidence(Evidence.builder().build())
                .build();
        BindingSiteSequence sequence = BindingSiteSequence.builder()
                .siteId("TFLinkSS1")
                .transcriptionFactor(tf)
                .bases("ACGT")
                .build();
        GeneSet set = GeneSet.builder()
                .id("P12345")
                .name("A")
                .addMember("P23456")
                .idType(GeneIdType.UNIPROT)
                .build();
        ProteinSummary summary = ProteinSummary.builder()
                .interactor(tf)
                .function(ProteinFunction.TRANSCRIPTION_FACTOR)
                .scale(EvidenceScale.SMALL)
                .interactionCount(1)
                .build();
        return Stream.of(
                Arguments.of("interactions[1]", TFLinkWriter.interactions(Arrays.asList(interaction, null))),
                Arguments.of("interactions[1]", TFLinkWriter.mitab(Arrays.asList(interaction, null))),
                Arguments.of("geneSets[1]", TFLinkWriter.geneSets(Arrays.asList(set, null))),
                Arguments.of("bindingSites[1]", TFLinkWriter.bindingSites(Arrays.asList(site, null))),
                Arguments.of("bindingSites[1]", TFLinkWriter.bed(Arrays.asList(site, null))),
                Arguments.of("bindingSites[1]", TFLinkWriter.gff3(Arrays.asList(site, null))),
                Arguments.of("sequences[1]", TFLinkWriter.sequences(Arrays.asList(sequence, null))),
                Arguments.of("proteinSummaries[1]", TFLinkWriter.proteinSummaries(Arrays.asList(summary, null))));
    }

    @ParameterizedTest
    @MethodSource("missingRows")
    void aMissingRowIsNamed(String field, Output output) {
        assertThatThrownBy(() -> TestFile.written(output))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(field);
    }
}
