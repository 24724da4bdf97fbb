package org.tflink.io.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/**
 * Reads pages and tables on several threads for some time, and compares each value with the one that was written.
 * Arguments: a folder, the number of threads, the time in seconds.
 */
public final class Stress {

    private static final int ROWS = 30_000;
    private static final int PROTEINS = 2_000;

    private static final List<Organism> ORGANISMS = Organism.known();

    private Stress() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int threads = Integer.parseInt(args[1]);
        Instant end = Instant.now().plus(Duration.ofSeconds(Long.parseLong(args[2])));
        for (String name : List.of("table.tsv", "table.tsv.gz")) {
            TFLinkWriter.interactions((Iterable<Interaction>)
                            () -> IntStream.range(0, ROWS).mapToObj(Stress::row).iterator())
                    .to(folder.resolve(name));
        }
        AtomicLong values = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> tasks = IntStream.range(0, threads)
                    .mapToObj(thread -> (Callable<Long>) () -> read(folder, thread, end))
                    .toList();
            for (Future<Long> task : pool.invokeAll(tasks)) {
                values.addAndGet(task.get());
            }
        } finally {
            pool.shutdown();
        }
        System.out.println("verified values: " + values);
    }

    /** Reads until the end of the time; returns the number of values. */
    private static long read(Path folder, int thread, Instant end) throws IOException {
        long values = 0;
        for (int i = thread; Instant.now().isBefore(end); i++) {
            switch (i % 3) {
                case 0 -> values += table(folder.resolve("table.tsv"), thread == 0);
                case 1 -> values += table(folder.resolve("table.tsv.gz"), false);
                default -> values += pages(i);
            }
        }
        return values;
    }

    private static long table(Path path, boolean parallel) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
            AtomicInteger number = new AtomicInteger();
            Stream<Interaction> stream = parallel ? rows.stream().parallel() : rows.stream();
            stream.forEachOrdered(row -> verify(row, row(number.getAndIncrement())));
            return number.get();
        }
    }

    private static long pages(int from) throws IOException {
        for (int i = from; i < from + 200; i++) {
            Protein protein = protein(i);
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            TFLinkWriter.page(protein).to(page);
            verify(
                    TFLinkReader.from(new ByteArrayInputStream(page.toByteArray()), "page")
                            .page(),
                    protein);
        }
        return 200;
    }

    private static void verify(Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new UncheckedIOException(new IOException("found " + found + ", expected " + expected));
        }
    }

    private static Interaction row(int number) {
        return Interaction.of(
                Interactor.of(accession(number % 100), "TF" + number % 100, List.of(1L + number % 100)),
                Interactor.of(accession(100 + number % PROTEINS), "T" + number % PROTEINS, List.of(1L, 7L)),
                ORGANISMS.get(number % ORGANISMS.size()),
                evidence(number));
    }

    private static Evidence evidence(int number) {
        return Evidence.of(
                List.of("GTRD", "database " + number % 11),
                List.of("method " + number % 7),
                PubMedQuery.of(1 + number % 7, 5000),
                number % 2 == 0 ? EvidenceScale.SMALL : EvidenceScale.LARGE);
    }

    private static Protein protein(int number) {
        Interactor self = Interactor.of(accession(number), "β" + number, List.of(1L + number));
        Organism organism = ORGANISMS.get(number % ORGANISMS.size());
        return Protein.builder()
                .accession(self.accession())
                .name(self.name())
                .geneIds(self.geneIds())
                .organism(organism)
                .function(ProteinFunction.TRANSCRIPTION_FACTOR)
                .targets(IntStream.range(number, number + number % 40)
                        .mapToObj(i -> Interaction.of(
                                self,
                                Interactor.of(accession(i % PROTEINS), "T" + i, List.of(1L + i)),
                                organism,
                                evidence(i)))
                        .toList())
                .build();
    }

    private static String accession(int number) {
        return String.format("P%05d", number);
    }
}
