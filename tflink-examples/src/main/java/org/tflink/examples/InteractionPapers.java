package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Protein;
import org.tflink.core.PubMedQuery;
import org.tflink.io.TFLinkReader;

/**
 * Finds the papers behind one interaction: who regulates whom, and the databases, methods and papers that show it.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.InteractionPapers -Dexec.args="page.md Suz12"
 * }</pre>
 */
public final class InteractionPapers {

    private InteractionPapers() {}

    /**
     * Runs the example.
     *
     * @param args the page, and the name or accession of the other protein
     * @throws IOException if the page cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: InteractionPapers <page> <name or accession of the other protein>");
            System.exit(2);
        }
        Protein protein = TFLinkReader.read(Path.of(args[0]));
        List<Interaction> interactions = interactions(protein, args[1]);
        if (interactions.isEmpty()) {
            System.out.println("The page of " + protein.name() + " shows no interaction with " + args[1] + ".");
        }
        interactions.forEach(InteractionPapers::print);
    }

    /** The other protein can be a regulator, a target, or both; who regulates itself is in both lists. */
    private static List<Interaction> interactions(Protein protein, String other) {
        return Stream.concat(
                        protein.transcriptionFactors().stream()
                                .filter(row -> isCalled(row.transcriptionFactor(), other)),
                        protein.targets().stream().filter(row -> isCalled(row.target(), other)))
                .distinct()
                .toList();
    }

    private static boolean isCalled(Interactor interactor, String nameOrAccession) {
        return interactor.name().equals(nameOrAccession)
                || interactor.accession().equals(nameOrAccession);
    }

    private static void print(Interaction interaction) {
        Evidence evidence = interaction.evidence();
        PubMedQuery papers = evidence.pubMed();
        System.out.println(interaction.transcriptionFactor() + " regulates " + interaction.target());
        line("databases", String.join(", ", evidence.sourceDatabases()));
        line("methods", String.join(", ", evidence.detectionMethods()));
        line("search", papers.ids().isEmpty() ? "no papers" : papers.uri());
        papers.ids().forEach(id -> line("paper", "https://pubmed.ncbi.nlm.nih.gov/" + id + "/"));
    }

    private static void line(String label, Object value) {
        System.out.printf(Locale.ROOT, "  %-10s %s%n", label, value);
    }
}
