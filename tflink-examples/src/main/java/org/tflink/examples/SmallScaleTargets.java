package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/**
 * Counts the targets of a protein by the scale of their evidence, and lists those with small-scale evidence.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.SmallScaleTargets -Dexec.args="page.md"
 * }</pre>
 */
public final class SmallScaleTargets {

    private SmallScaleTargets() {}

    /**
     * Runs the example.
     *
     * @param args the page
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: SmallScaleTargets <page>");
            System.exit(2);
        }
        Protein protein = TFLinkReader.read(Path.of(args[0]));

        System.out.println("Targets of " + protein.name() + " (" + protein.accession() + ") by scale of the evidence");
        for (EvidenceScale scale : EvidenceScale.values()) {
            System.out.printf(
                    Locale.ROOT, "  %-12s %3d%n", scale, targets(protein, scale).size());
        }
        System.out.println("Targets with small-scale evidence");
        for (Interaction interaction : targets(protein, EvidenceScale.SMALL)) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-12s %-10s %s%n",
                    interaction.target().name(),
                    interaction.target().accession(),
                    String.join(", ", interaction.evidence().detectionMethods()));
        }
    }

    /** Pages of 2020 and 2021 do not contain the scale: all their targets are {@link EvidenceScale#UNSPECIFIED}. */
    private static List<Interaction> targets(Protein protein, EvidenceScale scale) {
        return protein.targets().stream()
                .filter(interaction -> interaction.evidence().scale() == scale)
                .toList();
    }
}
