package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenomicLocationTest {

    /** {@code hg38,chr14,89393660,89393882,+}. */
    private static final GenomicLocation RUNX1_SITE =
            GenomicLocation.of("hg38", "chr14", 89393660, 89393882, Strand.FORWARD);

    @Test
    void thePartsAreKept() {
        assertThat(RUNX1_SITE)
                .returns("hg38", GenomicLocation::assembly)
                .returns("chr14", GenomicLocation::chromosome)
                .returns(89393660, GenomicLocation::start)
                .returns(89393882, GenomicLocation::end)
                .returns(Strand.FORWARD, GenomicLocation::strand);
    }

    @Test
    void theAddressIsTheGenomeBrowsers() {
        assertThat(RUNX1_SITE.uri())
                .hasToString("https://genome.ucsc.edu/cgi-bin/hgTracks?db=hg38&position=chr14:89393660-89393882");
    }

    @ParameterizedTest
    @CsvSource({
        "hg 38,   chr+1,     hg%2038&position=chr%2B1:1-2",
        "hg&38=,  chr#1?,    hg%2638%3D&position=chr%231%3F:1-2",
        "hg38%,   'chr:1,2', hg38%25&position=chr%3A1%2C2:1-2",
        "häm,     2R/β,      h%C3%A4m&position=2R%2F%CE%B2:1-2",
    })
    void oddNamesArePercentEncodedInTheAddress(String assembly, String chromosome, String term) {
        assertThat(GenomicLocation.of(assembly, chromosome, 1, 2, Strand.UNKNOWN)
                        .uri())
                .hasToString("https://genome.ucsc.edu/cgi-bin/hgTracks?db=" + term);
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "3, 3", "0, 0", "2147483647, 0"})
    void noOrderOfStartAndEndIsClaimed(int start, int end) {
        assertThat(GenomicLocation.of("dm6", "X", start, end, Strand.REVERSE))
                .returns(start, GenomicLocation::start)
                .returns(end, GenomicLocation::end);
    }

    @ParameterizedTest
    @CsvSource({
        "FORWARD, hg38 chr14:89393660-89393882 (+)",
        "REVERSE, hg38 chr14:89393660-89393882 (-)",
        "UNKNOWN, hg38 chr14:89393660-89393882",
    })
    void theTextEndsWithTheStrandWhereItIsKnown(Strand strand, String text) {
        assertThat(GenomicLocation.builder().from(RUNX1_SITE).strand(strand).build())
                .hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''   | chr14 |  1 |  2 | assembly: found "", expected text that is not blank
                    hg38 | ' '   |  1 |  2 | chromosome: found " ", expected text that is not blank
                    hg38 | chr14 | -1 |  2 | start: found "-1", expected a number that is not negative
                    hg38 | chr14 |  1 | -2 | end: found "-2", expected a number that is not negative
                    """)
    void aPartThatCannotBeIsRefused(String assembly, String chromosome, int start, int end, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GenomicLocation.of(assembly, chromosome, start, end, Strand.FORWARD))
                .withMessage(message);
    }

    @Test
    void everyPartIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(GenomicLocation.builder()::build)
                .withMessage("Cannot build GenomicLocation, some of required attributes are not set"
                        + " [assembly, chromosome, start, end, strand]");
    }

    @Test
    void locationsOfTheSamePartsAreEqual() {
        assertThat(GenomicLocation.builder().from(RUNX1_SITE).build())
                .isEqualTo(RUNX1_SITE)
                .hasSameHashCodeAs(RUNX1_SITE);
    }
}
