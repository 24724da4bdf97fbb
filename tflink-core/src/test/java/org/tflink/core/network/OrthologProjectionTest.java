package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.core.network.Networks.ends;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;

class OrthologProjectionTest {

    private static Interactor human(String accession, String... mouse) {
        Interactor.Builder protein = Interactor.builder()
                .accession(accession)
                .name(accession)
                .addOrthologs(Ortholog.of(Organism.RATTUS_NORVEGICUS, "R" + accession, true));
        for (String each : mouse) {
            protein.addOrthologs(Ortholog.of(Organism.MUS_MUSCULUS, each, true));
        }
        return protein.build();
    }

    private static Interaction interaction(Interactor tf, Interactor target, String database) {
        return Interaction.of(
                tf,
                target,
                Organism.HOMO_SAPIENS,
                Evidence.builder().addSourceDatabase(database).build());
    }

    private static final Interactor A = human("A", "MA");
    private static final Interactor B = human("B", "MB1", "MB2", "MB1");
    private static final Interactor C = human("C");
    private static final Interactor D = human("D", "MA");

    private static final OrthologProjection PROJECTION = RegulatoryNetwork.of(List.of(
                    interaction(A, B, "1"),
                    interaction(A, C, "2"),
                    interaction(C, A, "3"),
                    interaction(B, B, "4"),
                    interaction(D, B, "5")))
            .orthologs(Organism.MUS_MUSCULUS);

    @Test
    void eachOrthologOfTheTfRegulatesEachOfTheTarget() {
        assertThat(ends(PROJECTION.network())).isEqualTo("MA>MB1 MA>MB2 MB1>MB1 MB1>MB2 MB2>MB1 MB2>MB2");
    }

    @Test
    void evidenceIsThatOfTheSourceUnitedWhereOrthologsMeet() {
        Interaction met = PROJECTION.network().interaction("MA", "MB2").orElseThrow();

        assertThat(met.evidence().sourceDatabases()).containsExactly("1", "5");
        assertThat(met.organism()).isEqualTo(Organism.MUS_MUSCULUS);
        assertThat(met.target()).isEqualTo(Interactor.of("MB2", "-", List.of()));
    }

    @Test
    void whatHadNoneOrSeveralIsCounted() {
        assertThat(PROJECTION.organism()).isEqualTo(Organism.MUS_MUSCULUS);
        assertThat(PROJECTION.interactionsWithoutOrtholog()).isEqualTo(2);
        assertThat(PROJECTION.proteinsWithoutOrtholog()).isOne();
        assertThat(PROJECTION.multipliedInteractions()).isEqualTo(3);
        assertThat(PROJECTION.multipliedProteins()).isOne();
    }

    @Test
    void countsAreNotNegative() {
        assertThatThrownBy(() -> new OrthologProjection(PROJECTION.network(), Organism.MUS_MUSCULUS, 0, 0, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("multipliedInteractions: found \"-1\", expected a number that is not negative");
    }

    @Test
    void aNetworkWithoutOrthologsHasAnEmptyProjection() {
        OrthologProjection none = Networks.network("A>B").orthologs(Organism.MUS_MUSCULUS);

        assertThat(none.network().size()).isZero();
        assertThat(none.interactionsWithoutOrtholog()).isOne();
        assertThat(none.proteinsWithoutOrtholog()).isEqualTo(2);
    }
}
