package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.good;
import static org.tflink.io.usage.TestFile.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            "UNIPROT,   P04637,   Q00987, A0A023GPJ1",
            "UNIPROT,   P04637-2, A2BC19, O43526",
            "NCBI_GENE, 7157,     4193,   100862446",
            "NAME,      TP53,     MDM2,   Q00987",
            "NAME,      7157,     MDM2,   5",
        })
        void theFirstRowTellsTheTypeOfTheIds(GeneIdType type, String id, String first, String second) {
            assertThat(all(Input::geneSets, id + "\tTP53\t" + first + "\t" + second + "\r\n"))
                    .containsExactly(set(type, id, "TP53", first, second));
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
                    "7158; x; -;        2:8: row 2, cell 3 (target): found \"-\", expected an id of the type NCBI_GENE",
                })
        void anotherIdIsTold(String id, String name, String target, String message) {
            List<String> told = new ArrayList<>();
            String text = "7157\tTP53\t4193\n" + id + "\t" + name + "\t" + target + "\n7159\ty\t1\n";

            assertThat(good(Input::geneSets, file(text), told)).hasSize(2);
            assertThat(told).containsExactly("file:" + message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"P04637", "P04637\tTP53", ""})
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
