package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonTargetsTest {

    @TempDir
    private Path folder;

    private String table() throws IOException {
        return Tables.interactions(
                        folder,
                        "X0AAA1 | X0GGG2 | 1001 | 4002 | Zig1 | Zog2 | x-ray | 30000001 | Mus musculus | GTRD;ReMap | No | - | - | - | -",
                        "X0AAA1 | X0GGG1 | 1001 | 4001 | Zig1 | Zog1 | x-ray;y-ray | 30000002 | Mus musculus | TRRUST | Yes | - | - | - | -",
                        "X0AAA1 | X0GGG3 | 1001 | 4003 | Zig1 | Zog3 | x-ray | 30000003 | Mus musculus | GTRD | No | - | - | - | -",
                        "X0TTT1 | X0GGG1 | 2001 | 4001 | Zag1 | Zog1 | x-ray | 30000004 | Mus musculus | GTRD | No | - | - | - | -",
                        "X0TTT1 | X0GGG4 | 2001 | 4004 | Zag1 | Zog4 | x-ray | 30000005 | Mus musculus | GTRD | No | - | - | - | -",
                        "X0TTT2 | X0GGG1 | 2002 | 4001 | Zag1 | Zog1 | x-ray | 30000006 | Mus musculus | PAZAR | Yes | - | - | - | -",
                        "X0TTT1 | X0GGG2 | 2001 | 4002 | Zag1 | Zog2 | x-ray | - | Mus musculus | TRED | No | - | - | - | -",
                        "X0TTT3 | X0GGG3 | 2003 | 4003 | Zug1 | Zog3 | x-ray | 30000007 | Mus musculus | GTRD | No | - | - | - | -")
                .toString();
    }

    @Test
    void printsTheEvidenceOfBoth() throws IOException {
        assertThat(Printed.by(CommonTargets::main, table(), "Zig1", "2001")).isEqualToNormalizingNewlines("""
                        Targets of Zig1 (X0AAA1): 3
                        Targets of Zag1 (X0TTT1): 3
                        Targets of both: 2
                        Zog1 (X0GGG1)
                          Zig1 (X0AAA1)        SMALL        TRRUST
                          Zag1 (X0TTT1)        LARGE        GTRD
                        Zog2 (X0GGG2)
                          Zig1 (X0AAA1)        LARGE        GTRD, ReMap
                          Zag1 (X0TTT1)        LARGE        TRED
                        """);
    }

    @Test
    void printsWhichNameIsUnknownOrAmbiguous() throws IOException {
        assertThat(Printed.by(CommonTargets::main, table(), "Zag1", "Zeg1")).isEqualToNormalizingNewlines("""
                        Zag1 is ambiguous: [Zag1 (X0TTT1), Zag1 (X0TTT2)]
                        Zeg1 is not in the table
                        """);
    }

    @Test
    void printsNoTargetIfThereIsNoCommonOne() throws IOException {
        assertThat(Printed.by(CommonTargets::main, table(), "Zug1", "X0TTT2")).isEqualToNormalizingNewlines("""
                        Targets of Zug1 (X0TTT3): 1
                        Targets of Zag1 (X0TTT2): 1
                        Targets of both: 0
                        """);
    }
}
