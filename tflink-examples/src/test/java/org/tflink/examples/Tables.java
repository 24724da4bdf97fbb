package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes small tables for the examples. */
final class Tables {

    private static final String INTERACTIONS = "UniprotID.TF | UniprotID.Target | NCBI.GeneID.TF | NCBI.GeneID.Target"
            + " | Name.TF | Name.Target | Detection.method | PubmedID | Organism | Source.database"
            + " | Small-scale.evidence | TF.TFLink.ortho | TF.nonTFLink.ortho | Target.TFLink.ortho"
            + " | Target.nonTFLink.ortho";

    private static final String BINDING_SITES = "TFLinkID | UniprotID.TF | Name.TF | Organism | Assembly | Chromosome"
            + " | Start | End | Strand | Genome.browser | Detection.method | PubmedID | Source.database"
            + " | Small-scale.evidence | Number.of.TFBS.overlaps | TFBS.overlaps";

    private Tables() {}

    /** Writes a table of the given rows, in which {@code " | "} stands for a tab. */
    static Path interactions(Path folder, String... rows) throws IOException {
        return table(folder.resolve("interactions.tsv"), INTERACTIONS, rows);
    }

    /** Writes a table of the given rows, in which {@code " | "} stands for a tab. */
    static Path bindingSites(Path folder, String... rows) throws IOException {
        return table(folder.resolve("bindingSites.tsv"), BINDING_SITES, rows);
    }

    private static Path table(Path file, String header, String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(Arrays.asList(rows));
        lines.replaceAll(line -> line.replace(" | ", "\t"));
        return Files.write(file, lines);
    }
}
