package org.tflink.io.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How long the first page takes in a virtual machine that has just started, and how long the machine takes from its start to
 * its end: with a page, with a page by way of the YAML library, and with nothing to do. Prints medians.
 *
 * <pre>{@code
 * mvn -Pbenchmark -pl tflink-io -am clean verify -DskipTests \
 *     -Dbenchmark.main=org.tflink.io.benchmark.StartUp -Dbenchmark.args="../seeds/000_e4ce962d5fc5f482.txt 21"
 * }</pre>
 */
public final class StartUp {

    private StartUp() {}

    /**
     * Starts machines.
     *
     * @param args the path of a page, and how many machines to start for each
     * @throws IOException if one fails
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        List<String> ways = List.of(FirstRead.NOTHING, FirstRead.PAGE, FirstRead.REFERENCE);
        double[][] reads = new double[ways.size()][count];
        double[][] runs = new double[ways.size()][count];
        // In turn, so that what else the machine does at the time strikes all of them.
        for (int i = 0; i < count; i++) {
            for (int way = 0; way < ways.size(); way++) {
                long start = System.nanoTime();
                String said = FreshJvm.run(List.of(), List.of(ways.get(way), args[0]));
                runs[way][i] = (System.nanoTime() - start) / 1e6;
                reads[way][i] = Long.parseLong(said.strip()) / 1e6;
            }
        }
        for (int way = 0; way < ways.size(); way++) {
            System.out.printf(
                    "%-9s  first read %6.1f ms  whole run %6.1f ms%n",
                    ways.get(way), median(reads[way]), median(runs[way]));
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
