package org.tflink.io.usage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.protein;
import static org.tflink.io.usage.TestFile.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;
import org.tflink.io.LineEnding;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

class PageWriterTest {

    private static final Interactor SELF = Interactor.of("P00001", "Xyz9", List.of(101L));

    private static final Interactor OTHER = Interactor.of("P00002", "Abc1", List.of(102L, 103L));

    private static final Evidence EVIDENCE = Evidence.of(
            List.of("GTRD", "PAZAR"),
            List.of("inferred by curator"),
            PubMedQuery.of(11111111L, 22222222L),
            EvidenceScale.LARGE);

    private static final Interaction TARGET = Interaction.of(SELF, OTHER, Organism.MUS_MUSCULUS, EVIDENCE);

    private static final BindingSite SITE = BindingSite.builder()
            .id("TFLinkLS1")
            .transcriptionFactor(SELF)
            .organism(Organism.MUS_MUSCULUS)
            .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.REVERSE))
            .evidence(EVIDENCE)
            .overlapCount(2)
            .build();

    private static final BindingSiteSequence SEQUENCE = BindingSiteSequence.builder()
            .siteId("TFLinkSS1")
            .transcriptionFactor(SELF)
            .bases("ACGT")
            .build();

    private static Protein.Builder xyz9() {
        return Protein.builder()
                .accession("P00001")
                .name("Xyz9")
                .addGeneIds(101L)
                .organism(Organism.MUS_MUSCULUS)
                .function(ProteinFunction.TRANSCRIPTION_FACTOR_AND_TARGET_GENE);
    }

    /** What the page says under a key: the lines up to the next key. */
    private static String value(Protein.Builder protein, String key) {
        String page = written(TFLinkWriter.page(protein.build()));
        return page.lines()
                .dropWhile(line -> !line.startsWith(key + ":"))
                .takeWhile(line -> line.startsWith(key + ":") || line.isEmpty() || line.startsWith("  "))
                .collect(joining("\n"))
                .substring(key.length() + 1)
                .strip();
    }

    @Test
    void aProteinOfWhichNothingIsKnownHasAllKeysOfACurrentPage() {
        assertThat(written(TFLinkWriter.page(xyz9().geneIds(List.of()).build())))
                .isEqualTo("""
                        ---
                        type: protein
                        layout: protein
                        title: P00001
                        protein_name: Xyz9
                        uniprot_accession: P00001
                        ncbi_gene_id: '-'
                        organism: Mus musculus
                        function: transcription factor and target gene
                        number_of_interactions: ''
                        orthologs: ''
                        jaspar_matrices: ''
                        tfs: ''
                        targets: ''
                        tfs_download: ''
                        targets_download: ''
                        bindingSites_download: ''
                        binding_sites_ls: ''

                        ---
                        """);
    }

    @Test
    void linesEndInCrLfOnRequestButNotThoseOfTheBody() {
        Protein protein = xyz9().addBindingSiteSequences(SEQUENCE)
                .addTargets(TARGET, TARGET)
                .build();
        String page = written(TFLinkWriter.page(protein));
        int body = page.indexOf("\\>");

        assertThat(written(TFLinkWriter.page(protein, LineEnding.CRLF)))
                .isEqualTo(page.substring(0, body).replace("\n", "\r\n") + page.substring(body));
    }

    @Test
    void aStreamGetsTheWholePageAndStaysOpen() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        TFLinkWriter.page(xyz9().build(), LineEnding.CRLF).to(page);
        TFLinkWriter.page(xyz9().build()).to(page);

        assertThat(page)
                .hasToString(written(TFLinkWriter.page(xyz9().build(), LineEnding.CRLF))
                        + written(TFLinkWriter.page(xyz9().build())));
    }

    @Nested
    class Tables {

        @Test
        void aRowOfTargetsNamesTheTarget() {
            assertThat(value(xyz9().addTargets(TARGET), "targets"))
                    .isEqualTo(
                            "Abc1,P00002,102;103,GTRD;PAZAR,inferred by curator,11111111%5Buid%5D+OR+22222222%5Buid%5D,No");
        }

        @Test
        void aRowOfTfsNamesTheTranscriptionFactor() {
            Interaction row = Interaction.of(OTHER, SELF, Organism.MUS_MUSCULUS, EVIDENCE);

            assertThat(value(xyz9().addTranscriptionFactors(row), "tfs")).startsWith("Abc1,P00002,102;103,GTRD;PAZAR");
        }

        @Test
        void withoutAScaleARowHasSixCells() {
            Interaction row = TARGET.withEvidence(
                    Evidence.builder().addSourceDatabases("GTRD").build());

            assertThat(value(xyz9().addTargets(row), "targets")).isEqualTo("Abc1,P00002,102;103,GTRD,-,-");
        }

        @Test
        void rowsArePartedByAnEmptyLineAndFoldedBehindColumn80() {
            assertThat(value(xyz9().addTargets(TARGET, TARGET), "targets")).isEqualTo("""
                            'Abc1,P00002,102;103,GTRD;PAZAR,inferred by curator,11111111%5Buid%5D+OR+22222222%5Buid%5D,No

                              Abc1,P00002,102;103,GTRD;PAZAR,inferred by curator,11111111%5Buid%5D+OR+22222222%5Buid%5D,No'""");
        }

        @Test
        void aBindingSiteHasFifteenCells() {
            assertThat(value(xyz9().addBindingSites(SITE), "binding_sites")).isEqualTo("""
                            TFLinkLS1,P00001,Xyz9,Mus musculus,mm10,chr1,5,9,-,mm10&position=chr1:5-9,inferred
                              by curator,11111111%5Buid%5D+OR+22222222%5Buid%5D,GTRD;PAZAR,No,2""");
        }

        @Test
        void aBindingSiteWithoutLocationHasDashes() {
            BindingSite site = BindingSite.builder()
                    .id("TFLinkSS1")
                    .transcriptionFactor(SELF)
                    .organism(Organism.MUS_MUSCULUS)
                    .evidence(Evidence.builder().build())
                    .build();

            assertThat(value(xyz9().addBindingSites(site), "binding_sites"))
                    .isEqualTo("TFLinkSS1,P00001,Xyz9,Mus musculus,-,-,-,-,-,-,-,-,-,-,-");
        }

        @ParameterizedTest
        @CsvSource({"FORWARD, +", "REVERSE, -", "UNKNOWN, ."})
        void theStrandIsASign(Strand strand, String sign) {
            BindingSite site = BindingSite.builder()
                    .from(SITE)
                    .location(GenomicLocation.of("mm10", "chr1", 5, 9, strand))
                    .build();

            assertThat(value(xyz9().addBindingSites(site), "binding_sites")).contains(",9," + sign + ",mm10");
        }
    }

    @Nested
    class Orthologs {

        @Test
        void standOnOneLineOneEntryASpecies() {
            Protein.Builder protein = xyz9().addOrthologs(
                            Ortholog.of(Organism.HOMO_SAPIENS, "B2RTY4", true),
                            Ortholog.of(Organism.HOMO_SAPIENS, "M0R0P8", false),
                            Ortholog.of(Organism.of("it's β"), "RATNO18628", false));

            assertThat(value(protein, "orthologs"))
                    .isEqualTo(
                            "'[{\"species\": \"Homo sapiens\", \"id\": [\"<a href=\\\"/protein/b2rty4\\\">B2RTY4</a>\","
                                    + " \"M0R0P8\"]}, {\"species\": \"it''s \\u03b2\", \"id\": [\"RATNO18628\"]}]'");
        }

        @Test
        void theSpeciesComesAgainWhereAnotherWasBetween() {
            Protein.Builder protein = xyz9().addOrthologs(
                            Ortholog.of(Organism.HOMO_SAPIENS, "A", false),
                            Ortholog.of(Organism.DANIO_RERIO, "B", false),
                            Ortholog.of(Organism.HOMO_SAPIENS, "C", false));

            assertThat(protein(TFLinkReader.from(written(TFLinkWriter.page(protein.build())), "page.md")))
                    .isEqualTo(protein.build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"''", "'[]'"})
        void thatAreNoneAreWrittenAsTheyWereRead(String none) {
            String page = written(TFLinkWriter.page(xyz9().build())).replace("orthologs: ''", "orthologs: " + none);

            assertThat(written(TFLinkWriter.page(protein(TFLinkReader.from(page, "page.md")))))
                    .isEqualTo(page);
        }
    }

    @Test
    void jasparMatricesAreAListOnOneLine() {
        List<String> ids = IntStream.range(0, 30).mapToObj(i -> "MA0147." + i).toList();

        assertThat(value(
                        xyz9().jasparMatrices(ids.stream().map(JasparMatrix::of).toList()), "jaspar_matrices"))
                .isEqualTo("[\"" + String.join("\", \"", ids) + "\"]");
    }

    @Test
    void downloadsAreNamedUnderTheirKeys() {
        Protein.Builder protein = xyz9().downloads(Downloads.builder()
                .transcriptionFactors("a.tsv")
                .targets("b.tsv")
                .bindingSites("c.tsv")
                .bindingSitesGff3("d.gff3")
                .largeScaleSequences("e.fasta")
                .build());

        assertThat(written(TFLinkWriter.page(protein.build()))).endsWith("""
                        tfs_download: a.tsv
                        targets_download: b.tsv
                        bindingSites_download: c.tsv
                        bindingSites_download_gff3: d.gff3
                        binding_sites_ls: e.fasta

                        ---
                        """);
    }

    @Test
    void otherFieldsComeLast() {
        assertThat(written(TFLinkWriter.page(
                        xyz9().putOtherField("aliases", "Q: 9").build())))
                .endsWith("binding_sites_ls: ''\naliases: 'Q: 9'\n\n---\n");
    }

    @Nested
    class Body {

        private static String body(BindingSiteSequence sequence) {
            String page = written(
                    TFLinkWriter.page(xyz9().addBindingSiteSequences(sequence).build()));
            return page.substring(page.indexOf("\n---\n") + 5);
        }

        @Test
        void aHeaderOfUnknownLocationEndsInDashes() {
            assertThat(body(SEQUENCE)).isEqualTo("\\>TFLinkSS1;P00001;Xyz9;-;-:---\\\rACGT\\\r");
        }

        @Test
        void aHeaderTellsTheLocation() {
            BindingSiteSequence sequence = BindingSiteSequence.builder()
                    .from(SEQUENCE)
                    .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.UNKNOWN))
                    .build();

            assertThat(body(sequence)).isEqualTo("\\>TFLinkSS1;P00001;Xyz9;mm10;chr1:5-9\\\rACGT\\\r");
        }

        @Test
        void basesAreWrappedAt80() {
            BindingSiteSequence sequence = BindingSiteSequence.builder()
                    .from(SEQUENCE)
                    .bases("A".repeat(80) + "C".repeat(80) + "G")
                    .build();

            assertThat(body(sequence)).endsWith("---\\\r" + "A".repeat(80) + "\\\r" + "C".repeat(80) + "\\\rG\\\r");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAsItWas(int seed) {
        Protein protein = TestProteins.protein(seed);

        for (LineEnding lineEnding : LineEnding.values()) {
            String page = written(TFLinkWriter.page(protein, lineEnding));

            assertThat(protein(TFLinkReader.from(page, "page.md"))).as(page).isEqualTo(protein);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAsItWasOrElseRefused(int seed) {
        Protein protein = TestProteins.wild(seed);
        String page;
        try {
            page = written(TFLinkWriter.page(protein));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s)[A-Za-z].*: found \".*\", expected .*");
            return;
        }
        assertThat(protein(TFLinkReader.from(page, "page.md"))).as(page).isEqualTo(protein);
    }

    /** Texts of many parts with colons between, as in a number to the base of 60. */
    static Stream<String> longTexts() {
        return Stream.of(
                "1" + ":1".repeat(1625),
                "1" + ":10".repeat(20_000) + " end",
                "1" + ":10".repeat(20_000) + ".5",
                "1_000" + ":59".repeat(20_000) + ":x",
                "2020-01-01 " + "1:".repeat(20_000),
                "0b" + "01_".repeat(20_000),
                "1." + "5".repeat(20_000) + "e+" + "9".repeat(20_000),
                "\uD83E\uDDEC: ".repeat(20_000) + "'");
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aLongTextIsWrittenAndReadInASmallStack(String text) throws InterruptedException {
        Protein protein = xyz9().name(text).putOtherField("x", text).build();

        assertThat(inSmallStack(() -> {
                    String page = written(TFLinkWriter.page(protein));
                    return List.of(
                            protein(TFLinkReader.from(page, "page.md")),
                            protein(TFLinkReader.from(TestFile.file(page), "page.md")));
                }))
                .containsExactly(protein, protein);
    }

    /** The result of a call in a thread with a stack of 256 KB. */
    private static <T> T inSmallStack(Supplier<T> call) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread thread = new Thread(null, task, "small stack", 1 << 18);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, Cases.of(2000));
    }

    static Stream<Arguments> whatAPageCannotHold() {
        return Stream.of(
                unwritable("accession: found \"P1 P2\", expected one word", p -> p.accession("P1 P2")),
                unwritable("accession: found \"NA\", expected one word", p -> p.accession("NA")),
                unwritable("name: found \"a\\nb\", expected text without line breaks", p -> p.name("a\nb")),
                unwritable(
                        "organism: found \"NA\", expected text other than \"-\", \"NA\" and blanks, which stand for"
                                + " nothing",
                        p -> p.organism(Organism.of("NA"))),
                unwritable("name: found \"a\\rb\", expected text without line breaks", p -> p.name("a\rb")),
                unwritable("name: found \"\\uD83E\", expected whole characters", p -> p.name("\uD83E")),
                unwritable("organism: found \"Mus musculus\"", p -> p.organism(mouse(9))),
                unwritable("organism: found \"\\uDDEC\"", p -> p.organism(Organism.of("\uDDEC"))),
                unwritable("orthologs[0].organism: found", p -> p.addOrthologs(Ortholog.of(mouse(9), "A", true))),
                ortholog("<b>"),
                ortholog(" A"),
                ortholog("-"),
                ortholog("A\0"),
                ortholog("\uD83E"),
                unwritable(
                        "orthologs[0].accession: found \"A&amp;\"",
                        p -> p.addOrthologs(Ortholog.of(Organism.MUS_MUSCULUS, "A&amp;", true))),
                unwritable(
                        "jasparMatrices[1]: found \"\\u0000\"",
                        p -> p.addJasparMatrices(JasparMatrix.of("A"), JasparMatrix.of("\0"))),
                target("name", "a,b", Interactor.of("P2", "a,b", List.of())),
                target("name", "a\\nb", Interactor.of("P2", "a\nb", List.of())),
                target("name", "\\uD83E", Interactor.of("P2", "\uD83E", List.of())),
                target("accession", "P 2", Interactor.of("P 2", "a", List.of())),
                target("accession", "P,2", Interactor.of("P,2", "a", List.of())),
                target("accession", "-", Interactor.of("-", "a", List.of())),
                sources("a,b", "a,b"),
                sources("a;b", "x", "a;b"),
                sources(" a", " a"),
                sources("a\\nb", "a\nb"),
                sources("-", "-"),
                sources("NA", "NA"),
                unwritable(
                        "targets[0].evidence.detectionMethods: found \"a;b\"",
                        p -> p.addTargets(TARGET.withEvidence(
                                Evidence.builder().addDetectionMethods("a;b").build()))),
                unwritable(
                        "targets[0].transcriptionFactor: found \"Xyz9 (P00001) with NCBI gene ids []\", expected the"
                                + " page's own protein, Xyz9 (P00001) with NCBI gene ids [101]",
                        p -> p.addTargets(Interaction.of(
                                Interactor.of("P00001", "Xyz9", List.of()), OTHER, Organism.MUS_MUSCULUS, EVIDENCE))),
                unwritable(
                        "transcriptionFactors[0].target: found \"xyz (P00001)",
                        p -> p.addTranscriptionFactors(Interaction.of(
                                OTHER,
                                Interactor.of("P00001", "xyz", List.of(101L)),
                                Organism.MUS_MUSCULUS,
                                EVIDENCE))),
                unwritable(
                        "targets[0].organism: found \"Danio rerio\", expected the page's own, Mus musculus",
                        p -> p.addTargets(Interaction.of(SELF, OTHER, Organism.DANIO_RERIO, EVIDENCE))),
                site("id: found \"a b\"", s -> s.id("a b")),
                site("organism: found \"Mus musculus\"", s -> s.organism(mouse(9))),
                site("organism: found \"a,b\"", s -> s.organism(Organism.of("a,b"))),
                site(
                        "transcriptionFactor: found \"Abc1 (P00002) with NCBI gene ids [102, 103]\"",
                        s -> s.transcriptionFactor(OTHER)),
                site(
                        "transcriptionFactor.name: found \"a,b\"",
                        s -> s.transcriptionFactor(Interactor.of("P2", "a,b", List.of()))),
                site("location.assembly: found \"-\"", s -> s.location(place("-", "chr1"))),
                site("location.assembly: found \"a,b\"", s -> s.location(place("a,b", "chr1"))),
                site("location.chromosome: found \"NA\"", s -> s.location(place("mm10", "NA"))),
                site("browserTerm: found \"mm10&position=chr1:5-9\"", s -> s.browserTerm("mm10&position=chr1:5-9")),
                site("browserTerm: found \"-\"", s -> s.browserTerm("-")),
                site("browserTerm: found \"a,b\"", s -> s.browserTerm("a,b")),
                sequence(s -> s.siteId("a;b")),
                sequence(s -> s.siteId("a b")),
                sequence(s -> s.transcriptionFactor(OTHER)),
                sequence(s -> s.transcriptionFactor(Interactor.of("P2", "a\\>b", List.of()))),
                sequence(s -> s.transcriptionFactor(Interactor.of("P2", "a\nb", List.of()))),
                sequence(s -> s.transcriptionFactor(Interactor.of("P2", "a;mm10;chr1:5-9\\", List.of()))),
                sequence(s -> s.transcriptionFactor(Interactor.of("P2", "\uD83E", List.of()))),
                sequence(s -> s.location(place("-", "chr1"))),
                sequence(s -> s.location(place("mm;10", "chr1"))),
                sequence(s -> s.location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.FORWARD))),
                unwritable(
                        "downloads.targets: found \"-\"",
                        p -> p.downloads(Downloads.builder().targets("-").build())),
                unwritable("otherFields[tfs]: found \"x\"", p -> p.putOtherField("tfs", "x")),
                unwritable("otherFields[orthologs]: found \"x\"", p -> p.putOtherField("orthologs", "x")),
                unwritable(
                        "otherFields[orthologs]: found \"[]\"",
                        p -> p.putOtherField("orthologs", "[]")
                                .addOrthologs(Ortholog.of(Organism.DANIO_RERIO, "A", true))),
                unwritable("otherFields[x]: found \"\\uD83E\"", p -> p.putOtherField("x", "\uD83E")));
    }

    @ParameterizedTest
    @MethodSource
    void whatAPageCannotHold(String message, UnaryOperator<Protein.Builder> change) {
        Protein protein = change.apply(xyz9()).build();

        assertThatThrownBy(() -> written(TFLinkWriter.page(protein)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static final Interactor WITH_ORTHOLOGS = Interactor.builder()
            .from(OTHER)
            .addOrtholog(Ortholog.of(Organism.HOMO_SAPIENS, "H1", true))
            .build();

    private static final String ORTHOLOGS_ARE_REFUSED =
            ".orthologs: found \"[" + WITH_ORTHOLOGS.orthologs().get(0)
                    + "]\", expected none, since a page holds those of its own protein only";

    private static void assertRefused(Protein.Builder protein, String message) {
        assertThatThrownBy(() -> written(TFLinkWriter.page(protein.build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void orthologsOfATargetAreRefused() {
        assertRefused(
                xyz9().addTargets(Interaction.of(SELF, WITH_ORTHOLOGS, Organism.MUS_MUSCULUS, EVIDENCE)),
                "targets[0].target" + ORTHOLOGS_ARE_REFUSED);
    }

    @Test
    void orthologsOfATfAreRefused() {
        assertRefused(
                xyz9().addTranscriptionFactors(Interaction.of(WITH_ORTHOLOGS, SELF, Organism.MUS_MUSCULUS, EVIDENCE)),
                "transcriptionFactors[0].transcriptionFactor" + ORTHOLOGS_ARE_REFUSED);
    }

    @Test
    void orthologsOfThePagesProteinInItsRowsAreRefused() {
        Interactor self = Interactor.builder()
                .from(SELF)
                .orthologs(WITH_ORTHOLOGS.orthologs())
                .build();

        assertRefused(
                xyz9().addTargets(Interaction.of(self, OTHER, Organism.MUS_MUSCULUS, EVIDENCE)),
                "targets[0].transcriptionFactor" + ORTHOLOGS_ARE_REFUSED);
    }

    @Test
    void orthologsOfTheTfOfABindingSiteAreRefused() {
        BindingSite site = BindingSite.builder()
                .from(SITE)
                .transcriptionFactor(WITH_ORTHOLOGS)
                .build();

        assertRefused(xyz9().addBindingSites(site), "bindingSites[0].transcriptionFactor" + ORTHOLOGS_ARE_REFUSED);
    }

    @Test
    void aRecordOfMitabIsRefused() {
        MitabRecord record = MitabRecord.of(Collections.nCopies(MitabRecord.COLUMNS, "-"));

        assertRefused(
                xyz9().addTargets(
                                Interaction.builder().from(TARGET).mitab(record).build()),
                "targets[0].mitab: found \"" + "-\\t".repeat(40)
                        + "…\", expected none, since a page has no place for it");
    }

    @Test
    void idsOfOverlappingSitesAreRefused() {
        BindingSite site = BindingSite.builder()
                .from(SITE)
                .overlappingSiteIds(List.of("TFLinkLS2", "TFLinkLS3"))
                .build();

        assertRefused(
                xyz9().addBindingSites(site),
                "bindingSites[0].overlappingSiteIds: found \"[TFLinkLS2, TFLinkLS3]\", expected none, since a page"
                        + " counts them only");
    }

    private static Arguments unwritable(String message, UnaryOperator<Protein.Builder> change) {
        return Arguments.of(message, change);
    }

    private static Arguments ortholog(String id) {
        return unwritable(
                "orthologs[1].accession: found \"",
                p -> p.addOrthologs(
                        Ortholog.of(Organism.MUS_MUSCULUS, "A", true), Ortholog.of(Organism.MUS_MUSCULUS, id, false)));
    }

    private static Arguments target(String part, String found, Interactor target) {
        return unwritable(
                "targets[1].target." + part + ": found \"" + found + "\"",
                p -> p.addTargets(TARGET, Interaction.of(SELF, target, Organism.MUS_MUSCULUS, EVIDENCE)));
    }

    private static Arguments sources(String found, String... sources) {
        return unwritable(
                "targets[0].evidence.sourceDatabases: found \"" + found + "\"",
                p -> p.addTargets(TARGET.withEvidence(
                        Evidence.builder().addSourceDatabases(sources).build())));
    }

    private static Arguments site(String message, UnaryOperator<BindingSite.Builder> change) {
        BindingSite site = change.apply(BindingSite.builder().from(SITE)).build();
        return unwritable("bindingSites[0]." + message, p -> p.addBindingSites(site));
    }

    private static Arguments sequence(UnaryOperator<BindingSiteSequence.Builder> change) {
        BindingSiteSequence sequence =
                change.apply(BindingSiteSequence.builder().from(SEQUENCE)).build();
        return unwritable(
                "bindingSiteSequences[1]: found \"BindingSiteSequence{",
                p -> p.addBindingSiteSequences(SEQUENCE, sequence));
    }

    private static GenomicLocation place(String assembly, String chromosome) {
        return GenomicLocation.of(assembly, chromosome, 5, 9, Strand.UNKNOWN);
    }

    private static Organism mouse(int taxonId) {
        return Organism.builder()
                .scientificName("Mus musculus")
                .taxonId(taxonId)
                .build();
    }
}
