package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LenientReadingTest {

    @Test
    void reportsNothingForAValidPage() throws IOException {
        assertThat(Printed.by(LenientReading::main, Printed.SEED)).isEqualToNormalizingNewlines("""
                        Problems: 0
                        Kept of Sox14 (Q04892)
                          regulators      95
                          targets          1
                          binding sites    0
                          sequences        0
                          orthologs        3
                        """);
    }

    @Test
    void reportsMalformedRowsAndKeepsTheOthers(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("x0aaa1.md"), """
                ---
                type: protein
                layout: protein
                title: X0AAA1
                protein_name: Zig1
                uniprot_accession: X0AAA1
                ncbi_gene_id: '1001'
                organism: Mus musculus
                function: transcription factor and target gene
                number_of_interactions: '5'
                tfs: 'Zag1,X0TTT1,2001,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zag2,X0TTT2,abc,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No'
                targets: 'Zog1,X0GGG1,4001,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zog2,X0GGG2,4002,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,Maybe

                  Zog3,X0GGG3,4003'

                ---
                """);

        assertThat(Printed.by(LenientReading::main, page.toString()).replace(page.toString(), "x0aaa1.md"))
                .isEqualToNormalizingNewlines("""
                        Problems: 3
                          x0aaa1.md:13:15: tfs, row 2, cell 3 (NCBI gene ids): found "abc", expected whole numbers joined by ";", or "-"
                          x0aaa1.md:16:79: targets, row 2, cell 7 (small-scale evidence): found "Maybe", expected Yes or No
                          x0aaa1.md:18:3: targets, row 3: found "Zog3,X0GGG3,4003", expected 6 or 7 cells, not 3
                        Kept of Zig1 (X0AAA1)
                          regulators       1
                          targets          1
                          binding sites    0
                          sequences        0
                          orthologs        0
                        """);
    }
}
