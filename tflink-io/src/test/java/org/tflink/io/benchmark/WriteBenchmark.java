package org.tflink.io.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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

/**
 * How fast files are written, to a stream that drops them. An operation writes all of a file; the counter {@code megabytes}
 * says how many a second. {@link WrittenFile#INTERACTIONS_BY_HAND} is the rival of {@link WrittenFile#INTERACTIONS}: a plain
 * formatter without checks, which has to write the same bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WriteBenchmark {

    /** The table whose interactions are written, seen from the folder of the module. */
    @Param(BenchmarkData.FOLDER + "interactions-300000.tsv")
    public String table = "";

    /** The folder of the pages that are written. */
    @Param(BenchmarkData.FOLDER + "pages-5000")
    public String pages = "";

    /** What is written. */
    @Param
    public WrittenFile file = WrittenFile.INTERACTIONS;

    private WrittenFile.Content content = out -> {};

    /**
     * Makes all objects.
     *
     * @throws IOException if a file cannot be read or made
     */
    @Setup
    public void load() throws IOException {
        content = file.content(BenchmarkData.made(Path.of(file.ofPages() ? pages : table)));
        if (file == WrittenFile.INTERACTIONS_BY_HAND) {
            verify(WrittenFile.INTERACTIONS.content(Path.of(table)));
        }
    }

    private void verify(WrittenFile.Content expected) throws IOException {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        ByteArrayOutputStream byHand = new ByteArrayOutputStream();
        expected.writeTo(ours);
        content.writeTo(byHand);
        if (!Arrays.equals(ours.toByteArray(), byHand.toByteArray())) {
            throw new IllegalStateException("the plain formatter writes other bytes");
        }
    }

    /**
     * Writes a file.
     *
     * @param counters counts it
     * @return the number of its bytes
     * @throws IOException never
     */
    @Benchmark
    public long write(GrowthBenchmark.Counters counters) throws IOException {
        CountedBytes out = new CountedBytes();
        content.writeTo(out);
        counters.megabytes += out.count() / 1e6;
        return out.count();
    }
}
