package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneSetTest {

    private static final Interactor NAMELESS = Interactor.of("Q99999", "-", List.of());

    private static final List<Interaction> INTERACTIONS = List.of(
            interaction(Samples.SUZ12, Samples.SOX14),
            interaction(Samples.SOX14, Samples.CALB2),
            interaction(Samples.SUZ12, NAMELESS),
            interaction(Samples.SUZ12, Samples.SOX14),
            interaction(Samples.SUZ12, Interactor.of("P84243", "H3-3A; H3-3B", List.of(3020L, 3021L))),
            interaction(NAMELESS, Samples.CALB2));

    private static Interaction interaction(Interactor tf, Interactor target) {
        return Interaction.of(tf, target, Organism.MUS_MUSCULUS, Samples.CHIP);
    }

    private static GeneSet set(GeneIdType type, String id, String name, String... members) {
        return GeneSet.builder()
                .id(id)
                .name(name)
                .idType(type)
                .addMembers(members)
                .build();
    }

    @Test
    void aSetHasEachTargetOfATfOnce() {
        assertThat(GeneSet.fromInteractions(INTERACTIONS, GeneIdType.UNIPROT))
                .containsExactly(
                        set(GeneIdType.UNIPROT, "Q80U70", "Suz12", "Q04892", "Q99999", "P84243"),
                        set(GeneIdType.UNIPROT, "Q04892", "Sox14", "Q08331"),
                        set(GeneIdType.UNIPROT, "Q99999", "-", "Q08331"));
    }

    @Test
    void theGeneIdsOfAProteinAreJoinedAndOneWithoutIsSkipped() {
        assertThat(GeneSet.fromInteractions(INTERACTIONS, GeneIdType.NCBI_GENE))
                .containsExactly(
                        set(GeneIdType.NCBI_GENE, "52615", "Q80U70", "20669", "3020;3021"),
                        set(GeneIdType.NCBI_GENE, "20669", "Q04892", "12308"));
    }

    @Test
    void namesAreAsPublished() {
        assertThat(GeneSet.fromInteractions(INTERACTIONS, GeneIdType.NAME))
                .containsExactly(
                        set(GeneIdType.NAME, "Suz12", "Q80U70", "Sox14", "H3-3A; H3-3B"),
                        set(GeneIdType.NAME, "Sox14", "Q04892", "Calb2"));
    }

    @Test
    void tfsOfOneIdMakeOneSet() {
        List<Interaction> interactions = List.of(
                interaction(Interactor.of("P1", "Abc1", List.of(7L, 8L)), Samples.CALB2),
                interaction(Interactor.of("P2", "Abc1", List.of(7L, 8L)), Samples.SOX14));

        assertThat(GeneSet.fromInteractions(interactions, GeneIdType.NAME))
                .containsExactly(set(GeneIdType.NAME, "Abc1", "P1", "Calb2", "Sox14"));
        assertThat(GeneSet.fromInteractions(interactions, GeneIdType.NCBI_GENE))
                .containsExactly(set(GeneIdType.NCBI_GENE, "7;8", "P1", "12308", "20669"));
    }

    @Test
    void joinedIdsAreAvailableOneByOne() {
        GeneSet set = set(GeneIdType.NCBI_GENE, "6757;727837", "Q16385", "4313", "1082;93659; 94115", "93659");

        assertThat(set.singleIds()).containsExactly("6757", "727837");
        assertThat(set.singleMembers()).containsExactly("4313", "1082", "93659", "94115");
    }

    @Test
    void aSetForToolsThatNeedSingleIdsHasTheFirstIdOfTheTf() {
        assertThat(set(GeneIdType.NCBI_GENE, "6757;727837", "Q16385", "4313", "1082;93659")
                        .withSingleIds())
                .isEqualTo(set(GeneIdType.NCBI_GENE, "6757", "Q16385", "4313", "1082", "93659"));
    }

    @Test
    void namesWithSemicolonsAreNotSplit() {
        GeneSet set = set(GeneIdType.NAME, "H3-3A; H3-3B", "P84243", "a;b", "a;b");

        assertThat(set.singleIds()).containsExactly("H3-3A; H3-3B");
        assertThat(set.singleMembers()).containsExactly("a;b");
    }

    @Test
    void withoutInteractionsThereIsNoSet() {
        assertThat(GeneSet.fromInteractions(List.of(), GeneIdType.UNIPROT)).isEmpty();
    }

    @Test
    void aTfWhoseTargetsHaveNoIdHasNoSet() {
        List<Interaction> interactions = List.of(interaction(Samples.SUZ12, NAMELESS));

        assertThat(GeneSet.fromInteractions(interactions, GeneIdType.NCBI_GENE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "NA"})
    void whatStandsForNoNameIsNoId(String name) {
        List<Interaction> interactions =
                List.of(interaction(Samples.SUZ12, Interactor.of("Q99999", name, List.of(7L))));

        assertThat(GeneSet.fromInteractions(interactions, GeneIdType.NAME)).isEmpty();
    }

    @Test
    void aSetCanHaveNoMembers() {
        GeneSet set = set(GeneIdType.NCBI_GENE, "6757;727837", "Q16385");

        assertThat(set.singleMembers()).isEmpty();
        assertThat(set.withSingleIds()).isEqualTo(set(GeneIdType.NCBI_GENE, "6757", "Q16385"));
    }

    @Test
    void geneIdsThatAreNoNumbersAreSplitAsTheyAre() {
        GeneSet set = set(GeneIdType.NCBI_GENE, "abc;7", "Q16385", "x, -1", "LOC7;abc");

        assertThat(set.singleIds()).containsExactly("abc", "7");
        assertThat(set.singleMembers()).containsExactly("x", "-1", "LOC7", "abc");
    }

    @Test
    void joinedIdsWithAGapHaveNoBlankId() {
        GeneSet set = set(GeneIdType.NCBI_GENE, ";6757", "Q16385", "4313;;1082", "7; ", ";");

        assertThat(set.withSingleIds()).isEqualTo(set(GeneIdType.NCBI_GENE, "6757", "Q16385", "4313", "1082", "7"));
    }

    @Test
    void anIdOfSeparatorsAloneStaysTheId() {
        GeneSet set = set(GeneIdType.NCBI_GENE, ";", "Q16385", "7");

        assertThat(set.withSingleIds()).isEqualTo(set);
    }

    @Test
    void theTextIsShort() {
        assertThat(set(GeneIdType.UNIPROT, "Q04892", "Sox14", "Q08331")).hasToString("Sox14 (Q04892): 1");
    }

    @Test
    void aBlankIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(GeneIdType.UNIPROT, " ", "Sox14"))
                .withMessage("id: found \" \", expected text that is not blank");
    }

    @Test
    void blankMembersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(GeneIdType.UNIPROT, "Q04892", "Sox14", ""))
                .withMessage("members: found \"\", expected text that is not blank");
    }
}
