package org.tflink.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tflink.io.TFLinkModule;
import org.tflink.io.TFLinkReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a folder of pages into one file of JSON Lines, a protein a line, for a database, a data frame or a browser.
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
     * @throws IOException if a page cannot be read, or the file not be written
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
