package org.tflink.examples;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tflink.core.Interaction;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/**
 * Reads a page and prints a summary: the protein, the sizes of its tables, the regulators with most papers, and links.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java
 * mvn -q -pl tflink-examples -am compile exec:java -Dexec.args="page.md"
 * }</pre>
 */
public final class PageSummary {

    private PageSummary() {}

    /**
     * Runs the example.
     *
     * @param args the page
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: PageSummary <page>");
            System.exit(2);
        }
        Protein protein = TFLinkReader.read(Path.of(args[0]));

        line("name", protein.name());
        line("accession", protein.accession());
        line("page", protein.uri());
        lines("gene ids", protein.geneIds());
        line("organism", protein.organism());
        line("function", protein.function().text());
        line("TFs", protein.transcriptionFactors().size());
        line("targets", protein.targets().size());
        line("binding sites", protein.bindingSites().size());
        line("interactions", interactions(protein));
        lines(
                "orthologs",
                protein.orthologs().stream().map(PageSummary::ortholog).toList());
        lines("JASPAR", protein.jasparMatrices());
        lines("most papers", mostPapers(protein));
        lines("downloads", protein.downloads().uris());
    }

    /** A page shows at most the first 100 rows of each table: the published total shows whether there are more. */
    private static String interactions(Protein protein) {
        int here = protein.transcriptionFactors().size() + protein.targets().size();
        return switch (protein.completeness()) {
            case COMPLETE -> "all " + here;
            case TRUNCATED -> here + " of " + protein.interactionCount().orElseThrow();
            case UNKNOWN -> here + ", no valid total is published";
        };
    }

    private static String ortholog(Ortholog ortholog) {
        return columns(
                ortholog.organism(),
                ortholog.accession(),
                ortholog.uri().map(URI::toString).orElse("not in TFLink"));
    }

    /** Returns the five regulators with most papers, in published order if they have equally many. */
    private static List<String> mostPapers(Protein protein) {
        return protein.transcriptionFactors().stream()
                .sorted(comparing(PageSummary::paperCount).reversed())
                .limit(5)
                .map(row -> columns(
                        row.transcriptionFactor().name(),
                        row.transcriptionFactor().accession(),
                        "papers: " + paperCount(row)))
                .toList();
    }

    private static int paperCount(Interaction interaction) {
        return interaction.evidence().pubMed().ids().size();
    }

    private static String columns(Object first, Object second, Object third) {
        return String.format(Locale.ROOT, "%-24s %-10s %s", first, second, third);
    }

    private static void line(String label, Object value) {
        System.out.printf(Locale.ROOT, "%-14s %s%n", label, value);
    }

    private static void lines(String label, List<?> values) {
        line(label, values.isEmpty() ? "none" : values.get(0));
        values.stream().skip(1).forEach(value -> line("", value));
    }
}
