package org.tflink.io.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;

/** Invents the proteins of an {@link InventedOrganism}, with accessions, names and gene ids like real ones. */
final class InventedProtein {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ALPHANUMERIC = LETTERS + "0123456789";
    private static final List<String> ODD_NAMES = List.of("Su(H)", "mod(mdg4)", "E(spl)m8-HLH", "beta'COP", "y", "18w");

    private InventedProtein() {}

    /**
     * Invents one without orthologs.
     *
     * @param taken accessions that other proteins have, to which its own is added
     */
    static Interactor of(Organism organism, Random random, Set<String> taken) {
        String accession = accession(random);
        while (!taken.add(accession)) {
            accession = accession(random);
        }
        return Interactor.of(accession, name(organism, random), geneIds(random));
    }

    /** {@code Q159T8} or, one of five, {@code A0AKK4CT56}. */
    private static String accession(Random random) {
        return random.nextInt(5) > 0
                ? pick("OPQ", 1, random) + random.nextInt(10) + pick(ALPHANUMERIC, 3, random) + random.nextInt(10)
                : "A0A" + pick(ALPHANUMERIC, 2, random) + random.nextInt(10) + pick(LETTERS, 1, random)
                        + pick(ALPHANUMERIC, 2, random) + random.nextInt(10);
    }

    private static String pick(String letters, int count, Random random) {
        StringBuilder picked = new StringBuilder();
        for (int i = 0; i < count; i++) {
            picked.append(letters.charAt(random.nextInt(letters.length())));
        }
        return picked.toString();
    }

    /** {@code WBP5} in human, {@code Wbp5} in others. */
    private static String name(Organism organism, Random random) {
        if (random.nextInt(200) == 0) {
            return ODD_NAMES.get(random.nextInt(ODD_NAMES.size()));
        }
        String first = pick(LETTERS, 1, random);
        String others = pick(LETTERS, 2 + random.nextInt(2), random);
        boolean human = organism.equals(Organism.HOMO_SAPIENS);
        return first
                + (human ? others : others.toLowerCase(Locale.ROOT))
                + (1 + random.nextInt(random.nextInt(5) > 0 ? 40 : 900));
    }

    private static List<Long> geneIds(Random random) {
        int dice = random.nextInt(100);
        int count = dice < 8 ? 0 : dice < 97 ? 1 : 2 + random.nextInt(3);
        return random.longs(count, 1_000, 700_000).boxed().toList();
    }

    /** The protein with invented orthologs, those in TFLink first. */
    static Interactor withOrthologs(Interactor protein, Organism organism, Random random) {
        return Interactor.builder()
                .from(protein)
                .addAllOrthologs(orthologsInTFLink(organism, random))
                .addAllOrthologs(otherOrthologs(random))
                .build();
    }

    /** Invented orthologs in TFLink: of six proteins of seven, and more often in an organism of many proteins. */
    static List<Ortholog> orthologsInTFLink(Organism organism, Random random) {
        if (random.nextInt(7) == 0) {
            return List.of();
        }
        List<Ortholog> orthologs = new ArrayList<>();
        for (InventedOrganism.Scale other : InventedOrganism.SCALES) {
            if (random.nextInt(30_000) < other.proteins() && !other.organism().equals(organism)) {
                orthologs.add(Ortholog.of(other.organism(), accession(random), true));
            }
        }
        return orthologs;
    }

    private static List<Ortholog> otherOrthologs(Random random) {
        int count = random.nextInt(10) < 4 ? 1 + random.nextInt(3) : 0;
        return Stream.generate(() -> Ortholog.of(
                        InventedOrganism.SCALES.get(2 + random.nextInt(4)).organism(), accession(random), false))
                .limit(count)
                .toList();
    }
}
