package org.tflink.io.benchmark;

import static org.tflink.io.usage.TestFile.protein;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
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
import org.tflink.io.TFLinkReader;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.page.PageReader;

/**
 * How fast pages are read. An operation reads the next page, round and round a folder of them; the counters {@code megabytes}
 * and {@code pages} say how many of either a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {

    /** The folder of pages, seen from that of the module; made by {@link BenchmarkData} if it is missing. */
    @Param(BenchmarkData.FOLDER + "pages-5000")
    public String folder = "";

    private final List<Path> files = new ArrayList<>();
    private final List<byte[]> pages = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int next;

    /** What was read in a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        /** In units of 1,000,000 bytes. */
        public double megabytes;

        /** Whole pages. */
        public long pages;

        void count(byte[] page) {
            megabytes += page.length / 1e6;
            pages++;
        }
    }

    /**
     * Loads the pages.
     *
     * @throws IOException if one cannot be read
     */
    @Setup
    public void load() throws IOException {
        files.addAll(BenchmarkData.pages(BenchmarkData.made(Path.of(folder))));
        for (Path file : files) {
            byte[] page = Files.readAllBytes(file);
            pages.add(page);
            texts.add(new String(page, StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads a page whose bytes are in memory.
     *
     * @param counters counts it
     * @param blackhole takes the protein
     * @throws IOException never
     */
    @Benchmark
    public void memory(Counters counters, Blackhole blackhole) throws IOException {
        byte[] page = pages.get(turn());
        blackhole.consume(protein(TFLinkReader.from(new ByteArrayInputStream(page), "page.md")));
        counters.count(page);
    }

    /**
     * Reads a page whose text is in memory.
     *
     * @param counters counts it
     * @param blackhole takes the protein
     */
    @Benchmark
    public void text(Counters counters, Blackhole blackhole) {
        int turn = turn();
        blackhole.consume(protein(TFLinkReader.from(texts.get(turn), "page.md")));
        counters.count(pages.get(turn));
    }

    /**
     * Reads a page whose bytes are in memory by our own way of pages that are not in the form of the current layout, which
     * checks everything and uses the same libraries as {@link #libraries}.
     *
     * @param counters counts it
     * @param blackhole takes the protein
     */
    @Benchmark
    public void reference(Counters counters, Blackhole blackhole) {
        byte[] page = pages.get(turn());
        blackhole.consume(PageReader.readChecked(page, "page.md", DefectHandler.THROW));
        counters.count(page);
    }

    /**
     * Reads a page from a reader of characters, as a text of all of them.
     *
     * @param counters counts it
     * @param blackhole takes the protein
     * @throws IOException never
     */
    @Benchmark
    public void reader(Counters counters, Blackhole blackhole) throws IOException {
        int turn = turn();
        StringWriter text = new StringWriter();
        new StringReader(texts.get(turn)).transferTo(text);
        blackhole.consume(protein(TFLinkReader.from(text.toString(), "page.md")));
        counters.count(pages.get(turn));
    }

    /**
     * Reads a page whose bytes are in memory with general libraries, into records. It is what {@link #memory} is compared
     * with.
     *
     * @param counters counts it
     * @param blackhole takes the record
     * @throws IOException never
     */
    @Benchmark
    public void libraries(Counters counters, Blackhole blackhole) throws IOException {
        byte[] page = pages.get(turn());
        blackhole.consume(JacksonPage.of(new String(page, StandardCharsets.UTF_8)));
        counters.count(page);
    }

    /**
     * Reads a page from its file with general libraries. It is what {@link #disk} is compared with.
     *
     * @param counters counts it
     * @param blackhole takes the record
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public void librariesDisk(Counters counters, Blackhole blackhole) throws IOException {
        int turn = turn();
        blackhole.consume(JacksonPage.of(Files.readString(files.get(turn))));
        counters.count(pages.get(turn));
    }

    /**
     * Reads a page from its file.
     *
     * @param counters counts it
     * @param blackhole takes the protein
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public void disk(Counters counters, Blackhole blackhole) throws IOException {
        int turn = turn();
        blackhole.consume(TFLinkReader.read(files.get(turn)));
        counters.count(pages.get(turn));
    }

    /**
     * Reads the bytes of a file and nothing else: what no reader can beat.
     *
     * @param counters counts them
     * @param blackhole takes them
     * @throws IOException if they cannot be read
     */
    @Benchmark
    public void diskBytes(Counters counters, Blackhole blackhole) throws IOException {
        int turn = turn();
        blackhole.consume(Files.readAllBytes(files.get(turn)));
        counters.count(pages.get(turn));
    }

    private int turn() {
        next = next + 1 < pages.size() ? next + 1 : 0;
        return next;
    }
}
