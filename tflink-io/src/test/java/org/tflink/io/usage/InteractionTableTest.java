package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.good;
import static org.tflink.io.usage.TestFile.tabs;
import static org.tflink.io.usage.TestFile.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.PubMedQuery;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

class InteractionTableTest {

    private static final String HEADER =
            "UniprotID.TF|UniprotID.Target|NCBI.GeneID.TF|NCBI.GeneID.Target|Name.TF|Name.Target"
                    + "|Detection.method|PubmedID|Organism|Source.database|Small-scale.evidence|TF.TFLink.ortho|TF.nonTFLink.ortho"
                    + "|Target.TFLink.ortho|Target.nonTFLink.ortho";

    private static final String ROW = "P1|P2|101|102;103|Abc1|Xyz9|method a;method b|11;22|Mus musculus|GTRD;ReMap|Yes"
            + "|Hs:H1;Hs:H2|-|-|Rn:R1;Dr:D1";

    private static final Interaction INTERACTION = Interaction.of(
            Interactor.builder()
                    .accession("P1")
                    .name("Abc1")
                    .addGeneId(101)
                    .addOrtholog(Ortholog.of(Organism.HOMO_SAPIENS, "H1", true))
                    .addOrtholog(Ortholog.of(Organism.HOMO_SAPIENS, "H2", true))
                    .build(),
            Interactor.builder()
                    .accession("P2")
                    .name("Xyz9")
                    .addGeneIds(102, 103)
                    .addOrtholog(Ortholog.of(Organism.RATTUS_NORVEGICUS, "R1", false))
                    .addOrtholog(Ortholog.of(Organism.DANIO_RERIO, "D1", false))
                    .build(),
            Organism.MUS_MUSCULUS,
            Evidence.of(
                    List.of("GTRD", "ReMap"),
                    List.of("method a", "method b"),
                    PubMedQuery.of(11, 22),
                    EvidenceScale.SMALL));

    private static Interaction only(String text) {
        List<Interaction> all = all(Input::interactions, text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Interaction withoutOrthologs(Interaction interaction) {
        return Interaction.builder()
                .from(interaction)
                .transcriptionFactor(withoutOrthologs(interaction.transcriptionFactor()))
                .target(withoutOrthologs(interaction.target()))
                .build();
    }

    private static Interactor withoutOrthologs(Interactor interactor) {
        return Interactor.builder().from(interactor).orthologs(List.of()).build();
    }

    @Test
    void aRowOfTheCurrentTableHasFifteenCells() {
        assertThat(only(tabs(HEADER, ROW))).isEqualTo(INTERACTION);
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() {
        String text = tabs(HEADER, ROW, ROW.replace("P2", "P3").replace("Yes", "No"), ROW.replace("102;103", "-"));

        assertThat(written(TFLinkWriter.interactions(all(Input::interactions, text))))
                .isEqualTo(text);
    }

    @Test
    void columnsAreFoundByNameInAnyOrder() {
        assertThat(only(tabs(
                        "Organism|Name.Target|Name.TF|Source.database|UniprotID.Target|UniprotID.TF|NCBI.GeneID.Target"
                                + "|NCBI.GeneID.TF|Small-scale.evidence|PubmedID|Something.new|Detection.method",
                        "Mus musculus|Xyz9|Abc1|GTRD;ReMap|P2|P1|102;103|101|Yes|11;22|new|method a;method b")))
                .isEqualTo(withoutOrthologs(INTERACTION));
    }

    @Test
    void earlierTablesHaveTenColumnsAndCommasInTheirCells() {
        Interaction read = only(tabs(
                HEADER.substring(0, HEADER.indexOf("|Small")),
                "P1|P2|101|102,103|Abc1|Xyz9|method a,method b|11,22|Mus musculus|GTRD,ReMap"));

        assertThat(read)
                .isEqualTo(withoutOrthologs(INTERACTION.withEvidence(Evidence.builder()
                        .from(INTERACTION.evidence())
                        .scale(EvidenceScale.UNSPECIFIED)
                        .build())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UniprotID.TF,UniprotID.Target,NCBI.GeneID.TF,NCBI.GeneID.Target,Name.TF,Name.Target,Detection.method,"
                        + "PubmedID,Organism,Source.database",
                "uniprotAC.tf,uniprotAC.target,otherAC.tf,otherAC.target,name.tf,name.target,detection.method,pubmedAC,"
                        + "organism,source.database",
            })
    void tablesOf2021HaveCommasBetweenTheirCells(String header) {
        Interaction read =
                only(header + "\nP1,P2,101,102;103,Abc1,Xyz9,method a;method b,11;22,Mus musculus,GTRD;ReMap\n");

        assertThat(read.target().geneIds()).containsExactly(102L, 103L);
        assertThat(read.evidence().detectionMethods()).containsExactly("method a", "method b");
        assertThat(read.evidence().sourceDatabases()).containsExactly("GTRD", "ReMap");
        assertThat(read.evidence().pubMed()).isEqualTo(PubMedQuery.of(11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "NA", ""})
    void everySpellingOfMissingIsNothing(String missing) {
        Interaction read = only(tabs(
                HEADER,
                "P1|P2|" + missing + "|102|Abc1|-|" + missing + "|" + missing + "|Mus musculus|" + missing + "|"
                        + missing + "|" + missing + "|-|-|-"));

        assertThat(read.transcriptionFactor().geneIds()).isEmpty();
        assertThat(read.transcriptionFactor().orthologs()).isEmpty();
        assertThat(read.target().name()).isEqualTo("-");
        assertThat(read.evidence()).isEqualTo(Evidence.builder().build());
    }

    @Test
    void geneIdsMayBeJoinedByCommasInACurrentTableToo() {
        assertThat(only(tabs(HEADER, ROW.replace("102;103", "102,103")))).isEqualTo(INTERACTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pubmed.ncbi.nlm.nih.gov/?term=11%5Buid%5D+OR+22%5Buid%5D",
                "https://www.ncbi.nlm.nih.gov/pubmed/?term=11%5Buid%5D+OR+22%5Buid%5D",
                "<a href='https://pubmed.ncbi.nlm.nih.gov/?term=11%5Buid%5D+OR+22%5Buid%5D'>Pubmed</a>",
                "<a href='https://www.ncbi.nlm.nih.gov/pubmed/?term=11%5Buid%5D+OR+22%5Buid%5D'>Pubmed</a>",
            })
    void papersMayBeALink(String link) {
        assertThat(only(tabs(HEADER, ROW.replace("11;22", link))).evidence().pubMed())
                .isEqualTo(PubMedQuery.of(11, 22));
    }

    @Test
    void aNameMayHoldSemicolonsCommasAndQuotes() {
        assertThat(only(tabs(HEADER, ROW.replace("Xyz9", "\"H3-3A; H3-3B\", x")))
                        .target()
                        .name())
                .isEqualTo("\"H3-3A; H3-3B\", x");
    }

    @Test
    void rowsShareWhatRepeats() {
        List<Interaction> rows = all(Input::interactions, tabs(HEADER, ROW, ROW.replace("P2", "P3")));

        assertThat(rows.get(0).evidence()).isSameAs(rows.get(1).evidence());
        assertThat(rows.get(0).transcriptionFactor()).isSameAs(rows.get(1).transcriptionFactor());
        assertThat(rows.get(0).organism()).isSameAs(Organism.MUS_MUSCULUS);
    }

    /** A protein regulates itself; the same bytes are orthologs of one kind at one end and of the other at the other. */
    @Test
    void endsMayHaveDifferentColumnsOfOrthologs() {
        List<Interaction> rows = all(
                Input::interactions,
                tabs(
                        HEADER.replace("|TF.nonTFLink.ortho|Target.TFLink.ortho", ""),
                        "P1|P1|1|1|Abc1|Abc1|a|11|Mus musculus|GTRD|Yes|Hs:H1|Hs:H1"));

        assertThat(rows.get(0).transcriptionFactor().orthologs())
                .containsExactly(Ortholog.of(Organism.HOMO_SAPIENS, "H1", true));
        assertThat(rows.get(0).target().orthologs()).containsExactly(Ortholog.of(Organism.HOMO_SAPIENS, "H1", false));
    }

    @Test
    void blanksAboutTheNameOfAColumnSayNothing() {
        String row = ROW.replace("method a;method b", "method a, of one kind");

        assertThat(only(tabs(HEADER, row).replace("TF.TFLink.ortho", " TF.TFLink.ortho ")))
                .isEqualTo(only(tabs(HEADER, row)));
    }

    @Nested
    class OfOneProtein {

        private static final String TARGETS = tabs(
                "UniprotID.Target|NCBI.GeneID.Target|Name.Target|Detection.method|PubmedID|Organism|Source.database"
                        + "|Small-scale.evidence",
                "P2|102,103|Xyz9|method a,method b|11;22|Mus musculus|GTRD,ReMap|Yes");

        private static final String TFS = TARGETS.replace(".Target", ".TF");

        @TempDir
        private Path folder;

        private Interaction read(String name, String text) throws IOException {
            try (Rows<Interaction> rows = TFLinkReader.interactions(Files.writeString(folder.resolve(name), text))) {
                return rows.iterator().next();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"targets_of_P1.tsv", "TFLink_targets_of_P1.tsv", "TFLink_targets_of_P1.tsv.gz"})
        void theProteinIsThatOfTheFileName(String name) throws IOException {
            Interaction read = read(name, TARGETS);

            assertThat(read.transcriptionFactor()).isEqualTo(Interactor.of("P1", "-", List.of()));
            assertThat(read.target()).isEqualTo(withoutOrthologs(INTERACTION.target()));
            assertThat(read.evidence()).isEqualTo(INTERACTION.evidence());
        }

        @Test
        void aNameThatDoesNotTellIsRefused() {
            assertThatThrownBy(() -> read("targets.tsv", TARGETS))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageEndingWith(
                            "targets.tsv:1:1: found a table of one protein whose name does not contain the protein,"
                                    + " expected a name such as TFLink_targets_of_P46152.tsv, or the protein passed to interactionsOf(protein)");
        }

        @Test
        void inATableOfTfsItIsTheTarget() throws IOException {
            Interaction read = read("TFLink_tfs_of_P1.tsv", TFS);

            assertThat(read.transcriptionFactor()).isEqualTo(withoutOrthologs(INTERACTION.target()));
            assertThat(read.target().accession()).isEqualTo("P1");
        }

        @Test
        void orTheOneThatIsPassed() throws IOException {
            Interactor passed = Interactor.of("P9", "Passed", List.of(9L));
            try (Rows<Interaction> rows =
                    TFLinkReader.from(file(TARGETS), "targets_of_P1.tsv").interactionsOf(passed)) {
                assertThat(rows.iterator().next().transcriptionFactor()).isSameAs(passed);
            }
        }

        @Test
        void otherColumnsOfItsEndSayNothing() throws IOException {
            Interaction read = read(
                    "targets_of_P1.tsv",
                    TARGETS.replace("UniprotID.Target", "Name.TF\tUniprotID.Target")
                            .replace("P2\t", "Abc1\tP2\t"));

            assertThat(read.transcriptionFactor()).isEqualTo(Interactor.of("P1", "-", List.of()));
        }

        @Test
        void aTableOfBothEndsHasNoPlaceForIt() {
            assertThatThrownBy(() -> TFLinkReader.from(file(tabs(HEADER, ROW)), "file")
                            .interactionsOf(Interactor.of("P9", "Passed", List.of())))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("file:1:1: found columns of both ends, expected a table of one protein, Passed (P9)");
        }
    }

    @Nested
    class Errors {

        @Test
        void aMissingColumnIsNamedWithThoseThatAreThere() {
            assertThatThrownBy(() -> all(Input::interactions, tabs(HEADER.replace("PubmedID", "Papers"), ROW)))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage(
                            "file:1:1: found no such column among UniprotID.TF, UniprotID.Target, NCBI.GeneID.TF,"
                                    + " NCBI.GeneID.Target, Name.TF, Name.Target, Detection.method, Papers, Organism,"
                                    + " Source.database, Small-scale.evidence, TF.TFLink.ortho, TF.nonTFLink.ortho,"
                                    + " Target.TFLink.ortho, Target.nonTFLink.ortho, expected the column PubmedID, without which no row can be read");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "NCBI.GeneID.TF",
                    "Name.TF",
                    "NCBI.GeneID.Target",
                    "Name.Target",
                    "Detection.method",
                    "Organism",
                    "Source.database"
                })
        void eachColumnOfTheFirstTablesIsRequired(String column) {
            assertThatThrownBy(() -> all(Input::interactions, tabs(HEADER.replace(column, "x"), ROW)))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageEndingWith("expected the column " + column + ", without which no row can be read");
        }

        @Test
        void aColumnTwiceIsRefused() {
            assertThatThrownBy(() -> all(Input::interactions, tabs(HEADER + "|Organism", ROW)))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageEndingWith("found \"Organism\", expected each column once");
        }

        @Test
        void anEmptyFileIsRefused() {
            assertThatThrownBy(() -> all(Input::interactions, ""))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageStartingWith("file:1:1: found an empty file, expected a header such as UniprotID.TF ");
        }

        @Test
        void aHeaderThatIsNotUtf8IsNoRow() {
            byte[] table = tabs(HEADER, ROW).getBytes(StandardCharsets.UTF_8);
            table[4] = (byte) 0xFF;

            assertThatThrownBy(() -> all(Input::interactions, new ByteArrayInputStream(table)))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("file:1:5: found byte 0xFF, expected UTF-8");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hello", "{\"a\": 1}"})
        void aFileThatIsNoTableIsRefused(String text) {
            assertThatThrownBy(() -> all(Input::interactions, text))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageContaining("expected the column");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "|101|;        |x|;         3:7: row 2, cell 3 (NCBI.GeneID.TF): found \"x\", expected whole numbers joined by \",\", or \"-\"",
                    "|Yes;         |Maybe;      3:76: row 2, cell 11 (Small-scale.evidence): found \"Maybe\", expected Yes or No",
                    "P2|;          P 2|;        3:4: row 2, cell 2 (UniprotID.Target): found \"P 2\", expected one word, such as Q04892",
                    "|Mus musculus|; |-|;       3:37: row 2, cell 9 (Organism): found \"-\", expected the name of an organism",
                })
        void aBadCellIsNamed(String good, String bad, String message) {
            List<String> told = new ArrayList<>();
            String header = HEADER.substring(0, HEADER.indexOf("|TF.TFLink"));
            String cells = "P1|P2|101|102|Abc1|Xyz9|method a|11|Mus musculus|a database of some length|Yes";

            List<Interaction> rows =
                    good(Input::interactions, file(tabs(header, cells, cells.replace(good, bad), cells)), told);

            assertThat(rows).hasSize(2);
            assertThat(told).containsExactly("file:" + message);
        }

        static Stream<String> badOrthologs() {
            return Stream.of("H1", "Xx:H1", "Hs:", "Hs:H1;;Hs:H2", ":H1", "Hs:a b");
        }

        @ParameterizedTest
        @MethodSource("badOrthologs")
        void aBadOrthologIsRefused(String cell) {
            assertThatThrownBy(() -> only(tabs(HEADER, ROW.replace("Hs:H1;Hs:H2", cell))))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageContaining("row 1, cell 12 (TF.TFLink.ortho): found \"" + cell + "\"");
        }

        @Test
        void theHeaderAgainIsARowToBeTold() {
            List<String> told = new ArrayList<>();

            List<Interaction> rows = good(Input::interactions, file(tabs(HEADER, ROW) + tabs(HEADER, ROW)), told);

            assertThat(rows).hasSize(2);
            assertThat(told).containsExactly("file:3:1: row 2: found the header again, expected a row");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "P1\tP2", "P1\tP2\t\t\t\t\t\t\t\t\t\t\t\t\t\t", "P1,P2"})
        void aWrongNumberOfTabsIsARowToBeTold(String bad) {
            List<String> told = new ArrayList<>();

            List<Interaction> rows = good(Input::interactions, file(tabs(HEADER, ROW) + bad + "\n" + tabs(ROW)), told);

            assertThat(rows).hasSize(2);
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("file:3:1: row 2: found \"" + bad.replace("\t", "\\t") + "\", expected 15 cells, not ");
        }
    }

    @Nested
    class Writing {

        @Test
        void anOrthologOfAnOrganismWithoutCodeIsRefused() {
            Interactor tf = Interactor.builder()
                    .from(INTERACTION.transcriptionFactor())
                    .addOrtholog(Ortholog.of(Organism.of("Bos taurus"), "B1", true))
                    .build();
            Interaction row = Interaction.builder()
                    .from(INTERACTION)
                    .transcriptionFactor(tf)
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.interactions(List.of(INTERACTION, row))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("interactions[1].transcriptionFactor.orthologs: found \"Bos taurus\", expected one of"
                            + " TFLink's seven organisms");
        }

        @Test
        void aTabInANameIsRefused() {
            Interaction row = Interaction.builder()
                    .from(INTERACTION)
                    .target(Interactor.of("P2", "a\tb", List.of()))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.interactions(List.of(row))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("interactions[0].target.name: found \"a\\tb\", expected text without tabs");
        }

        @Test
        void aNameEndingInGzIsCompressed(@TempDir Path folder) throws IOException {
            Path path = folder.resolve("x.tsv.gz");

            TFLinkWriter.interactions(List.of(INTERACTION)).to(path);

            assertThat(Files.readAllBytes(path)).startsWith(0x1F, 0x8B);
            try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
                assertThat(rows).containsExactly(INTERACTION);
            }
        }

        @Test
        void rowsGoFromFileToFile(@TempDir Path folder) throws IOException {
            String text = tabs(HEADER, ROW, ROW);
            Path copy = folder.resolve("copy.tsv");

            try (Rows<Interaction> rows = TFLinkReader.from(file(text), "file").interactions()) {
                TFLinkWriter.interactions(rows).to(copy);
            }

            assertThat(copy).hasContent(text);
        }
    }
}
