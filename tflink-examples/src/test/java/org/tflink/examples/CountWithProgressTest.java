package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountWithProgressTest {

    @Test
    void printsCountsAndShowsProgressOnTheErrorStream(@TempDir Path folder) throws IOException {
        Path table = Tables.interactions(
                folder,
                "X0AAA1 | X0GGG1 | 1001 | 4001 | Zig1 | Zog1 | x-ray | 30000001 | Mus musculus | GTRD | No | - | - | - | -",
                "X0AAA1 | X0GGG2 | 1001 | 4002 | Zig1 | Zog2 | x-ray | 30000002 | Mus musculus | TRRUST | Yes | - | - | - | -",
                "X0TTT1 | X0GGG1 | 2001 | 4001 | Zag1 | Zog1 | x-ray | 30000003 | Mus musculus | GTRD | No | - | - | - | -");
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        PrintStream err = System.err;
        String printed;
        try {
            System.setErr(new PrintStream(drawn, true, StandardCharsets.UTF_8));
            printed = Printed.by(CountWithProgress::main, table.toString());
        } finally {
            System.setErr(err);
        }

        assertThat(printed).isEqualToNormalizingNewlines("""
                        Interactions by scale of the evidence
                          SMALL                1
                          LARGE                2
                          UNSPECIFIED          0
                        """);
        assertThat(drawn.toString(StandardCharsets.UTF_8)).contains("Reading", "100%");
    }
}
