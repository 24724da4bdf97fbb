package org.tflink.core;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs so large that a test would not end if the time grew with the square of their size. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeInputTest {

    private static final int LENGTH = 1 << 20;

    @Test
    void manySelfRegulationsInBothTables() {
        List<Interaction> rows = IntStream.rangeClosed(1, 100_000)
                .mapToObj(id -> Interaction.of(
                        Samples.SOX14,
                        Samples.SOX14,
                        Organism.MUS_MUSCULUS,
                        Evidence.builder().pubMed(PubMedQuery.of(id)).build()))
                .toList();
        Protein protein =
                Samples.sox14().transcriptionFactors(rows).targets(rows).build();

        assertThat(protein.interactions()).hasSameSizeAs(rows);
    }

    @Test
    void manyTargetsOfOneTf() {
        List<Interaction> rows = IntStream.range(0, 100_000)
                .mapToObj(i -> Interaction.of(
                        Samples.SOX14, Interactor.of("P" + i, "-", List.of()), Organism.MUS_MUSCULUS, Samples.CHIP))
                .toList();

        assertThat(GeneSet.fromInteractions(rows, GeneIdType.UNIPROT))
                .singleElement()
                .returns(rows.size(), set -> set.members().size());
    }

    @Test
    void manyJoinedIds() {
        GeneSet set = GeneSet.builder()
                .id("1")
                .name("Q04892")
                .idType(GeneIdType.NCBI_GENE)
                .addMember(IntStream.range(0, 100_000).mapToObj(String::valueOf).collect(joining(";")))
                .build();

        assertThat(set.withSingleIds().members()).hasSize(100_000);
    }

    @Test
    void manyPapers() {
        PubMedQuery query = PubMedQuery.of(LongStream.rangeClosed(1, 100_000).toArray());

        assertThat(PubMedQuery.parse(query.uri().toString())).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1;",
                "1 OR ",
                "1[uid]",
                " ",
                "%",
                "%31",
                "%C3",
                "/",
                "?",
                "&",
                "&amp;",
                "?a=1&amp;",
                "#",
                "?term",
                "&term",
                "?term=",
                "&term=",
                "http://a/?b&",
                "1+OR+",
                "[uid]"
            })
    void aLongPubMedTerm(String unit) {
        String text = unit.repeat(LENGTH / unit.length());

        assertEnds(() -> PubMedQuery.parse(text));
        assertEnds(() -> PubMedQuery.parse("https://a/?" + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a:", "a:b|", "a:b(c)|", "a:b(", "a:\"", "a:\"b\"|", "a:\\", "(", "\"", "\\\"", " ", "|"})
    void aLongCellOfCrossReferences(String unit) {
        String text = unit.repeat(LENGTH / unit.length());

        assertEnds(() -> CrossReference.parseCell(text));
        assertEnds(() -> CrossReference.parseCell("a:b( " + text));
        assertEnds(() -> CrossReference.parseCell("a:\"" + text));
    }

    @Test
    void manyEffects() {
        List<String> columns = new ArrayList<>(Collections.nCopies(MitabRecord.COLUMNS, "-"));
        columns.set(25, "function:activator|".repeat(50_000) + "function:repressor");
        columns.set(45, "psi-mi:\"MI:2235\"(x)|".repeat(50_000) + "psi-mi:\"MI:2240\"(x)");

        assertThat(MitabRecord.of(columns).effects()).containsExactly(Effect.ACTIVATOR, Effect.REPRESSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2017/", "/", "-", "+1", " "})
    void aLongDate(String unit) {
        List<String> columns = new ArrayList<>(Collections.nCopies(MitabRecord.COLUMNS, "-"));
        columns.set(30, unit.repeat(LENGTH));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MitabRecord.of(columns))
                .withMessageStartingWith("column 31: found ");
    }

    @Test
    void aLongName() {
        assertThat(Organism.of("a ".repeat(LENGTH)).scientificName()).hasSize(2 * LENGTH);
    }

    /** A text that is rejected is as good as one that is accepted. */
    private static void assertEnds(Runnable parsing) {
        Throwable thrown = catchThrowable(parsing::run);
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
