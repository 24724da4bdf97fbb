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
    void printsNoDifferenceOfEqualPages() throws IOException {
        assertThat(Printed.by(ComparePages::main, Printed.SEED, Printed.SEED)).isEqualToNormalizingNewlines("""
                        Before: Sox14 (Q04892), Mus musculus, transcription factors: 95, targets: 1, binding sites: 0, COMPLETE
                        After:  Sox14 (Q04892), Mus musculus, transcription factors: 95, targets: 1, binding sites: 0, COMPLETE
                        """);
    }

    @Test
    void printsAddedRemovedAndChangedInteractions() throws IOException {
        Path before = page(
                "before.md",
                "3",
                "Zog1,X0GGG1,4001,TRRUST,x-ray,30000001%5Buid%5D,No",
                "Zog2,X0GGG2,4002,GTRD,x-ray,30000002%5Buid%5D,No",
                "Zog3,X0GGG3,4003,GTRD,x-ray,,No");
        Path after = page(
                "after.md",
                "4",
                "Zog1,X0GGG1,4001,TRRUST,x-ray,30000001%5Buid%5D,Yes",
                "Zog3a,X0GGG3,4003,GTRD,x-ray,,No",
                "Zog4,X0GGG4,4004,GTRD,y-ray,,Yes",
                "Zog4,X0GGG4,4004,PAZAR,y-ray,,Yes");

        assertThat(Printed.by(ComparePages::main, before.toString(), after.toString()))
                .isEqualToNormalizingNewlines("""
                        Before: Zig1 (X0AAA1), Mus musculus, transcription factors: 0, targets: 3, binding sites: 0, COMPLETE
                        After:  Zig1 (X0AAA1), Mus musculus, transcription factors: 0, targets: 4, binding sites: 0, COMPLETE
                        - Zig1 (X0AAA1) -> Zog1 (X0GGG1), Mus musculus, Evidence{sourceDatabases=[TRRUST], detectionMethods=[x-ray], pubMed=30000001[uid], scale=LARGE}
                        + Zig1 (X0AAA1) -> Zog1 (X0GGG1), Mus musculus, Evidence{sourceDatabases=[TRRUST], detectionMethods=[x-ray], pubMed=30000001[uid], scale=SMALL}
                        - Zig1 (X0AAA1) -> Zog2 (X0GGG2), Mus musculus, Evidence{sourceDatabases=[GTRD], detectionMethods=[x-ray], pubMed=30000002[uid], scale=LARGE}
                        + Zig1 (X0AAA1) -> Zog4 (X0GGG4), Mus musculus, Evidence{sourceDatabases=[GTRD], detectionMethods=[y-ray], pubMed=, scale=SMALL}
                        + Zig1 (X0AAA1) -> Zog4 (X0GGG4), Mus musculus, Evidence{sourceDatabases=[PAZAR], detectionMethods=[y-ray], pubMed=, scale=SMALL}
                        """);
    }

    @Test
    void reportsATruncatedPage() throws IOException {
        Path before = page("before.md", "2", "Zog1,X0GGG1,4001,TRRUST,x-ray,,No");
        Path after = page("after.md", "1", "Zog1,X0GGG1,4001,TRRUST,x-ray,,No");

        assertThat(Printed.by(ComparePages::main, before.toString(), after.toString()))
                .endsWith("COMPLETE" + System.lineSeparator()
                        + "A page is truncated: rows that seem added or removed may lie beyond its end."
                        + System.lineSeparator());
    }
}
