package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tflink.io.usage.TestFile.protein;
import static org.tflink.io.usage.TestPage.ROW;
import static org.tflink.io.usage.TestPage.page;
import static org.tflink.io.usage.TestPage.rows;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSite;
import org.tflink.core.Completeness;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;
import org.tflink.io.TFLinkReader;

/** The rules of the format, each on a page made for it. */
class PageReaderTest {

    private static final Interactor XYZ9 = Interactor.of("P00001", "Xyz9", List.of(101L));

    @Nested
    class Scalars {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1e5",
                    "y",
                    "NaN",
                    "0x1F",
                    "190,5",
                    "2020-01-01",
                    "true",
                    "null",
                    "~",
                    "007",
                    "1_000",
                    ".5",
                    "1:30",
                    "beta'COP",
                    "Dmel\\CG4407",
                    "anon-EST:Posey178",
                    "Ddit3::Cebpa",
                    "YD149 YEAST",
                    "; ;",
                    "Na",
                    "IMP2'",
                    "Su(var)205",
                    "a#b"
                })
        void plainTextIsKeptAsItIs(String name) {
            assertThat(page().with("protein_name", name).read().name()).isEqualTo(name);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "'-'                 | -",
                    "'it''s'             | it's",
                    "''                  | ``",
                    "'a: b #c'           | a: b #c",
                    "' blank '           | ` blank `",
                    "\"\\u03B2-gal\"     | β-gal",
                    "\"\\U0001F9EC\"     | \uD83E\uDDEC",
                    "\"a\\tb\"           | `a\tb`",
                    "\"a \\\"b\\\" \\\\\"| a \"b\" \\",
                })
        void quotesAndEscapesAreResolved(String yaml, String name) {
            assertThat(page().with("protein_name", yaml).read().name()).isEqualTo(name);
        }

        @Test
        void nothingAfterTheColonIsEmptyText() {
            assertThat(page().with("protein_name", "").read().name()).isEmpty();
        }

        @Test
        void aFoldedValueIsOneLine() {
            assertThat(page().with("protein_name", "His3; His3:CG31613;\n  His3:CG33803")
                            .read()
                            .name())
                    .isEqualTo("His3; His3:CG31613; His3:CG33803");
        }

        @Test
        void aLiteralBlockHoldsRowsToo() {
            Protein protein = page().with("tfs", "|-\n  " + ROW + "\n  " + ROW).read();

            assertThat(protein.transcriptionFactors()).hasSize(2);
        }

        @Test
        void unknownKeysAreKeptAsText() {
            Protein protein =
                    page().with("zebra", "'12'").with("draft", "false").read();

            assertThat(protein.otherFields())
                    .containsExactly(java.util.Map.entry("draft", "false"), java.util.Map.entry("zebra", "12"));
        }
    }

    @Nested
    class Lines {

        private final String lf = page().with("tfs", rows(ROW, "Abc2,P00003,-,GTRD;ReMap,inferred\n  by curator,,Yes"))
                .body("\\>TFLinkSS1;P00001;Xyz9;mm10;chr1:5-9\\\rACGT\\\r")
                .text();

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void everyLineEndMeansTheSame(String lineEnd) {
            assertThat(protein(TFLinkReader.from(lf.replace("\n", lineEnd), "page.md")))
                    .isEqualTo(protein(TFLinkReader.from(lf, "page.md")));
        }

        @Test
        void lineEndsMayBeMixed() {
            String mixed = lf.replaceFirst("\n", "\r\n").replace("P00001\n", "P00001\r\n");

            assertThat(protein(TFLinkReader.from(mixed, "page.md")))
                    .isEqualTo(protein(TFLinkReader.from(lf, "page.md")));
        }

        @Test
        void theEmptyLineBeforeTheClosingMarkerMayBeAbsent() {
            assertThat(protein(TFLinkReader.from(lf.replace("\n\n---", "\n---"), "page.md")))
                    .isEqualTo(protein(TFLinkReader.from(lf, "page.md")));
        }

        @Test
        void theClosingMarkerMayBeTheEndOfTheFile() {
            String text = page().text();

            assertThat(protein(TFLinkReader.from(text.substring(0, text.length() - 1), "page.md")))
                    .isEqualTo(page().read());
        }

        @Test
        void markersMayHaveBlanksBehindThem() {
            assertThat(protein(TFLinkReader.from(lf.replace("---\n", "--- \t\n"), "page.md")))
                    .isEqualTo(protein(TFLinkReader.from(lf, "page.md")));
        }

        @Test
        void keysMayComeInAnyOrder() {
            Protein protein = page().without("type")
                    .with("tfs", ROW)
                    .without("title")
                    .with("title", "P00001")
                    .read();

            assertThat(protein).isEqualTo(page().with("tfs", ROW).read());
        }
    }

    @Nested
    class Head {

        @ParameterizedTest
        @CsvSource(
                nullValues = "[]",
                delimiter = '|',
                value = {
                    "'101'          | 101",
                    "13806;433182   | 13806,433182",
                    "13806; 433182  | 13806,433182",
                    "854775.0       | 854775",
                    "9007199254740993 | 9007199254740993",
                })
        void geneIdsAreWholeNumbers(String yaml, String ids) {
            assertThat(page().with("ncbi_gene_id", yaml).read().geneIds())
                    .containsExactly(java.util.Arrays.stream(ids.split(","))
                            .map(Long::valueOf)
                            .toArray(Long[]::new));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'-'", "''", "", "NA"})
        void aMissingGeneIdIsNone(String yaml) {
            assertThat(page().with("ncbi_gene_id", yaml).read().geneIds()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "transcription factor, TRANSCRIPTION_FACTOR",
            "target gene, TARGET_GENE",
            "transcription factor and target gene, TRANSCRIPTION_FACTOR_AND_TARGET_GENE"
        })
        void functionsAreToldApart(String text, ProteinFunction function) {
            assertThat(page().with("function", text).read().function()).isEqualTo(function);
        }

        @Test
        void anyOrganismIsTaken() {
            assertThat(page().with("organism", "Xenopus laevis").read().organism())
                    .isEqualTo(Organism.of("Xenopus laevis"));
        }

        @ParameterizedTest
        @CsvSource({"'2', COMPLETE", "'''5''', TRUNCATED", "'1', UNKNOWN", "'''''', UNKNOWN"})
        void completenessComparesThePublishedTotalWithTheRows(String yaml, Completeness completeness) {
            Protein protein = page().with("number_of_interactions", yaml)
                    .with("tfs", ROW)
                    .with("targets", ROW)
                    .read();

            assertThat(protein.completeness()).isEqualTo(completeness);
        }

        @Test
        void downloadsAreFileNames() {
            Protein protein = page().with("tfs_download", "TFLink_tfs_of_P00001.tsv")
                    .with("targets_download", "''")
                    .with("bindingSites_download", "TFLink_P00001_TFBS_annot.tsv")
                    .with("bindingSites_download_gff3", "TFLink_P00001_TFBS_annot.gff3")
                    .with("binding_sites_ls", "P00001_HT.fasta")
                    .read();

            assertThat(protein.downloads())
                    .isEqualTo(Downloads.builder()
                            .transcriptionFactors("TFLink_tfs_of_P00001.tsv")
                            .bindingSites("TFLink_P00001_TFBS_annot.tsv")
                            .bindingSitesGff3("TFLink_P00001_TFBS_annot.gff3")
                            .largeScaleSequences("P00001_HT.fasta")
                            .build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"''", "", "[]"})
        void jasparMatricesMayBeNone(String yaml) {
            assertThat(page().with("jaspar_matrices", yaml).read().jasparMatrices())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"[\"MA0147.1\", \"MA0147.2\"]", "[MA0147.1, 'MA0147.2']", "\n- MA0147.1\n- MA0147.2"})
        void jasparMatricesAreAList(String yaml) {
            assertThat(page().with("jaspar_matrices", yaml).read().jasparMatrices())
                    .containsExactly(JasparMatrix.of("MA0147.1"), JasparMatrix.of("MA0147.2"));
        }
    }

    @Nested
    class Interactions {

        @Test
        void aRowOfTfsIsWhatRegulatesTheProtein() {
            Interaction interaction = only(page().with("tfs", ROW).read().transcriptionFactors());

            assertThat(interaction)
                    .isEqualTo(Interaction.of(
                            Interactor.of("P00002", "Abc1", List.of(102L)),
                            XYZ9,
                            Organism.MUS_MUSCULUS,
                            Evidence.of(
                                    List.of("GTRD"),
                                    List.of("inferred by curator"),
                                    PubMedQuery.of(11111111),
                                    EvidenceScale.LARGE)));
        }

        @Test
        void aRowOfTargetsIsWhatTheProteinRegulates() {
            Interaction interaction = only(page().with("targets", ROW).read().targets());

            assertThat(interaction)
                    .extracting(Interaction::transcriptionFactor, Interaction::target)
                    .containsExactly(XYZ9, Interactor.of("P00002", "Abc1", List.of(102L)));
        }

        @Test
        void theOldestRowsHaveNoScale() {
            String row = ROW.substring(0, ROW.lastIndexOf(','));

            assertThat(only(page().with("tfs", row).read().transcriptionFactors())
                            .evidence()
                            .scale())
                    .isEqualTo(EvidenceScale.UNSPECIFIED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"GTRD;TRRUST", "GTRD; TRRUST"})
        void listsAreJoinedWithOrWithoutABlank(String sources) {
            assertThat(only(page().with("tfs", "Abc1,P00002,102," + sources + ",x,,No")
                                    .read()
                                    .transcriptionFactors())
                            .evidence()
                            .sourceDatabases())
                    .containsExactly("GTRD", "TRRUST");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1%5Buid%5D+OR+2%5Buid%5D",
                    "1%5buid%5d+OR+2%5buid%5d",
                    "1%5Buid%5D%20OR%202%5Buid%5D",
                    "1; 2%5Buid%5D",
                    "https://pubmed.ncbi.nlm.nih.gov/?term=1%5Buid%5D+OR+2%5Buid%5D",
                    "https://www.ncbi.nlm.nih.gov/pubmed/?term=1%5Buid%5D+OR+2%5Buid%5D",
                    "&ensp;<a href=\"https://pubmed.ncbi.nlm.nih.gov/?term=1%5Buid%5D+OR+2%5Buid%5D\">Pubmed</a>",
                    "&ensp;<a href=\"https://www.ncbi.nlm.nih.gov/pubmed/?term=1%5Buid%5D+OR+2%5Buid%5D\" target=\"_blank\">"
                            + "<i uk-icon=\"icon: link\"></i>Pubmed</a>",
                    "&ensp;<a\n  href=\"https://www.ncbi.nlm.nih.gov/pubmed/?term=1;\n  2%5Buid%5D\"\n  target=\"_blank\">Pubmed</a>",
                })
        void everyFormOfThePubMedCellIsTaken(String cell) {
            assertThat(only(page().with("tfs", rows("Abc1,P00002,102,GTRD,x," + cell + ",No"))
                                    .read()
                                    .transcriptionFactors())
                            .evidence()
                            .pubMed())
                    .isEqualTo(PubMedQuery.of(1, 2));
        }

        @Test
        void missingCellsAreEmpty() {
            Interaction interaction =
                    only(page().with("tfs", rows("-,P00002,NA,-,,-,-")).read().transcriptionFactors());

            assertThat(interaction.transcriptionFactor()).isEqualTo(Interactor.of("P00002", "-", List.of()));
            assertThat(interaction.evidence()).isEqualTo(Evidence.builder().build());
        }

        @Test
        void quotesAreData() {
            assertThat(only(page().with("tfs", rows("\"a\"b'',P00002,102,\"GTRD\",x,,No"))
                            .read()
                            .transcriptionFactors()))
                    .extracting(
                            i -> i.transcriptionFactor().name(),
                            i -> i.evidence().sourceDatabases())
                    .containsExactly("\"a\"b''", List.of("\"GTRD\""));
        }

        @Test
        void severalNamesOfARowAreOneText() {
            assertThat(only(page().with("tfs", "his-2;his-6,P00002,102;103,GTRD,x,,No")
                                    .read()
                                    .transcriptionFactors())
                            .transcriptionFactor())
                    .isEqualTo(Interactor.of("P00002", "his-2;his-6", List.of(102L, 103L)));
        }

        private static <T> T only(List<T> list) {
            assertThat(list).hasSize(1);
            return list.get(0);
        }
    }

    @Nested
    class Sites {

        private static final String CURRENT =
                "TFLinkSS1,P00001,Xyz9,Mus musculus,mm10,chr1,5,9,+,mm10&position=chr1:5-9,x;y,1%5Buid%5D,ORegAnno,Yes,2";

        private static BindingSite site(String row) {
            return page().with("binding_sites", rows(row)).read().bindingSites().get(0);
        }

        @Test
        void aCurrentRowHasFifteenCells() {
            assertThat(site(CURRENT))
                    .isEqualTo(BindingSite.builder()
                            .id("TFLinkSS1")
                            .transcriptionFactor(XYZ9)
                            .organism(Organism.MUS_MUSCULUS)
                            .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.FORWARD))
                            .evidence(Evidence.of(
                                    List.of("ORegAnno"), List.of("x", "y"), PubMedQuery.of(1), EvidenceScale.SMALL))
                            .overlapCount(2)
                            .build());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "TFLinkLT1,x;y,1%5Buid%5D,ORegAnno,mm10,chr1,5,9,+     | UNSPECIFIED",
                    "TFLinkLT1,x;y,1%5Buid%5D,ORegAnno,Yes,mm10,chr1,5,9,+ | SMALL"
                })
        void earlierRowsNameNeitherTheTfNorTheOrganism(String row, EvidenceScale scale) {
            assertThat(site(row))
                    .isEqualTo(BindingSite.builder()
                            .id("TFLinkLT1")
                            .transcriptionFactor(XYZ9)
                            .organism(Organism.MUS_MUSCULUS)
                            .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.FORWARD))
                            .evidence(Evidence.of(List.of("ORegAnno"), List.of("x", "y"), PubMedQuery.of(1), scale))
                            .build());
        }

        @Test
        void aSiteKnownByItsSequenceHasNoLocation() {
            BindingSite site =
                    site("TFLinkSS1,P00001,Xyz9,Mus musculus,-,-,-,-,-,-,one hybrid,1%5Buid%5D,JASPAR,Yes,-");

            assertThat(site.location()).isEmpty();
            assertThat(site.overlapCount()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"+, FORWARD", "-, REVERSE", "., UNKNOWN", "NA, UNKNOWN"})
        void strandsAreSigns(String sign, Strand strand) {
            assertThat(site(CURRENT.replace(",+,", "," + sign + ",")).location())
                    .map(GenomicLocation::strand)
                    .hasValue(strand);
        }

        @Test
        void coordinatesMayBeFloats() {
            assertThat(site(CURRENT.replace(",5,9,", ",5.0,9.0,")).location())
                    .hasValue(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.FORWARD));
        }

        @Test
        void anotherTfOfARowHasNoGeneIds() {
            assertThat(site(CURRENT.replace("P00001,Xyz9", "P00009,Qqq1")).transcriptionFactor())
                    .isEqualTo(Interactor.of("P00009", "Qqq1", List.of()));
        }

        @Test
        void aBrowserTermThatTheLocationDoesNotTellIsKept() {
            assertThat(site(CURRENT.replace("position=chr1:5-9", "position=chr2:5-9"))
                            .browserTerm())
                    .hasValue("mm10&position=chr2:5-9");
        }

        @Test
        void theBrowserTermOfTheLocationIsNotKept() {
            assertThat(site(CURRENT).browserTerm()).isEmpty();
        }
    }

    @Nested
    class Orthologs {

        private static List<Ortholog> orthologs(String json) {
            return page().with("orthologs", rows(json)).read().orthologs();
        }

        @Test
        void linksAndBareIdsAreToldApart() {
            assertThat(orthologs(
                            "[{\"species\": \"Homo sapiens\", \"id\": [\"<a href=\\\"/protein/o95416\\\">O95416</a>\","
                                    + " \"M0R0P8\"]}, {\"species\": \"Danio rerio\", \"id\": [\"RATNO18628\"]}]"))
                    .extracting(Ortholog::organism, Ortholog::accession, Ortholog::inTFLink)
                    .containsExactly(
                            tuple(Organism.HOMO_SAPIENS, "O95416", true),
                            tuple(Organism.HOMO_SAPIENS, "M0R0P8", false),
                            tuple(Organism.DANIO_RERIO, "RATNO18628", false));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<A HREF='/protein/o95416'>O95416</A>",
                    "<a class=x href=/protein/o95416 target=_blank>O95416</a>",
                    "<a  title = 'a > b' href = \\\"&#x2F;protein&#47;o95416/\\\" >&#79;95416</a >",
                    "<a href=\\\"https://tflink.net/protein/o95416/\\\"><b>O95416</b></a>",
                    " <a href=\\\"/protein/O95416\\\"> O95416 </a> ",
                })
        void anyAnchorIsALink(String anchor) {
            assertThat(orthologs("[{\"species\": \"Homo sapiens\", \"id\": [\"" + anchor + "\"]}]"))
                    .containsExactly(Ortholog.of(Organism.HOMO_SAPIENS, "O95416", true));
        }

        @Test
        void theKeysOfAnEntryMayComeInEitherOrder() {
            assertThat(orthologs("[{\"id\": [\"M0R0P8\"], \"species\": \"Homo sapiens\"}]"))
                    .containsExactly(Ortholog.of(Organism.HOMO_SAPIENS, "M0R0P8", false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-", "NA", "[]", "[{\"species\": \"Homo sapiens\", \"id\": []}]"})
        void thereMayBeNone(String json) {
            assertThat(orthologs(json)).isEmpty();
        }
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Protein protein = page().with("title", "I00001")
                    .with("uniprot_accession", "I00001")
                    .with("tfs", "Abc1,P00002,102,GTRD,x,1%5BUID%5D,No")
                    .with("orthologs", rows("[{\"species\": \"x\", \"id\": [\"<a href='/protein/i1'>I1</a>\"]}]"))
                    .read();

            assertThat(protein.uri()).hasToString("https://tflink.net/protein/i00001/");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsReadTheSame() {
        String text =
                page().with("tfs", rows(ROW, ROW)).with("orthologs", "'[]'").text();
        Protein expected = protein(TFLinkReader.from(text, "page.md"));

        assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> protein(TFLinkReader.from(text, "page.md"))))
                .allMatch(expected::equals);
    }
}
