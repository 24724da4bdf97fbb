package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.core.PubMedQuery;
import org.tflink.io.LineEnding;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/**
 * Corrects the evidence of one interaction, as a curator does who has found a paper that shows it at small scale, and
 * writes the page. All other lines of the page stay as they were.
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

        TFLinkWriter.write(protein.with(interaction, correction), Path.of(args[3]), LineEnding.of(page));
        System.out.println(interaction.transcriptionFactor() + " regulates " + interaction.target());
        System.out.println("  was " + interaction.evidence());
        System.out.println("  now " + correction.evidence());
    }

    private static Interaction interaction(Protein protein, String other) {
        return Stream.concat(
                        protein.transcriptionFactors().stream()
                                .filter(row -> row.transcriptionFactor().name().equals(other)),
                        protein.targets().stream()
                                .filter(row -> row.target().name().equals(other)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no interaction with " + other + " on the page"));
    }

    private static Evidence withPaper(Evidence evidence, long pubMedId) {
        PubMedQuery.Builder papers = PubMedQuery.builder().from(evidence.pubMed());
        if (!evidence.pubMed().ids().contains(pubMedId)) {
            papers.addId(pubMedId);
        }
        return Evidence.builder()
                .from(evidence)
                .pubMed(papers.build())
                .scale(EvidenceScale.SMALL)
                .build();
    }
}
