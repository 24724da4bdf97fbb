package org.tflink.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs examples and captures their output. */
final class Printed {

    /** The path of the page of Sox14, relative to the folder of this module, in which the tests run. */
    static final String SEED = "../seeds/000_e4ce962d5fc5f482.txt";

    private Printed() {}

    /** The main method of an example. */
    interface Example {
        void run(String[] args) throws IOException;
    }

    /** Runs an example and returns its output. */
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
