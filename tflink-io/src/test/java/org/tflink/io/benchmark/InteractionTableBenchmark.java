package org.tflink.io.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast others read the table of interactions in 15 columns, the file {@link TableFile#INTERACTIONS} of {@link
 * TableBenchmark}, and what no reader can beat: its bytes from the disk, and its bytes inflated.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class InteractionTableBenchmark {

    /** The file, seen from the folder of the module. */
    @Param(BenchmarkData.FOLDER + "interactions-1000000.tsv")
    public String table = "";

    private final byte[] buffer = new byte[1 << 16];
    private Path plain = Path.of("");
    private Path gzipped = Path.of("");
    private double megabytes;

    /** DuckDB, with as many threads as {@link #duckdb} and {@link #duckdbTwoThreads} use. */
    @State(Scope.Thread)
    public static class Databases {

        private @Nullable DuckDb oneThread;
        private @Nullable DuckDb twoThreads;

        /**
         * Opens both.
         *
         * @throws SQLException if one cannot be opened
         */
        @Setup
        public void open() throws SQLException {
            oneThread = new DuckDb(1);
            twoThreads = new DuckDb(2);
        }

        /**
         * Closes both, with all that is in them.
         *
         * @throws SQLException if one cannot be closed
         */
        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(oneThread).close();
            Objects.requireNonNull(twoThreads).close();
        }
    }

    /**
     * Makes the gzip file if it is missing.
     *
     * @throws IOException if it cannot be read or written
     */
    @Setup
    public void load() throws IOException {
        plain = TableFile.INTERACTIONS.besides(Path.of(table));
        gzipped = TableFile.INTERACTIONS_GZ.besides(Path.of(table));
        megabytes = Files.size(plain) / 1e6;
    }

    /**
     * FastCSV, each row made a plain record with a type for each column.
     *
     * @param counters counts it
     * @param blackhole takes the records
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public void fastcsv(TableBenchmark.Counters counters, Blackhole blackhole) throws IOException {
        counters.rows += FastCsvRow.forEach(plain, blackhole::consume);
        counters.megabytes += megabytes;
    }

    /**
     * DuckDB with one thread, into a table of texts.
     *
     * @param counters counts it
     * @param databases keep the table
     * @throws SQLException if it cannot be read
     */
    @Benchmark
    public void duckdb(TableBenchmark.Counters counters, Databases databases) throws SQLException {
        readIntoTable(counters, Objects.requireNonNull(databases.oneThread));
    }

    /**
     * DuckDB with two threads, into a table of texts.
     *
     * @param counters counts it
     * @param databases keep the table
     * @throws SQLException if it cannot be read
     */
    @Benchmark
    public void duckdbTwoThreads(TableBenchmark.Counters counters, Databases databases) throws SQLException {
        readIntoTable(counters, Objects.requireNonNull(databases.twoThreads));
    }

    private void readIntoTable(TableBenchmark.Counters counters, DuckDb database) throws SQLException {
        counters.rows += database.table(plain);
        counters.megabytes += megabytes;
    }

    /**
     * Reads the bytes of the file and nothing else: what no reader of the file can beat.
     *
     * @param counters counts them
     * @param blackhole takes them
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public void diskBytes(TableBenchmark.Counters counters, Blackhole blackhole) throws IOException {
        try (InputStream in = Files.newInputStream(plain)) {
            readAll(in, blackhole);
        }
        counters.megabytes += megabytes;
    }

    /**
     * Inflates the bytes of the gzip file and nothing else: what no reader in one thread can beat there.
     *
     * @param counters counts them, inflated
     * @param blackhole takes them
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public void gunzip(TableBenchmark.Counters counters, Blackhole blackhole) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(gzipped), buffer.length)) {
            readAll(in, blackhole);
        }
        counters.megabytes += megabytes;
    }

    private void readAll(InputStream in, Blackhole blackhole) throws IOException {
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            blackhole.consume(count);
        }
    }
}
