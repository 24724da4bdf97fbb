package org.tflink.examples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tflink.core.Interaction;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/**
 * Reads a page and sums it up: who the protein is, what regulates it and what it regulates, and where to find more.
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
        line("gene ids", geneIds(protein.geneIds()));
        line("organism", organism(protein.organism()));
        line("function", protein.function().text());
        line("regulated by", count(protein.transcriptionFactors().size(), "TF"));
        line("regulates", count(protein.targets().size(), "target"));
        line("binds at", count(protein.bindingSites().size(), "site"));
        line("complete", completeness(protein));
        lines("orthologs", protein.orthologs().stream().map(PageSummary::ortholog));
        lines("JASPAR", protein.jasparMatrices().stream().map(PageSummary::matrix));
        lines("most papers", mostPapers(protein).map(PageSummary::regulator));
        lines("downloads", protein.downloads().uris().stream());
    }

    private static String geneIds(List<Long> ids) {
        return ids.isEmpty() ? "none" : ids.stream().map(String::valueOf).collect(joining(", "));
    }

    /** The five regulators with most papers; those with as many stay in published order. */
    private static Stream<Interaction> mostPapers(Protein protein) {
        return protein.transcriptionFactors().stream()
                .sorted(Comparator.comparing(PageSummary::paperCount).reversed())
                .limit(5);
    }

    private static int paperCount(Interaction interaction) {
        return interaction.evidence().pubMed().ids().size();
    }

    private static String regulator(Interaction interaction) {
        return columns(
                interaction.transcriptionFactor().name(),
                interaction.transcriptionFactor().accession(),
                count(paperCount(interaction), "paper"));
    }

    private static String ortholog(Ortholog ortholog) {
        String page = ortholog.uri().map(URI::toString).orElse("not in TFLink");
        return columns(ortholog.organism().scientificName(), ortholog.accession(), page);
    }

    private static String organism(Organism organism) {
        return organism.taxonId().isPresent()
                ? organism + ", taxon " + organism.taxonId().orElseThrow()
                : organism.toString();
    }

    private static String matrix(String id) {
        return "https://jaspar.genereg.net/matrix/" + id + "/";
    }

    /** A page holds the first rows of its tables: the published total tells whether these are all. */
    private static String completeness(Protein protein) {
        int here = protein.transcriptionFactors().size() + protein.targets().size();
        return switch (protein.completeness()) {
            case COMPLETE -> "yes, all " + count(here, "interaction");
            case TRUNCATED ->
                "no, " + here + " of " + count(protein.interactionCount().orElseThrow(), "interaction");
            case UNKNOWN -> "unknown, no total is published, or a wrong one";
        };
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String columns(String first, String second, String third) {
        return String.format(Locale.ROOT, "%-24s %-10s %s", first, second, third);
    }

    private static void line(String label, Object value) {
        System.out.printf(Locale.ROOT, "%-12s  %s%n", label, value);
    }

    private static void lines(String label, Stream<?> values) {
        List<?> lines = values.toList();
        line(label, lines.isEmpty() ? "none" : lines.get(0));
        lines.stream().skip(1).forEach(value -> line("", value));
    }
}
