package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Interaction;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/** A text is read like a stream of its bytes: equal values and equal problems. */
class TextTest {

    private static final Path SEED = Path.of("..", "seeds", "000_e4ce962d5fc5f482.txt");

    /** What mutants get. */
    private static final List<String> MARKS = List.of(
            "?",
            "'",
            "''",
            "\"",
            " ",
            "\n",
            "\n  ",
            "\r\n",
            ",",
            ";",
            ": ",
            "---\n",
            "x",
            "0",
            "\u00E9",
            "\u00FF",
            "\u20AC",
            "\uFEFF",
            "\uD83E\uDDEC",
            "\0",
            "\u0085",
            "Yes");

    /** All that reading gives: values, problems, and the exception that ends it. */
    private interface Reading {

        void read(Input input, List<Object> given) throws IOException;
    }

    private static List<Object> given(Input input, Reading reading) {
        List<Object> given = new ArrayList<>();
        try {
            reading.read(input, given);
        } catch (TFLinkParseException e) {
            given.add(e.problem());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return given;
    }

    private static void page(Input input, List<Object> given) throws IOException {
        given.add(input.page());
    }

    private static void interactions(Input input, List<Object> given) throws IOException {
        try (Rows<Interaction> rows = input.interactions()) {
            for (Interaction row : rows) {
                given.add(row);
                given.add(rows.lineNumber());
            }
        }
    }

    private static void assertReadAlike(String text, Reading reading) {
        assertThat(given(TFLinkReader.from(text, "x"), reading))
                .as("strictly: %s", text)
                .isEqualTo(given(TFLinkReader.from(file(text), "x"), reading));
        assertThat(leniently(TFLinkReader.from(text, "x"), reading))
                .as("leniently: %s", text)
                .isEqualTo(leniently(TFLinkReader.from(file(text), "x"), reading));
    }

    private static List<Object> leniently(Input input, Reading reading) {
        List<Object> problems = new ArrayList<>();
        List<Object> given = given(input.onProblem(problems::add), reading);
        given.add(problems);
        return given;
    }

    /** A mutant without unpaired surrogates, which bytes cannot hold. */
    private static String mutant(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(mutant.length());
            String mark = MARKS.get(random.nextInt(MARKS.size()));
            mutant.replace(at, at + random.nextInt(2), mark);
        }
        return mutant.toString().replaceAll("\\p{IsCs}", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesAreReadAlike(int seed) throws IOException {
        Random random = new Random(seed);
        String page = Files.readString(SEED);
        for (int i = 0; i < Cases.of(600); i++) {
            String other = written(TFLinkWriter.page(TestProteins.protein(seed * 1000 + i)));
            assertReadAlike(mutant(i % 2 == 0 ? page : other, random), TextTest::page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tablesAreReadAlike(int seed) {
        Random random = new Random(seed);
        TestTables tables = new TestTables(seed);
        for (int i = 0; i < Cases.of(600); i++) {
            String table = new String(tables.interactions(), StandardCharsets.UTF_8);
            assertReadAlike(mutant(table, random), TextTest::interactions);
        }
    }

    @Test
    void aByteOrderMarkIsAllowed() throws IOException {
        String page = Files.readString(SEED);

        assertThat(TFLinkReader.from("\uFEFF" + page, "x").page())
                .isEqualTo(TFLinkReader.from(page, "x").page());
    }

    /** The page is the same with a question mark instead, which is what half a character is encoded to. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD83E", "\uDDEC", "\uDDEC\uD83E"})
    void halfACharacterInAPageIsReportedWhereItIs(String half) throws IOException {
        String page = Files.readString(SEED).replaceFirst("protein_name: ", "$0a" + half);

        assertThatThrownBy(() -> TFLinkReader.from(page, "x").page())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageStartingWith("x:5:16: found \"\\u")
                .hasMessageEndingWith("\", expected printable text");
    }
}
