package org.tflink.examples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tflink.core.Completeness;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/**
 * Follows the orthologs of a protein to other organisms. If the page of an ortholog is in the same folder, for example
 * {@code o95416.md}, it is read; otherwise its address is printed.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.FollowOrthologs -Dexec.args="page.md"
 * }</pre>
 */
public final class FollowOrthologs {

    private FollowOrthologs() {}

    /**
     * Runs the example.
     *
     * @param args the page
     * @throws IOException if the page, or the page of an ortholog in the same folder, cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: FollowOrthologs <page>");
            System.exit(2);
        }
        Path page = Path.of(args[0]);
        Protein protein = TFLinkReader.read(page);

        row(protein.organism(), protein.accession(), regulation(protein));
        for (Ortholog ortholog : protein.orthologs()) {
            Path itsPage = page.resolveSibling(ortholog.accession().toLowerCase(Locale.ROOT) + ".md");
            row(ortholog.organism(), ortholog.accession(), find(ortholog, itsPage));
        }
    }

    private static String find(Ortholog ortholog, Path itsPage) throws IOException {
        if (!ortholog.inTFLink()) {
            return "not in TFLink";
        }
        return Files.exists(itsPage)
                ? regulation(TFLinkReader.read(itsPage))
                : "see " + ortholog.uri().orElseThrow();
    }

    /** Returns the numbers of TFs and targets, and the names of the first five targets. */
    private static String regulation(Protein protein) {
        int targetCount = protein.targets().size();
        String targets = protein.targets().stream()
                .limit(5)
                .map(interaction -> interaction.target().name())
                .collect(joining(", "));
        return protein.name() + ": regulated by "
                + protein.transcriptionFactors().size() + ", regulates " + targetCount
                + (targetCount == 0 ? "" : ": " + targets)
                + (targetCount > 5 ? ", ..." : "")
                + (protein.completeness() == Completeness.COMPLETE ? "" : "; there may be more");
    }

    private static void row(Object organism, String accession, String finding) {
        System.out.printf(Locale.ROOT, "%-24s %-10s %s%n", organism, accession, finding);
    }
}
