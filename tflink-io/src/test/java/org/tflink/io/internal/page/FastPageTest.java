package org.tflink.io.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tflink.io.usage.TestFile.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Protein;
import org.tflink.io.LineEnding;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.usage.Cases;
import org.tflink.io.usage.Generator;
import org.tflink.io.usage.TestProteins;

/** The fast way to read a page and the reference never differ: equal values, or the page is left to the reference. */
class FastPageTest {

    private static final Path SEED = Path.of("..", "seeds", "000_e4ce962d5fc5f482.txt");

    private static final Path CORPUS = Path.of(System.getProperty("tflink.corpus", "../../shared/corpus"));

    /** What mutants get: marks of YAML, of rows, of HTML and of the body, odd characters and line ends. */
    private static final List<String> MARKS = List.of(
            "'",
            "''",
            "\"",
            "\\",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n  ",
            "\r",
            "\r\n",
            "\t",
            ",",
            ",,",
            ";",
            ":",
            ": ",
            " #",
            "#",
            "-",
            "--- ",
            "[",
            "]",
            "{",
            "}",
            "&",
            "*",
            "!",
            "%",
            "0",
            "007",
            "NA",
            "AaBB",
            "BBAa",
            "null",
            "\u00C3\u00A9",
            "\u00FF",
            "\0",
            "\u007F",
            "|",
            ">",
            "+OR+",
            "%5Buid%5D",
            "\\>",
            "\\\r",
            "A",
            ".0",
            "<a>",
            "Yes",
            "No");

    /** Whether the fast way took it; then the reference has to say the same. */
    private static boolean agrees(byte[] page) {
        Protein fast = FastPage.read(page);
        if (fast != null) {
            assertThat(PageReader.readChecked(page, "page.md", DefectHandler.THROW))
                    .as("%s", new String(page, StandardCharsets.ISO_8859_1))
                    .isEqualTo(fast);
        }
        return fast != null;
    }

    static Stream<byte[]> writtenPages() {
        return IntStream.range(0, Cases.of(400))
                .mapToObj(TestProteins::protein)
                .map(protein -> written(TFLinkWriter.page(
                                protein, protein.hashCode() % 2 == 0 ? LineEnding.LF : LineEnding.CRLF))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSeedIsReadFast() throws IOException {
        assertThat(agrees(Files.readAllBytes(SEED))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.tflink.io.usage.RealPagesTest#corpusPages")
    void realPagesAreReadAlike(String page) throws IOException {
        Path file = CORPUS.resolve("pages").resolve(page);
        assumeTrue(Files.exists(file), "the corpus is not there");

        // The early layouts are the reference's, as is the page of a protein whose name is "; ;".
        assertThat(agrees(Files.readAllBytes(file))).isEqualTo(page.startsWith("g1/") && !page.contains("q4qrf4"));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"--seed=3", "--seed=4 --crlf"})
    void generatedPagesAreReadFast(String options, @TempDir Path folder) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("pages", "--out", folder.toString(), "--count=1000"));
        arguments.addAll(List.of(options.split(" ")));
        Generator.run(arguments.toArray(String[]::new));

        try (Stream<Path> files = Files.list(folder)) {
            for (Path page : (Iterable<Path>) files::iterator) {
                assertThat(agrees(Files.readAllBytes(page))).as("%s", page).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("writtenPages")
    void pagesOfTheOddestTextsAreReadAlike(byte[] page) {
        agrees(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void mutantsAreReadAlike(int seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> pages = Stream.concat(Stream.of(Files.readAllBytes(SEED), fullPage()), writtenPages())
                .toList();
        int fast = 0;
        for (int i = 0; i < Cases.of(8_000); i++) {
            fast += agrees(mutant(pages.get(random.nextInt(3) == 0 ? random.nextInt(pages.size()) : i % 2), random))
                    ? 1
                    : 0;
        }
        assertThat(fast).isGreaterThan(Cases.of(400));
    }

    /** A page with everything in it, in the form that is read fast. */
    private static byte[] fullPage() {
        return """
                ---
                type: protein
                layout: protein
                title: P00001
                protein_name: Xyz9
                uniprot_accession: P00001
                ncbi_gene_id: 101;102
                organism: Mus musculus
                function: transcription factor and target gene
                number_of_interactions: '3'
                orthologs: '[{"species": "Homo sapiens", "id": ["<a href=\\"/protein/o95416\\">O95416</a>", "B7SZV3"]}]'
                jaspar_matrices: ["MA0147.1", "MA0147.2"]
                tfs: Abc1,P00002,-,GTRD;PAZAR,chromatin immunoprecipitation assay;inferred by curator,18971253%5Buid%5D,No
                targets: 'beta''COP,P00003,7,GTRD,inferred by curator,18971253%5Buid%5D+OR+27924024%5Buid%5D,Yes

                  Xyz9,P00001,101;102,GTRD,inferred by curator,-'
                binding_sites: 'TFLinkSS1,P00001,Xyz9,Mus musculus,mm10,chr1,5,9,+,mm10&position=chr1:5-9,inferred
                  by curator,18971253%5Buid%5D,ORegAnno,Yes,0

                  TFLinkSS2,P00001,Xyz9,Mus musculus,-,-,-,-,-,-,inferred by curator,18971253%5Buid%5D,ORegAnno,Yes,-'
                tfs_download: a.tsv
                targets_download: ''
                bindingSites_download: b.tsv
                bindingSites_download_gff3: c.gff3
                binding_sites_ls: ''

                ---
                \\>TFLinkSS1;P00001;Xyz9;mm10;chr1:5-9\\\rACGT\\\r\\>TFLinkSS2;P00001;Xyz9;-;-:---\\\rTTGCA\\\rAC\\\r""".getBytes(StandardCharsets.UTF_8);
    }

    /** The model refuses it, and the reference says where it is. */
    @Test
    void aBlankOrganismOfASiteIsAProblem() {
        String page = new String(fullPage(), StandardCharsets.UTF_8);
        byte[] blank = page.replaceFirst("(?s)(binding_sites: .*?,)[^,]*(,mm10)", "$1$2")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TFLinkReader.from(new ByteArrayInputStream(blank), "page")
                        .page())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageContaining(
                        "binding_sites, row 1, cell 4 (organism): found \"\", expected the name of an organism");
    }

    @Test
    void aPageWithEverythingIsReadFast() {
        assertThat(agrees(fullPage())).isTrue();
    }

    private static byte[] mutant(byte[] page, Random random) {
        StringBuilder mutant = new StringBuilder(new String(page, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + 1 + random.nextInt(60));
            String mark = MARKS.get(random.nextInt(MARKS.size()));
            switch (random.nextInt(6)) {
                case 0 -> mutant.deleteCharAt(at);
                case 1 -> mutant.insert(at, mark);
                case 2 -> mutant.setCharAt(at, (char) random.nextInt(256));
                case 3 -> mutant.delete(at, end);
                case 4 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, end));
                default -> mutant.replace(at, at + 1, mark);
            }
            if (mutant.isEmpty()) {
                break;
            }
        }
        return mutant.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
