package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.network.Enrichment;
import org.tflink.core.network.RegulatorEnrichment;
import org.tflink.core.network.RegulatoryNetwork;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/**
 * Ranks the transcription factors that explain a list of genes, for example those that are differentially expressed,
 * and prints the papers that support the best ones. All targets of the table are the background.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.RankRegulators -Dexec.args="interactions.tsv.gz genes.txt"
 * }</pre>
 */
public final class RankRegulators {

    private static final int MOST = 10;

    private RankRegulators() {}

    /**
     * Runs the example.
     *
     * @param args the interaction table, and a file with an accession, name or NCBI gene id on each line
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: RankRegulators <interaction table> <file of genes, one on each line>");
            System.exit(2);
        }
        RegulatoryNetwork network;
        try (Rows<Interaction> rows = TFLinkReader.interactions(Path.of(args[0]))) {
            network = RegulatoryNetwork.of(rows);
        }
        Enrichment enrichment = network.enrichmentAmongTargets(accessions(network, Path.of(args[1])));
        System.out.println("Genes: " + enrichment.querySize() + " of " + enrichment.backgroundSize() + " targets");
        enrichment.notInBackground().forEach(accession -> System.out.println("no target: " + accession));
        enrichment.regulators().stream().limit(MOST).forEach(each -> print(network, each));
    }

    /** Returns the accessions of the genes, and prints which are unknown or ambiguous: of those, all are used. */
    private static List<String> accessions(RegulatoryNetwork network, Path genes) throws IOException {
        List<String> accessions = new ArrayList<>();
        for (String gene : Files.readAllLines(genes)) {
            List<Interactor> found = network.find(gene.strip());
            if (found.isEmpty()) {
                System.out.println("not in the table: " + gene);
            } else if (found.size() > 1) {
                System.out.println("ambiguous: " + gene + ", all used: " + found);
            }
            found.forEach(protein -> accessions.add(protein.accession()));
        }
        return accessions;
    }

    private static void print(RegulatoryNetwork network, RegulatorEnrichment regulator) {
        Interactor tf = regulator.transcriptionFactor();
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d targets, p = %.2g, adjusted %.2g%n",
                tf,
                regulator.hits().size(),
                regulator.targetCount(),
                regulator.pValue(),
                regulator.adjustedPValue());
        for (Interactor hit : regulator.hits()) {
            network.interaction(tf.accession(), hit.accession())
                    .ifPresent(interaction -> System.out.println(
                            "  " + hit + " " + interaction.evidence().pubMed().ids()));
        }
    }
}
