package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.good;
import static org.tflink.io.usage.TestFile.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.core.Strand;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/** FASTA, GMT and browse tables. */
class SmallFilesTest {

    @Nested
    class Sequences {

        private static final BindingSiteSequence SEQUENCE = BindingSiteSequence.builder()
                .siteId("TFLinkSS1")
                .transcriptionFactor(Interactor.of("P1", "Abc1", List.of()))
                .location(GenomicLocation.of("hg38", "chr11", 5, 9, Strand.UNKNOWN))
                .bases("ACGT")
                .build();

        private static final String TEXT = ">TFLinkSS1;P1;Abc1;hg38;chr11:5-9\nACGT\n";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ">TFLinkSS1;P1;Abc1;hg38;chr11:5-9\nACGT\n",
                    ">TFLinkSS1;P1;Abc1;hg38;chr11:5-9\r\nACGT\r\n",
                    ">TFLinkSS1;P1;Abc1;hg38;chr11:5.0-9.0\nAC\nGT",
                    "\n>TFLinkSS1;P1;Abc1;hg38;chr11:5-9\n\nACGT\n\n",
                })
        void aRecordIsAHeaderAndLinesOfBases(String text) {
            assertThat(all(Input::sequences, text)).containsExactly(SEQUENCE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-;-", "-;-:---"})
        void theLocationMayBeUnknown(String location) {
            assertThat(all(Input::sequences, TEXT.replace("hg38;chr11:5-9", location)))
                    .singleElement()
                    .returns(Optional.empty(), BindingSiteSequence::location);
        }

        @Test
        void linesAreWrappedAt80Bases() {
            BindingSiteSequence sequence = BindingSiteSequence.builder()
                    .from(SEQUENCE)
                    .bases("a".repeat(80) + "C".repeat(81))
                    .build();
            String text = written(TFLinkWriter.sequences(List.of(SEQUENCE, sequence)));

            assertThat(text).isEqualTo(TEXT + TEXT.replace("ACGT", "a".repeat(80) + "\n" + "C".repeat(80) + "\nC"));
            assertThat(all(Input::sequences, text)).containsExactly(SEQUENCE, sequence);
        }

        @ParameterizedTest
        @CsvSource({
            "TFLinkSS1, '',       3:1: record 2",
            "chr11:5-9, chr11,    3:1: record 2",
            "ACGT,      AC-T,     4:1: record 2",
        })
        void aBadRecordIsToldAndTheNextRead(String good, String bad, String place) {
            List<String> told = new ArrayList<>();
            String text = TEXT + TEXT.replace(good, bad) + TEXT;

            assertThat(good(Input::sequences, file(text), told)).containsExactly(SEQUENCE, SEQUENCE);
            assertThat(told).singleElement().asString().startsWith("file:" + place + ": found ");
        }

        @Test
        void aHeaderThatIsNotUtf8CostsItsOwnRecordAlone() {
            List<String> told = new ArrayList<>();
            byte[] bytes = (TEXT + TEXT.replace("Abc1", "X") + TEXT).getBytes(StandardCharsets.ISO_8859_1);
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;

            assertThat(good(Input::sequences, new ByteArrayInputStream(bytes), told))
                    .containsExactly(SEQUENCE, SEQUENCE);
            assertThat(told).containsExactly("file:3:15: row 2: found byte 0xFF, expected UTF-8");
        }

        @Test
        void theLineIsTheLastBeforeTheNextHeader() throws IOException {
            List<Long> lines = new ArrayList<>();
            try (Rows<BindingSiteSequence> rows = TFLinkReader.from(file(TEXT + TEXT + "A\nC\n\n" + TEXT), "file")
                    .sequences()) {
                rows.forEach(row -> lines.add(rows.lineNumber()));
            }

            assertThat(lines).containsExactly(2L, 7L, 9L);
        }

        @Test
        void aHeaderWithoutBasesIsTold() {
            List<String> told = new ArrayList<>();
            String header = TEXT.substring(0, TEXT.indexOf('\n') + 1);

            assertThat(good(Input::sequences, file(TEXT + header + TEXT + header), told))
                    .containsExactly(SEQUENCE, SEQUENCE);
            assertThat(told)
                    .containsExactly(
                            "file:3:1: record 2: found \"" + header.strip() + "\", expected bases after the header",
                            "file:6:1: record 4: found \"" + header.strip() + "\", expected bases after the header");
        }

        @Test
        void aLineCanBeLongerThanAllBefore() {
            String text = TEXT + TEXT.replace("ACGT", "A\n" + "C".repeat(3000) + "\n" + "G".repeat(20_000)) + TEXT;

            assertThat(all(Input::sequences, text))
                    .extracting(BindingSiteSequence::bases)
                    .containsExactly("ACGT", "A" + "C".repeat(3000) + "G".repeat(20_000), "ACGT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"A\nb", "A\rb", "\n", "\r"})
        void aNameOfSeveralLinesCannotBeWritten(String name) {
            BindingSiteSequence sequence = BindingSiteSequence.builder()
                    .from(SEQUENCE)
                    .transcriptionFactor(Interactor.of("P1", name, List.of()))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.sequences(List.of(sequence))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("sequences[0]: found \"BindingSiteSequence{siteId=TFLinkSS1, ");
        }

        @Test
        void aStrandCannotBeWritten() {
            BindingSiteSequence sequence = BindingSiteSequence.builder()
                    .from(SEQUENCE)
                    .location(GenomicLocation.of("hg38", "chr11", 5, 9, Strand.FORWARD))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.sequences(List.of(SEQUENCE, sequence))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("sequences[1]: found \"BindingSiteSequence{siteId=TFLinkSS1, ");
        }
    }

    @Nested
    class GeneSets {

        private static GeneSet set(GeneIdType type, String id, String name, String... members) {
            return GeneSet.builder()
                    .id(id)
                    .name(name)
                    .idType(type)
                    .addMembers(members)
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "UNIPROT,   P04637,      TP53,   Q00987, A0A023GPJ1",
            "UNIPROT,   P04637-2,    TP53,   A2BC19, O43526",
            "NCBI_GENE, 7157,        P04637, 4193,   100862446",
            "NCBI_GENE, 7157,        TP53,   4193,   100862446",
            "NCBI_GENE, 6757;727837, Q16385, 4313,   1082;93659",
            "NCBI_GENE, 6757,        SSX2,   4313,   1082; 93659",
            "NAME,      TP53,        P04637, MDM2,   Q00987",
            "NAME,      Q9H9S0,      P04637, MDM2,   Q00987",
            "NAME,      7157,        TP53,   MDM2,   5",
        })
        void aRowDeterminesTheTypeOfTheIds(GeneIdType type, String id, String name, String first, String second) {
            assertThat(all(Input::geneSets, String.join("\t", id, name, first, second) + "\r\n"))
                    .containsExactly(set(type, id, name, first, second));
        }

        /** The names of some proteins are their accessions. */
        @ParameterizedTest
        @CsvSource({
            "NAME,      Q9H9S0, P04637, Q00987, NANOG,  P37231, DKK1",
            "UNIPROT,   Q9H9S0, P04637, Q00987, P37231, NANOG,  O94907",
            "UNIPROT,   Q9H9S0, P04637, Q00987, P37231, Q16385, O94907",
            "NCBI_GENE, 7157,   P04637, 4193,   6757,   Q16385, 1;2",
        })
        void laterRowsDecideWhereTheFirstDoesNot(
                GeneIdType type, String id, String name, String member, String id2, String name2, String member2) {
            String text = String.join("\t", id, name, member) + "\r\n" + String.join("\t", id2, name2, member2);

            assertThat(all(Input::geneSets, text))
                    .containsExactly(set(type, id, name, member), set(type, id2, name2, member2));
        }

        @Test
        void aDamagedFirstRowDoesNotDecide() {
            List<String> told = new ArrayList<>();
            String text = "79923\tQ9H9S0\t22943\tx\n7157\tP04637\t4193\n";

            assertThat(good(Input::geneSets, file(text), told))
                    .containsExactly(set(GeneIdType.NCBI_GENE, "7157", "P04637", "4193"));
            assertThat(told)
                    .containsExactly("file:1:20: row 1, cell 4 (target): found \"x\","
                            + " expected an id of the type NCBI_GENE");
        }

        /** The cells of damaged first rows, where an id or a header is not of the type of the file. */
        @ParameterizedTest
        @CsvSource({
            "79923x,        Q9H9S0,      22943,   79923,         Q9H9S0, 22943, NCBI_GENE",
            "854775.0,      P14064,      850483,  79923,         Q9H9S0, 22943, NCBI_GENE",
            "854775.0,      P14064,      850483.0,79923,         Q9H9S0, 22943, NCBI_GENE",
            "6757;,         Q16385,      4313,    79923,         Q9H9S0, 22943, NCBI_GENE",
            "ID,            Description, Members, 79923,         Q9H9S0, 22943, NCBI_GENE",
            "Q9H9S0x,       NANOG,       O94907,  Q9H9S0,        NANOG,  O94907, UNIPROT",
            "Q62857;P05554, Ddit3,       O94907,  Q9H9S0,        NANOG,  O94907, UNIPROT",
        })
        void aDamagedIdOfTheFirstRowDoesNotDecide(
                String badId,
                String badName,
                String badMember,
                String id,
                String name,
                String member,
                GeneIdType type) {
            List<String> told = new ArrayList<>();
            String text =
                    String.join("\t", badId, badName, badMember) + "\n" + String.join("\t", id, name, member) + "\n";

            assertThat(good(Input::geneSets, file(text), told)).containsExactly(set(type, id, name, member));
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("file:1:")
                    .endsWith("expected an id of the type " + type);
        }

        @Test
        void idsJoinedByCommasAreNcbiIds() {
            assertThat(all(Input::geneSets, "6757,727837\tQ16385\t4313\n79923\tQ9H9S0\t100862446,14325\n"))
                    .extracting(GeneSet::singleIds, GeneSet::singleMembers)
                    .containsExactly(
                            tuple(List.of("6757", "727837"), List.of("4313")),
                            tuple(List.of("79923"), List.of("100862446", "14325")));
        }

        /** Old sets of names have names as descriptions. */
        @Test
        void mostRowsMakeATypeLikelyIfNoneDeterminesIt() {
            String text = "Q9H9S0\tP37231\tQ00987\nNANOG\tNanog\tDKK1\nPPARG\tPparg\tRETN\n";

            assertThat(all(Input::geneSets, text)).hasSize(3).allMatch(set -> set.idType() == GeneIdType.NAME);
        }

        @Test
        void aRowThatIsNotReadYetDoesNotDecide() {
            byte[] bytes = "101\ta5o\tt\n101\ta03\t2\tx".getBytes(StandardCharsets.UTF_8);
            InputStream slow = new SequenceInputStream(
                    new ByteArrayInputStream(bytes, 0, bytes.length - 1),
                    new ByteArrayInputStream(bytes, bytes.length - 1, 1));

            assertThat(all(Input::geneSets, slow)).hasSize(2).allMatch(set -> set.idType() == GeneIdType.NAME);
        }

        @Test
        void aFirstRowLongerThanTheHeadDecides() {
            String row = "Q9H9S0\tNANOG" + "\tO94907".repeat(20_000);

            assertThat(all(Input::geneSets, row)).singleElement().returns(GeneIdType.UNIPROT, GeneSet::idType);
        }

        @Test
        void aNumberCanBeTheDescription() {
            GeneSet set = set(GeneIdType.NCBI_GENE, "5468", "5468", "5915");

            assertThat(all(Input::geneSets, written(TFLinkWriter.geneSets(List.of(set)))))
                    .containsExactly(set);
        }

        @Test
        void aFirstRowThatWouldBeTakenForAnotherFileIsRejected() {
            GeneSet set = set(GeneIdType.NAME, "chr1", "5", "9");

            assertThatThrownBy(() -> written(TFLinkWriter.geneSets(List.of(set))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("geneSets[0]: found \"chr1\\t5\\t9\", expected a first row that is not taken for BED of"
                            + " other than six columns, whose rows lack the id and the TF of a site");
        }

        /** Of a stream, no more than is needed is read ahead. */
        @Test
        void theRowThatDecidesCanBeFarBehind() {
            String ambiguous = "Q9H9S0\tP04637\tQ00987\n";
            String text = ambiguous.repeat(3_000) + "NANOG\tP37231\tDKK1\n";

            assertThat(all(Input::geneSets, text)).hasSize(3_001).allMatch(set -> set.idType() == GeneIdType.NAME);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "NANOG  | NANOG  Q9H9S0 DKK1   | 7157   P04637 4193   | NAME, as in other rows | NCBI_GENE",
                    "NANOG  | NANOG  Q9H9S0 DKK1   | P04637 TP53   Q00987 | NAME, as in other rows | UNIPROT",
                })
        void aRowOfIdsAmongNamesIsReported(String id, String first, String second, String expected, String found) {
            List<String> told = new ArrayList<>();
            String text = String.join("\n", first, second, first).replaceAll(" +", "\t");

            assertThat(good(Input::geneSets, file(text), told))
                    .extracting(GeneSet::id)
                    .containsExactly(id, id);
            assertThat(told)
                    .containsExactly("file:2:1: row 2: found ids of the type " + found + ", expected ids of the type "
                            + expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"# ID_type: EntrezID\n#\n\n", "\n \t\n", "\uFEFF# a comment\r\n\r\n"})
        void commentsAndBlankLinesAreSkipped(String skipped) throws IOException {
            String row = "79923\tQ9H9S0\t22943\n";
            try (Rows<GeneSet> rows = TFLinkReader.from(file(skipped + row + "#\n\n" + row + "\n"), "file")
                    .geneSets()) {
                assertThat(rows).hasSize(2);
                assertThat(rows.rowNumber()).isEqualTo(2);
                assertThat(rows.lineNumber()).isEqualTo(skipped.lines().count() + 4);
            }
        }

        /** Each as TFLink publishes it. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Q9H9S0\tNANOG\tO94907\tP04637",
                    "79923\tQ9H9S0\t22943\r\n6757;727837\tQ16385\t4313\t1082;93659;94115",
                    "NANOG\tQ9H9S0\tDKK1\tYD149 YEAST",
                })
        void joinedIdsStayJoined(String text) {
            assertThat(written(TFLinkWriter.geneSets(all(Input::geneSets, text))))
                    .isEqualTo(text);
        }

        @Test
        void singleIdsAreWrittenByChoice() {
            List<GeneSet> sets = all(Input::geneSets, "6757;727837\tQ16385\t4313\t1082;93659");

            assertThat(written(TFLinkWriter.geneSets(
                            sets.stream().map(GeneSet::withSingleIds).toList())))
                    .isEqualTo("6757\tQ16385\t4313\t1082\t93659");
        }

        @Test
        void olderFilesHaveTheNameInQuotes() {
            assertThat(all(Input::geneSets, "P15257\t\"Hnf1a\"\tP08033"))
                    .containsExactly(set(GeneIdType.UNIPROT, "P15257", "Hnf1a", "P08033"));
        }

        @Test
        void writingWhatWasReadGivesTheSameBytes() {
            String text = "P04637\tTP53\tQ00987\tP38936\r\nP04638\ta b\tQ00987";

            assertThat(written(TFLinkWriter.geneSets(all(Input::geneSets, text))))
                    .isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "7158; x; MDM2;     2:8: row 2, cell 3 (target): found \"MDM2\", expected an id of the type NCBI_GENE",
                    "x; x; 1;           2:1: row 2, cell 1 (id): found \"x\", expected an id of the type NCBI_GENE",
                    "7158; x; 1.0;      2:8: row 2, cell 3 (target): found \"1.0\", expected an id of the type NCBI_GENE",
                    "7158; x; 1,;       2:8: row 2, cell 3 (target): found \"1,\", expected an id of the type NCBI_GENE",
                    "Q1; x; 1;          2:1: row 2, cell 1 (id): found \"Q1\", expected an id of the type NCBI_GENE",
                    "7158; x; -;        2:8: row 2, cell 3 (target): found \"-\", expected an id of the type NCBI_GENE",
                })
        void anotherIdIsTold(String id, String name, String target, String message) {
            List<String> told = new ArrayList<>();
            String text = "7157\tTP53\t4193\n" + id + "\t" + name + "\t" + target + "\n7159\ty\t1\n";

            assertThat(good(Input::geneSets, file(text), told)).hasSize(2);
            assertThat(told).containsExactly("file:" + message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"P04637", "P04637\tTP53", "\tTP53"})
        void aRowWithoutTargetsIsTold(String row) {
            List<String> told = new ArrayList<>();

            assertThat(good(Input::geneSets, file(row + "\nP04637\tTP53\tQ00987\n"), told))
                    .hasSize(1);
            assertThat(told).hasSize(1);
        }

        @Test
        void setsOfSeveralTypesAreRefused() {
            assertThatThrownBy(() -> written(TFLinkWriter.geneSets(List.of(
                            set(GeneIdType.UNIPROT, "P04637", "TP53", "Q00987"),
                            set(GeneIdType.NAME, "TP53", "TP53", "MDM2")))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("geneSets[1].idType: found \"NAME\", expected UNIPROT, as in the sets before");
        }

        @ParameterizedTest
        @CsvSource({
            "UNIPROT,   TP53,   x,      Q00987, geneSets[0].id: found \"TP53\"",
            "UNIPROT,   P04637, TP53,   MDM2,   geneSets[0].members: found \"MDM2\"",
            "NCBI_GENE, 7157,   P04637, x,      geneSets[0].members: found \"x\"",
            "NAME,      7157,   P04637, 4193,   geneSets[0]: found \"P04637 (7157): 1\"",
            "NAME,      P04637, TP53,   Q00987, geneSets[0]: found \"TP53 (P04637): 1\"",
            "NAME,      P04637, Q16385, Q00987, geneSets[0]: found \"UNIPROT ids by their form\"",
            "NAME,      #1,     Q16385, MDM2,   geneSets[0].id: found \"#1\"",
        })
        void idsThatWouldBeReadAsAnotherTypeAreRejected(
                GeneIdType type, String id, String name, String member, String message) {
            assertThatThrownBy(() -> written(TFLinkWriter.geneSets(List.of(set(type, id, name, member)))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(message);
        }

        @Test
        void aNameInQuotesCannotBeWritten() {
            assertThatThrownBy(() -> written(
                            TFLinkWriter.geneSets(List.of(set(GeneIdType.UNIPROT, "P04637", "\"TP53\"", "Q00987")))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("geneSets[0].name: found \"\"TP53\"\"");
        }
    }

    @Nested
    class Proteins {

        private static final String ROW = "Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234\n";

        @Test
        void aRowHasSixCells() {
            assertThat(all(Input::proteinSummaries, ROW))
                    .containsExactly(ProteinSummary.builder()
                            .interactor(Interactor.of("P17095", "Hmga1", List.of(111241L, 15361L)))
                            .function(ProteinFunction.TRANSCRIPTION_FACTOR_AND_TARGET_GENE)
                            .scale(EvidenceScale.SMALL)
                            .interactionCount(1234)
                            .build());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Hoxa4,E9PT77,100360577;100912525,target gene                   |                   | TARGET_GENE",
                    "Hoxa4,E9PT77,100360577;100912525,target gene,Rattus norvegicus | Rattus norvegicus | TARGET_GENE",
                    "Hoxa4,E9PT77,100360577;100912525,,Rattus norvegicus            | Rattus norvegicus |",
                    "Rattus norvegicus,Hoxa4,E9PT77,100360577;100912525,target gene | Rattus norvegicus | TARGET_GENE",
                    "Rattus norvegicus,Hoxa4,E9PT77,100360577;100912525,            | Rattus norvegicus |",
                    "Gallus gallus,Hoxa4,E9PT77,100360577;100912525,target gene     | Gallus gallus     | TARGET_GENE",
                })
        void earlierTablesLackSomeParts(String row, String organism, ProteinFunction function) {
            assertThat(all(Input::proteinSummaries, row + "\n"))
                    .containsExactly(ProteinSummary.builder()
                            .interactor(Interactor.of("E9PT77", "Hoxa4", List.of(100360577L, 100912525L)))
                            .organism(Optional.ofNullable(organism).map(Organism::of))
                            .function(Optional.ofNullable(function))
                            .build());
        }

        @Test
        void theFirstTablesHaveAHeader() {
            String text =
                    "Protein name\tUniprot ID\tNCBI Gene ID\tFunction\nHoxa4\tE9PT77\t100360577,100912525\ttarget gene\n";

            assertThat(all(Input::proteinSummaries, text))
                    .containsExactly(ProteinSummary.builder()
                            .interactor(Interactor.of("E9PT77", "Hoxa4", List.of(100360577L, 100912525L)))
                            .function(ProteinFunction.TARGET_GENE)
                            .build());
        }

        @Test
        void theHeaderOfTheFirstTablesCanNameTheOrganism() {
            String text = TestFile.tabs(
                    "Organism|Protein name|Uniprot ID|NCBI Gene ID|Function",
                    "Rattus norvegicus|Hoxa4|E9PT77|-|target gene");

            assertThat(all(Input::proteinSummaries, text))
                    .singleElement()
                    .returns(Optional.of(Organism.RATTUS_NORVEGICUS), ProteinSummary::organism);
        }

        @Test
        void aFirstNameThatWouldBeTakenForAnotherFileIsRejected() {
            String row = ROW.replace("Hmga1", "##gff-version");

            assertThatThrownBy(() -> written(TFLinkWriter.proteinSummaries(
                            all(Input::proteinSummaries, ROW + row).subList(1, 2))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("expected a first row that is not taken for GFF3");
        }

        /** A damaged row can look like one of an earlier table. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hoxa4,E9PT77,-,target gene\n",
                    "Hoxa4,E9PT77,-,target gene,Rattus norvegicus\n",
                    "Hoxa4,E9PT77,-,target gene,Yes\n",
                    "\n",
                    "Hoxa4\n",
                })
        void mostRowsDetermineTheLayout(String damaged) {
            List<String> told = new ArrayList<>();

            assertThat(good(Input::proteinSummaries, file(damaged + ROW + ROW), told))
                    .hasSize(2);
            assertThat(told).singleElement().asString().startsWith("file:1:1: row 1: found \"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Myod1,Q02346,1,target gene                   | scale: found \"UNSPECIFIED\", expected SMALL or LARGE",
                    "Myod1,Q02346,1,target gene,Rattus norvegicus | organism: found \"Rattus norvegicus\", expected none",
                    "Rattus norvegicus,Myod1,Q02346,1,            | function: found \"\", expected a function",
                })
        void aRowOfAnEarlierTableCannotBeWritten(String row, String message) {
            assertThatThrownBy(() -> written(TFLinkWriter.proteinSummaries(all(Input::proteinSummaries, row))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("proteinSummaries[0]." + message);
        }

        @Test
        void aCountIsRequiredForWriting() {
            ProteinSummary summary = ProteinSummary.builder()
                    .from(all(Input::proteinSummaries, ROW).get(0))
                    .interactionCount(OptionalInt.empty())
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.proteinSummaries(List.of(summary))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("proteinSummaries[0].interactionCount: found \"\", expected a number of interactions");
        }

        @Test
        void writingWhatWasReadGivesTheSameBytes() {
            String text = ROW + "-,P1,-,target gene,No,0\n";

            assertThat(written(TFLinkWriter.proteinSummaries(all(Input::proteinSummaries, text))))
                    .isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "P17095#       #         cell 2 (UniProt accession): found \"\", expected one word, such as Q04892",
                    "15361#        x#        cell 3 (NCBI gene ids): found \"111241;x\", expected whole numbers joined by \";\", or \"-\"",
                    "target gene#  enhancer# cell 4 (function): found \"transcription factor and enhancer\", expected transcription factor, target gene, or transcription factor and target gene",
                    "Yes#          yes#      cell 5 (small-scale evidence): found \"yes\", expected Yes or No",
                    "Yes#          -#        cell 5 (small-scale evidence): found \"-\", expected Yes or No",
                    "1234#         many#     cell 6 (number of interactions): found \"many\", expected a whole number from 0 to 2147483647",
                })
        void aBadCellIsNamed(String good, String bad, String problem) {
            List<String> told = new ArrayList<>();

            assertThat(good(Input::proteinSummaries, file(ROW.replace(good, bad == null ? "" : bad)), told))
                    .isEmpty();
            assertThat(told).singleElement().asString().endsWith(": row 1, " + problem);
        }
    }
}
