package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jol.info.GraphLayout;
import org.tflink.core.network.RegulatoryNetwork;

/**
 * How much memory a network takes: all of it, and without the proteins and the evidence that its interactions share.
 */
public final class NetworkFootprint {

    private NetworkFootprint() {}

    /**
     * Reads and weighs networks.
     *
     * @param args the paths of their files; those that {@link BenchmarkData} knows are made if they are missing
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("jol.magicFieldOffset", "true"); // for records
        for (String file : args) {
            RegulatoryNetwork network = NetworkFile.network(BenchmarkData.made(Path.of(file)));
            GraphLayout all = GraphLayout.parseInstance(network);
            long arrays = 0;
            for (Class<?> type : all.getClasses()) {
                if (type == int[].class || type == long[].class) {
                    arrays += all.getClassSizes().count(type);
                }
            }
            System.out.printf(
                    "%s: %s, %,d bytes, of which %,d in arrays of numbers: %.1f bytes an interaction%n",
                    file, network, all.totalSize(), arrays, (double) arrays / network.size());
        }
    }
}
