package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowOrthologsTest {

    @Test
    void linksOrthologsWithoutAPageInTheFolder() throws IOException {
        assertThat(Printed.by(FollowOrthologs::main, Printed.SEED)).isEqualToNormalizingNewlines("""
                        Mus musculus             Q04892     Sox14: regulated by 95, regulates 1: Calb2
                        Homo sapiens             O95416     see https://tflink.net/protein/o95416/
                        Rattus norvegicus        B7SZV3     see https://tflink.net/protein/b7szv3/
                        Danio rerio              Q32PP9     see https://tflink.net/protein/q32pp9/
                        """);
    }

    @Test
    void readsPagesInTheFolder(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("x0aaa1.md"), """
                ---
                type: protein
                layout: protein
                title: X0AAA1
                protein_name: ZIG1
                uniprot_accession: X0AAA1
                ncbi_gene_id: '1001'
                organism: Homo sapiens
                function: target gene
                number_of_interactions: '1'
                orthologs: '[{"species": "Mus musculus", "id": ["<a href=\\"/protein/x0mmm1\\">X0MMM1</a>", "<a href=\\"/protein/x0mmm2\\">X0MMM2</a>"]}, {"species": "Rattus norvegicus", "id": ["RATNO99999"]}]'
                tfs: ZAG1,X0TTT1,2001,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No
                targets: ''

                ---
                """);
        Files.writeString(folder.resolve("x0mmm1.md"), """
                ---
                type: protein
                layout: protein
                title: X0MMM1
                protein_name: Zig1
                uniprot_accession: X0MMM1
                ncbi_gene_id: '3001'
                organism: Mus musculus
                function: transcription factor
                number_of_interactions: '250'
                tfs: ''
                targets: 'Zog1,X0GGG1,4001,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zog2,X0GGG2,4002,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zog3,X0GGG3,4003,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zog4,X0GGG4,4004,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zog5,X0GGG5,4005,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zog6,X0GGG6,4006,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No'

                ---
                """);

        assertThat(Printed.by(FollowOrthologs::main, page.toString())).isEqualToNormalizingNewlines("""
                        Homo sapiens             X0AAA1     ZIG1: regulated by 1, regulates 0
                        Mus musculus             X0MMM1     Zig1: regulated by 0, regulates 6: Zog1, Zog2, Zog3, Zog4, Zog5, ...; there may be more
                        Mus musculus             X0MMM2     see https://tflink.net/protein/x0mmm2/
                        Rattus norvegicus        RATNO99999 not in TFLink
                        """);
    }
}
