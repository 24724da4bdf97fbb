package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableToGeneSetsTest {

    @TempDir
    private Path folder;

    private String printed(String idType, Path sets) throws IOException {
        Path table = Tables.interactions(
                folder,
                "X0TTT1 | X0GGG1 | - | 4001 | Zag1 | Zog1 | x-ray | 30000001 | Mus musculus | GTRD | No | - | - | - | -",
                "X0AAA1 | X0GGG1 | 1001 | 4001 | Zig1 | Zog1 | x-ray | 30000002 | Mus musculus | GTRD | No | - | - | - | -",
                "X0AAA1 | X0GGG2 | 1001 | - | Zig1 | Zog2 | x-ray | 30000003 | Mus musculus | GTRD | No | - | - | - | -",
                "X0AAA1 | X0GGG3 | 1001 | 4003;4004 | Zig1 | - | x-ray | 30000004 | Mus musculus | GTRD | No | - | - | - | -",
                "X0TTT1 | X0GGG3 | - | 4003;4004 | Zag1 | - | x-ray | 30000005 | Mus musculus | GTRD | No | - | - | - | -");
        return Printed.by(TableToGeneSets::main, table.toString(), idType, sets.toString());
    }

    @Test
    void writesAccessions() throws IOException {
        Path sets = folder.resolve("sets.gmt");

        assertThat(printed("UNIPROT", sets)).isEqualToNormalizingNewlines("""
                        Gene sets: 2
                        Largest: Zig1 (X0AAA1): 3
                        """);
        assertThat(Files.readString(sets))
                .isEqualTo("X0TTT1\tZag1\tX0GGG1\tX0GGG3\r\n" + "X0AAA1\tZig1\tX0GGG1\tX0GGG2\tX0GGG3");
    }

    @Test
    void skipsProteinsWithoutGeneId() throws IOException {
        Path sets = folder.resolve("sets.gmt");

        assertThat(printed("NCBI_GENE", sets)).isEqualToNormalizingNewlines("""
                        Gene sets: 1
                        Largest: X0AAA1 (1001): 2
                        """);
        assertThat(Files.readString(sets)).isEqualTo("1001\tX0AAA1\t4001\t4003;4004");
    }

    @Test
    void skipsProteinsWithoutName() throws IOException {
        Path sets = folder.resolve("sets.gmt");

        assertThat(printed("NAME", sets)).isEqualToNormalizingNewlines("""
                        Gene sets: 2
                        Largest: X0AAA1 (Zig1): 2
                        """);
        assertThat(Files.readString(sets)).isEqualTo("Zag1\tX0TTT1\tZog1\r\n" + "Zig1\tX0AAA1\tZog1\tZog2");
    }

    @Test
    void rejectsAnUnknownType() {
        Path sets = folder.resolve("sets.gmt");

        assertThatThrownBy(() -> printed("ENSEMBL", sets))
                .hasMessage("No enum constant org.tflink.core.GeneIdType.ENSEMBL");
        assertThat(sets).doesNotExist();
    }
}
