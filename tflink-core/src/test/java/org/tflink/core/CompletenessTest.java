package org.tflink.core;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

    @ParameterizedTest
    @CsvSource({
        "  96,  95,  1, COMPLETE",
        "   0,   0,  0, COMPLETE",
        "2623, 100, 24, TRUNCATED",
        "   1,   0,  0, TRUNCATED",
        "   0,   1,  0, UNKNOWN",
        "   1,   1,  1, UNKNOWN",
    })
    void thePublishedTotalIsComparedWithBothTables(int total, int tfs, int targets, Completeness expected) {
        Protein protein = Samples.sox14()
                .interactionCount(total)
                .transcriptionFactors(nCopies(tfs, Samples.SUZ12_TO_SOX14))
                .targets(nCopies(targets, Samples.SOX14_TO_CALB2))
                .build();

        assertThat(protein.completeness()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void withoutAPublishedTotalItIsUnknown(int tfs) {
        Protein protein = Samples.sox14()
                .transcriptionFactors(nCopies(tfs, Samples.SUZ12_TO_SOX14))
                .build();

        assertThat(protein.completeness()).isEqualTo(Completeness.UNKNOWN);
    }
}
