package org.tflink.io.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.tflink.core.Interaction;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/**
 * A job for a virtual machine of its own, which {@link ColdBenchmark} starts. Prints what came of it (the number of rows, pages
 * or bytes), its time in nanoseconds, and the CPU time of the whole machine up to there. Nothing is done here that would load
 * more classes than the job does.
 */
public final class ColdRun {

    /** When the job began, after what it needs was made. */
    private static long start = System.nanoTime();

    private ColdRun() {}

    /**
     * Does a job.
     *
     * @param args the name of the job, and the path of the file or folder that it is about
     * @throws Exception if the file cannot be read
     */
    public static void main(String[] args) throws Exception {
        long result = result(args[0], Path.of(args[1]));
        long nanos = System.nanoTime() - start;
        System.out.println(result);
        System.out.println(nanos);
        System.out.println(
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos());
    }

    private static long result(String job, Path path) throws Exception {
        return switch (job) {
            case "nothing" -> 0;
            case "rows" -> rows(path);
            case "rowsInParallel" -> rowsInParallel(path);
            case "split" -> split(path);
            case "bytes" -> bytes(Files.newInputStream(path));
            case "gunzip" -> bytes(new GZIPInputStream(Files.newInputStream(path), 1 << 16));
            case "duckdbCount" -> duckdbCount(path);
            case "duckdbTable" -> duckdbTable(path, 1);
            case "duckdbTableInParallel" -> duckdbTable(path, 2);
            case "page" -> page(path);
            case "pageWithLibraries" -> pageWithLibraries(path);
            case "pages" -> pages(path);
            case "pagesInParallel" -> pagesInParallel(path);
            case "pagesWithLibraries" -> pagesWithLibraries(path);
            case "pageBytes" -> pageBytes(path);
            default -> written(job, path);
        };
    }

    private static long rows(Path path) throws IOException {
        long count = 0;
        try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
            for (Interaction row : rows) {
                count += row.evidence() == null ? 0 : 1;
            }
        }
        return count;
    }

    private static long rowsInParallel(Path path) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
            return rows.stream()
                    .parallel()
                    .mapToLong(row -> row.evidence() == null ? 0 : 1)
                    .sum();
        }
    }

    /** What a script does: each line is parted into cells. */
    private static long split(Path path) throws IOException {
        long count = -1;
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count += line.split("\t", -1).length == 15 ? 1 : 0;
            }
        }
        return count;
    }

    private static long bytes(InputStream content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in = content) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes += count;
            }
        }
        return bytes;
    }

    private static long duckdbCount(Path path) throws Exception {
        try (DuckDb database = new DuckDb(1)) {
            return database.count(path);
        }
    }

    private static long duckdbTable(Path path, int threads) throws Exception {
        try (DuckDb database = new DuckDb(threads)) {
            return database.table(path);
        }
    }

    private static long page(Path path) throws IOException {
        return TFLinkReader.read(path).accession().isEmpty() ? 0 : 1;
    }

    private static long pageWithLibraries(Path path) throws IOException {
        return JacksonPage.of(Files.readString(path)).accession().isEmpty() ? 0 : 1;
    }

    private static long pages(Path folder) throws IOException {
        long count = 0;
        for (Path page : BenchmarkData.pages(folder)) {
            count += page(page);
        }
        return count;
    }

    private static long pagesInParallel(Path folder) throws IOException {
        return BenchmarkData.pages(folder).parallelStream()
                .mapToLong(page -> {
                    try {
                        return page(page);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();
    }

    private static long pagesWithLibraries(Path folder) throws IOException {
        long count = 0;
        for (Path page : BenchmarkData.pages(folder)) {
            count += pageWithLibraries(page);
        }
        return count;
    }

    private static long pageBytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path page : BenchmarkData.pages(folder)) {
            bytes += Files.readAllBytes(page).length;
        }
        return bytes;
    }

    /** {@code write-gff3}: what is written is read before, which does not count as time of the job. */
    private static long written(String job, Path path) throws IOException {
        if (!job.startsWith("write-")) {
            throw new IllegalArgumentException("unknown job " + job);
        }
        String name = job.substring("write-".length()).replace('-', '_').toUpperCase(Locale.ROOT);
        WrittenFile.Content content = WrittenFile.valueOf(name).content(path);
        CountedBytes out = new CountedBytes();
        start = System.nanoTime();
        content.writeTo(out);
        return out.count();
    }
}
