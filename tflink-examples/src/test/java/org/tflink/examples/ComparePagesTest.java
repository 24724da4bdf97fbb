package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePagesTest {

    @TempDir
    private Path folder;

    private Path page(String name, String count, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), """
                ---
                type: protein
                layout: protein
                title: X0AAA1
                protein_name: Zig1
                uniprot_accession: X0AAA1
                ncbi_gene_id: '1001'
                organism: Mus musculus
                function: transcription factor
                number_of_interactions: '%s'
                tfs: ''
                targets: '%s'

                ---
                """.formatted(count, String.join("\n\n  ", rows)));
    }

    @Test
    void tellsThatNothingChanged() throws IOException {
        assertThat(Printed.by(ComparePages::main, Printed.SEED, Printed.SEED)).isEqualToNormalizingNewlines("""
                        Sox14 (Q04892), Mus musculus
                        Transcription factors: 95 before, 95 now, no change
                        Targets: 1 before, 1 now, no change
                        """);
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() throws IOException {
        Path before = page(
                "before.md",
                "4",
                "Zog1,X0GGG1,4001,TRRUST,inferred by curator,30000001%5Buid%5D,No",
                "Zog2,X0GGG2,4002,GTRD,chromatin immunoprecipitation assay,30000002%5Buid%5D,No",
                "Zog3,X0GGG3,4003,GTRD;TRRUST,x-ray;y-ray,30000003%5Buid%5D,No",
                "Zog4,X0GGG4,4004,GTRD,x-ray,,No");
        Path now = page(
                "now.md",
                "5",
                "Zog1,X0GGG1,4001,TRRUST;ORegAnno,inferred by curator,30000009%5Buid%5D,Yes",
                "Zog3a,X0GGG3,-,TRRUST;GTRD,x-ray;y-ray,30000003%5Buid%5D,No",
                "Zog4,X0GGG4,4004,GTRD,x-ray,,No",
                "Zog5,X0GGG5,4005,GTRD,x-ray,30000005%5Buid%5D+OR+30000006%5Buid%5D,Yes",
                "Zog4,X0GGG4,4004,GTRD,x-ray,,No");

        assertThat(Printed.by(ComparePages::main, before.toString(), now.toString()))
                .isEqualToNormalizingNewlines("""
                        Zig1 (X0AAA1), Mus musculus
                        Transcription factors: 0 before, 0 now, no change
                        Targets: 4 before, 5 now
                          ~ Zog1 (X0GGG1)
                              databases  + ORegAnno
                              papers     - 30000001, + 30000009
                              scale      - LARGE, + SMALL
                          - Zog2 (X0GGG2): GTRD; chromatin immunoprecipitation assay; papers: 1; LARGE
                          ~ Zog3a (X0GGG3)
                              name       - Zog3, + Zog3a
                              gene ids   - 4003
                              databases  in another order
                          + Zog5 (X0GGG5): GTRD; x-ray; papers: 2; SMALL
                          + Zog4 (X0GGG4): GTRD; x-ray; papers: 0; LARGE
                        """);
    }

    @Test
    void tellsOnceThatTheProteinItselfChanged() throws IOException {
        Path renamed = folder.resolve("renamed.md");
        Files.writeString(
                renamed,
                Files.readString(Path.of(Printed.SEED)).replace("protein_name: Sox14", "protein_name: SOX-14"));

        assertThat(Printed.by(ComparePages::main, Printed.SEED, renamed.toString()))
                .isEqualToNormalizingNewlines("""
                        SOX-14 (Q04892), Mus musculus
                              name       - Sox14, + SOX-14
                        Transcription factors: 95 before, 95 now, no change
                        Targets: 1 before, 1 now, no change
                        """);
    }

    @Test
    void tellsThatAPageIsCut() throws IOException {
        Path before = page("before.md", "2", "Zog1,X0GGG1,4001,TRRUST,inferred by curator,,No");
        Path now = page("now.md", "1", "Zog1,X0GGG1,4001,TRRUST,inferred by curator,,No");

        assertThat(Printed.by(ComparePages::main, before.toString(), now.toString()))
                .endsWith("no change" + System.lineSeparator()
                        + "A page is cut: what seems added or removed may have been beyond its end."
                        + System.lineSeparator());
    }

    @Test
    void tellsThatThePagesAreOfTwoProteins() throws IOException {
        Path other = page("x0aaa1.md", "0");

        assertThat(Printed.by(ComparePages::main, Printed.SEED, other.toString()))
                .isEqualToNormalizingNewlines("Two proteins: Sox14 (Q04892) and Zig1 (X0AAA1)\n");
    }
}
