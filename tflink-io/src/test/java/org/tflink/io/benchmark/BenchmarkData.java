package org.tflink.io.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkWriter;

/**
 * The files that benchmarks read. Whichever is missing is made when it is needed, and is the same each time; its name says
 * what it is:
 *
 * <ul>
 *   <li>{@code interactions-1000000.tsv}: a table of a million interactions in 15 columns, those of an {@link
 *       InventedOrganism}; as gzip data if the name also ends in {@code .gz};
 *   <li>{@code pages-5000}: a folder of 5,000 pages, those of {@link InventedPages}.
 * </ul>
 *
 * <p>A file of any other name has to be there.
 */
final class BenchmarkData {

    /** The folder of files that are made, seen from that of the module. */
    static final String FOLDER = "target/benchmark-data/";

    private static final Pattern TABLE = Pattern.compile("interactions-([1-9][0-9]*)\\.tsv(?:\\.gz)?");
    private static final Pattern PAGES = Pattern.compile("pages-([1-9][0-9]*)");

    private BenchmarkData() {}

    /** The file or folder, made if it is missing. */
    static Path made(Path path) throws IOException {
        if (Files.exists(path)) {
            return path;
        }
        Matcher table = TABLE.matcher(path.getFileName().toString());
        Matcher pages = PAGES.matcher(path.getFileName().toString());
        if (table.matches()) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            TFLinkWriter.interactions(InventedOrganism.human().interactions(Long.parseLong(table.group(1))))
                    .to(path);
        } else if (pages.matches()) {
            makePages(path, Integer.parseInt(pages.group(1)));
        } else {
            throw new NoSuchFileException(
                    path.toString(), null, "it is not there, and is not named interactions-….tsv or pages-…");
        }
        return path;
    }

    /** The pages in a folder, in the order of their names. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** First in another folder, so that what is there is complete. */
    private static void makePages(Path folder, int count) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".part");
        Files.createDirectories(unfinished);
        try {
            InventedPages.proteins(count).forEach(protein -> write(protein, unfinished));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Protein protein, Path folder) {
        Path page = folder.resolve(protein.accession().toLowerCase(Locale.ROOT) + ".md");
        try (OutputStream out = Files.newOutputStream(page)) {
            TFLinkWriter.page(protein).to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
