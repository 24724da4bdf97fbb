package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallScaleTargetsTest {

    @Test
    void listsTheTargetOfSox14() throws IOException {
        assertThat(Printed.by(SmallScaleTargets::main, Printed.SEED)).isEqualToNormalizingNewlines("""
                        Targets of Sox14 (Q04892) by scale of the evidence
                          SMALL          1
                          LARGE          0
                          UNSPECIFIED    0
                        Targets with small-scale evidence
                          Calb2        Q08331     inferred by curator
                        """);
    }

    @Test
    void skipsTargetsOfAnotherScale(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("x0aaa1.md"), """
                ---
                type: protein
                layout: protein
                title: X0AAA1
                protein_name: Zig1
                uniprot_accession: X0AAA1
                ncbi_gene_id: '1001'
                organism: Mus musculus
                function: transcription factor
                number_of_interactions: '4'
                tfs: ''
                targets: 'Zog1,X0GGG1,4001,TRRUST,inferred by curator;DNase I footprinting,30000001%5Buid%5D,Yes

                  Zog2,X0GGG2,4002,GTRD,chromatin immunoprecipitation assay,30000002%5Buid%5D,No

                  Zog3,X0GGG3,4003,GTRD,chromatin immunoprecipitation assay,30000002%5Buid%5D

                  Su(zog)4,X0GGG4,-,TRRUST,inferred by curator,30000003%5Buid%5D,Yes'

                ---
                """);

        assertThat(Printed.by(SmallScaleTargets::main, page.toString())).isEqualToNormalizingNewlines("""
                        Targets of Zig1 (X0AAA1) by scale of the evidence
                          SMALL          2
                          LARGE          1
                          UNSPECIFIED    1
                        Targets with small-scale evidence
                          Zog1         X0GGG1     inferred by curator, DNase I footprinting
                          Su(zog)4     X0GGG4     inferred by curator
                        """);
    }
}
