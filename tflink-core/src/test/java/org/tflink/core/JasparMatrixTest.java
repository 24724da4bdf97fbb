package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JasparMatrixTest {

    private static final JasparMatrix MYC = JasparMatrix.of("MA0147.1");

    @ParameterizedTest
    @ValueSource(strings = {"MA0147.1", "UN0116.1", "NA", "β\"'\\: #"})
    void theIdIsKeptAsPublished(String id) {
        assertThat(JasparMatrix.of(id).id()).isEqualTo(id);
    }

    @Test
    void theAddressIsThatOfThePageAtJaspar() {
        assertThat(MYC.uri()).hasToString("https://jaspar.genereg.net/matrix/MA0147.1/");
    }

    @Test
    void anOddIdIsPercentEncodedInTheAddress() {
        assertThat(JasparMatrix.of("A/B c?#").uri()).hasToString("https://jaspar.genereg.net/matrix/A%2FB%20c%3F%23/");
    }

    @Test
    void theTextIsTheId() {
        assertThat(MYC).hasToString("MA0147.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankIdIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JasparMatrix.of(blank))
                .withMessage("id: found \"" + blank + "\", expected text that is not blank");
    }

    @Test
    void theIdIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(JasparMatrix.builder()::build)
                .withMessage("Cannot build JasparMatrix, some of required attributes are not set [id]");
    }

    @Test
    void matricesOfTheSameIdAreEqual() {
        assertThat(JasparMatrix.builder().from(MYC).build()).isEqualTo(MYC).hasSameHashCodeAs(MYC);
    }

    @Test
    void versionsOfAMatrixAreNotEqual() {
        assertThat(JasparMatrix.of("MA0147.2")).isNotEqualTo(MYC);
    }

    @Test
    void theIdSurvivesSerialization() {
        assertThat(Samples.serializedAndBack(MYC)).isEqualTo(MYC).isNotSameAs(MYC);
    }
}
