package org.tflink.core.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;

/** Interactions that tests build networks of. */
final class Networks {

    static final Evidence EVIDENCE =
            Evidence.of(List.of("GTRD"), List.of("inferred by curator"), PubMedQuery.of(11), EvidenceScale.LARGE);

    private Networks() {}

    static Interactor protein(String accession) {
        return Interactor.of(accession, "-", List.of());
    }

    /** An interaction such as {@code A>B}. */
    static Interaction interaction(String ends) {
        String[] accessions = ends.split(">", 2);
        return Interaction.of(protein(accessions[0]), protein(accessions[1]), Organism.MUS_MUSCULUS, EVIDENCE);
    }

    /** The network of interactions such as {@code A>B A>C}. */
    static RegulatoryNetwork network(String interactions) {
        List<Interaction> all = new ArrayList<>();
        for (String ends : interactions.split(" ", -1)) {
            if (!ends.isEmpty()) {
                all.add(interaction(ends));
            }
        }
        return RegulatoryNetwork.of(all);
    }

    /** The ends of interactions, as {@link #network} takes them. */
    static String ends(RegulatoryNetwork network) {
        return String.join(" ", network.interactions().map(Networks::ends).toList());
    }

    static String ends(Interaction interaction) {
        return interaction.transcriptionFactor().accession() + ">"
                + interaction.target().accession();
    }

    static List<String> accessions(List<Interactor> proteins) {
        return proteins.stream().map(Interactor::accession).toList();
    }

    /**
     * Random interactions: between so many proteins, of which so many regulate; some occur again, with other evidence
     * and other spellings of the proteins.
     */
    static List<Interaction> random(Random random, int proteins, int tfs, int count) {
        List<Interaction> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(Interaction.builder()
                    .transcriptionFactor(randomProtein(random, random.nextInt(tfs)))
                    .target(randomProtein(random, random.nextInt(proteins)))
                    .organism(Organism.MUS_MUSCULUS)
                    .evidence(randomEvidence(random))
                    .addAllEffects(random.nextInt(9) == 0 ? List.of(pick(random, Effect.values())) : List.of())
                    .build());
        }
        return all;
    }

    private static Interactor randomProtein(Random random, int number) {
        // Not in the order of the numbers.
        String accession = "P" + Integer.reverse(number) / 7 + "x" + number;
        return random.nextInt(5) == 0
                ? Interactor.of(accession, pick(random, "-", "N" + number), List.of(1L + random.nextInt(3)))
                : Interactor.of(accession, "N" + number, List.of(1L));
    }

    private static Evidence randomEvidence(Random random) {
        return Evidence.of(
                List.of(pick(random, "GTRD", "ReMap", "TRRUST")),
                List.of(pick(random, "m", "n")),
                PubMedQuery.of(1 + random.nextInt(4), 5),
                pick(random, EvidenceScale.values()));
    }

    @SafeVarargs
    static <T> T pick(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
