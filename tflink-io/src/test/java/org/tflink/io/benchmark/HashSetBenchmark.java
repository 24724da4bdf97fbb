package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
import org.tflink.core.Interaction;

/** How long a {@link HashSet} takes for all interactions of a table, and how long it takes to find all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class HashSetBenchmark {

    /** The table, seen from the folder of the module. */
    @Param(BenchmarkData.FOLDER + "interactions-5000000.tsv")
    public String table = "";

    private List<Interaction> interactions = List.of();
    private List<Interaction> copies = List.of();
    private Set<Interaction> set = Set.of();

    /**
     * Reads the table.
     *
     * @throws IOException if it cannot be read or made
     */
    @Setup
    public void load() throws IOException {
        interactions = WrittenFile.interactions(BenchmarkData.made(Path.of(table)));
        copies = interactions.stream()
                .map(each ->
                        Interaction.of(each.transcriptionFactor(), each.target(), each.organism(), each.evidence()))
                .toList();
        set = new HashSet<>(interactions);
    }

    /**
     * Fills a set.
     *
     * @return the set
     */
    @Benchmark
    public Set<Interaction> add() {
        return new HashSet<>(interactions);
    }

    /**
     * Finds an equal interaction for each, in a set.
     *
     * @return how many were found
     */
    @Benchmark
    public long contains() {
        long count = 0;
        for (Interaction copy : copies) {
            count += set.contains(copy) ? 1 : 0;
        }
        return count;
    }
}
