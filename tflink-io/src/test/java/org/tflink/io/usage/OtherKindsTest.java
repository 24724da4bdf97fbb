package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.io.Input;
import org.tflink.io.Problem;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

/** Every reader, given every kind of file: it reads its own kinds and rejects the others by name. */
class OtherKindsTest {

    private static final String HEADER = "UniprotID.TF\tUniprotID.Target\tNCBI.GeneID.TF\tNCBI.GeneID.Target\tName.TF"
            + "\tName.Target\tDetection.method\tPubmedID\tOrganism\tSource.database\n";

    private static final String SITE_HEADER = "TFLinkID\tUniprotID.TF\tName.TF\tOrganism\tDetection.method\tPubmedID"
            + "\tSource.database\tAssembly\tChromosome\tStart\tEnd\tStrand\n";

    private static final String EARLIER_MITAB =
            "MITAB 2.5 to 2.7, which lacks columns that MITAB 2.8 has, and which no method reads";

    /** What a file is, which method reads it, and its content. */
    private enum Kind {
        PAGE("a protein page, which page() reads", TestPage.page().text()),
        INTERACTIONS(
                "a table of interactions, which interactions() reads",
                HEADER + "P10000\tP20000\t1\t2\tA\tB\tm\t11\tMus musculus\tGTRD\n"),
        INTERACTIONS_OF_ONE("a table of interactions, which interactions() reads", """
                UniprotID.Target,NCBI.GeneID.Target,Name.Target,Detection.method,PubmedID,Organism,Source.database
                P20000,2,B,m,11,Mus musculus,GTRD
                """),
        MITAB("MITAB, which interactions() reads", mitab(46)),
        MITAB_WITH_HEADER_OF_TFLINK("MITAB, which interactions() reads", mitabHeader("uniqueID_A", 46) + mitab(46)),
        MITAB_WITH_HEADER_OF_PSI(
                "MITAB, which interactions() reads", mitabHeader("#ID(s) interactor A", 46) + mitab(46)),
        MITAB_WITH_HEADER_ONLY("MITAB, which interactions() reads", mitabHeader("#ID(s) interactor A", 46)),
        MITAB_2_5(EARLIER_MITAB, mitab(15)),
        MITAB_2_6(EARLIER_MITAB, mitab(36)),
        MITAB_2_7(EARLIER_MITAB, mitab(42)),
        MITAB_2_5_WITH_HEADER(EARLIER_MITAB, mitabHeader("#ID(s) interactor A", 15) + mitab(15)),
        MITAB_2_6_WITH_HEADER(EARLIER_MITAB, mitabHeader("ID(s) interactor A", 36) + mitab(36)),
        MITAB_2_7_WITH_COMMENTS(EARLIER_MITAB, "# a comment\n# another\n" + mitab(42)),
        MITAB_2_7_WITH_SHORT_HEADER(EARLIER_MITAB, "#ID(s) interactor A\tID(s) interactor B\n" + mitab(42)),
        MITAB_2_7_WITH_HEADER_ONLY(EARLIER_MITAB, mitabHeader("#ID(s) interactor A", 42)),
        BINDING_SITES(
                "a table of binding sites, which bindingSites() reads",
                SITE_HEADER + "TFLinkSS1\tP1\tA\tMus musculus\tm\t11\tGTRD\tmm10\tchr1\t5\t9\t+\n"),
        GFF3(
                "GFF3, which bindingSites() reads",
                "##gff-version 3\nchr1\tTFLink_from_GTRD\tTF_binding_site\t5\t9\t.\t+\t.\tID=TFLinkSS1;Name=A;Note=P1\n"),
        GFF3_WITHOUT_VERSION(
                "GFF3, which bindingSites() reads",
                "##sequence-region chr1 1 9\nchr1\tTFLink_from_GTRD\tTF_binding_site\t5\t9\t.\t+\t.\tID=T;Name=A;Note=P1\n"),
        BED("BED, which bindingSites(organism, assembly) reads", "chr1\t5\t9\tTFLinkSS1;P1;A\t0\t+\n"),
        BED_OF_THREE_COLUMNS(Kind.OTHER_BED, "chr1\t5\t9\n"),
        BED_OF_FIVE_COLUMNS(Kind.OTHER_BED, "track name=x\n# y\n1\t99\t100\tpeak\t0\n"),
        BED_OF_TWELVE_COLUMNS(Kind.OTHER_BED, "chr1\t5\t9\tpeak\t0\t-\t5\t9\t0\t1\t4,\t0,\n"),
        FASTA("FASTA, which sequences() reads", ">TFLinkSS1;P1;A;mm10;chr1:5-9\nACGT\n"),
        GMT_OF_ACCESSIONS("gene sets in GMT, which geneSets() reads", "Q9H9S0\tNANOG\tO94907\n"),
        GMT_OF_GENE_IDS("gene sets in GMT, which geneSets() reads", "79923\tQ9H9S0\t22943\t1\t2\t3\t4\t5\t6\n"),
        GMT_OF_NAMES("gene sets in GMT, which geneSets() reads", "NANOG\tQ9H9S0\tDKK1\n"),
        GMT_WITH_COMMENTS("gene sets in GMT, which geneSets() reads", "# ID_type: EntrezID\n\n6757;7\tx\t4313\n"),
        BROWSE_TABLE(
                "a browse table, which proteinSummaries() reads",
                "Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234\n"),
        EARLIER_BROWSE_TABLE(
                "a browse table, which proteinSummaries() reads", "Rattus norvegicus,Myod1,Q02346,337868,\n"),
        FIRST_BROWSE_TABLE(
                "a browse table, which proteinSummaries() reads",
                "Protein name\tUniprot ID\tNCBI Gene ID\tFunction\nFoxa1\tF1LR25\t-\ttarget gene\n");

        private static final String OTHER_BED =
                "BED of other than six columns, whose rows lack the id and the TF of a site";

        final String description;
        final String content;

        Kind(String description, String content) {
            this.description = description;
            this.content = content;
        }

        private static String mitabHeader(String first, int size) {
            return first + "\tx".repeat(size - 1) + "\n";
        }

        /** A row of some of the columns of MITAB. */
        private static String mitab(int size) {
            String[] columns = new String[46];
            Arrays.fill(columns, "-");
            columns[0] = "uniprot:P1";
            columns[1] = "uniprot:P2";
            columns[9] = "taxid:4932(\"Saccharomyces cerevisiae\")";
            columns[10] = columns[9];
            columns[16] = "psi-mi:\"MI:2274\"(\"regulator\")";
            columns[17] = "psi-mi:\"MI:2275\"(\"regulator target\")";
            return String.join("\t", Arrays.copyOf(columns, size)) + "\n";
        }
    }

    @FunctionalInterface
    private interface Reader {
        Object read(Input input) throws IOException;
    }

    private static <T> Reader rows(TestFile.Opening<T> opening) {
        return input -> {
            try (Rows<T> rows = opening.open(input)) {
                return rows.stream().toList();
            }
        };
    }

    /** The readers by name, and the kinds that each reads. */
    private static final Map<String, Reader> READERS = Map.of(
            "page", Input::page,
            "interactions", rows(Input::interactions),
            "interactionsOf", rows(input -> input.interactionsOf(Interactor.of("P1", "A", List.of()))),
            "bindingSites", rows(input -> input.bindingSites(Organism.MUS_MUSCULUS, "mm10")),
            "sequences", rows(Input::sequences),
            "geneSets", rows(Input::geneSets),
            "proteinSummaries", rows(Input::proteinSummaries));

    private static final Map<String, List<Kind>> KINDS = Map.of(
            "page", List.of(Kind.PAGE),
            "interactions",
                    List.of(
                            Kind.INTERACTIONS,
                            Kind.INTERACTIONS_OF_ONE,
                            Kind.MITAB,
                            Kind.MITAB_WITH_HEADER_OF_TFLINK,
                            Kind.MITAB_WITH_HEADER_OF_PSI,
                            Kind.MITAB_WITH_HEADER_ONLY),
            "interactionsOf", List.of(Kind.INTERACTIONS_OF_ONE),
            "bindingSites", List.of(Kind.BINDING_SITES, Kind.GFF3, Kind.GFF3_WITHOUT_VERSION, Kind.BED),
            "sequences", List.of(Kind.FASTA),
            "geneSets",
                    List.of(Kind.GMT_OF_ACCESSIONS, Kind.GMT_OF_GENE_IDS, Kind.GMT_OF_NAMES, Kind.GMT_WITH_COMMENTS),
            "proteinSummaries", List.of(Kind.BROWSE_TABLE, Kind.EARLIER_BROWSE_TABLE, Kind.FIRST_BROWSE_TABLE));

    static Stream<Arguments> own() {
        return KINDS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(kind -> Arguments.of(entry.getKey(), kind)));
    }

    static Stream<Arguments> others() {
        return KINDS.entrySet().stream()
                .flatMap(entry -> Stream.of(Kind.values())
                        .filter(kind -> !entry.getValue().contains(kind))
                        .filter(kind -> !(entry.getKey().equals("interactionsOf")
                                && KINDS.get("interactions").contains(kind)))
                        .map(kind -> Arguments.of(entry.getKey(), kind)));
    }

    private static Input input(Kind kind) {
        return TFLinkReader.from(
                new ByteArrayInputStream(kind.content.getBytes(StandardCharsets.UTF_8)), "targets_of_P1.tsv");
    }

    @ParameterizedTest
    @MethodSource("own")
    void aFileOfItsKindIsRead(String reader, Kind kind) throws IOException {
        assertThat(READERS.get(reader).read(input(kind))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("others")
    void aFileOfAnotherKindIsRejectedByName(String reader, Kind kind) {
        assertThatThrownBy(() -> READERS.get(reader).read(input(kind)))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageStartingWith("targets_of_P1.tsv:1:1: found " + kind.description + ", expected ");
    }

    @ParameterizedTest
    @MethodSource("others")
    void aFileOfAnotherKindIsRejectedInLenientReadingToo(String reader, Kind kind) {
        List<Problem> problems = new ArrayList<>();

        assertThatThrownBy(() -> READERS.get(reader).read(input(kind).onProblem(problems::add)))
                .isInstanceOf(TFLinkParseException.class);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("own")
    void textIsReadLikeBytes(String reader, Kind kind) throws IOException {
        Input text = TFLinkReader.from(kind.content, "targets_of_P1.tsv");

        assertThat(READERS.get(reader).read(text)).isEqualTo(READERS.get(reader).read(input(kind)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "MITAB_2_.*")
    void earlierMitabIsRejectedWithWhatIsReadInstead(Kind kind) {
        assertThatThrownBy(() -> READERS.get("interactions").read(input(kind)))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("targets_of_P1.tsv:1:1: found " + EARLIER_MITAB
                        + ", expected a table of interactions or MITAB 2.8");
    }

    static Stream<String> damagedMitab() {
        return Stream.of(
                Kind.mitab(45) + Kind.mitab(46),
                Kind.mitab(47) + Kind.mitab(46),
                Kind.mitab(16) + Kind.mitab(46),
                Kind.mitab(2) + Kind.mitab(46),
                "# a comment\n" + Kind.mitab(2) + Kind.mitab(46),
                Kind.mitabHeader("uniqueID_A", 46) + Kind.mitab(42) + Kind.mitab(46),
                Kind.mitabHeader("#ID(s) interactor A", 46) + "x\n" + Kind.mitab(46),
                Kind.mitabHeader("#ID(s) interactor A", 15) + Kind.mitab(46) + Kind.mitab(45));
    }

    @ParameterizedTest
    @MethodSource("damagedMitab")
    void mitabWithADamagedRowIsMitab(String content) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Input input = TFLinkReader.from(content, "file").onProblem(problems::add);

        try (Rows<Interaction> rows = input.interactions()) {
            assertThat(rows).hasSize(1);
        }
        assertThat(problems)
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .startsWith("46 columns with tabs between, not ");
    }
}
