package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tflink.core.BindingSite;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/**
 * Writes the binding sites of one transcription factor as a BED file for a genome browser. A BED file holds only sites
 * with a location, on one assembly: sites without a location, and sites on another assembly than that of the first, are
 * skipped.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.SitesToBed -Dexec.args="bindingSites.tsv.gz RUNX1 runx1.bed"
 * }</pre>
 */
public final class SitesToBed {

    private SitesToBed() {}

    /**
     * Runs the example.
     *
     * @param args the binding site table, the name or accession of the TF, and the BED file to write
     * @throws IOException if the table cannot be read, or the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: SitesToBed <binding site table> <TF name or accession> <bed file to write>");
            System.exit(2);
        }
        List<BindingSite> sites = sites(Path.of(args[0]), args[1]);
        List<BindingSite> located =
                sites.stream().filter(site -> site.location().isPresent()).toList();
        if (located.isEmpty()) {
            System.out.println("No file written. Sites of " + args[1] + " with location: 0, without: " + sites.size());
            return;
        }
        String assembly = assembly(located.get(0));
        List<BindingSite> written =
                located.stream().filter(site -> assembly(site).equals(assembly)).toList();

        TFLinkWriter.bed(written).to(Path.of(args[2]));
        System.out.println("Binding sites of " + args[1]);
        line("written, on " + assembly, written.size());
        line("skipped, on another assembly", located.size() - written.size());
        line("skipped, without location", sites.size() - located.size());
    }

    private static List<BindingSite> sites(Path table, String nameOrAccession) throws IOException {
        try (Rows<BindingSite> rows = TFLinkReader.bindingSites(table)) {
            return rows.stream()
                    .filter(site -> matches(site.transcriptionFactor(), nameOrAccession))
                    .toList();
        }
    }

    private static boolean matches(Interactor tf, String nameOrAccession) {
        return tf.name().equals(nameOrAccession) || tf.accession().equals(nameOrAccession);
    }

    private static String assembly(BindingSite located) {
        return located.location().map(GenomicLocation::assembly).orElseThrow();
    }

    private static void line(String label, int count) {
        System.out.printf(Locale.ROOT, "  %-30s %6d%n", label, count);
    }
}
