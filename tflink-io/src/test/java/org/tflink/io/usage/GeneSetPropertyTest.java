package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.written;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.io.Input;
import org.tflink.io.TFLinkWriter;

/**
 * For any gene sets, several a file and generated from fixed seeds: what is written is read as it was, or else it is
 * rejected.
 */
class GeneSetPropertyTest {

    private static final int FILES = 10_000;

    private static final List<String> NUMBERS = List.of("1", "456", "6757;727837", "1,2", "007", "1; 2", "20669");

    private static final List<String> ACCESSIONS =
            List.of("P12345", "Q9H9S0", "A0A024R1R8", "P12345-2", "O94907", "A2BC19");

    private static final List<String> NAMES =
            List.of("NANOG", "DKK1", "Su(var)205", "H3-3A; H3-3B", "abc", "beta'COP", "β", "Mm:O54908", "x=y");

    private static final List<String> ODD = List.of(
            "123",
            "[456]",
            "854775.0",
            "1;",
            ";1",
            "1.",
            ".",
            "-",
            "NA",
            "",
            " ",
            "P1234",
            "p12345",
            "P12345;Q9H9S0",
            "1;a",
            "#x",
            "x#",
            "\"x\"",
            "\"",
            "\"\"",
            "'x'",
            "a,b",
            "a;b",
            "a b",
            " a",
            "a ",
            "track x",
            "browser x",
            ">x;y;z;a;b",
            "---",
            "\uFEFFx",
            "\u0085",
            "\u00A0",
            "taxid:9606",
            "chr1",
            "+",
            "Name",
            "Function",
            "UniprotID.TF",
            "TFLinkID",
            "uniqueID_A",
            "##gff-version 3",
            "a\tb",
            "a\nb",
            "\uD83E",
            "1e5",
            "-5",
            "+5");

    private final Random random;

    GeneSetPropertyTest() {
        this.random = new Random(11);
    }

    @ParameterizedTest
    @EnumSource
    void geneSets(GeneIdType type) {
        int held = 0;
        for (int i = 0; i < FILES; i++) {
            List<GeneSet> sets = sets(type, 1 + random.nextInt(4));
            String text;
            try {
                text = written(TFLinkWriter.geneSets(sets));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("(?s)geneSets\\[[0-9]].*: found \".*\", expected .*");
                continue;
            }
            held++;
            assertThat(all(Input::geneSets, file(text))).as(text).isEqualTo(sets);
        }
        assertThat(held).as("files that can be written").isGreaterThan(FILES / 20);
    }

    /** The type of the ids is inferred from the start of the file. */
    @ParameterizedTest
    @EnumSource
    void geneSetsOfLongRows(GeneIdType type) {
        List<String> members =
                IntStream.range(0, 20_000).mapToObj(i -> pick(like(type))).toList();
        GeneSet first = set(type, pick(like(type)), pick(ACCESSIONS), members);
        for (int i = 0; i < 40; i++) {
            List<GeneSet> sets =
                    Stream.concat(Stream.of(first), sets(type, 3).stream()).toList();
            String text;
            try {
                text = written(TFLinkWriter.geneSets(sets));
            } catch (IllegalArgumentException e) {
                continue;
            }
            assertThat(all(Input::geneSets, file(text))).isEqualTo(sets);
        }
    }

    @Test
    void aNumberAndATextAreNotTakenForNumbers() {
        GeneSet set = set(GeneIdType.NAME, "123", "x", List.of("[456]"));

        assertThat(all(Input::geneSets, file(written(TFLinkWriter.geneSets(List.of(set))))))
                .containsExactly(set);
    }

    private List<GeneSet> sets(GeneIdType type, int count) {
        return Stream.generate(() -> set(
                        type,
                        cell(type),
                        random.nextInt(3) > 0 ? pick(random.nextBoolean() ? ACCESSIONS : NAMES) : cell(type),
                        Stream.generate(() -> cell(type))
                                .limit(1 + random.nextInt(3))
                                .toList()))
                .limit(count)
                .toList();
    }

    private static GeneSet set(GeneIdType type, String id, String name, List<String> members) {
        return GeneSet.builder().id(id).name(name).members(members).idType(type).build();
    }

    /** Mostly of the type, else of another type or none; never blank, which no set can hold. */
    private String cell(GeneIdType type) {
        String cell = switch (random.nextInt(16)) {
            case 0 -> pick(ODD);
            case 1 -> pick(NUMBERS);
            case 2 -> pick(ACCESSIONS);
            case 3 -> pick(NAMES);
            default -> pick(like(type));
        };
        return cell.isBlank() ? "-" : cell;
    }

    private static List<String> like(GeneIdType type) {
        return switch (type) {
            case UNIPROT -> ACCESSIONS;
            case NCBI_GENE -> NUMBERS;
            case NAME -> NAMES;
        };
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
