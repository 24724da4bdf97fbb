package org.tflink.io.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tflink.io.Rows;

/**
 * How fast files of rows are read from disk, and how fast a reader that only parts their lines into cells. An operation reads
 * a file from first to last; the counters {@code megabytes} and {@code rows} say how much of either a second.
 *
 * <p>The table of interactions is invented by {@link BenchmarkData} if it is missing and has such a name; TFLink's own does
 * as well. The other files are made of it, by {@link TableFile}. What others make of the interactions is measured by {@link
 * InteractionTableBenchmark}, which runs along when this class is named.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TableBenchmark {

    /** The table of interactions in 15 columns, seen from the folder of the module. */
    @Param(BenchmarkData.FOLDER + "interactions-1000000.tsv")
    public String table = "";

    /** The file that is read: this, or one made of it. */
    @Param
    public TableFile file = TableFile.INTERACTIONS;

    private Path path = Path.of("");
    private double megabytes;

    /** What was read in a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        /** In units of 1,000,000 bytes, inflated. */
        public double megabytes;

        /** Rows; where rows are not known, lines. */
        public long rows;
    }

    /**
     * Makes the file if it is missing.
     *
     * @throws IOException if it cannot be read or written
     */
    @Setup
    public void load() throws IOException {
        path = file.besides(Path.of(table));
        try (InputStream in = open()) {
            megabytes = in.transferTo(OutputStream.nullOutputStream()) / 1e6;
        }
    }

    /**
     * Reads a file into the types of the core.
     *
     * @param counters counts it
     * @param blackhole takes the rows
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public void tflink(Counters counters, Blackhole blackhole) throws IOException {
        try (Rows<?> rows = file.read(path)) {
            rows.forEach(blackhole::consume);
            counters.rows += rows.rowNumber();
        }
        counters.megabytes += megabytes;
    }

    /**
     * Reads a file into the types of the core as a parallel stream.
     *
     * @param counters counts it
     * @param blackhole takes the rows
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public void parallel(Counters counters, Blackhole blackhole) throws IOException {
        try (Rows<?> rows = file.read(path)) {
            counters.rows += rows.stream()
                    .parallel()
                    .mapToLong(row -> taken(row, blackhole))
                    .sum();
        }
        counters.megabytes += megabytes;
    }

    private static long taken(Object row, Blackhole blackhole) {
        blackhole.consume(row);
        return 1;
    }

    /**
     * Parts each line of a file into cells and does nothing with them: what a script does before it begins.
     *
     * @param counters counts it
     * @param blackhole takes the cells
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public void split(Counters counters, Blackhole blackhole) throws IOException {
        long cells = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                cells += line.split(file.separator(), -1).length;
                counters.rows++;
            }
        }
        blackhole.consume(cells);
        counters.megabytes += megabytes;
    }

    private InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
