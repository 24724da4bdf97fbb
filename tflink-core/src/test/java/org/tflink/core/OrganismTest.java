package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganismTest {

    static final List<Organism> CONSTANTS = Organism.known();

    @ParameterizedTest
    @CsvSource({
        "Homo sapiens,             Hs,  9606",
        "Mus musculus,             Mm, 10090",
        "Rattus norvegicus,        Rn, 10116",
        "Danio rerio,              Dr,  7955",
        "Drosophila melanogaster,  Dm,  7227",
        "Caenorhabditis elegans,   Ce,  6239",
        "Saccharomyces cerevisiae, Sc,  4932",
    })
    void aNameOfTFLinkHasItsCodeAndTaxonId(String name, String code, int taxonId) {
        assertThat(Organism.of(name))
                .returns(name, Organism::scientificName)
                .satisfies(
                        organism -> assertThat(organism.code()).contains(code),
                        organism -> assertThat(organism.taxonId()).hasValue(taxonId));
    }

    @Test
    void theSevenOfTFLinkAreKnown() {
        assertThat(Organism.known())
                .containsExactly(
                        Organism.HOMO_SAPIENS,
                        Organism.MUS_MUSCULUS,
                        Organism.RATTUS_NORVEGICUS,
                        Organism.DANIO_RERIO,
                        Organism.DROSOPHILA_MELANOGASTER,
                        Organism.CAENORHABDITIS_ELEGANS,
                        Organism.SACCHAROMYCES_CEREVISIAE);
    }

    @Test
    void theKnownOrganismsAreUnmodifiable() {
        assertThatThrownBy(Organism.known()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @FieldSource("CONSTANTS")
    void theNameOfAConstantGivesTheConstant(Organism constant) {
        assertThat(Organism.of(constant.scientificName())).isSameAs(constant);
    }

    @ParameterizedTest
    @FieldSource("CONSTANTS")
    void aConstantIsTheSameInstanceAfterSerialization(Organism constant) {
        assertThat(Samples.serializedAndBack(constant)).isSameAs(constant);
    }

    @ParameterizedTest
    @FieldSource("CONSTANTS")
    void aConstantEqualsItsCopy(Organism constant) {
        assertThat(Organism.builder().from(constant).build())
                .isEqualTo(constant)
                .hasSameHashCodeAs(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gallus gallus", "mus musculus", "Mus musculus ", "-"})
    void anyOtherNameHasNeitherCodeNorTaxonId(String name) {
        assertThat(Organism.of(name))
                .returns(name, Organism::scientificName)
                .satisfies(
                        organism -> assertThat(organism.code()).isEmpty(),
                        organism -> assertThat(organism.taxonId()).isEmpty());
    }

    @Test
    void codeAndTaxonIdCanBeSet() {
        assertThat(chicken())
                .returns("Gallus gallus", Organism::scientificName)
                .satisfies(
                        organism -> assertThat(organism.code()).contains("Gg"),
                        organism -> assertThat(organism.taxonId()).hasValue(9031));
    }

    @Test
    void aTaxonIdThatIsSetStandsBesideAKnownName() {
        assertThat(Organism.builder()
                        .scientificName("Saccharomyces cerevisiae")
                        .taxonId(559292)
                        .build()
                        .taxonId())
                .hasValue(559292);
    }

    @Test
    void aCodeThatIsSetStandsBesideAKnownName() {
        assertThat(Organism.builder()
                        .scientificName("Mus musculus")
                        .code("Mmu")
                        .build()
                        .code())
                .contains("Mmu");
    }

    @Test
    void anOrganismOfAnyOtherNameSurvivesSerialization() {
        assertThat(Samples.serializedAndBack(chicken())).isEqualTo(chicken());
    }

    @Test
    void organismsOfTheSamePartsAreEqual() {
        assertThat(chicken()).isEqualTo(chicken()).hasSameHashCodeAs(chicken());
    }

    @Test
    void organismsThatDifferInOnePartAreNotEqual() {
        assertThat(List.of(
                        Organism.builder()
                                .from(chicken())
                                .scientificName("Gallus")
                                .build(),
                        Organism.builder().from(chicken()).code("Ga").build(),
                        Organism.builder().from(chicken()).taxonId(208526).build()))
                .doesNotContain(chicken());
    }

    @Test
    void theConstantsHaveDifferentHashCodes() {
        assertThat(Organism.known()).extracting(Organism::hashCode).doesNotHaveDuplicates();
    }

    @Test
    void theTextIsTheScientificName() {
        assertThat(Organism.MUS_MUSCULUS).hasToString("Mus musculus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankNameIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organism.of(blank))
                .withMessage("scientificName: found \"" + blank + "\", expected text that is not blank");
    }

    @Test
    void aBlankCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Organism.builder().scientificName("x").code(" ").build())
                .withMessage("code: found \" \", expected text that is not blank");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aTaxonIdThatIsNotPositiveIsRefused(int taxonId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Organism.builder().scientificName("x").taxonId(taxonId).build())
                .withMessage("taxonId: found \"" + taxonId + "\", expected a positive number");
    }

    @Test
    void aNameIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Organism.builder().code("Gg").build())
                .withMessage("Cannot build Organism, scientificName is not set");
    }

    @Test
    void whatIsNotSetOfAKnownOrganismIsKnown() {
        Organism strain = Organism.builder()
                .scientificName("Saccharomyces cerevisiae")
                .taxonId(559292)
                .build();

        assertThat(strain.code()).hasValue("Sc");
        assertThat(strain.taxonId()).hasValue(559292);
    }

    @Test
    void aKnownOrganismThatIsBuiltIsTheConstant() {
        assertThat(Organism.builder().from(Organism.MUS_MUSCULUS).build()).isSameAs(Organism.MUS_MUSCULUS);
    }

    private static Organism chicken() {
        return Organism.builder()
                .scientificName("Gallus gallus")
                .code("Gg")
                .taxonId(9031)
                .build();
    }
}
