package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tflink.core.Protein;
import org.tflink.io.Problem;
import org.tflink.io.TFLinkReader;

/**
 * Reads a page leniently: malformed rows and cells are reported and skipped.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.LenientReading -Dexec.args="page.md"
 * }</pre>
 */
public final class LenientReading {

    private LenientReading() {}

    /**
     * Runs the example.
     *
     * @param args the page
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: LenientReading <page>");
            System.exit(2);
        }
        List<Problem> problems = new ArrayList<>();
        Protein protein =
                TFLinkReader.from(Path.of(args[0])).onProblem(problems::add).page();

        System.out.println("Problems: " + problems.size());
        problems.forEach(problem -> System.out.println("  " + problem.message()));
        System.out.println("Kept of " + protein.name() + " (" + protein.accession() + ")");
        line("regulators", protein.transcriptionFactors());
        line("targets", protein.targets());
        line("binding sites", protein.bindingSites());
        line("sequences", protein.bindingSiteSequences());
        line("orthologs", protein.orthologs());
    }

    private static void line(String label, List<?> kept) {
        System.out.printf(Locale.ROOT, "  %-14s %3d%n", label, kept.size());
    }
}
