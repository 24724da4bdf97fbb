package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.io.usage.TestPage.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Strand;

/** The body of a page: FASTA in Markdown dress. */
class PageBodyTest {

    private static final String HEADER = "\\>TFLinkSS1;P00001;Xyz9;mm10;chr1:5-9";

    private static List<BindingSiteSequence> sequences(String body) {
        return page().body(body).read().bindingSiteSequences();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\r", "\\\n", "\\\r\n", "\\"})
    void anyLineEndPartsHeaderAndLines(String lineEnd) {
        String body = (HEADER + "\nAC\nGT\n\\>TFLinkSS2;P00001;Xyz9;-;-:---\nN\n").replace("\n", lineEnd);

        assertThat(sequences(body))
                .extracting(BindingSiteSequence::siteId, BindingSiteSequence::bases)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("TFLinkSS1", "ACGT"),
                        org.assertj.core.api.Assertions.tuple("TFLinkSS2", "N"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", " "})
    void anEmptyBodyHasNoSequences(String body) {
        assertThat(sequences(body)).isEmpty();
    }

    @Test
    void everyFieldOfTheHeaderIsRead() {
        assertThat(sequences(HEADER + "\\\rACGT\\\r"))
                .containsExactly(BindingSiteSequence.builder()
                        .siteId("TFLinkSS1")
                        .transcriptionFactor(Interactor.of("P00001", "Xyz9", List.of(101L)))
                        .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.UNKNOWN))
                        .bases("ACGT")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-;-", "-;-:---"})
    void aSequenceMayHaveNoLocation(String location) {
        assertThat(sequences("\\>TFLinkSS1;P00001;Xyz9;" + location + "\\\rACGT\\\r")
                        .get(0)
                        .location())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"chr1:5.0-9.0, chr1", "chrUn_KI270742v1:5-9, chrUn_KI270742v1", "HLA-A*01:01:5-9, HLA-A*01:01"})
    void chromosomesAndCoordinatesMayBeOdd(String location, String chromosome) {
        assertThat(sequences("\\>TFLinkSS1;P00001;Xyz9;mm10;" + location + "\\\rACGT\\\r")
                        .get(0)
                        .location())
                .hasValue(GenomicLocation.of("mm10", chromosome, 5, 9, Strand.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dmel\\CG4407", "H3-3A; H3-3B", "a;b\\c;d", "", "-", "x\\"})
    void theNameMayHoldBackslashesAndSemicolons(String name) {
        for (String lineEnd : List.of("\\\r", "\\")) {
            assertThat(sequences("\\>TFLinkSS1;P00001;" + name + ";mm10;chr1:5-9" + lineEnd + "ACGT" + lineEnd)
                            .get(0)
                            .transcriptionFactor()
                            .name())
                    .isEqualTo(name);
        }
    }

    @Test
    void anotherTfHasNoGeneIds() {
        assertThat(sequences("\\>TFLinkSS1;P00009;Qqq1;-;-\\\rACGT\\\r").get(0).transcriptionFactor())
                .isEqualTo(Interactor.of("P00009", "Qqq1", List.of()));
    }

    @Test
    void basesKeepTheirCase() {
        assertThat(sequences(HEADER + "\\\racgTNnRy\\\r").get(0).bases()).isEqualTo("acgTNnRy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACGT", "ACGT\\", "ACGT\\\r", "ACGT\n", "ACGT\\\r\r\n"})
    void theLastLineEndMayBeAnything(String line) {
        assertThat(sequences(HEADER + "\\\r" + line).get(0).bases()).isEqualTo("ACGT");
    }
}
