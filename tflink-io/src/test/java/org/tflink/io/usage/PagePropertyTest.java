package org.tflink.io.usage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.io.usage.TestFile.protein;
import static org.tflink.io.usage.TestPage.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;
import org.tflink.io.Problem;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

/** What holds for any page: generated from fixed seeds, so that a failure comes again. */
class PagePropertyTest {

    private static final List<String> WORDS = List.of(
            "Sox14",
            "Su(var)205",
            "beta'COP",
            "Dmel\\CG4407",
            "anon-EST:Posey178",
            "\"x\"",
            "''",
            "#a",
            "a#b",
            ": ",
            "-",
            "?",
            "[a]",
            "{b}",
            "&x",
            "*y",
            "!t",
            "|",
            ">",
            "%5B",
            "@",
            "`",
            "β",
            "\uD83E\uDDEC",
            "\u00A0",
            "a\u2028b",
            "1e5",
            "null",
            "~",
            "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww");

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsAreWhatWasWrittenInEveryStyleOfScalar(int seed) {
        Random random = new Random(seed);
        List<Interaction> interactions = Stream.generate(() -> interaction(random))
                .limit(1 + random.nextInt(8))
                .toList();
        String value = interactions.stream().map(i -> row(i, random)).collect(joining("\n"));

        for (String yaml : List.of(singleQuoted(value, random), doubleQuoted(value), literal(value))) {
            for (String lineEnd : List.of("\n", "\r\n")) {
                String text = page().with("tfs", yaml).text().replace("\n", lineEnd);

                assertThat(protein(TFLinkReader.from(text, "page.md")).transcriptionFactors())
                        .as(text)
                        .isEqualTo(interactions);
            }
        }
    }

    /** A row is its cells, however many: each wrong number but those of the format is refused with its row. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 10, 15})
    void anyOtherNumberOfCellsIsRefused(int cells) {
        String row = String.join(",", Arrays.asList(new String[cells])).replace("null", "x");
        StringBuilder told = new StringBuilder();

        protein(TFLinkReader.from(page().with("tfs", row).text(), "page.md")
                .onProblem(problem -> told.append(problem.message())));

        assertThat(told)
                .hasToString("page.md:10:6: tfs, row 1: found \"" + row + "\", expected 6 or 7 cells, not " + cells);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedPageIsReadOrRefusedWithAPlaceInIt(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] page = damaged(Files.readAllBytes(Path.of("..", "seeds", "000_e4ce962d5fc5f482.txt")), random);
        long lines = new String(page, StandardCharsets.ISO_8859_1).lines().count();

        try {
            protein(TFLinkReader.from(new ByteArrayInputStream(page), "page.md")
                    .onProblem(problem -> assertPlace(problem, lines)));
        } catch (TFLinkParseException e) {
            assertPlace(e.problem(), lines);
        }
    }

    private static void assertPlace(Problem problem, long lines) {
        assertThat(problem.lineNumber()).isBetween(1L, lines + 1);
        assertThat(problem.column()).isPositive();
        assertThat(problem.message()).hasSizeLessThan(700);
    }

    private static byte[] damaged(byte[] page, Random random) {
        byte[] damaged = page.clone();
        byte[] signs = "'\"\\\n\r,;:-<>&%[]{}#\t \0\u00FF".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = signs[random.nextInt(signs.length)];
        }
        return random.nextInt(10) > 0 ? damaged : Arrays.copyOf(damaged, random.nextInt(damaged.length));
    }

    private static Interaction interaction(Random random) {
        return Interaction.of(
                Interactor.of("P" + random.nextInt(99999), text(random), ids(random)),
                Interactor.of("P00001", "Xyz9", List.of(101L)),
                Organism.MUS_MUSCULUS,
                Evidence.of(
                        items(random),
                        items(random),
                        PubMedQuery.builder().ids(ids(random)).build(),
                        random.nextBoolean() ? EvidenceScale.SMALL : EvidenceScale.LARGE));
    }

    private static String row(Interaction interaction, Random random) {
        Interactor tf = interaction.transcriptionFactor();
        Evidence evidence = interaction.evidence();
        String ids = tf.geneIds().stream()
                .map(id -> random.nextInt(5) == 0 ? id + ".0" : "" + id)
                .collect(joining(random.nextBoolean() ? ";" : "; "));
        return String.join(
                ",",
                tf.name(),
                tf.accession(),
                orMissing(ids, random),
                orMissing(String.join(random.nextBoolean() ? ";" : "; ", evidence.sourceDatabases()), random),
                orMissing(String.join(";", evidence.detectionMethods()), random),
                orMissing(pubMed(evidence.pubMed(), random), random),
                evidence.scale() == EvidenceScale.SMALL ? "Yes" : "No");
    }

    private static String pubMed(PubMedQuery query, Random random) {
        if (query.ids().isEmpty()) {
            return "";
        }
        return switch (random.nextInt(4)) {
            case 0 -> query.encoded().replace("%5B", "%5b");
            case 1 -> query.term();
            case 2 -> "&ensp;<a href=\"" + query.uri() + "\" target=\"_blank\"><i></i>Pubmed</a>";
            default -> query.encoded();
        };
    }

    private static String orMissing(String cell, Random random) {
        return cell.isEmpty() ? List.of("", "-", "NA").get(random.nextInt(3)) : cell;
    }

    private static List<Long> ids(Random random) {
        return random.longs(random.nextInt(4), 1, 99_999_999).boxed().toList();
    }

    private static List<String> items(Random random) {
        // The number keeps an item from being one of the spellings of nothing.
        return Stream.generate(() -> random.nextInt(9) + text(random))
                .limit(random.nextInt(4))
                .toList();
    }

    /** Words without the separators of cells, single blanks between them and none at the ends. */
    private static String text(Random random) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(4))
                .map(String::strip)
                .collect(joining(" "));
    }

    /** Folds at any blank that stands alone, as the generator folds at some. */
    private static String singleQuoted(String value, Random random) {
        StringBuilder yaml = new StringBuilder("'");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean alone = c == ' '
                    && i > 0
                    && i + 1 < value.length()
                    && " \n".indexOf(value.charAt(i - 1)) < 0
                    && " \n".indexOf(value.charAt(i + 1)) < 0;
            yaml.append(c == '\n' ? "\n\n  " : c == '\'' ? "''" : alone && random.nextInt(3) == 0 ? "\n  " : "" + c);
        }
        return yaml.append('\'').toString();
    }

    private static String doubleQuoted(String value) {
        StringBuilder yaml = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '\n') {
                yaml.append("\\n");
            } else if (c == '"' || c == '\\') {
                yaml.append('\\').appendCodePoint(c);
            } else if (c < 0x7F) {
                yaml.appendCodePoint(c);
            } else {
                yaml.append(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        return yaml.append('"').toString();
    }

    private static String literal(String value) {
        return "|-\n  " + value.replace("\n", "\n  ");
    }
}
