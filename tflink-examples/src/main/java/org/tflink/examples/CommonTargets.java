package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.network.RegulatoryNetwork;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/**
 * Finds the common targets of two transcription factors in the table of an organism, and prints the evidence of both
 * for each target.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.CommonTargets -Dexec.args="interactions.tsv.gz NANOG SOX2"
 * }</pre>
 */
public final class CommonTargets {

    private CommonTargets() {}

    /**
     * Runs the example.
     *
     * @param args the interaction table, and the two TFs, each by accession, name or NCBI gene id
     * @throws IOException if the table cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: CommonTargets <interaction table> <TF> <TF>");
            System.exit(2);
        }
        RegulatoryNetwork network;
        try (Rows<Interaction> rows = TFLinkReader.interactions(Path.of(args[0]))) {
            network = RegulatoryNetwork.of(rows);
        }
        Optional<Interactor> one = find(network, args[1]);
        Optional<Interactor> other = find(network, args[2]);
        if (one.isPresent() && other.isPresent()) {
            print(network, one.get(), other.get());
        }
    }

    /** Returns the only protein of a name, or reports why there is none. */
    private static Optional<Interactor> find(RegulatoryNetwork network, String text) {
        List<Interactor> found = network.find(text);
        if (found.size() != 1) {
            System.out.println(text + (found.isEmpty() ? " is not in the table" : " is ambiguous: " + found));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static void print(RegulatoryNetwork network, Interactor one, Interactor other) {
        List<Interactor> common = network.commonTargets(List.of(one.accession(), other.accession()));
        System.out.println("Targets of " + one + ": "
                + network.interactionsFrom(one.accession()).size());
        System.out.println("Targets of " + other + ": "
                + network.interactionsFrom(other.accession()).size());
        System.out.println("Targets of both: " + common.size());
        for (Interactor target : common) {
            System.out.println(target);
            print(network.interaction(one.accession(), target.accession()).orElseThrow());
            print(network.interaction(other.accession(), target.accession()).orElseThrow());
        }
    }

    private static void print(Interaction interaction) {
        System.out.printf(
                Locale.ROOT,
                "  %-20s %-12s %s%n",
                interaction.transcriptionFactor(),
                interaction.evidence().scale(),
                String.join(", ", interaction.evidence().sourceDatabases()));
    }
}
