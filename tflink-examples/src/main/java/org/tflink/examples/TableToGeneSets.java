package org.tflink.examples;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/**
 * Converts a table of interactions to gene sets for enrichment tools: a GMT file with one transcription factor and its
 * targets per line. A TF or target without an id of the requested type is skipped. Several NCBI gene ids of a protein
 * are joined by semicolons, as in TFLink's own files; {@link GeneSet#withSingleIds} splits them.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.TableToGeneSets -Dexec.args="interactions.tsv.gz NCBI_GENE targets.gmt"
 * }</pre>
 */
public final class TableToGeneSets {

    private TableToGeneSets() {}

    /**
     * Runs the example.
     *
     * @param args the interaction table, the type of the ids, and the GMT file to write
     * @throws IOException if the table cannot be read, or the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println(
                    "usage: TableToGeneSets <interaction table> <UNIPROT|NCBI_GENE|NAME> <gmt file to write>");
            System.exit(2);
        }
        List<GeneSet> sets = geneSets(Path.of(args[0]), GeneIdType.valueOf(args[1]));

        TFLinkWriter.geneSets(sets).to(Path.of(args[2]));
        System.out.println("Gene sets: " + sets.size());
        sets.stream()
                .max(comparingInt(set -> set.members().size()))
                .ifPresent(largest -> System.out.println("Largest: " + largest));
    }

    private static List<GeneSet> geneSets(Path table, GeneIdType idType) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(table)) {
            return GeneSet.fromInteractions(rows, idType);
        }
    }
}
