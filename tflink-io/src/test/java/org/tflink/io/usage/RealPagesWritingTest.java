package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tflink.io.usage.TestFile.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Protein;
import org.tflink.io.LineEnding;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;
import org.tflink.io.json.TFLinkModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real pages, and thousands of made ones, come back as they were. The pages are where {@link RealPagesTest} has them; the
 * generator of pages is looked for beside them.
 */
class RealPagesWritingTest {

    private static final Path SEED = Path.of("..", "seeds", "000_e4ce962d5fc5f482.txt");

    private static final Path CORPUS = Path.of(System.getProperty("tflink.corpus", "../../shared/corpus"));

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new TFLinkModule()).build();

    static Stream<String> earlierPages() {
        return RealPagesTest.corpusPages().filter(page -> page.startsWith("g0/"));
    }

    static Stream<String> currentPages() {
        return RealPagesTest.corpusPages().filter(page -> page.startsWith("g1/"));
    }

    @Test
    void theSeedIsTheSameToTheByte() throws IOException {
        assertThat(writtenAgain(SEED)).isEqualTo(text(SEED));
    }

    @ParameterizedTest
    @MethodSource("currentPages")
    void aCurrentPageIsTheSameToTheByte(String page) throws IOException {
        assertThat(writtenAgain(corpusPage(page))).isEqualTo(text(corpusPage(page)));
    }

    @ParameterizedTest
    @MethodSource("earlierPages")
    void anEarlierPageSaysTheSameInTheCurrentLayout(String page) throws IOException {
        Protein protein = TFLinkReader.read(corpusPage(page));

        assertThat(TFLinkReader.from(written(TFLinkWriter.page(protein)), page).page())
                .isEqualTo(protein);
    }

    @ParameterizedTest
    @MethodSource("org.tflink.io.usage.RealPagesTest#corpusPages")
    void aPageSaysTheSameInJson(String page) throws IOException {
        Protein protein = TFLinkReader.read(corpusPage(page));

        assertThat(JSON.readValue(JSON.writeValueAsString(protein), Protein.class))
                .isEqualTo(protein);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed=1", "--seed=2 --crlf"})
    void generatedPagesAreTheSameToTheByte(String options, @TempDir Path folder) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("pages", "--out", folder.toString(), "--count=2000"));
        arguments.addAll(List.of(options.split(" ")));
        Generator.run(arguments.toArray(String[]::new));

        int pages = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page : (Iterable<Path>) files::iterator) {
                assertThat(writtenAgain(page)).as("%s", page).isEqualTo(text(page));
                pages++;
            }
        }
        assertThat(pages).isEqualTo(2000);
    }

    private static Path corpusPage(String page) {
        Path file = CORPUS.resolve("pages").resolve(page);
        assumeTrue(Files.exists(file), "the corpus is not there");
        return file;
    }

    private static String text(Path page) throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8);
    }

    /** With the line ends that the page has. */
    private static String writtenAgain(Path page) throws IOException {
        return written(TFLinkWriter.page(TFLinkReader.read(page), LineEnding.of(page)));
    }
}
