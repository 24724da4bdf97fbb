package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Protein;
import org.tflink.core.PubMedQuery;
import org.tflink.io.TFLinkReader;

/**
 * Prints the evidence of the interactions between the protein of a page and another protein: databases, methods and
 * papers.
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

    private static List<Interaction> interactions(Protein protein, String nameOrAccession) {
        return protein.interactions().stream()
                .filter(row -> matches(other(protein, row), nameOrAccession))
                .toList();
    }

    /** Returns the end that is not the protein of the page; the protein itself if it regulates its own gene. */
    private static Interactor other(Protein protein, Interaction row) {
        return row.target().accession().equals(protein.accession()) ? row.transcriptionFactor() : row.target();
    }

    private static boolean matches(Interactor interactor, String nameOrAccession) {
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
