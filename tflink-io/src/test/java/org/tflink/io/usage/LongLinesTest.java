package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneSet;
import org.tflink.core.Organism;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;
import org.tflink.io.benchmark.FreshJvm;
import org.tflink.io.benchmark.LongLines;

/** Lines that are too long, or nearly: what is reported, what is kept, and how much memory they take. */
class LongLinesTest {

    private static final String RECORD = ">TFLinkSS1;P1;Abc1;hg38;chr11:5-9\nACGT\n";

    private static final String TOO_LONG =
            "found a line of more than 300 bytes, expected at most 300 bytes, unless a higher limit is set";

    private static final String LONG = "A".repeat(500) + "\n";

    private final List<String> told = new ArrayList<>();

    private Input limited(String text) {
        return TFLinkReader.from(file(text), "file")
                .onProblem(problem -> told.add(problem.message()))
                .limit(300);
    }

    @Tag("long")
    @Test
    void aLineOfTheMostBytesNeedsNoLargeMemory() throws IOException {
        assertThat(FreshJvm.run(List.of("-Xmx64m"), LongLines.class, List.of())).isEqualToIgnoringWhitespace("65");
    }

    @ParameterizedTest
    @CsvSource({
        "the header of a later record, 3, record 2",
        "the header of the first record, 1, record 1",
        "the header of the last record, 5, record 3"
    })
    void aHeaderThatIsTooLongCostsOneRecord(String what, int line, String record) throws IOException {
        String header = ">" + "x".repeat(500);
        String text = switch (line) {
            case 1 -> header + "\nACGT\nCCCC\n" + RECORD + RECORD;
            case 3 -> RECORD + header + "\nACGT\nCCCC\n" + RECORD;
            default -> RECORD + RECORD + header + "\nACGT\n";
        };

        try (Rows<BindingSiteSequence> rows = limited(text).sequences()) {
            assertThat(rows).as(what).hasSize(2);
        }
        assertThat(told).containsExactly("file:" + line + ":1: " + record + ": " + TOO_LONG);
    }

    @Test
    void severalLongLinesOfARecordAreReportedOnce() throws IOException {
        String text = RECORD + RECORD.replace("ACGT\n", LONG + LONG + LONG + "CCCC\n") + RECORD + RECORD;

        try (Rows<BindingSiteSequence> rows = limited(text).sequences()) {
            assertThat(rows).hasSize(3);
            assertThat(rows.rowNumber()).isEqualTo(4);
        }
        assertThat(told).containsExactly("file:4:1: record 2: " + TOO_LONG);
    }

    @Test
    void headersThatAreTooLongOneAfterTheOtherAreReportedEach() throws IOException {
        String header = ">" + LONG;

        try (Rows<BindingSiteSequence> rows = limited(header + header + RECORD).sequences()) {
            assertThat(rows).hasSize(1);
        }
        assertThat(told).containsExactly("file:1:1: record 1: " + TOO_LONG, "file:2:1: record 2: " + TOO_LONG);
    }

    @Test
    void aGeneSetThatIsTooLongHasANumber() throws IOException {
        String set = "P10000\tAbc1\tP20000\tP30000\n";

        try (Rows<GeneSet> rows = limited(set + "# " + LONG + LONG + set).geneSets()) {
            assertThat(rows).hasSize(2);
        }
        assertThat(told).containsExactly("file:2:1: " + TOO_LONG, "file:3:1: row 2: " + TOO_LONG);
    }

    @Test
    void aFeatureThatIsTooLongHasANumber() throws IOException {
        String site = "chr1\t5\t9\tTFLinkSS1;P1;A\t0\t+\n";

        try (Rows<BindingSite> rows = limited(site + LONG + site).bindingSites(Organism.MUS_MUSCULUS, "mm10")) {
            assertThat(rows).hasSize(2);
        }
        assertThat(told).containsExactly("file:2:1: row 2: " + TOO_LONG);
    }

    @Test
    void aHeaderOfVeryManyColumnsIsNone() {
        assertThatThrownBy(() -> TFLinkReader.from("x\t".repeat(1000), "file").interactions())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("file:1:1: found a header of 1001 columns, expected at most 1000");
    }

    @Test
    void aMessageNamesNoMoreColumnsThanItCanShow() {
        String header = "x".repeat(200) + "\ty".repeat(30) + "\tUniprotID.TF\n";

        assertThatThrownBy(() -> TFLinkReader.from(header, "file").interactions())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageStartingWith("file:1:1: found no such column among " + "x".repeat(80) + "…, y, y, y, y,")
                .hasMessageContaining(", y and 12 others, expected the column ");
    }
}
