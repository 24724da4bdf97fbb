package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tflink.io.TFLinkReader;

/**
 * Reads one page, as the first thing that a virtual machine does, and prints how many nanoseconds that took. Nothing else is
 * done here that would load classes.
 */
public final class FirstRead {

    /** How to read it. */
    static final String PAGE = "page";

    /** By way of the YAML library. */
    static final String REFERENCE = "reference";

    /** Not at all. */
    static final String NOTHING = "nothing";

    private FirstRead() {}

    /**
     * Reads the page.
     *
     * @param args how, and its path
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[1]);
        long start = System.nanoTime();
        switch (args[0]) {
            case PAGE -> TFLinkReader.read(page);
            case REFERENCE -> TFLinkReader.from(Files.readString(page), args[1]).page();
            default -> {}
        }
        System.out.println(System.nanoTime() - start);
    }
}
