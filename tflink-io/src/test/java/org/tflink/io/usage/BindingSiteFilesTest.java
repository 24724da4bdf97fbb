package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.good;
import static org.tflink.io.usage.TestFile.tabs;
import static org.tflink.io.usage.TestFile.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;
import org.tflink.io.Input;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

class BindingSiteFilesTest {

    private static final BindingSite SITE = BindingSite.builder()
            .id("TFLinkSS1")
            .transcriptionFactor(Interactor.of("P1", "Abc1", List.of()))
            .organism(Organism.HOMO_SAPIENS)
            .location(GenomicLocation.of("hg38", "chr11", 5, 9, Strand.FORWARD))
            .evidence(Evidence.of(
                    List.of("ORegAnno", "REDfly"),
                    List.of("inferred by curator"),
                    PubMedQuery.of(11, 22),
                    EvidenceScale.SMALL))
            .overlapCount(2)
            .overlappingSiteIds(List.of("TFLinkSS2", "TFLinkLS3"))
            .build();

    private static BindingSite.Builder site() {
        return BindingSite.builder().from(SITE);
    }

    @Nested
    class Tables {

        private static final String HEADER =
                "TFLinkID|UniprotID.TF|Name.TF|Organism|Assembly|Chromosome|Start|End|Strand"
                        + "|Genome.browser|Detection.method|PubmedID|Source.database|Small-scale.evidence"
                        + "|Number.of.TFBS.overlaps|TFBS.overlaps";

        private static final String BROWSER = "https://genome.ucsc.edu/cgi-bin/hgTracks?db=";

        private static final String ROW = "TFLinkSS1|P1|Abc1|Homo sapiens|hg38|chr11|5|9|+"
                + "|https://genome.ucsc.edu/cgi-bin/hgTracks?db=hg38&position=chr11:5-9"
                + "|inferred by curator|11;22|ORegAnno;REDfly|Yes|2|TFLinkSS2;TFLinkLS3";

        private static final String WITHOUT_LOCATION =
                "TFLinkSS4|P1|Abc1|Homo sapiens|-|-|-|-|-|-|inferred by curator|11|ORegAnno|No|-|-";

        @Test
        void aRowOfTheCurrentTableHasSixteenCells() {
            assertThat(all(Input::bindingSites, tabs(HEADER, ROW))).containsExactly(SITE);
        }

        @Test
        void writingWhatWasReadGivesTheSameBytes() {
            String text = tabs(HEADER, ROW, WITHOUT_LOCATION, ROW.replace("chr11:5-9", "chr12:5-9"));

            assertThat(written(TFLinkWriter.bindingSites(all(Input::bindingSites, text))))
                    .isEqualTo(text);
        }

        @Test
        void theTermOfTheAddressAloneIsReadLikeTheAddress() {
            assertThat(all(Input::bindingSites, tabs(HEADER, ROW.replace(BROWSER, ""))))
                    .containsExactly(SITE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://genome.ucsc.edu/cgi-bin/hgTracks?db=", ""})
        void anotherTermIsKeptWithoutTheAddress(String address) {
            String row = ROW.replace(BROWSER + "hg38&position=chr11:5-9", address + "hg19&position=chr11:5-9");

            assertThat(all(Input::bindingSites, tabs(HEADER, row)))
                    .containsExactly(
                            site().browserTerm("hg19&position=chr11:5-9").build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-"})
        void anAddressWithoutATermIsMissing(String term) {
            assertThat(all(Input::bindingSites, tabs(HEADER, ROW.replace("hg38&position=chr11:5-9", term))))
                    .containsExactly(SITE);
        }

        @Test
        void anotherAddressIsWrittenAsItIs() {
            String text = tabs(HEADER, ROW.replace("https://genome.ucsc", "http://genome-euro.ucsc"));

            assertThat(written(TFLinkWriter.bindingSites(all(Input::bindingSites, text))))
                    .isEqualTo(text);
        }

        @Test
        void aTermWithTheAddressCannotBeWritten() {
            BindingSite odd = site().browserTerm(BROWSER + "hg19").build();

            assertThatThrownBy(() -> written(TFLinkWriter.bindingSites(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bindingSites[0].browserTerm: found \"" + BROWSER
                            + "hg19\", expected the term without the address");
        }

        @Test
        void aCommaIsTextInACurrentTable() {
            BindingSite odd = site().evidence(Evidence.builder()
                            .from(SITE.evidence())
                            .detectionMethods(List.of("a method, of sorts"))
                            .build())
                    .build();

            assertThat(all(Input::bindingSites, written(TFLinkWriter.bindingSites(List.of(odd)))))
                    .containsExactly(odd);
        }

        @Test
        void aSiteMayHaveNoLocation() {
            assertThat(all(Input::bindingSites, tabs(HEADER, WITHOUT_LOCATION)))
                    .singleElement()
                    .returns(Optional.empty(), BindingSite::location)
                    .returns(OptionalInt.empty(), BindingSite::overlapCount)
                    .returns(Optional.empty(), BindingSite::browserTerm)
                    .returns(List.of(), BindingSite::overlappingSiteIds);
        }

        @ParameterizedTest
        @CsvSource({", UNSPECIFIED", "Small-scale.evidence|, SMALL"})
        void earlierTablesHaveFewerColumnsInAnotherOrder(String flag, EvidenceScale scale) {
            String text = tabs(
                    "TFLinkID|UniprotID.TF|Name.TF|Organism|Detection.method|PubmedID|Source.database|"
                            + (flag == null ? "" : flag) + "Assembly|Chromosome|Start|End|Strand",
                    "TFLinkSS1|P1|Abc1|Homo sapiens|inferred by curator|11,22|ORegAnno,REDfly|"
                            + (flag == null ? "" : "Yes|") + "hg38|chr11|5.0|9.0|+");

            assertThat(all(Input::bindingSites, text))
                    .containsExactly(site().overlapCount(OptionalInt.empty())
                            .overlappingSiteIds(List.of())
                            .evidence(Evidence.builder()
                                    .from(SITE.evidence())
                                    .scale(scale)
                                    .build())
                            .build());
        }

        @ParameterizedTest
        @CsvSource({
            "|5|,     |x|,    cell 7 (Start)",
            "|9|,     |-|,    cell 8 (End)",
            "|+|,     |*|,    cell 9 (Strand)",
            "SS1|,    S 1|,   cell 1 (TFLinkID)",
            "|2|,     |two|,  cell 15 (Number.of.TFBS.overlaps)"
        })
        void aBadCellIsNamed(String good, String bad, String place) {
            List<String> told = new ArrayList<>();

            assertThat(good(Input::bindingSites, file(tabs(HEADER, ROW, ROW.replace(good, bad))), told))
                    .containsExactly(SITE);
            assertThat(told).singleElement().asString().startsWith("file:3:").contains("row 2, " + place + ": found ");
        }

        @Test
        void aMissingColumnIsNamed() {
            assertThatThrownBy(() -> all(Input::bindingSites, tabs(HEADER.replace("|Start", "|Begin"), ROW)))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageEndingWith("expected the column Start, without which no row can be read");
        }
    }

    @Nested
    class Gff3 {

        private static final String TEXT = """
                ##gff-version 3
                ##species https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=9606
                ##genome-build UCSC hg38
                chr11\tTFLink_from_ORegAnno;REDfly\tTF_binding_site\t5\t9\t.\t+\t.\tID=TFLinkSS1;Name=Abc1;Note=P1
                """;

        private static final BindingSite SAID = site().evidence(Evidence.builder()
                        .sourceDatabases(List.of("ORegAnno", "REDfly"))
                        .build())
                .overlapCount(OptionalInt.empty())
                .overlappingSiteIds(List.of())
                .build();

        @Test
        void directivesTellOrganismAndAssembly() {
            assertThat(all(Input::bindingSites, TEXT)).containsExactly(SAID);
        }

        @Test
        void theSpeciesIsThatOfTheTaxonomyId() {
            assertThat(all(Input::bindingSites, TEXT.replace("id=9606", "id=10090")))
                    .singleElement()
                    .returns(Organism.MUS_MUSCULUS, BindingSite::organism);
        }

        @Test
        void anUnknownSpeciesLeavesTheOrganismOfTheCaller() {
            assertThat(all(
                            input -> input.bindingSites(Organism.DANIO_RERIO, "hg38"),
                            TEXT.replace("id=9606", "id=9031")))
                    .singleElement()
                    .returns(Organism.DANIO_RERIO, BindingSite::organism);
        }

        @Test
        void anUnknownSpeciesAloneIsAProblem() {
            assertThatThrownBy(() -> all(Input::bindingSites, TEXT.replace("id=9606", "id=9031")))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("file:4:1: row 1: found none, expected a line ##species, or an organism passed to"
                            + " bindingSites(organism, assembly)");
        }

        @Test
        void orTheCallerDoes() {
            String text = "##sequence-region chr11 1 100\n" + TEXT.substring(TEXT.indexOf("chr11"));

            assertThat(all(input -> input.bindingSites(Organism.HOMO_SAPIENS, "hg38"), text))
                    .containsExactly(SAID);
            assertThatThrownBy(() -> all(Input::bindingSites, text))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageContaining("file:2:1: row 1: found none, expected a line ##");
        }

        @Test
        void itIsWrittenWithItsDirectives() {
            assertThat(written(TFLinkWriter.gff3(List.of(SITE)))).isEqualTo(TEXT);
        }

        @Test
        void reservedCharactersAreEscaped() {
            BindingSite odd = site().transcriptionFactor(Interactor.of("P1", "H3-3A; H3=3B, 50%", List.of()))
                    .build();
            String text = written(TFLinkWriter.gff3(List.of(odd)));

            assertThat(text).contains(";Name=H3-3A%3B H3%3D3B%2C 50%25;");
            assertThat(all(Input::bindingSites, text))
                    .singleElement()
                    .returns(
                            "H3-3A; H3=3B, 50%",
                            site -> site.transcriptionFactor().name());
        }

        @ParameterizedTest
        @CsvSource({
            "TF_binding_site, gene,    cell 3 (type)",
            "TFLink_from, Ensembl,     cell 2 (source)",
            "ID=TFLinkSS1;, '',        cell 9 (attributes)",
            "Name=Abc1, Name=%zz,      cell 9 (attributes)",
            "Name=Abc1, Name=%FF,      cell 9 (attributes)",
            "\t5\t, \tx\t,             cell 4 (start)",
        })
        void aBadFieldIsNamed(String good, String bad, String place) {
            assertThatThrownBy(() ->
                            all(Input::bindingSites, TEXT.replace(good.replace("\\t", "\t"), bad.replace("\\t", "\t"))))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageContaining("file:4:")
                    .hasMessageContaining("row 1, " + place);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Name=H3-3A; H3-3B | attributes such as Name=Gata4, with %3B for a semicolon in a value",
                    "Name=Abc1;        | attributes such as Name=Gata4, with %3B for a semicolon in a value",
                    "Name=Abc1;=x      | attributes such as Name=Gata4, with %3B for a semicolon in a value",
                    "Name=Abc1;Name=b  | the attribute Name once",
                    "Name=Abc1; Note=P | the attribute Note once",
                })
        void anAttributeIsNotDropped(String name, String expected) {
            assertThatThrownBy(() -> all(Input::bindingSites, TEXT.replace("Name=Abc1", name)))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("file:4:61: row 1, cell 9 (attributes): found \"ID=TFLinkSS1;" + name
                            + ";Note=P1\", expected " + expected);
        }

        @Test
        void aSemicolonMayEndTheAttributes() {
            assertThat(all(Input::bindingSites, TEXT.replace("Note=P1", "Note=P1;")))
                    .containsExactly(SAID);
        }

        @ParameterizedTest
        @ValueSource(strings = {"TFLink_from_GTRD;", "TFLink_from_;"})
        void aSourceWithoutNameIsTold(String source) {
            List<String> told = new ArrayList<>();
            String text = TEXT + TEXT.replace("TFLink_from_ORegAnno;REDfly", source) + TEXT;

            assertThat(good(Input::bindingSites, file(text), told)).containsExactly(SAID, SAID);
            assertThat(told).singleElement().asString().startsWith("file:8:1: row 2: found \"chr11\\t");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "%20"})
        void aRowWithoutChromosomeIsTold(String chromosome) {
            List<String> told = new ArrayList<>();

            assertThat(good(Input::bindingSites, file(TEXT.replace("chr11", chromosome)), told))
                    .isEmpty();
            assertThat(told).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"# a comment\n", "\n", "#!processor x\n# y\n"})
        void commentsAndBlankLinesMayComeFirst(String first) {
            assertThat(all(Input::bindingSites, first + TEXT)).containsExactly(SAID);
        }

        @Test
        void sequencesAtTheEndAreNoSites() {
            assertThat(all(Input::bindingSites, TEXT + "##FASTA\n>chr11\nACGT\n"))
                    .containsExactly(SAID);
        }

        @Test
        void sitesOfSeveralAssembliesAreRefused() {
            BindingSite other = site().location(GenomicLocation.of("hg19", "chr1", 5, 9, Strand.FORWARD))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.gff3(List.of(SITE, other))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bindingSites[1].location.assembly: found \"hg19\", expected hg38");
        }

        @Test
        void aStartBeforeTheFirstBaseIsRefused() {
            BindingSite zero = site().location(GenomicLocation.of("hg38", "chr1", 0, 9, Strand.FORWARD))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.gff3(List.of(zero))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bindingSites[0].location.start: found \"0\", expected 1 or more in GFF3");
        }
    }

    @Nested
    class Bed {

        private static final String TEXT = "chr11\t5\t9\tTFLinkSS1;P1;Abc1\t0\t+\n";

        private static List<BindingSite> read(String text) {
            return all(input -> input.bindingSites(Organism.HOMO_SAPIENS, "hg38"), text);
        }

        @Test
        void aLineIsASiteWithoutEvidence() {
            assertThat(read(TEXT))
                    .containsExactly(site().evidence(Evidence.builder().build())
                            .overlapCount(OptionalInt.empty())
                            .overlappingSiteIds(List.of())
                            .build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"track name=x\nbrowser position chr1\n# x\n\n", "## x\n", "\n"})
        void linesForTheBrowserSayNothing(String first) {
            assertThat(read(first + TEXT)).hasSize(1);
        }

        @Test
        void anAssemblyHasAName() {
            assertThatThrownBy(() -> TFLinkReader.from(file(TEXT), "file").bindingSites(Organism.HOMO_SAPIENS, " "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("assembly: found \" \", expected text");
        }

        @ParameterizedTest
        @ValueSource(strings = {"#1", "track1", "browser"})
        void aChromosomeThatLooksLikeACommentIsRefused(String chromosome) {
            BindingSite odd = site().location(GenomicLocation.of("hg38", chromosome, 5, 9, Strand.FORWARD))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.bed(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("bindingSites[0].location.chromosome: found \"" + chromosome + "\"");
        }

        @Test
        void itIsWrittenInSixColumns() {
            assertThat(written(TFLinkWriter.bed(List.of(SITE)))).isEqualTo(TEXT);
        }

        @Test
        void blanksInANameAreEscaped() {
            BindingSite odd = site().transcriptionFactor(Interactor.of("P1", "H3-3A; 50%+", List.of()))
                    .build();
            String text = written(TFLinkWriter.bed(List.of(odd)));

            assertThat(text).contains("\tTFLinkSS1;P1;H3-3A;%2050%25+\t");
            assertThat(read(text))
                    .singleElement()
                    .returns("H3-3A; 50%+", site -> site.transcriptionFactor().name());
        }

        @Test
        void withoutTheCallersWordItIsRefused() {
            assertThatThrownBy(() -> all(Input::bindingSites, TEXT))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageStartingWith("file:1:1: row 1: found none, expected an ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"peak1", "a;b", "a b;c;d", "a;b;%4", "a;b;%FF"})
        void aNameThatIsNotOursIsRefused(String name) {
            assertThatThrownBy(() -> read(TEXT.replace("TFLinkSS1;P1;Abc1", name)))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessageContaining("row 1, cell 4 (name): found \"" + name + "\"");
        }

        @Test
        void aSiteWithoutLocationIsRefused() {
            assertThatThrownBy(() -> written(TFLinkWriter.bed(
                            List.of(SITE, site().location(Optional.empty()).build()))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bindingSites[1].location: found \"\", expected a location");
        }

        @Test
        void aChromosomeThatBeginsWithAByteOrderMarkIsRefused() {
            BindingSite odd = site().location(GenomicLocation.of("hg38", "\uFEFFchr1", 5, 9, Strand.FORWARD))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.bed(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("bindingSites[0].location.chromosome: found \"\\uFEFFchr1\"");
        }

        @Test
        void aSiteOfNoBasesIsWritten() {
            BindingSite empty = site().location(GenomicLocation.of("hg38", "chr1", 5, 5, Strand.FORWARD))
                    .build();

            assertThat(written(TFLinkWriter.bed(List.of(empty)))).startsWith("chr1\t5\t5\t");
        }

        @Test
        void aSiteInAnotherOrganismIsRefused() {
            BindingSite other = site().organism(Organism.MUS_MUSCULUS).build();

            assertThatThrownBy(() -> written(TFLinkWriter.bed(List.of(SITE, other))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bindingSites[1].organism: found \"Mus musculus\", expected Homo sapiens");
        }

        @Test
        void anEndBeforeTheStartIsRefused() {
            BindingSite odd = site().location(GenomicLocation.of("hg38", "chr1", 9, 5, Strand.FORWARD))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.bed(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bindingSites[0].location.end: found \"5\", expected no end before the start");
        }
    }
}
