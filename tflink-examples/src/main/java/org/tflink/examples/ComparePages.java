package org.tflink.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tflink.core.Completeness;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/**
 * Prints the differences between the interactions of two versions of a page: removed ones with {@code -}, added ones
 * with {@code +}, and those with other evidence with both. Interactions are identified by the accessions of both ends,
 * so a protein that was renamed is not a difference.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.ComparePages -Dexec.args="before.md after.md"
 * }</pre>
 */
public final class ComparePages {

    private ComparePages() {}

    /**
     * Runs the example.
     *
     * @param args the old page and the new page
     * @throws IOException if a page cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ComparePages <old page> <new page>");
            System.exit(2);
        }
        Protein before = TFLinkReader.read(Path.of(args[0]));
        Protein after = TFLinkReader.read(Path.of(args[1]));
        System.out.println("Before: " + before);
        System.out.println("After:  " + after);

        Map<String, List<Interaction>> oldRows = rows(before);
        Map<String, List<Interaction>> newRows = rows(after);
        Set<String> keys = new LinkedHashSet<>(oldRows.keySet());
        keys.addAll(newRows.keySet());
        keys.forEach(key -> compare(oldRows.getOrDefault(key, List.of()), newRows.getOrDefault(key, List.of())));

        if (before.completeness() == Completeness.TRUNCATED || after.completeness() == Completeness.TRUNCATED) {
            System.out.println("A page is truncated: rows that seem added or removed may lie beyond its end.");
        }
    }

    /** Returns the interactions by the accessions of their ends. A page can have several rows for two proteins. */
    private static Map<String, List<Interaction>> rows(Protein protein) {
        return protein.interactions().stream()
                .collect(groupingBy(
                        row -> row.transcriptionFactor().accession() + " "
                                + row.target().accession(),
                        LinkedHashMap::new,
                        toList()));
    }

    private static void compare(List<Interaction> before, List<Interaction> after) {
        if (!evidence(before).equals(evidence(after))) {
            before.forEach(row -> System.out.println("- " + row));
            after.forEach(row -> System.out.println("+ " + row));
        }
    }

    private static List<Evidence> evidence(List<Interaction> rows) {
        return rows.stream().map(Interaction::evidence).toList();
    }
}
