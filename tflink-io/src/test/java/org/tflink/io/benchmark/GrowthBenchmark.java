package org.tflink.io.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.tflink.core.Interaction;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/**
 * Whether the cost of a byte stays the same as files grow, and whatever their shape: the counter {@code megabytes}, which says
 * how many a second, should differ little from line to line. All that is read and written is invented.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GrowthBenchmark {

    /** What was read or written in a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        /** In units of 1,000,000 bytes. */
        public double megabytes;
    }

    /** What the rows of a page are like. */
    public enum Shape {
        /** As on TFLink's pages: the TFs that there are, and again. */
        ORDINARY,

        /** Each of another protein, so that a page of megabytes has more of them than the reader remembers. */
        DIFFERENT,

        /** A single row, in which a name is as long as the page. */
        TOKEN,

        /** Rows whose names are 60 quotes, which a page doubles. */
        QUOTES;

        private byte[] page(int bytes) {
            String page = switch (this) {
                case ORDINARY -> InventedShapes.page(bytes, InventedShapes.TFS, number -> "Abc" + number);
                case DIFFERENT -> InventedShapes.page(bytes, bytes, number -> "Abc" + number);
                case TOKEN -> InventedShapes.pageOfOneToken(bytes);
                case QUOTES -> InventedShapes.page(bytes, InventedShapes.TFS, number -> "'".repeat(60));
            };
            return page.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A page in memory. */
    @State(Scope.Thread)
    public static class Page {
        /** About how many bytes. */
        @Param({"1000", "10000", "100000", "1000000", "10000000"})
        public int bytes;

        /** What its rows are like. */
        @Param
        public Shape shape = Shape.ORDINARY;

        private byte[] content = {};

        /** Makes it. */
        @Setup
        public void make() {
            content = shape.page(bytes);
        }
    }

    /** A table of interactions. */
    @State(Scope.Thread)
    public static class Table {
        /** How many rows. */
        @Param({"10000", "100000", "1000000", "5000000"})
        public long rows;

        private Path file = Path.of("");
        private double megabytes;

        /**
         * Makes it, if it is missing.
         *
         * @throws IOException if it cannot be written
         */
        @Setup
        public void make() throws IOException {
            file = BenchmarkData.made(Path.of(BenchmarkData.FOLDER, "interactions-" + rows + ".tsv"));
            megabytes = Files.size(file) / 1e6;
        }
    }

    /** Interactions in memory. */
    @State(Scope.Thread)
    public static class Interactions {
        /** How many. */
        @Param({"10000", "100000", "1000000", "5000000"})
        public long rows;

        private final List<Interaction> interactions = new ArrayList<>();

        /** Makes them. */
        @Setup
        public void make() {
            InventedOrganism.human().interactions(rows).forEach(interactions::add);
        }
    }

    /**
     * Reads a page.
     *
     * @param page which
     * @param counters counts it
     * @param blackhole takes the protein
     * @throws IOException never
     */
    @Benchmark
    public void page(Page page, Counters counters, Blackhole blackhole) throws IOException {
        blackhole.consume(TFLinkReader.from(new ByteArrayInputStream(page.content), "page.md")
                .page());
        counters.megabytes += page.content.length / 1e6;
    }

    /**
     * Reads a table.
     *
     * @param table which
     * @param counters counts it
     * @param blackhole takes the rows
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public void table(Table table, Counters counters, Blackhole blackhole) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(table.file)) {
            rows.forEach(blackhole::consume);
        }
        counters.megabytes += table.megabytes;
    }

    /**
     * Writes a table, to a stream that drops it.
     *
     * @param table its interactions
     * @param counters counts it
     * @return the number of its bytes
     * @throws IOException never
     */
    @Benchmark
    public long write(Interactions table, Counters counters) throws IOException {
        CountedBytes out = new CountedBytes();
        TFLinkWriter.interactions(table.interactions).to(out);
        counters.megabytes += out.count() / 1e6;
        return out.count();
    }
}
