package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankRegulatorsTest {

    @TempDir
    private Path folder;

    @Test
    void printsWhatExplainsTheGenesWithPapers() throws IOException {
        Path table = Tables.interactions(
                folder,
                "X0AAA1 | X0GGG1 | 1001 | 4001 | Zig1 | Zog1 | x-ray | 31;32 | Mus musculus | GTRD | No | - | - | - | -",
                "X0AAA1 | X0GGG2 | 1001 | 4002 | Zig1 | Zog2 | x-ray | 33 | Mus musculus | GTRD | No | - | - | - | -",
                "X0TTT1 | X0GGG3 | 2001 | 4003 | Zag1 | Zog3 | x-ray | 34 | Mus musculus | GTRD | No | - | - | - | -",
                "X0TTT1 | X0GGG4 | 2001 | 4004 | Zag1 | Zog3 | x-ray | 35 | Mus musculus | GTRD | No | - | - | - | -");
        Path genes = Files.writeString(folder.resolve("genes.txt"), "Zog1\n4002\nZog9\nX0AAA1\n");

        assertThat(Printed.by(RankRegulators::main, table.toString(), genes.toString()))
                .isEqualToNormalizingNewlines("""
                        not in the table: Zog9
                        Genes: 2 of 4 targets
                        no target: X0AAA1
                        Zig1 (X0AAA1): 2 of 2 targets, p = 0.17, adjusted 0.33
                          Zog1 (X0GGG1) [31, 32]
                          Zog2 (X0GGG2) [33]
                        Zag1 (X0TTT1): 0 of 2 targets, p = 1.0, adjusted 1.0
                        """);
    }

    @Test
    void printsWhichNamesAreAmbiguous() throws IOException {
        Path table = Tables.interactions(
                folder,
                "X0TTT1 | X0GGG3 | 2001 | 4003 | Zag1 | Zog3 | x-ray | 34 | Mus musculus | GTRD | No | - | - | - | -",
                "X0TTT1 | X0GGG4 | 2001 | 4004 | Zag1 | Zog3 | x-ray | 35 | Mus musculus | GTRD | No | - | - | - | -");
        Path genes = Files.writeString(folder.resolve("genes.txt"), "Zog3\n");

        assertThat(Printed.by(RankRegulators::main, table.toString(), genes.toString()))
                .startsWith("ambiguous: Zog3, all used: [Zog3 (X0GGG3), Zog3 (X0GGG4)]");
    }
}
