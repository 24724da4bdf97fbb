package org.tflink.io.usage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.good;
import static org.tflink.io.usage.TestFile.written;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.CrossReference;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

class MitabTest {

    private static final String REGULATOR = "psi-mi:\"MI:2274\"(\"regulator\")";

    private static final String TARGET = "psi-mi:\"MI:2275\"(\"regulator target\")";

    /** A row of invented proteins, as TFLink's own are: an array of columns, the first at 1. */
    private static String[] columns() {
        String[] columns = new String[MitabRecord.COLUMNS + 1];
        Arrays.fill(columns, "-");
        columns[1] = "uniprot:P1";
        columns[2] = "uniprot:P2";
        columns[3] = "geneid:101";
        columns[4] = "geneid:102|geneid:103";
        columns[5] = "uniprot:\"Abc1\"(\"protein name\")";
        columns[6] = "uniprot:\"Xyz9\"(\"protein name\")";
        columns[7] = "psi-mi:\"MI:0364\"(\"inferred by curator\")|psi-mi:\"MI:0008/MI:0080\"(\"array technology/x\")";
        columns[9] = "pubmed:11|pubmed:22";
        columns[10] = "taxid:4932(\"Saccharomyces cerevisiae\")";
        columns[11] = columns[10];
        columns[12] = "psi-mi:\"MI:2232\"(\"molecular association\")";
        columns[13] = "pubmed:24170807(\"Yeastract\")";
        columns[14] = "oreganno:OREG1|oreganno:OREG2";
        columns[17] = REGULATOR;
        columns[18] = TARGET;
        columns[19] = "psi-mi:\"MI:0499\"( \"unspecified role\" )";
        columns[20] = columns[19];
        columns[26] = "function:\"activator\"|function:\"repressor\"";
        columns[31] = "2017/05/01";
        columns[32] = "2019/05/20";
        return columns;
    }

    private static String row(String... columns) {
        return String.join("\t", Arrays.asList(columns).subList(1, columns.length)) + "\n";
    }

    private static String with(int column, String text) {
        String[] columns = columns();
        columns[column] = text;
        return row(columns);
    }

    private static Interaction read(String text) {
        List<Interaction> all = all(Input::interactions, text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void endsOrganismAndEvidenceAreThoseOfAnyInteraction() {
        Interaction read = read(row(columns()));

        assertThat(read.transcriptionFactor()).isEqualTo(Interactor.of("P1", "Abc1", List.of(101L)));
        assertThat(read.target()).isEqualTo(Interactor.of("P2", "Xyz9", List.of(102L, 103L)));
        assertThat(read.organism()).isSameAs(Organism.SACCHAROMYCES_CEREVISIAE);
        assertThat(read.evidence())
                .isEqualTo(Evidence.of(
                        List.of("Yeastract"),
                        List.of("inferred by curator", "array technology/x"),
                        PubMedQuery.of(11, 22),
                        EvidenceScale.UNSPECIFIED));
    }

    @Test
    void whatMitabAloneTellsIsInTheRecord() {
        MitabRecord record = read(row(columns())).mitab().orElseThrow();

        assertThat(record.detectionMethods())
                .containsExactly(
                        CrossReference.of("psi-mi", "MI:0364", "inferred by curator"),
                        CrossReference.of("psi-mi", "MI:0008/MI:0080", "array technology/x"));
        assertThat(record.effects()).containsExactly(Effect.ACTIVATOR, Effect.REPRESSOR);
        assertThat(record.interactionIds())
                .containsExactly(CrossReference.of("oreganno", "OREG1"), CrossReference.of("oreganno", "OREG2"));
        assertThat(record.created()).hasValue(LocalDate.of(2017, 5, 1));
        assertThat(record.updated()).hasValue(LocalDate.of(2019, 5, 20));
        assertThat(record.crossReferences(19))
                .containsExactly(CrossReference.of("psi-mi", "MI:0499", "unspecified role"));
        assertThat(record.columns()).isEqualTo(Arrays.asList(columns()).subList(1, 47));
    }

    @Test
    void theEndsAreTurnedWhereTheSecondRegulates() {
        String[] columns = columns();
        columns[17] = TARGET;
        columns[18] = REGULATOR;

        Interaction read = read(row(columns));

        assertThat(read.transcriptionFactor().accession()).isEqualTo("P2");
        assertThat(read.target().accession()).isEqualTo("P1");
    }

    @Test
    void emptyColumnsAreNothing() {
        String[] columns = columns();
        for (int column : new int[] {3, 4, 5, 7, 9, 13, 14, 26, 31, 32}) {
            columns[column] = "-";
        }
        Interaction read = read(row(columns));

        assertThat(read.transcriptionFactor()).isEqualTo(Interactor.of("P1", "-", List.of()));
        assertThat(read.evidence()).isEqualTo(Evidence.builder().build());
        assertThat(read.mitab().orElseThrow().effects()).isEmpty();
        assertThat(read.mitab().orElseThrow().created()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "1;  -                          ; uniprot: and an accession",
                "1;  refseq:P1                  ; uniprot: and an accession",
                "3;  geneid:x                   ; whole numbers as ids",
                "4;  geneid:0                   ; whole numbers as ids",
                "5;  uniprot:\"Abc1             ; values such as uniprot:P14064 joined by |",
                "7;  psi-mi                     ; values such as uniprot:P14064 joined by |",
                "9;  pubmed:unassigned1         ; whole numbers as ids",
                "10; taxid:x(\"y\")             ; taxid: and a number, with a name in brackets",
                "10; taxid:4932(a)|taxid:9606(b); one taxon",
                "10; taxid:4932(\"Mus musculus\"); Saccharomyces cerevisiae as the name of taxon 4932",
                "10; taxid:9913|taxid:9913(\" \"); taxid: and a number, with a name in brackets",
                "11; taxid:9606(\"Homo sapiens\"); the organism of the other end, Saccharomyces cerevisiae",
                "14; oreganno                   ; values such as uniprot:P14064 joined by |",
                "26; function:\"enhancer\"      ; activator or repressor as the function",
                "31; 2017-05-01                 ; a date such as 2017/05/01",
                "32; 2017/02/30                 ; a date such as 2017/05/01",
                "36; true                       ; - or false, since a negative result is not an interaction",
                "46; up                         ; values such as uniprot:P14064 joined by |",
            })
    void aBadColumnIsNamed(int column, String text, String expected) {
        List<String> told = new ArrayList<>();
        String[] columns = columns();
        int place = column;
        for (int before = 1; before < column; before++) {
            place += columns[before].length();
        }

        List<Interaction> rows =
                good(Input::interactions, file(row(columns()) + with(column, text) + row(columns())), told);

        assertThat(rows).hasSize(2);
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("file:2:" + place + ": row 2, cell " + column + " (")
                .matches(".*: row 2, cell " + column + " \\([a-zA-Z ]+\\): found .*")
                .endsWith("found \"" + text + "\", expected " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "taxid:9606(\"Homo sapiens\")                                  ; Homo sapiens",
                "taxid:9606                                                    ; Homo sapiens",
                "taxid:9606(human)                                             ; Homo sapiens",
                "taxid:9606(human)|taxid:9606(\"Homo sapiens\")                ; Homo sapiens",
                "taxid:9606(\"Mus musculus\")|taxid:9606(\"Homo sapiens\")     ; Homo sapiens",
                "taxid:9606|taxid:9606(human)|x:\"1\"(\"Mus musculus\")         ; Homo sapiens",
                "taxid:4932(yeast)                                             ; Saccharomyces cerevisiae",
            })
    void anOrganismOfTFLinkIsKnownByItsTaxonomyId(String taxon, String name) {
        assertThat(withTaxon(taxon).organism()).isSameAs(Organism.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "taxid:9913(bovine)|taxid:9913(\"Bos taurus\")                 ; 9913  ; Bos taurus",
                "taxid:9913(\"domestic cow\")|taxid:9913(Cow)                 ; 9913  ; domestic cow",
                "taxid:9913(bovine)                                           ; 9913  ; bovine",
                "taxid:559292(\"Saccharomyces cerevisiae S288c\")             ; 559292; Saccharomyces cerevisiae S288c",
                "taxid:559292(\"Saccharomyces cerevisiae\")                   ; 559292; Saccharomyces cerevisiae",
                "taxid:559292(yeast)|taxid:559292(\"Saccharomyces cerevisiae\"); 559292; Saccharomyces cerevisiae",
            })
    void anyOtherOrganismHasItsScientificNameOrTheFirst(String taxon, int id, String name) {
        assertThat(withTaxon(taxon).organism())
                .isEqualTo(Organism.builder().scientificName(name).taxonId(id).build());
    }

    private static Interaction withTaxon(String taxon) {
        String[] columns = columns();
        columns[10] = taxon;
        columns[11] = taxon;
        return read(row(columns));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "x:A|x:B(display_short)|x:C(\"gene name\")|x:D(\"protein name\"); D",
                "x:A|x:B(display_short)|x:C(gene name)                         ; C",
                "x:A(gene name synonym)|x:B(display_short)|x:C(display_long)   ; B",
                "x:A(display_long)|x:B(gene name synonym)                      ; A",
            })
    void theNameIsThePreferredAlias(String aliases, String name) {
        assertThat(read(with(5, aliases)).transcriptionFactor().name()).isEqualTo(name);
    }

    @Test
    void aNegativeResultIsSkipped() {
        List<String> reported = new ArrayList<>();
        String[] columns = columns();
        columns[36] = "true";
        int place = row(columns).indexOf("true") + 1;

        assertThat(good(Input::interactions, file(row(columns)), reported)).isEmpty();
        assertThat(reported)
                .containsExactly("file:1:" + place + ": row 1, cell 36 (negative): found \"true\", expected - or false,"
                        + " since a negative result is not an interaction");
    }

    @Test
    void theEffectsAreThoseOfTheInteraction() {
        assertThat(read(row(columns())).effects()).containsExactly(Effect.ACTIVATOR, Effect.REPRESSOR);
        assertThat(read(with(26, "-")).effects()).isEmpty();
    }

    @Test
    void effectsAreWrittenWithOrWithoutARecord() {
        Interaction activated = Interaction.builder()
                .from(read(with(26, "function:\"repressor\"")))
                .addEffect(Effect.ACTIVATOR)
                .build();
        Interaction withoutRecord =
                Interaction.builder().from(activated).mitab(Optional.empty()).build();

        assertThat(written(TFLinkWriter.mitab(List.of(activated))))
                .contains("\tfunction:\"repressor\"|function:\"activator\"\t");
        assertThat(read(written(TFLinkWriter.mitab(List.of(withoutRecord)))).effects())
                .isEqualTo(activated.effects());
    }

    @Test
    void aCausalStatementIsAnEffectToo() {
        assertThat(read(with(46, "psi-mi:\"MI:2240\"(\"down regulates\")"))
                        .mitab()
                        .orElseThrow()
                        .effects())
                .containsExactly(Effect.ACTIVATOR, Effect.REPRESSOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "psi-mi:\"MI:2275\"(\"regulator target\")", "psi-mi:\"MI:0499\"(\"unspecified role\")"})
    void aRowMustTellWhoRegulates(String role) {
        assertThatThrownBy(() -> read(with(17, role)))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageContaining("row 1, cell 17 (biological role of A): ");
    }

    @Test
    void itHasNoPlaceForAProteinFromTheCaller() {
        assertThatThrownBy(() -> TFLinkReader.from(file(row(columns())), "file")
                        .interactionsOf(Interactor.of("P9", "Passed", List.of())))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("file:1:1: found MITAB, expected a table of one protein, Passed (P9)");
    }

    @Test
    void aFirstRowThatIsNotUtf8IsToldLikeAnyOther() {
        List<String> told = new ArrayList<>();
        byte[] bytes = (row(columns()) + row(columns())).getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;

        assertThat(good(Input::interactions, new ByteArrayInputStream(bytes), told))
                .hasSize(1);
        assertThat(told).containsExactly("file:1:21: row 1: found byte 0xFF, expected UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A|B", "A\"B", "A(B)", "\"A\""})
    void anAccessionOfAnyMarksComesBack(String accession) {
        Interaction interaction = Interaction.builder()
                .from(read(row(columns())))
                .target(Interactor.of(accession, "Xyz9", List.of(Long.MAX_VALUE)))
                .build();

        assertThat(read(written(TFLinkWriter.mitab(List.of(interaction)))).target())
                .isEqualTo(interaction.target());
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatThrownBy(() -> read(row(columns()).replace("\t-\n", "\n")))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageEndingWith("expected 46 columns with tabs between, not 45");
    }

    /** TFLink offers a line to put on top, and PSI's own files begin with one. */
    @Nested
    class Header {

        private static final String TFLINK = """
                uniqueID_A\tuniqueID_B\talternativeID_A\talternativeID_B\talias_A\talias_B\tdetectionMethod\
                \tfirstAuthor\tpubmedID\ttaxonomyID_A\ttaxonomyID_B\tinteractionType\tsourceDatabase\
                \tinteractionID_source\tconfidenceScore\tcomplexExpansion\tbiolRole_A\tbiolRole_B\texperimentalRole_A\
                \texperimentalRole_B\tinteractorType_A\tinteractorType_B\txref_A\txref_B\txref_interaction\tannotation_A\
                \tannotation_B\tannotation_int\ttaxonomyID_host\tparameters\tcreationDate\tupdateDate\tchecksum_A\tchecksum_B\
                \tchecksum_interaction\tnegative\tfeature_A\tfeature_B\tstoichiometry_A\tstoichiometry_B\
                \tparticipantMethod_A\tparticipantMethod_B\tbiologicalEffect_A\tbiologicalEffect_B\
                \tregulatoryMechanism\tcausalStatement
                """;

        private static final String PSI = "#ID(s) interactor A\tID(s) interactor B\tAlt. ID(s) interactor A\n";

        static List<String> headers() {
            return List.of(
                    TFLINK,
                    PSI,
                    PSI.substring(1),
                    PSI.toUpperCase(Locale.ROOT),
                    TFLINK.toLowerCase(Locale.ROOT),
                    "# " + PSI.substring(1),
                    "#" + TFLINK,
                    TFLINK.replace("\n", "\r\n"),
                    "uniqueID_A\n",
                    "# a comment\n",
                    "#\n# a comment\n" + TFLINK + "# another\n",
                    PSI + TFLINK);
        }

        @ParameterizedTest
        @MethodSource("headers")
        void isSkipped(String header) {
            assertThat(all(Input::interactions, header + row(columns()))).isEqualTo(List.of(read(row(columns()))));
        }

        @ParameterizedTest
        @MethodSource("headers")
        void mayFollowAByteOrderMark(String header) {
            assertThat(all(Input::interactions, "\uFEFF" + header + row(columns())))
                    .hasSize(1);
        }

        @ParameterizedTest
        @MethodSource("headers")
        void mayArriveInSmallPieces(String header) {
            InputStream pieces = new FilterInputStream(file("\uFEFF" + header + row(columns()))) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    return super.read(bytes, from, Math.min(length, 7));
                }
            };

            assertThat(all(Input::interactions, pieces)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {TFLINK, PSI, "uniqueID_A", "# a comment\n" + PSI})
        void aloneIsAFileWithoutRows(String header) {
            assertThat(all(Input::interactions, header)).isEmpty();
        }

        @Test
        void isCountedAsLinesButNotAsRows() throws IOException {
            String text = "# a comment\n" + TFLINK + row(columns()) + row(columns());
            List<String> numbers = new ArrayList<>();
            try (Rows<Interaction> rows = TFLinkReader.from(text, "file").interactions()) {
                rows.forEach(row -> numbers.add(rows.rowNumber() + " " + rows.lineNumber()));
            }

            assertThat(numbers).containsExactly("1 3", "2 4");
        }

        @ParameterizedTest
        @ValueSource(strings = {TFLINK, PSI, "# a comment\n"})
        void canPrecedeADamagedRow(String header) {
            List<String> reported = new ArrayList<>();

            assertThat(good(Input::interactions, file(header + "uniprot:P1\tx\n" + row(columns())), reported))
                    .hasSize(1);
            assertThat(reported)
                    .containsExactly("file:2:1: row 1: found \"uniprot:P1\\tx\", expected 46 columns with tabs between,"
                            + " not 2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "  \n"})
        void canPrecedeABlankRow(String blank) {
            List<String> reported = new ArrayList<>();

            assertThat(good(Input::interactions, file(TFLINK + blank + row(columns())), reported))
                    .hasSize(1);
            assertThat(reported)
                    .containsExactly("file:2:1: row 1: found \"" + blank.replace("\n", "")
                            + "\", expected 46 columns with tabs between, not 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"uniqueID_A", "#ID(s) interactor A", "# a comment"})
        void isMalformedBetweenRows(String line) {
            List<String> reported = new ArrayList<>();
            String text = row(columns()) + line + "\n" + row(columns());

            assertThat(good(Input::interactions, file(text), reported)).hasSize(2);
            assertThat(reported)
                    .containsExactly(
                            "file:2:1: row 2: found \"" + line + "\", expected 46 columns with tabs between, not 1");
        }

        @Test
        void isMalformedASecondTime() {
            List<String> reported = new ArrayList<>();

            assertThat(good(Input::interactions, file("uniqueID_A\nuniqueID_A\n" + row(columns())), reported))
                    .hasSize(1);
            assertThat(reported)
                    .containsExactly(
                            "file:2:1: row 1: found \"uniqueID_A\", expected 46 columns with tabs between," + " not 1");
        }

        /** TFLink's header has no line end of its own. */
        @Test
        void isSkippedOnTheLineOfTheFirstRow() throws IOException {
            String text = TFLINK.strip() + row(columns()) + row(columns());

            try (Rows<Interaction> rows =
                    TFLinkReader.from(file("# x\n" + text), "file").interactions()) {
                assertThat(rows).hasSize(2);
                assertThat(rows.rowNumber()).isEqualTo(2);
                assertThat(rows.lineNumber()).isEqualTo(3);
            }
        }

        @Test
        void isNotWritten() {
            List<Interaction> interactions = all(Input::interactions, TFLINK + row(columns()));

            assertThat(written(TFLinkWriter.mitab(interactions))).isEqualTo(row(columns()));
        }

        @Test
        void hasNoPlaceForAProteinFromTheCaller() {
            assertThatThrownBy(() -> TFLinkReader.from(file("# a comment\n" + TFLINK + row(columns())), "file")
                            .interactionsOf(Interactor.of("P9", "Passed", List.of())))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("file:1:1: found MITAB, expected a table of one protein, Passed (P9)");
        }

        @ParameterizedTest
        @ValueSource(strings = {TFLINK, PSI})
        void canBeFollowedByTheEndOfTruncatedGzipData(String header) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GZIPOutputStream gzip = new GZIPOutputStream(bytes, true);
            gzip.write(header.getBytes(StandardCharsets.UTF_8));
            gzip.flush();

            assertThatThrownBy(() -> all(Input::interactions, new ByteArrayInputStream(bytes.toByteArray())))
                    .isInstanceOf(TFLinkParseException.class)
                    .hasMessage("file:2:1: found the end of the file, expected the rest of the gzip data");
        }
    }

    @Nested
    class Writing {

        @Test
        void whatWasReadIsWrittenAsItWas() {
            String[] turned = columns();
            turned[17] = TARGET;
            turned[18] = REGULATOR;
            String text = row(columns()) + row(turned) + with(3, "-") + with(46, "x:\"y\"");

            assertThat(written(TFLinkWriter.mitab(all(Input::interactions, text))))
                    .isEqualTo(text);
        }

        @Test
        void aCorrectionChangesItsColumnsAlone() {
            Interaction read = read(row(columns()));
            Evidence corrected = Evidence.builder()
                    .from(read.evidence())
                    .pubMed(PubMedQuery.of(33))
                    .detectionMethods(List.of("chromatin immunoprecipitation assay"))
                    .sourceDatabases(List.of("Yeastract", "GTRD"))
                    .build();
            String[] expected = columns();
            expected[7] = "psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\")";
            expected[9] = "pubmed:33";
            expected[13] = "pubmed:24170807(\"Yeastract\")|tflink:\"GTRD\"(\"GTRD\")";

            assertThat(written(TFLinkWriter.mitab(List.of(read.withEvidence(corrected)))))
                    .isEqualTo(row(expected));
        }

        /** Column by column against the definition of MITAB 2.8. */
        @Test
        void anInteractionFromElsewhereHasAllColumnsThatTFLinkFills() {
            Interaction interaction = Interaction.of(
                    Interactor.of("P1", "Abc\"1", List.of()),
                    Interactor.of("P2", "-", List.of(102L, 103L)),
                    Organism.HOMO_SAPIENS,
                    Evidence.of(
                            List.of("GTRD"),
                            List.of("inferred by curator", "some | method"),
                            PubMedQuery.of(11, 22),
                            EvidenceScale.SMALL));
            String[] expected = new String[MitabRecord.COLUMNS + 1];
            Arrays.fill(expected, "-");
            expected[1] = "uniprot:P1";
            expected[2] = "uniprot:P2";
            expected[4] = "geneid:102|geneid:103";
            expected[5] = "uniprot:\"Abc\\\"1\"(\"protein name\")";
            expected[7] = "psi-mi:\"MI:0364\"(\"inferred by curator\")|tflink:\"some | method\"(\"some | method\")";
            expected[9] = "pubmed:11|pubmed:22";
            expected[10] = "taxid:9606(\"Homo sapiens\")";
            expected[11] = "taxid:9606(\"Homo sapiens\")";
            expected[12] = "psi-mi:\"MI:2232\"(\"molecular association\")";
            expected[13] = "tflink:\"GTRD\"(\"GTRD\")";
            expected[17] = REGULATOR;
            expected[18] = TARGET;
            expected[19] = "psi-mi:\"MI:0499\"(\"unspecified role\")";
            expected[20] = "psi-mi:\"MI:0499\"(\"unspecified role\")";
            expected[21] = "psi-mi:\"MI:0326\"(\"protein\")";
            expected[22] = "psi-mi:\"MI:0250\"(\"gene\")";

            String text = written(TFLinkWriter.mitab(List.of(interaction)));

            assertThat(text).isEqualTo(row(expected));
            Interaction back = read(text);
            assertThat(Interaction.builder().from(back).mitab(Optional.empty()).build())
                    .isEqualTo(interaction.withEvidence(Evidence.builder()
                            .from(interaction.evidence())
                            .scale(EvidenceScale.UNSPECIFIED)
                            .build()));
        }

        @Test
        void aRowThatBeginsWithAByteOrderMarkIsRefused() {
            Interaction odd = read(row(columns())
                    .replace("uniprot:P1\t", "\uFEFFx:y|uniprot:P1\t")
                    .replaceFirst("^", "\uFEFF"));

            assertThatThrownBy(() -> written(TFLinkWriter.mitab(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("interactions[0]: found \"\\uFEFFx:y|uniprot:P1\\t")
                    .hasMessageEndingWith("expected text that does not begin with a byte order mark");
        }

        @Test
        void aRowThatBeginsAsACommentIsRefused() {
            Interaction odd = all(Input::interactions, row(columns()) + with(1, "#x:y|uniprot:P1"))
                    .get(1);

            assertThatThrownBy(() -> written(TFLinkWriter.mitab(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("interactions[0]: found \"#x:y|uniprot:P1\\t")
                    .hasMessageEndingWith("expected a row that does not begin with #, as a comment does");
        }

        @Test
        void aFirstRowThatWouldBeTakenForAnotherFormatIsRefused() {
            Interaction odd = all(
                            Input::interactions,
                            row(columns()) + with(15, "1;2").replaceFirst("uniprot:P1\t", "a b:1|uniprot:P1\t"))
                    .get(1);

            assertThatThrownBy(() -> written(TFLinkWriter.mitab(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("interactions[0]: found \"a b:1|uniprot:P1\\t")
                    .hasMessageEndingWith("expected a first row that is not taken for gene sets in GMT");
        }

        @Test
        void anotherNameForAnOrganismOfTFLinkIsRefused() {
            Interaction interaction = Interaction.builder()
                    .from(read(row(columns())))
                    .organism(Organism.builder()
                            .scientificName("human")
                            .taxonId(9606)
                            .build())
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.mitab(List.of(interaction))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "interactions[0].organism: found \"human\", expected Homo sapiens, which has the taxonomy"
                                    + " id 9606");
        }

        static Stream<Arguments> organismsWithAnotherCode() {
            return Stream.of(
                    Arguments.of("Mus musculus", "Zz", 10090),
                    Arguments.of("Mus musculus", "Zz", 9),
                    Arguments.of("Gallus gallus", "Gg", 9031));
        }

        @ParameterizedTest
        @MethodSource("organismsWithAnotherCode")
        void anotherCodeOfAnOrganismIsRefused(String name, String code, int taxonId) {
            Interaction interaction = Interaction.builder()
                    .from(read(row(columns())))
                    .organism(Organism.builder()
                            .scientificName(name)
                            .code(code)
                            .taxonId(taxonId)
                            .build())
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.mitab(List.of(interaction))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("interactions[0].organism: found \"" + name
                            + "\", expected the code that goes with the name, or none");
        }

        @Test
        @Timeout(10)
        void aChangedRowOfManyReferencesTakesTimeInProportionToThem() {
            String databases = IntStream.range(0, 50_000)
                    .mapToObj(i -> "x:" + i + "(\"database " + i + "\")")
                    .collect(joining("|"));
            Interaction read = read(with(13, databases));
            Interaction changed = Interaction.builder()
                    .from(read)
                    .target(Interactor.of("P9", "Xyz9", List.of()))
                    .build();

            assertThat(written(TFLinkWriter.mitab(List.of(changed)))).contains("\t" + databases + "\t");
        }

        @Test
        void ofReferencesOfOneNameTheFirstIsKept() {
            Interaction read = read(with(7, "psi-mi:\"MI:1\"(\"a\")|psi-mi:\"MI:2\"(\"a\")"));
            Interaction changed = Interaction.builder()
                    .from(read)
                    .target(Interactor.of("P9", "Xyz9", List.of()))
                    .build();

            assertThat(written(TFLinkWriter.mitab(List.of(changed))))
                    .contains("\tpsi-mi:\"MI:1\"(\"a\")|psi-mi:\"MI:1\"(\"a\")\t");
        }

        @Test
        void aMalformedColumnOfARecordIsReplacedIfItIsNotTrueAnyMore() {
            List<String> columns = new ArrayList<>(Arrays.asList(columns()).subList(1, 47));
            columns.set(12, "Yeastract");
            Interaction interaction = Interaction.builder()
                    .from(read(row(columns())))
                    .mitab(MitabRecord.of(columns))
                    .build();

            assertThat(written(TFLinkWriter.mitab(List.of(interaction)))).isEqualTo(row(columns()));
        }

        @Test
        void halfACharacterInARecordIsRefused() {
            Interaction read = read(row(columns()));
            List<String> columns = new ArrayList<>(Arrays.asList(columns()).subList(1, 47));
            columns.set(7, "\uD83D");
            Interaction odd = Interaction.builder()
                    .from(read)
                    .mitab(MitabRecord.of(columns))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.mitab(List.of(odd))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("interactions[0].mitab: found \"\\uD83D\", expected whole characters, no half of a"
                            + " surrogate pair");
        }

        @Test
        void anOrganismWithoutTaxonomyIdIsRefused() {
            Interaction interaction = Interaction.builder()
                    .from(read(row(columns())))
                    .organism(Organism.of("Bos taurus"))
                    .build();

            assertThatThrownBy(() -> written(TFLinkWriter.mitab(List.of(interaction))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "interactions[0].organism: found \"Bos taurus\", expected an organism with a taxonomy id");
        }
    }
}
