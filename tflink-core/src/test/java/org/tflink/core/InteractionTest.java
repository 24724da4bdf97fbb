package org.tflink.core;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interactions and what they are made of. */
class InteractionTest {

    @Test
    void theEndsAreNotMixedUp() {
        assertThat(Samples.SUZ12_TO_SOX14)
                .returns(Samples.SUZ12, Interaction::transcriptionFactor)
                .returns(Samples.SOX14, Interaction::target);
    }

    @Test
    void theTextPointsFromTheTranscriptionFactorToTheTarget() {
        assertThat(Samples.SOX14_TO_CALB2)
                .hasToString("Sox14 (Q04892) -> Calb2 (Q08331), Mus musculus, Evidence{sourceDatabases=[TRRUST],"
                        + " detectionMethods=[inferred by curator], pubMed=29087512[uid] OR 24929424[uid],"
                        + " scale=SMALL}");
    }

    @Test
    void theEvidenceIsReplacedAlone() {
        assertThat(Samples.SOX14_TO_CALB2.withEvidence(Samples.CHIP))
                .isEqualTo(Interaction.of(Samples.SOX14, Samples.CALB2, Organism.MUS_MUSCULUS, Samples.CHIP));
    }

    @Test
    void interactionsOfTheSamePartsAreEqual() {
        assertThat(Interaction.of(Samples.SOX14, Samples.CALB2, Organism.MUS_MUSCULUS, Samples.CURATED))
                .isEqualTo(Samples.SOX14_TO_CALB2)
                .hasSameHashCodeAs(Samples.SOX14_TO_CALB2);
    }

    @Test
    void anInteractionWithOtherEvidenceDiffers() {
        assertThat(Samples.SOX14_TO_CALB2.withEvidence(Samples.CHIP)).isNotEqualTo(Samples.SOX14_TO_CALB2);
    }

    @Test
    void anInteractionWithAMitabRecordDiffersFromOneWithout() {
        assertThat(Interaction.builder()
                        .from(Samples.SOX14_TO_CALB2)
                        .mitab(MitabRecord.of(nCopies(MitabRecord.COLUMNS, "-")))
                        .build())
                .isNotEqualTo(Samples.SOX14_TO_CALB2);
    }

    @Test
    void everyPartOfAnInteractionIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(Interaction.builder()::build)
                .withMessage("Cannot build Interaction, some of required attributes are not set"
                        + " [transcriptionFactor, target, organism, evidence]");
    }

    @Nested
    class OfInteractors {

        @Test
        void thePartsAreKept() {
            assertThat(Interactor.of("P84243", "H3-3A; H3-3B", List.of(3020L, 3021L)))
                    .returns("P84243", Interactor::accession)
                    .returns("H3-3A; H3-3B", Interactor::name)
                    .returns(List.of(3020L, 3021L), Interactor::geneIds);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Su(var)205", "Dmel\\CG4407", "-", "; ;", ""})
        void theNameCanBeAnyText(String name) {
            assertThat(Interactor.of("P05205", name, List.of()).name()).isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(ints = {3020, 3021})
        void anIntFindsEachGeneId(int geneId) {
            assertThat(Interactor.of("P84243", "H3-3A; H3-3B", List.of(3020L, 3021L))
                            .hasGeneId(geneId))
                    .isTrue();
        }

        @Test
        void anotherGeneIdIsNotFound() {
            assertThat(Samples.SUZ12.hasGeneId(20669)).isFalse();
        }

        @Test
        void anInteractorWithOrthologsDiffersFromOneWithout() {
            assertThat(Interactor.builder()
                            .from(Samples.SOX14)
                            .addOrtholog(Ortholog.of(Organism.HOMO_SAPIENS, "O95416", true))
                            .build())
                    .isNotEqualTo(Samples.SOX14);
        }

        @Test
        void interactorsOfTheSamePartsAreEqual() {
            assertThat(Interactor.of("Q80U70", "Suz12", List.of(52615L)))
                    .isEqualTo(Samples.SUZ12)
                    .hasSameHashCodeAs(Samples.SUZ12);
        }

        @Test
        void theTextIsNameAndAccession() {
            assertThat(Samples.SUZ12).hasToString("Suz12 (Q80U70)");
        }

        @Test
        void theAddressAtUniProtHasTheAccession() {
            assertThat(Samples.SUZ12.uniProtUri()).hasToString("https://www.uniprot.org/uniprot/Q80U70");
        }

        @Test
        void anOddAccessionIsPercentEncodedInTheAddressAtUniProt() {
            assertThat(Interactor.of("A/B c?#", "x", List.of()).uniProtUri())
                    .hasToString("https://www.uniprot.org/uniprot/A%2FB%20c%3F%23");
        }

        @Test
        void theAddressAtNcbiGeneSearchesForTheGeneId() {
            assertThat(Samples.SUZ12.ncbiGeneUri())
                    .contains(URI.create("https://www.ncbi.nlm.nih.gov/gene/?term=52615"));
        }

        @Test
        void theAddressAtNcbiGeneSearchesForAllGeneIdsInTheirOrder() {
            assertThat(Interactor.of("P84243", "H3-3A; H3-3B", List.of(3021L, 3020L))
                            .ncbiGeneUri())
                    .contains(URI.create("https://www.ncbi.nlm.nih.gov/gene/?term=3021+OR+3020"));
        }

        @Test
        void anInteractorWithoutGeneIdsHasNoAddressAtNcbiGene() {
            assertThat(Interactor.of("P84243", "H3-3A; H3-3B", List.of()).ncbiGeneUri())
                    .isEmpty();
        }

        @Test
        void aBlankAccessionIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interactor.of(" ", "Suz12", List.of()))
                    .withMessage("accession: found \" \", expected text that is not blank");
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -52615})
        void aGeneIdThatIsNotPositiveIsRefused(long geneId) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interactor.of("Q80U70", "Suz12", List.of(52615L, geneId)))
                    .withMessage("geneIds: found \"" + geneId + "\", expected a positive number");
        }

        @Test
        void accessionAndNameAreNeeded() {
            assertThatIllegalStateException()
                    .isThrownBy(Interactor.builder()::build)
                    .withMessage("Cannot build Interactor, some of required attributes are not set [accession, name]");
        }
    }

    @Nested
    class OfEvidence {

        @Test
        void nothingIsClaimedByDefault() {
            assertThat(Evidence.builder().build())
                    .isEqualTo(Evidence.of(List.of(), List.of(), PubMedQuery.of(), EvidenceScale.UNSPECIFIED));
        }

        @Test
        void thePartsAreKept() {
            assertThat(Samples.CHIP)
                    .returns(List.of("GTRD", "ORegAnno", "PAZAR"), Evidence::sourceDatabases)
                    .returns(
                            List.of("chromatin immunoprecipitation assay", "inferred by curator"),
                            Evidence::detectionMethods)
                    .returns(PubMedQuery.of(18971253, 27924024, 26578589), Evidence::pubMed)
                    .returns(EvidenceScale.LARGE, Evidence::scale);
        }

        @Test
        void theTextNamesTheParts() {
            assertThat(Evidence.builder().addSourceDatabase("GTRD").build())
                    .hasToString("Evidence{sourceDatabases=[GTRD], detectionMethods=[], pubMed=, scale=UNSPECIFIED}");
        }

        @Test
        void aBlankDatabaseIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(Evidence.builder().addSourceDatabases("GTRD", "")::build)
                    .withMessage("sourceDatabases: found \"\", expected text that is not blank");
        }

        @Test
        void aBlankMethodIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(Evidence.builder().addDetectionMethods("inferred by curator", " ")::build)
                    .withMessage("detectionMethods: found \" \", expected text that is not blank");
        }
    }

    @Test
    void effectsAreNoneUnlessSet() {
        assertThat(Samples.SOX14_TO_CALB2.effects()).isEmpty();
    }

    @Test
    void effectsAreInTheOrderOfTheirDeclarationAndUnmodifiable() {
        Interaction interaction = Interaction.builder()
                .from(Samples.SOX14_TO_CALB2)
                .addEffects(Effect.REPRESSOR, Effect.ACTIVATOR)
                .build();

        assertThat(interaction.effects()).containsExactly(Effect.ACTIVATOR, Effect.REPRESSOR);
        assertThatThrownBy(() -> interaction.effects().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(interaction).isNotEqualTo(Samples.SOX14_TO_CALB2);
    }

    @Test
    void effectsOfAMitabRecordAreIncluded() {
        List<String> columns = new ArrayList<>(nCopies(MitabRecord.COLUMNS, "-"));
        columns.set(25, "function:\"activator\"");
        Interaction.Builder builder =
                Interaction.builder().from(Samples.SOX14_TO_CALB2).mitab(MitabRecord.of(columns));

        assertThat(builder.build().effects()).containsExactly(Effect.ACTIVATOR);
        assertThat(builder.addEffect(Effect.REPRESSOR).build().effects())
                .containsExactly(Effect.ACTIVATOR, Effect.REPRESSOR);
    }
}
