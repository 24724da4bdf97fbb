package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitesToBedTest {

    @TempDir
    private Path folder;

    private Path table;

    private Path bed;

    @BeforeEach
    void makeTable() throws IOException {
        bed = folder.resolve("sites.bed");
        table = Tables.bindingSites(
                folder,
                "TFLinkSS90000001 | X0AAA1 | Zig1 | Mus musculus | - | - | - | - | - | - | selex | 30000001 | GTRD | Yes | - | -",
                "TFLinkSS90000002 | X0AAA1 | Zig1 | Mus musculus | mm10 | chr2 | 100 | 110 | + | mm10&position=chr2:100-110 | x-ray | 30000002 | GTRD | Yes | 0 | -",
                "TFLinkSS90000003 | X0TTT1 | Zag1 | Mus musculus | mm10 | chr2 | 105 | 120 | + | mm10&position=chr2:105-120 | x-ray | 30000003 | GTRD | Yes | 0 | -",
                "TFLinkLS90000004 | X0AAA1 | Zig1 | Mus musculus | mm9 | chr1 | 50 | 60 | - | mm9&position=chr1:50-60 | x-ray | 30000004 | GTRD | No | 0 | -",
                "TFLinkLS90000005 | X0AAA1 | Zig1 | Mus musculus | mm10 | chr1 | 7 | 15 | - | mm10&position=chr1:7-15 | x-ray | 30000005 | ReMap | No | 0 | -",
                "TFLinkSS90000006 | X0TTT2 | Zug1 | Mus musculus | - | - | - | - | - | - | selex | 30000006 | GTRD | Yes | - | -");
    }

    private String printed(String nameOrAccession) throws IOException {
        return Printed.by(SitesToBed::main, table.toString(), nameOrAccession, bed.toString());
    }

    @Test
    void writesTheSitesOnTheFirstAssembly() throws IOException {
        assertThat(printed("Zig1")).isEqualToNormalizingNewlines("""
                        Binding sites of Zig1
                          written, on mm10                    2
                          skipped, on another assembly        1
                          skipped, without location           1
                        """);
        assertThat(Files.readString(bed)).isEqualTo("""
                chr2\t100\t110\tTFLinkSS90000002;X0AAA1;Zig1\t0\t+
                chr1\t7\t15\tTFLinkLS90000005;X0AAA1;Zig1\t0\t-
                """);
    }

    @Test
    void findsTheTfByAccession() throws IOException {
        assertThat(printed("X0TTT1")).isEqualToNormalizingNewlines("""
                        Binding sites of X0TTT1
                          written, on mm10                    1
                          skipped, on another assembly        0
                          skipped, without location           0
                        """);
        assertThat(Files.readString(bed)).isEqualTo("chr2\t105\t120\tTFLinkSS90000003;X0TTT1;Zag1\t0\t+\n");
    }

    @Test
    void writesNoFileWithoutLocations() throws IOException {
        assertThat(printed("Zug1")).isEqualToNormalizingNewlines("""
                        No file written. Sites of Zug1 with location: 0, without: 1
                        """);
        assertThat(bed).doesNotExist();
    }
}
