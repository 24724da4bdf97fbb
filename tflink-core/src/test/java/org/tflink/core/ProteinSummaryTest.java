package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProteinSummaryTest {

    private static final ProteinSummary NAMED =
            ProteinSummary.builder().interactor(Samples.SOX14).build();

    @Test
    void whatAnEarlierTableLacksIsUnspecified() {
        assertThat(NAMED)
                .returns(Optional.empty(), ProteinSummary::function)
                .returns(Optional.empty(), ProteinSummary::organism)
                .returns(EvidenceScale.UNSPECIFIED, ProteinSummary::scale)
                .returns(OptionalInt.empty(), ProteinSummary::interactionCount);
    }

    @Test
    void theTextHasWhatIsSpecified() {
        assertThat(NAMED).hasToString("Sox14 (Q04892)");
        assertThat(ProteinSummary.builder()
                        .from(NAMED)
                        .function(ProteinFunction.TARGET_GENE)
                        .interactionCount(96)
                        .build())
                .hasToString("Sox14 (Q04892), target gene, 96");
    }

    @Test
    void aNegativeCountIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProteinSummary.builder()
                        .from(NAMED)
                        .interactionCount(-1)
                        .build())
                .withMessage("interactionCount: found \"-1\", expected a number that is not negative");
    }
}
