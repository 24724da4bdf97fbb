package org.tflink.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tflink.io.TFLinkReader;
import org.tflink.io.json.TFLinkModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts a folder of pages to JSON Lines: one file with one protein per line, for databases and data frames.
 *
 * <pre>{@code
 * mvn -q -pl tflink-examples -am compile exec:java \
 *     -Dexec.mainClass=org.tflink.examples.PagesToJsonLines -Dexec.args="content/protein proteins.jsonl"
 * }</pre>
 */
public final class PagesToJsonLines {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new TFLinkModule()).build();

    private PagesToJsonLines() {}

    /**
     * Runs the example.
     *
     * @param args the folder of pages, and the file to write
     * @throws IOException if a page cannot be read, or the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: PagesToJsonLines <folder of pages> <file to write>");
            System.exit(2);
        }
        List<Path> pages = pages(Path.of(args[0]));
        try (BufferedWriter lines = Files.newBufferedWriter(Path.of(args[1]))) {
            for (Path page : pages) {
                lines.append(JSON.writeValueAsString(TFLinkReader.read(page))).append('\n');
            }
        }
        System.out.println("Proteins: " + pages.size());
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
