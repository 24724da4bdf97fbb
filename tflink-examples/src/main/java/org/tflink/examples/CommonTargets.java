package org.tflink.examples;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/**
 * Finds the common targets of two transcription factors, and prints the evidence of both for each target. The table can
 * be of any size: memory holds only the targets of the two TFs.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.CommonTargets -Dexec.args="interactions.tsv.gz NANOG SOX2"
 * }</pre>
 */
public final class CommonTargets {

    private static final Comparator<Interactor> BY_NAME =
            comparing(Interactor::name).thenComparing(Interactor::accession);

    private CommonTargets() {}

    /**
     * Runs the example.
     *
     * @param args the interaction table, and the names of the two TFs
     * @throws IOException if the table cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: CommonTargets <interaction table> <TF name> <TF name>");
            System.exit(2);
        }
        Map<Interactor, List<Interaction>> targets = targets(Path.of(args[0]), List.of(args[1], args[2]));

        System.out.println("Targets of " + args[1] + ": " + count(targets, args[1]));
        System.out.println("Targets of " + args[2] + ": " + count(targets, args[2]));
        targets.values().removeIf(rows -> !anyBy(args[1], rows) || !anyBy(args[2], rows));
        System.out.println("Targets of both: " + targets.size());
        targets.forEach(CommonTargets::print);
    }

    /** Returns the targets of the TFs with these names, sorted by name, each with its rows. */
    private static Map<Interactor, List<Interaction>> targets(Path table, List<String> names) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(table)) {
            return rows.stream()
                    .filter(row -> names.contains(row.transcriptionFactor().name()))
                    .collect(groupingBy(Interaction::target, () -> new TreeMap<>(BY_NAME), toList()));
        }
    }

    private static boolean anyBy(String name, List<Interaction> rows) {
        return rows.stream().anyMatch(row -> row.transcriptionFactor().name().equals(name));
    }

    private static long count(Map<Interactor, List<Interaction>> targets, String name) {
        return targets.values().stream().filter(rows -> anyBy(name, rows)).count();
    }

    private static void print(Interactor target, List<Interaction> rows) {
        System.out.println(target);
        for (Interaction row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-20s %-12s %s%n",
                    row.transcriptionFactor(),
                    row.evidence().scale(),
                    String.join(", ", row.evidence().sourceDatabases()));
        }
    }
}
