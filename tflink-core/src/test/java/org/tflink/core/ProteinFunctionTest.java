package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProteinFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "transcription factor,                 TRANSCRIPTION_FACTOR",
        "target gene,                          TARGET_GENE",
        "transcription factor and target gene, TRANSCRIPTION_FACTOR_AND_TARGET_GENE",
    })
    void thePublishedTextIsTheFunction(String text, ProteinFunction function) {
        assertThat(ProteinFunction.parse(text)).isEqualTo(function);
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionIsReadBackFromItsText(ProteinFunction function) {
        assertThat(ProteinFunction.parse(function.text())).isEqualTo(function);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Target gene", " target gene", "target gene and transcription factor", "TARGET_GENE"})
    void anyOtherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProteinFunction.parse(text))
                .withMessage("function: found \"" + text + "\", expected \"transcription factor\", \"target gene\""
                        + " or \"transcription factor and target gene\"");
    }
}
