package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrthologTest {

    private static final Ortholog LINKED = Ortholog.of(Organism.HOMO_SAPIENS, "O95416", true);

    @Test
    void anOrthologInTFLinkHasAnAddress() {
        assertThat(LINKED.uri()).contains(URI.create("https://tflink.net/protein/o95416/"));
    }

    @Test
    void anOrthologThatIsNotInTFLinkHasNoAddress() {
        assertThat(Ortholog.of(Organism.RATTUS_NORVEGICUS, "RATNO18628", false).uri())
                .isEmpty();
    }

    @Test
    void anOddAccessionIsPercentEncodedInTheAddress() {
        assertThat(Ortholog.of(Organism.HOMO_SAPIENS, "A/B C", true).uri())
                .contains(URI.create("https://tflink.net/protein/a%2Fb%20c/"));
    }

    @Test
    void theTextIsOrganismAndAccession() {
        assertThat(LINKED).hasToString("Homo sapiens O95416");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankAccessionIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ortholog.of(Organism.HOMO_SAPIENS, blank, false))
                .withMessage("accession: found \"" + blank + "\", expected text that is not blank");
    }

    @Test
    void everyPartIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(Ortholog.builder()::build)
                .withMessage("Cannot build Ortholog, some of required attributes are not set"
                        + " [organism, accession, inTFLink]");
    }

    @Test
    void aLinkAndABareIdAreNotEqual() {
        assertThat(Ortholog.of(Organism.HOMO_SAPIENS, "O95416", false)).isNotEqualTo(LINKED);
    }

    @Test
    void orthologsOfTheSamePartsAreEqual() {
        assertThat(Ortholog.builder().from(LINKED).build()).isEqualTo(LINKED).hasSameHashCodeAs(LINKED);
    }
}
