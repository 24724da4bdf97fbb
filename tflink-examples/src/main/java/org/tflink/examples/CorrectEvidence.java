package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Protein;
import org.tflink.core.PubMedQuery;
import org.tflink.io.LineEnding;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/**
 * Corrects the evidence of one interaction: adds a paper with a small-scale experiment, and writes the page. All other
 * lines of the page are unchanged.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.CorrectEvidence -Dexec.args="page.md Suz12 12345678 corrected.md"
 * }</pre>
 */
public final class CorrectEvidence {

    private CorrectEvidence() {}

    /**
     * Runs the example.
     *
     * @param args the page, the name of the other protein, the PubMed id of the paper, and the page to write
     * @throws IOException if a page cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: CorrectEvidence <page> <name of the other protein> <PubMed id> <page to write>");
            System.exit(2);
        }
        Path page = Path.of(args[0]);
        Protein protein = TFLinkReader.read(page);
        Interaction interaction = interaction(protein, args[1]);
        Interaction correction = interaction.withEvidence(withPaper(interaction.evidence(), Long.parseLong(args[2])));

        TFLinkWriter.page(protein.with(interaction, correction), LineEnding.of(page))
                .to(Path.of(args[3]));
        System.out.println(interaction.transcriptionFactor() + " regulates " + interaction.target());
        System.out.println("  before: " + interaction.evidence());
        System.out.println("  after:  " + correction.evidence());
    }

    private static Interaction interaction(Protein protein, String name) {
        return protein.interactions().stream()
                .filter(row -> other(protein, row).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no interaction with " + name + " on the page"));
    }

    /** Returns the end that is not the protein of the page; the protein itself if it regulates its own gene. */
    private static Interactor other(Protein protein, Interaction row) {
        return row.target().accession().equals(protein.accession()) ? row.transcriptionFactor() : row.target();
    }

    private static Evidence withPaper(Evidence evidence, long pubMedId) {
        Set<Long> ids = new LinkedHashSet<>(evidence.pubMed().ids());
        ids.add(pubMedId);
        return Evidence.builder()
                .from(evidence)
                .pubMed(PubMedQuery.of(ids))
                .scale(EvidenceScale.SMALL)
                .build();
    }
}
