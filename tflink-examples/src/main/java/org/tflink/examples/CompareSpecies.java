package org.tflink.examples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tflink.core.Interaction;
import org.tflink.core.Organism;
import org.tflink.core.network.OrthologProjection;
import org.tflink.core.network.RegulatoryNetwork;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/**
 * Compares the targets of a transcription factor in two species: those that it would have by the orthologs of a table,
 * and those of the table of the other species.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.CompareSpecies -Dexec.args="human.tsv.gz mouse.tsv.gz P48432"
 * }</pre>
 */
public final class CompareSpecies {

    private CompareSpecies() {}

    /**
     * Runs the example.
     *
     * @param args the interaction table of each species, the first with orthologs, and the accession of the TF in the
     *     second
     * @throws IOException if a table cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println(
                    "usage: CompareSpecies <interaction table> <table of the other species> <accession there>");
            System.exit(2);
        }
        RegulatoryNetwork one = network(Path.of(args[0]));
        RegulatoryNetwork other = network(Path.of(args[1]));
        List<Interaction> there = other.interactionsFrom(args[2]);
        if (there.isEmpty()) {
            System.out.println(args[2] + " is no TF of " + args[1]);
            return;
        }
        Organism organism = there.get(0).organism();
        OrthologProjection projection = one.orthologs(organism);

        System.out.println(projection.network().size() + " interactions by orthologs in " + organism + ", "
                + projection.interactionsWithoutOrtholog() + " without");
        Set<String> expected = targets(projection.network().interactionsFrom(args[2]));
        Set<String> found = targets(there);
        print("both", intersection(expected, found));
        print("only by orthologs", difference(expected, found));
        print("only in " + organism, difference(found, expected));
    }

    private static RegulatoryNetwork network(Path table) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(table)) {
            return RegulatoryNetwork.of(rows);
        }
    }

    private static Set<String> targets(List<Interaction> interactions) {
        Set<String> targets = new TreeSet<>();
        interactions.forEach(interaction -> targets.add(interaction.target().accession()));
        return targets;
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> rest = new TreeSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    private static void print(String what, Collection<String> targets) {
        System.out.println(what + ": " + targets.size()
                + targets.stream().limit(10).collect(joining(" ", targets.isEmpty() ? "" : ", ", "")));
    }
}
