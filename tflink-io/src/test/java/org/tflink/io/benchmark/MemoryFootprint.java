package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.openjdk.jol.info.GraphLayout;
import org.openjdk.jol.vm.VM;
import org.tflink.core.Interaction;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/**
 * How much memory a table of interactions takes once it is read into a list: the list and all that it leads to, what rows
 * share counted once.
 *
 * <p>For a million interactions a heap of 250 MB is enough.
 */
public final class MemoryFootprint {

    private MemoryFootprint() {}

    /**
     * Reads and weighs the table.
     *
     * @param args its path; made by {@link BenchmarkData} if it is missing
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        ArrayList<Interaction> interactions = new ArrayList<>();
        try (Rows<Interaction> rows = TFLinkReader.interactions(BenchmarkData.made(Path.of(args[0])))) {
            rows.forEach(interactions::add);
        }
        interactions.trimToSize();
        GraphLayout layout = GraphLayout.parseInstance(interactions);
        System.out.println(VM.current().details());
        System.out.printf(
                "%,d interactions, %,d objects, %,d bytes: %.1f bytes an interaction%n",
                interactions.size(),
                layout.totalCount(),
                layout.totalSize(),
                (double) layout.totalSize() / interactions.size());
    }
}
