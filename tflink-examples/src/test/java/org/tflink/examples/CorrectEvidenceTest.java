package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectEvidenceTest {

    private static final String WAS = "18971253%5Buid%5D+OR+27924024%5Buid%5D+OR+26578589%5Buid%5D,No";

    private static final String NOW =
            "18971253%5Buid%5D+OR+27924024%5Buid%5D+OR+26578589%5Buid%5D+OR+12345678%5Buid%5D,Yes";

    @Test
    void changesOnlyTheRowOfSuz12(@TempDir Path folder) throws IOException {
        Path corrected = folder.resolve("corrected.md");
        String seed = Files.readString(Path.of(Printed.SEED));
        int row = seed.indexOf("Suz12,");
        int cells = seed.indexOf(WAS, row);

        String printed = Printed.by(CorrectEvidence::main, Printed.SEED, "Suz12", "12345678", corrected.toString());

        assertThat(seed.substring(row, cells)).as("one row").doesNotContain("\n\n", "\r\n\r\n");
        assertThat(corrected).hasContent(seed.substring(0, cells) + NOW + seed.substring(cells + WAS.length()));
        assertThat(printed).isEqualToNormalizingNewlines("""
                        Suz12 (Q80U70) regulates Sox14 (Q04892)
                          before: Evidence{sourceDatabases=[GTRD, ORegAnno, PAZAR], \
                        detectionMethods=[chromatin immunoprecipitation assay, inferred by curator], \
                        pubMed=18971253[uid] OR 27924024[uid] OR 26578589[uid], scale=LARGE}
                          after:  Evidence{sourceDatabases=[GTRD, ORegAnno, PAZAR], \
                        detectionMethods=[chromatin immunoprecipitation assay, inferred by curator], \
                        pubMed=18971253[uid] OR 27924024[uid] OR 26578589[uid] OR 12345678[uid], scale=SMALL}
                        """);
    }

    @Test
    void doesNotAddAPaperTwice(@TempDir Path folder) throws IOException {
        String page = folder.resolve("corrected.md").toString();

        assertThat(Printed.by(CorrectEvidence::main, Printed.SEED, "Suz12", "18971253", page))
                .endsWith("pubMed=18971253[uid] OR 27924024[uid] OR 26578589[uid], scale=SMALL}"
                        + System.lineSeparator());
    }

    @Test
    void rejectsANameWithoutInteraction(@TempDir Path folder) {
        assertThatThrownBy(() -> Printed.by(
                        CorrectEvidence::main,
                        Printed.SEED,
                        "Suz13",
                        "12345678",
                        folder.resolve("corrected.md").toString()))
                .hasMessage("no interaction with Suz13 on the page");
        assertThat(folder).isEmptyDirectory();
    }
}
