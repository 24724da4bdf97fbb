package org.tflink.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/**
 * Counts the interactions of a table by the scale of their evidence, and shows the progress. The progress bar is
 * written to the error stream, so that the counts can be redirected to a file.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.CountWithProgress -Dexec.args="interactions.tsv.gz"
 * }</pre>
 */
public final class CountWithProgress {

    private static final int BAR_LENGTH = 80;

    private CountWithProgress() {}

    /**
     * Runs the example.
     *
     * @param args the interaction table
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: CountWithProgress <interaction table>");
            System.exit(2);
        }
        Map<EvidenceScale, Long> counts = new EnumMap<>(EvidenceScale.class);
        try (Rows<Interaction> rows = TFLinkReader.interactions(Path.of(args[0]));
                ProgressBar bar = bar(rows)) {
            for (Interaction interaction : rows) {
                counts.merge(interaction.evidence().scale(), 1L, Long::sum);
                bar.stepTo(rows.bytesRead());
            }
        }
        System.out.println("Interactions by scale of the evidence");
        for (EvidenceScale scale : EvidenceScale.values()) {
            System.out.printf(Locale.ROOT, "  %-12s %9d%n", scale, counts.getOrDefault(scale, 0L));
        }
    }

    /** The number of rows is unknown before the end of the file, but the number of bytes is known. */
    private static ProgressBar bar(Rows<?> rows) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(rows.totalBytes().orElseThrow())
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_LENGTH))
                .build();
    }
}
