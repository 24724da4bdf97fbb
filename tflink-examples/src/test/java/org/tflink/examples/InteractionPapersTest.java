package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractionPapersTest {

    @Test
    void findsARegulatorByName() throws IOException {
        assertThat(Printed.by(InteractionPapers::main, Printed.SEED, "Suz12")).isEqualToNormalizingNewlines("""
                        Suz12 (Q80U70) regulates Sox14 (Q04892)
                          databases  GTRD, ORegAnno, PAZAR
                          methods    chromatin immunoprecipitation assay, inferred by curator
                          search     https://pubmed.ncbi.nlm.nih.gov/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D+OR+26578589%5Buid%5D
                          paper      https://pubmed.ncbi.nlm.nih.gov/18971253/
                          paper      https://pubmed.ncbi.nlm.nih.gov/27924024/
                          paper      https://pubmed.ncbi.nlm.nih.gov/26578589/
                        """);
    }

    @Test
    void findsATargetByAccession() throws IOException {
        assertThat(Printed.by(InteractionPapers::main, Printed.SEED, "Q08331")).isEqualToNormalizingNewlines("""
                        Sox14 (Q04892) regulates Calb2 (Q08331)
                          databases  TRRUST
                          methods    inferred by curator
                          search     https://pubmed.ncbi.nlm.nih.gov/?term=29087512%5Buid%5D+OR+24929424%5Buid%5D
                          paper      https://pubmed.ncbi.nlm.nih.gov/29087512/
                          paper      https://pubmed.ncbi.nlm.nih.gov/24929424/
                        """);
    }

    @Test
    void printsASelfRegulationOnce(@TempDir Path folder) throws IOException {
        assertThat(Printed.by(InteractionPapers::main, selfRegulator(folder), "Zig1"))
                .isEqualToNormalizingNewlines("""
                        Zig1 (X0AAA1) regulates Zig1 (X0AAA1)
                          databases  TRRUST
                          methods    inferred by curator
                          search     https://pubmed.ncbi.nlm.nih.gov/?term=30000001%5Buid%5D
                          paper      https://pubmed.ncbi.nlm.nih.gov/30000001/
                        """);
    }

    @Test
    void printsNoSearchWithoutPapers(@TempDir Path folder) throws IOException {
        assertThat(Printed.by(InteractionPapers::main, selfRegulator(folder), "Zag1"))
                .isEqualToNormalizingNewlines("""
                        Zag1 (X0TTT1) regulates Zig1 (X0AAA1)
                          databases  TRED
                          methods    inferred by curator
                          search     no papers
                        """);
    }

    @Test
    void reportsThatThereIsNoInteraction() throws IOException {
        assertThat(Printed.by(InteractionPapers::main, Printed.SEED, "Pax6")).isEqualToNormalizingNewlines("""
                        The page of Sox14 shows no interaction with Pax6.
                        """);
    }

    /** Writes the page of a TF that regulates itself, and is regulated by another TF without papers. */
    private static String selfRegulator(Path folder) throws IOException {
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
                number_of_interactions: '3'
                tfs: 'Zig1,X0AAA1,1001,TRRUST,inferred by curator,30000001%5Buid%5D,Yes

                  Zag1,X0TTT1,2001,TRED,inferred by curator,-,No'
                targets: Zig1,X0AAA1,1001,TRRUST,inferred by curator,30000001%5Buid%5D,Yes

                ---
                """);
        return page.toString();
    }
}
