package org.tflink.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What an example prints. */
final class Printed {

    /** The page of Sox14, as seen from the folder of this module, where tests run. */
    static final String SEED = "../seeds/000_e4ce962d5fc5f482.txt";

    private Printed() {}

    /** An example: its main method. */
    interface Example {
        void run(String[] args) throws IOException;
    }

    /** Runs an example and takes what it prints. */
    static String by(Example example, String... args) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            example.run(args);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
