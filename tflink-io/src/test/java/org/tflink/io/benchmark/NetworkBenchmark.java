package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.network.Enrichment;
import org.tflink.core.network.RegulatoryNetwork;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/** How fast a network is built, and how fast it answers; and DuckDB, which counts the same loops by joins. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class NetworkBenchmark {

    private static final int GENES = 500;

    /**
     * A table of interactions, or a file of gene sets, seen from the folder of the module; made by {@link BenchmarkData} if
     * it is missing.
     */
    @Param(BenchmarkData.FOLDER + "interactions-1000000.tsv")
    public String file = "";

    private Path path = Path.of("");
    private RegulatoryNetwork network = RegulatoryNetwork.of(List.of());
    private RegulatoryNetwork other = network;
    private List<String> tfs = List.of();
    private String target = "";
    private List<String> genes = List.of();

    /**
     * Builds the network, and another of the same interactions, each with other evidence.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup
    public void load() throws IOException {
        path = BenchmarkData.made(Path.of(file));
        network = NetworkFile.network(path);
        other = RegulatoryNetwork.of(network.interactions()
                .map(each -> each.withEvidence(Evidence.builder()
                        .from(each.evidence())
                        .addSourceDatabase("other")
                        .build())));
        List<Interactor> all = network.transcriptionFactors();
        tfs = List.of(
                all.get(all.size() / 3).accession(), all.get(2 * all.size() / 3).accession());
        List<Interactor> targets = network.targets();
        target = targets.get(targets.size() / 2).accession();
        genes = IntStream.range(0, GENES)
                .mapToObj(i ->
                        targets.get((int) ((long) i * targets.size() / GENES)).accession())
                .distinct()
                .toList();
    }

    /**
     * Reads the table and keeps nothing.
     *
     * @return the number of rows
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public long read() throws IOException {
        long count = 0;
        try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
            for (Interaction row : rows) {
                count += row.evidence() == null ? 0 : 1;
            }
        }
        return count;
    }

    /**
     * Reads the table into a network.
     *
     * @return the network
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public RegulatoryNetwork build() throws IOException {
        return NetworkFile.network(path);
    }

    /**
     * Counts the loops.
     *
     * @return the number
     */
    @Benchmark
    public long feedForwardLoops() {
        return network.feedForwardLoopCount();
    }

    /**
     * Finds the common targets of two TFs.
     *
     * @return the targets
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Interactor> commonTargets() {
        return network.commonTargets(tfs);
    }

    /**
     * Finds all interactions of a target, and makes each.
     *
     * @return the interactions
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Interaction> interactionsTo() {
        return List.copyOf(network.interactionsTo(target));
    }

    /**
     * Finds all interactions of a TF, and makes each.
     *
     * @return the interactions
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Interaction> interactionsFrom() {
        return List.copyOf(network.interactionsFrom(tfs.get(0)));
    }

    /**
     * Tests all TFs with 500 genes.
     *
     * @return the results
     */
    @Benchmark
    public Enrichment enrichment() {
        return network.enrichmentAmongTargets(genes);
    }

    /**
     * Unites both networks, and all evidence.
     *
     * @return the union
     */
    @Benchmark
    public RegulatoryNetwork union() {
        return network.union(other);
    }

    /** The same interactions as numbers in a table of DuckDB. */
    @State(Scope.Thread)
    public static class Database {

        private @Nullable DuckDb edges;

        /**
         * Reads the table.
         *
         * @param benchmark names it
         * @throws SQLException if it cannot be read
         */
        @Setup
        public void load(NetworkBenchmark benchmark) throws SQLException {
            edges = new DuckDb(1);
            edges.edges(benchmark.path);
        }

        /**
         * Closes the database.
         *
         * @throws SQLException if it cannot be closed
         */
        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(edges).close();
        }
    }

    /**
     * Counts the loops in DuckDB, in one thread.
     *
     * @param database has the interactions
     * @return the number
     * @throws SQLException if they cannot be counted
     */
    @Benchmark
    public long duckdbLoops(Database database) throws SQLException {
        return Objects.requireNonNull(database.edges).loops();
    }
}
