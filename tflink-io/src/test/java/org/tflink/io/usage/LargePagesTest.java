package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.io.usage.TestFile.protein;
import static org.tflink.io.usage.TestPage.page;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/** Pages of 20 MB. Each reads in a second or two; what took quadratic time would take minutes. */
class LargePagesTest {

    private static final int SIZE = 20_000_000;

    private static final String ROW =
            "Suz12,Q80U70,52615,GTRD;ORegAnno;PAZAR,chromatin immunoprecipitation assay;inferred\n"
                    + "  by curator,18971253%5Buid%5D+OR+27924024%5Buid%5D,No\n\n  ";

    private static final int ROWS = SIZE / ROW.length();

    @Test
    void allRowsAreRead() {
        Protein protein =
                page().with("tfs", "'" + ROW.repeat(ROWS).stripTrailing() + "'").read();

        assertThat(protein.transcriptionFactors()).hasSize(ROWS);
    }

    @Test
    void everyBadRowIsTold() {
        AtomicInteger told = new AtomicInteger();
        String rows = ROW.replace(",No", ",Maybe").repeat(ROWS).stripTrailing();

        protein(TFLinkReader.from(page().with("tfs", "'" + rows + "'").text(), "page.md")
                .onProblem(problem -> {
                    assertThat(problem.lineNumber()).isEqualTo(10 + told.getAndIncrement() * 3 + 1);
                }));

        assertThat(told).hasValue(ROWS);
    }

    @Test
    void everyBlankRowIsTold() {
        AtomicInteger told = new AtomicInteger();

        protein(TFLinkReader.from(
                        page().with("tfs", "|+" + "\n".repeat(200_000)).text(), "page.md")
                .onProblem(problem -> {
                    assertThat(problem.lineNumber()).isEqualTo(10 + told.incrementAndGet());
                }));

        assertThat(told).hasValueGreaterThan(199_990);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "'%s'", "\"%s\""})
    void oneTokenMayBeLong(String style) {
        String name = "x".repeat(SIZE);

        assertThat(page().with("protein_name", style.formatted(name)).read().name())
                .isEqualTo(name);
    }

    @Test
    void aNameMayBeAllQuotes() {
        assertThat(page().with("protein_name", "'" + "''".repeat(SIZE / 2) + "'")
                        .read()
                        .name())
                .hasSize(SIZE / 2);
    }

    @Test
    void charactersBeyondTheFirstPlaneMayFillAPage() {
        String name = "\uD83E\uDDEC".repeat(SIZE / 4);

        assertThat(page().with("protein_name", name).with("x", "y").read().name())
                .isEqualTo(name);
    }

    @Test
    void aSequenceMayBeLong() {
        String bases = "ACGT".repeat(SIZE / 4);

        assertThat(page().body("\\>TFLinkSS1;P1;n;-;-\\\r" + bases + "\\\r")
                        .read()
                        .bindingSiteSequences()
                        .get(0)
                        .bases())
                .isEqualTo(bases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\>", ";\\", "\\>x", "\\>x\\\r", "\\>a;b;c;-;-\\"})
    void aBodyOfMarksAloneIsToldToBeNone(String mark) {
        AtomicInteger told = new AtomicInteger();

        protein(TFLinkReader.from(page().body("\\>" + mark.repeat(300_000)).text(), "page.md")
                .onProblem(problem -> told.incrementAndGet()));

        assertThat(told).hasPositiveValue();
    }
}
