package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProteinTest {

    private static final Protein FULL = Samples.fullSox14();

    @Test
    @DefaultLocale("tr-TR")
    void theAddressHasTheLowerCaseAccessionUnderATurkishLocaleToo() {
        assertThat(Samples.sox14().accession("Q99LI5").build().uri()).hasToString("https://tflink.net/protein/q99li5/");
    }

    @Test
    void theAddressAtUniProtHasTheAccession() {
        assertThat(FULL.uniProtUri()).hasToString("https://www.uniprot.org/uniprot/Q04892");
    }

    @Test
    void theAddressAtNcbiGeneSearchesForAllGeneIds() {
        assertThat(Samples.sox14().addGeneIds(13806, 433182).build().ncbiGeneUri())
                .contains(URI.create("https://www.ncbi.nlm.nih.gov/gene/?term=13806+OR+433182"));
    }

    @Test
    void aProteinWithoutGeneIdsHasNoAddressAtNcbiGene() {
        assertThat(Samples.sox14().build().ncbiGeneUri()).isEmpty();
    }

    @Test
    void theTextIsShort() {
        assertThat(FULL)
                .hasToString("Sox14 (Q04892), Mus musculus, transcription factors: 1, targets: 1, binding sites: 1,"
                        + " TRUNCATED");
    }

    @Test
    void accessionNameOrganismAndFunctionAreNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(Protein.builder()::build)
                .withMessage("Cannot build Protein, some of required attributes are not set"
                        + " [accession, name, organism, function]");
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(
                        "accession: found \" \", expected text that is not blank",
                        Samples.sox14().accession(" ")),
                arguments(
                        "geneIds: found \"0\", expected a positive number",
                        Samples.sox14().addGeneIds(20669, 0)),
                arguments(
                        "interactionCount: found \"-1\", expected a number that is not negative",
                        Samples.sox14().interactionCount(-1)),
                arguments(
                        "transcriptionFactors: found \"Calb2 (Q08331)\", expected this protein, Q04892, as the target",
                        Samples.sox14().addTranscriptionFactors(Samples.SUZ12_TO_SOX14, Samples.SOX14_TO_CALB2)),
                arguments(
                        "targets: found \"Suz12 (Q80U70)\", expected this protein, Q04892, as the transcription factor",
                        Samples.sox14().addTargets(Samples.SOX14_TO_CALB2, Samples.SUZ12_TO_SOX14)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void aPartThatCannotBeIsRefused(String message, Protein.Builder builder) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void anIntFindsAGeneId() {
        assertThat(FULL.hasGeneId(20669)).isTrue();
    }

    @Test
    void anotherGeneIdIsNotFound() {
        assertThat(FULL.hasGeneId(52615)).isFalse();
    }

    @Test
    void aProteinThatRegulatesItselfStandsInBothLists() {
        Interaction self = Interaction.of(Samples.SOX14, Samples.SOX14, Organism.MUS_MUSCULUS, Samples.CHIP);

        assertThat(Samples.sox14().addTranscriptionFactor(self).addTarget(self).build())
                .returns(List.of(self), Protein::transcriptionFactors)
                .returns(List.of(self), Protein::targets);
    }

    @Test
    void theInteractionsAreThoseThatRegulateItAndThenItsTargets() {
        assertThat(FULL.interactions()).containsExactly(Samples.SUZ12_TO_SOX14, Samples.SOX14_TO_CALB2);
    }

    @Test
    void aSelfRegulationInBothListsIsOneInteraction() {
        Interaction self = Interaction.of(Samples.SOX14, Samples.SOX14, Organism.MUS_MUSCULUS, Samples.CHIP);

        assertThat(Samples.sox14()
                        .addTranscriptionFactors(self, Samples.SUZ12_TO_SOX14)
                        .addTargets(Samples.SOX14_TO_CALB2, self)
                        .build()
                        .interactions())
                .containsExactly(self, Samples.SUZ12_TO_SOX14, Samples.SOX14_TO_CALB2);
    }

    @Test
    void aSelfRegulationWithTwoEvidencesIsTwoInteractions() {
        Interaction self = Interaction.of(Samples.SOX14, Samples.SOX14, Organism.MUS_MUSCULUS, Samples.CHIP);
        Interaction curated = self.withEvidence(Samples.CURATED);

        assertThat(Samples.sox14()
                        .addTranscriptionFactor(self)
                        .addTarget(curated)
                        .build()
                        .interactions())
                .containsExactly(self, curated);
    }

    @Test
    void selfRegulationsThatDifferInOnePartAreTwoInteractions() {
        Interaction self = Interaction.of(Samples.SOX14, Samples.SOX14, Organism.MUS_MUSCULUS, Samples.CHIP);
        List<Interaction> others = List.of(
                self.withEvidence(Evidence.builder()
                        .from(Samples.CHIP)
                        .addSourceDatabase("x")
                        .build()),
                self.withEvidence(Evidence.builder()
                        .from(Samples.CHIP)
                        .detectionMethods(List.of("chromatin immunoprecipitation assay, inferred by curator"))
                        .build()),
                Interaction.builder().from(self).mitab(Samples.record()).build());

        for (Interaction other : others) {
            assertThat(Samples.sox14()
                            .addTranscriptionFactor(self)
                            .addTarget(other)
                            .build()
                            .interactions())
                    .containsExactly(self, other);
        }
    }

    @Test
    void aRowThatIsTwiceInOneListIsTwoInteractions() {
        assertThat(Samples.sox14()
                        .addTargets(Samples.SOX14_TO_CALB2, Samples.SOX14_TO_CALB2)
                        .build()
                        .interactions())
                .containsExactly(Samples.SOX14_TO_CALB2, Samples.SOX14_TO_CALB2);
    }

    @Test
    void oneInteractionIsCorrectedInPlace() {
        Interaction second = Samples.SOX14_TO_CALB2.withEvidence(Samples.CHIP);
        Interaction third = Interaction.of(Samples.SOX14, Samples.SUZ12, Organism.MUS_MUSCULUS, Samples.CHIP);
        Protein protein = Protein.builder()
                .from(FULL)
                .targets(List.of(Samples.SOX14_TO_CALB2, second, third))
                .build();
        Interaction correction = second.withEvidence(Evidence.builder().build());

        assertThat(protein.with(second, correction))
                .isEqualTo(protein.withTargets(List.of(Samples.SOX14_TO_CALB2, correction, third)));
    }

    @Test
    void aSelfRegulationIsCorrectedInBothLists() {
        Interaction self = Interaction.of(Samples.SOX14, Samples.SOX14, Organism.MUS_MUSCULUS, Samples.CHIP);
        Interaction correction = self.withEvidence(Samples.CURATED);

        assertThat(Samples.sox14()
                        .addTranscriptionFactor(self)
                        .addTarget(self)
                        .build()
                        .with(self, correction))
                .isEqualTo(Samples.sox14()
                        .addTranscriptionFactor(correction)
                        .addTarget(correction)
                        .build());
    }

    @Test
    void anInteractionThatIsNotThereCannotBeCorrected() {
        Interaction other = Samples.SOX14_TO_CALB2.withEvidence(Samples.CHIP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.with(other, Samples.SOX14_TO_CALB2))
                .withMessageStartingWith("interaction: found \"Sox14 (Q04892) -> Calb2 (Q08331), Mus musculus, Evid")
                .withMessageEndingWith("expected an interaction of Sox14 (Q04892)");
    }

    @Test
    void aCorrectionOfAnotherProteinIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.with(Samples.SOX14_TO_CALB2, Samples.SUZ12_TO_SOX14))
                .withMessageStartingWith("targets: found \"Suz12 (Q80U70)\"");
    }

    @Test
    void listsOfInteractionsAreReplacedAlone() {
        assertThat(FULL.withTargets(List.of()))
                .isEqualTo(Protein.builder().from(FULL).targets(List.of()).build());
        assertThat(FULL.withTranscriptionFactors(List.of()))
                .isEqualTo(Protein.builder()
                        .from(FULL)
                        .transcriptionFactors(List.of())
                        .build());
    }

    static Stream<Named<List<?>>> lists() {
        return Stream.of(
                named("geneIds", FULL.geneIds()),
                named("orthologs", FULL.orthologs()),
                named("jasparMatrices", FULL.jasparMatrices()),
                named("transcriptionFactors", FULL.transcriptionFactors()),
                named("targets", FULL.targets()),
                named("interactions", FULL.interactions()),
                named("bindingSites", FULL.bindingSites()),
                named("bindingSiteSequences", FULL.bindingSiteSequences()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsAreUnmodifiable(List<?> list) {
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void laterUseOfTheBuilderChangesNothing() {
        Protein.Builder builder = Samples.sox14();
        Protein before = builder.build();
        builder.from(FULL);

        assertThat(before).isEqualTo(Samples.sox14().build());
    }

    @Test
    void laterUseOfAListThatWasGivenChangesNothing() {
        List<Long> geneIds = new ArrayList<>(List.of(20669L));
        Protein protein = Samples.sox14().geneIds(geneIds).build();
        geneIds.clear();

        assertThat(protein.geneIds()).containsExactly(20669L);
    }

    @Test
    void otherFieldsAreSortedByKey() {
        assertThat(Samples.sox14()
                        .putOtherField("b", "2")
                        .putOtherField("a", "1")
                        .putOtherField("C", "")
                        .build()
                        .otherFields())
                .containsExactly(entry("C", ""), entry("a", "1"), entry("b", "2"));
    }

    @Test
    void otherFieldsAreUnmodifiable() {
        assertThatThrownBy(() -> FULL.otherFields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Named<UnaryOperator<Protein.Builder>>> changes() {
        return Stream.of(
                named("name", builder -> builder.name("Sox-14")),
                named("geneIds", builder -> builder.addGeneId(1)),
                named("organism", builder -> builder.organism(Organism.HOMO_SAPIENS)),
                named("function", builder -> builder.function(ProteinFunction.TARGET_GENE)),
                named("interactionCount", builder -> builder.interactionCount(OptionalInt.empty())),
                named("orthologs", builder -> builder.orthologs(List.of())),
                named("jasparMatrices", builder -> builder.jasparMatrices(List.of())),
                named("transcriptionFactors", builder -> builder.transcriptionFactors(List.of())),
                named("targets", builder -> builder.targets(List.of())),
                named("bindingSites", builder -> builder.bindingSites(List.of())),
                named("bindingSiteSequences", builder -> builder.bindingSiteSequences(List.of())),
                named(
                        "downloads",
                        builder -> builder.downloads(Downloads.builder().build())),
                named("otherFields", builder -> builder.otherFields(Map.of())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void proteinsThatDifferInOnePartAreNotEqual(UnaryOperator<Protein.Builder> change) {
        assertThat(change.apply(Protein.builder().from(FULL)).build()).isNotEqualTo(FULL);
    }

    @Test
    void aBuilderStartsFromACopyOfEveryPart() {
        assertThat(Protein.builder().from(FULL).build()).isEqualTo(FULL).isNotSameAs(FULL);
    }

    @Test
    void proteinsOfTheSamePartsHaveTheSameHashCode() {
        assertThat(Samples.fullSox14()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    }

    @Test
    void everyPartSurvivesSerialization() {
        assertThat(Samples.serializedAndBack(FULL)).isEqualTo(FULL).isNotSameAs(FULL);
    }

    /** Without it, a part that is added to the type could be forgotten in the tests above. */
    @Test
    void theSampleHasEveryPartSet() throws ReflectiveOperationException {
        for (Method part : Protein.class.getDeclaredMethods()) {
            if (Modifier.isAbstract(part.getModifiers())) {
                assertThat(part.invoke(FULL))
                        .as(part.getName())
                        .isNotIn(Optional.empty(), OptionalInt.empty(), List.of(), Map.of());
            }
        }
    }
}
