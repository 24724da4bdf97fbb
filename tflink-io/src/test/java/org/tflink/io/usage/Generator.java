package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program in Python that makes pages and tables; looked for beside the corpus of {@link RealPagesTest}. */
public final class Generator {

    private static final Path PROGRAM = Path.of(System.getProperty("tflink.corpus", "../../shared/corpus"))
            .resolveSibling("tools")
            .resolve("make_tflink.py");

    private Generator() {}

    /** Runs it; a test that asks for it is skipped where it is not there. */
    public static void run(String... arguments) throws InterruptedException {
        assumeTrue(Files.exists(PROGRAM), "the generator is not there");
        List<String> command = Stream.concat(Stream.of("python3", PROGRAM.toString()), Stream.of(arguments))
                .toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.waitFor()).isZero();
        } catch (IOException e) {
            assumeTrue(false, "Python is not there: " + e);
        }
    }
}
