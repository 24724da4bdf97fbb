package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tflink.core.Completeness;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/**
 * Tells what changed in the interactions between two versions of a page: what was added, what was removed, and where
 * evidence, name or gene ids are other than before.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.ComparePages -Dexec.args="before.md now.md"
 * }</pre>
 */
public final class ComparePages {

    private ComparePages() {}

    /**
     * Runs the example.
     *
     * @param args the page as it was, and as it is now
     * @throws IOException if a page cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ComparePages <page before> <page now>");
            System.exit(2);
        }
        Protein before = TFLinkReader.read(Path.of(args[0]));
        Protein now = TFLinkReader.read(Path.of(args[1]));
        if (!before.accession().equals(now.accession())) {
            System.out.println("Two proteins: " + before.interactor() + " and " + now.interactor());
            return;
        }
        System.out.println(now.interactor() + ", " + now.organism());
        printChange("name", List.of(before.name()), List.of(now.name()));
        printChange("gene ids", before.geneIds(), now.geneIds());
        printChange("organism", List.of(before.organism()), List.of(now.organism()));
        compare(
                "Transcription factors",
                rows(before.transcriptionFactors(), Interaction::transcriptionFactor),
                rows(now.transcriptionFactors(), Interaction::transcriptionFactor));
        compare("Targets", rows(before.targets(), Interaction::target), rows(now.targets(), Interaction::target));
        if (before.completeness() == Completeness.TRUNCATED || now.completeness() == Completeness.TRUNCATED) {
            System.out.println("A page is cut: what seems added or removed may have been beyond its end.");
        }
    }

    /** What a row says of the other protein: the end that is the page's own is the same in all rows. */
    private record Row(Interactor other, Evidence evidence) {}

    private static List<Row> rows(List<Interaction> interactions, Function<Interaction, Interactor> other) {
        return interactions.stream()
                .map(interaction -> new Row(other.apply(interaction), interaction.evidence()))
                .toList();
    }

    private static void compare(String title, List<Row> before, List<Row> now) {
        List<Row> removed = without(before, now);
        List<Row> added = without(now, before);
        System.out.println(title + ": " + before.size() + " before, " + now.size() + " now"
                + (removed.isEmpty() && added.isEmpty() ? ", no change" : ""));
        for (Row row : removed) {
            take(added, row.other.accession())
                    .ifPresentOrElse(changed -> printChange(row, changed), () -> printRow("-", row));
        }
        added.forEach(row -> printRow("+", row));
    }

    private static void printRow(String sign, Row row) {
        System.out.println("  " + sign + " " + row.other + ": " + summary(row.evidence));
    }

    /** The rows that are not among the others; of equal ones as many as there are more. */
    private static <T> List<T> without(List<T> rows, List<T> others) {
        List<T> rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest;
    }

    /** Takes the first row of that protein out of the list, if there is one. */
    private static Optional<Row> take(List<Row> rows, String accession) {
        Optional<Row> found = rows.stream()
                .filter(row -> row.other.accession().equals(accession))
                .findFirst();
        found.ifPresent(rows::remove);
        return found;
    }

    private static void printChange(Row before, Row now) {
        System.out.println("  ~ " + now.other);
        printChange("name", List.of(before.other.name()), List.of(now.other.name()));
        printChange("gene ids", before.other.geneIds(), now.other.geneIds());
        printChange("databases", before.evidence.sourceDatabases(), now.evidence.sourceDatabases());
        printChange("methods", before.evidence.detectionMethods(), now.evidence.detectionMethods());
        printChange(
                "papers", before.evidence.pubMed().ids(), now.evidence.pubMed().ids());
        printChange("scale", List.of(before.evidence.scale()), List.of(now.evidence.scale()));
    }

    private static <T> void printChange(String label, List<T> before, List<T> now) {
        List<String> changes = new ArrayList<>();
        without(before, now).forEach(item -> changes.add("- " + item));
        without(now, before).forEach(item -> changes.add("+ " + item));
        if (changes.isEmpty() && !before.equals(now)) {
            changes.add("in another order");
        }
        if (!changes.isEmpty()) {
            System.out.printf(Locale.ROOT, "      %-10s %s%n", label, String.join(", ", changes));
        }
    }

    private static String summary(Evidence evidence) {
        return String.join(", ", evidence.sourceDatabases()) + "; "
                + String.join(", ", evidence.detectionMethods()) + "; papers: "
                + evidence.pubMed().ids().size() + "; " + evidence.scale();
    }
}
