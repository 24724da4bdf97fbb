package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by hand is what a regular expression, which says the grammar, finds. */
class CrossReferenceCellTest {

    /** Text in quotes, a quote in it escaped, or text without any of the marks. */
    private static final String TEXT = "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\"|()]++))";

    private static final Pattern REFERENCE = Pattern.compile("([^\":|]++):" + TEXT + "(?:\\( *+" + TEXT + " *+\\))?+");

    private static final List<String> PARTS = List.of(
            "uniprot:P14064",
            "psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\")",
            "psi-mi:\"MI:0499\"( \"unspecified role\" )",
            "taxid:4932(yeast)",
            "\"a\\\"b\"",
            "(\"c\\\\d\")",
            "( e )",
            "x",
            ":",
            "|",
            "\"",
            "\\",
            "(",
            ")",
            " ",
            "-",
            "\t",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u2003",
            "\u00E9",
            "\uD83D\uDE00",
            "\uD83D");

    private static List<CrossReference> expected(String cell) {
        if (cell.equals("-")) {
            return List.of();
        }
        List<CrossReference> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(cell);
        int at = 0;
        while (true) {
            matcher.region(at, cell.length());
            if (!matcher.lookingAt()) {
                throw malformed(
                        cell, at, "a value such as psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\")");
            }
            CrossReference.Builder reference =
                    CrossReference.builder().database(matcher.group(1)).identifier(text(matcher, 2));
            if (matcher.group(4) != null || matcher.group(5) != null) {
                reference.text(text(matcher, 4));
            }
            references.add(reference.build());
            at = matcher.end();
            if (at == cell.length()) {
                return references;
            }
            if (cell.charAt(at) != '|') {
                throw malformed(cell, at, "| and another value, or the end");
            }
            at++;
        }
    }

    private static String text(Matcher matcher, int group) {
        String quoted = matcher.group(group);
        return quoted == null ? matcher.group(group + 1).strip() : quoted.replaceAll("\\\\(.)", "$1");
    }

    private static IllegalArgumentException malformed(String cell, int at, String expected) {
        return new IllegalArgumentException("character " + (at + 1) + ": found \"" + Checks.excerpt(cell.substring(at))
                + "\", expected " + expected);
    }

    private static String outcome(Function<String, List<CrossReference>> reading, String cell) {
        try {
            StringBuilder outcome = new StringBuilder();
            for (CrossReference reference : reading.apply(cell)) {
                outcome.append(reference.database())
                        .append('\0')
                        .append(reference.identifier())
                        .append('\0')
                        .append(reference.text())
                        .append('\0');
            }
            return outcome.toString();
        } catch (IllegalArgumentException e) {
            return "refused: " + e.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void generatedCellsAreReadAsTheGrammarSays(int seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder cell = new StringBuilder(random.nextInt(3) == 0 ? "a:b" : "");
            for (int part = random.nextInt(8); part > 0; part--) {
                cell.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String expected = outcome(CrossReferenceCellTest::expected, cell.toString());
            read += expected.startsWith("refused") ? 0 : 1;
            assertThat(outcome(CrossReference::parseCell, cell.toString()))
                    .as("%s", cell)
                    .isEqualTo(expected);
        }
        assertThat(read).isBetween(5_000, 95_000);
    }

    @Test
    void aTextOfAnyLengthIsRead() {
        String text = "a\\\"".repeat(100_000);

        assertThat(CrossReference.parseCell("x:\"" + text + "\""))
                .singleElement()
                .extracting(CrossReference::identifier)
                .isEqualTo("a\"".repeat(100_000));
    }
}
