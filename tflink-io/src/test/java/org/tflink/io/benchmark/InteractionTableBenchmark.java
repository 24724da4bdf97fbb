package org.tflink.io.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
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

    /** The folder of the file, seen from that of the module. */
    @Param("tables")
    public String folder = "";

    private final byte[] buffer = new byte[1 << 16];
    private Path plain = Path.of("");
    private Path gzipped = Path.of("");
    private double megabytes;

    /** A database in memory. */
    @State(Scope.Thread)
    public static class Database {

        private Connection connection;

        /**
         * Opens it.
         *
         * @throws SQLException if it cannot be opened
         */
        @Setup
        public void open() throws SQLException {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        }

        /**
         * Closes it, with all that is in it.
         *
         * @throws SQLException if it cannot be closed
         */
        @TearDown
        public void close() throws SQLException {
            connection.close();
        }
    }

    /**
     * Makes the gzip file if it is missing.
     *
     * @throws IOException if it cannot be read or written
     */
    @Setup
    public void load() throws IOException {
        plain = TableFile.INTERACTIONS.in(Path.of(folder));
        gzipped = TableFile.INTERACTIONS_GZ.in(Path.of(folder));
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
     * @param database keeps the table
     * @throws SQLException if it cannot be read
     */
    @Benchmark
    public void duckdb(TableBenchmark.Counters counters, Database database) throws SQLException {
        readIntoTable(counters, database, 1);
    }

    /**
     * DuckDB with two threads, into a table of texts.
     *
     * @param counters counts it
     * @param database keeps the table
     * @throws SQLException if it cannot be read
     */
    @Benchmark
    public void duckdbTwoThreads(TableBenchmark.Counters counters, Database database) throws SQLException {
        readIntoTable(counters, database, 2);
    }

    private void readIntoTable(TableBenchmark.Counters counters, Database database, int threads) throws SQLException {
        try (Statement settings = database.connection.createStatement()) {
            settings.execute("SET threads = " + threads);
        }
        try (PreparedStatement read = database.connection.prepareStatement("""
                CREATE OR REPLACE TABLE interactions AS
                SELECT * FROM read_csv(?, delim = '\t', header = true, quote = '', escape = '', all_varchar = true)
                """)) {
            read.setString(1, plain.toString());
            counters.rows += read.executeUpdate();
        }
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
