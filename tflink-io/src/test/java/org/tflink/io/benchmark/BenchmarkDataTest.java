package org.tflink.io.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/** The files that benchmarks make for themselves: what is claimed of them. */
class BenchmarkDataTest {

    @TempDir
    private Path folder;

    private List<Interaction> table(int rows) throws IOException {
        try (Rows<Interaction> table =
                TFLinkReader.interactions(BenchmarkData.made(folder.resolve("interactions-" + rows + ".tsv")))) {
            return table.stream().toList();
        }
    }

    @Test
    void aTableHasAsManyDifferentInteractionsAsItsNameSays() throws IOException {
        assertThat(table(10_000).stream().map(row -> row.transcriptionFactor() + " " + row.target()))
                .hasSize(10_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void nineRowsOfTenHaveTheSameEvidence() throws IOException {
        assertThat(table(10_000).stream()
                        .filter(row -> row.evidence().pubMed().ids().equals(List.of(27924024L)))
                        .count())
                .isBetween(8_900L, 9_100L);
    }

    @Test
    void aMadeTableIsTheSameEachTime() throws IOException {
        Path first = BenchmarkData.made(folder.resolve("interactions-1000.tsv"));
        Path second = BenchmarkData.made(folder.resolve("again").resolve("interactions-1000.tsv"));

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void pagesAreAsLongAsThoseOfTFLinkAndSayWhatTheInventedProteinsHave() throws IOException {
        Path pages = BenchmarkData.made(folder.resolve("pages-1000"));
        long bytes = 0;
        for (Protein protein : InventedPages.proteins(1_000).toList()) {
            Path page = pages.resolve(protein.accession().toLowerCase(Locale.ROOT) + ".md");
            assertThat(TFLinkReader.read(page)).isEqualTo(protein);
            bytes += Files.size(page);
        }

        assertThat(BenchmarkData.pages(pages)).hasSize(1_000);
        assertThat(bytes / 1_000.0).isCloseTo(5_400, within(400.0));
    }

    @Test
    void aFileOfAnotherNameIsNotMade() {
        assertThatThrownBy(() -> BenchmarkData.made(folder.resolve("own.tsv"))).isInstanceOf(NoSuchFileException.class);
    }
}
