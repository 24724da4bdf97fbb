package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSummaryTest {

    @Test
    void summarizesACompletePage() throws IOException {
        assertThat(Printed.by(PageSummary::main, Printed.SEED)).isEqualToNormalizingNewlines("""
                        name           Sox14
                        accession      Q04892
                        page           https://tflink.net/protein/q04892/
                        gene ids       20669
                        organism       Mus musculus
                        function       transcription factor and target gene
                        TFs            95
                        targets        1
                        binding sites  0
                        interactions   all 96
                        orthologs      Homo sapiens             O95416     https://tflink.net/protein/o95416/
                                       Rattus norvegicus        B7SZV3     https://tflink.net/protein/b7szv3/
                                       Danio rerio              Q32PP9     https://tflink.net/protein/q32pp9/
                        JASPAR         none
                        most papers    Cdx2                     P43241     papers: 3
                                       Suz12                    Q80U70     papers: 3
                                       Ezh2                     Q61188     papers: 3
                                       Jarid2                   Q62315     papers: 3
                                       Brd4                     Q9ESU6     papers: 1
                        downloads      https://cdn.netbiol.org/tflink/proteinDownload_tfs/TFLink_tfs_of_Q04892.tsv
                                       https://cdn.netbiol.org/tflink/proteinDownload_targets/TFLink_targets_of_Q04892.tsv
                        """);
    }

    @Test
    void summarizesATruncatedPage(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("x0aaa1.md"), """
                ---
                type: protein
                layout: protein
                title: X0AAA1
                protein_name: zig-1; zig-2
                uniprot_accession: X0AAA1
                ncbi_gene_id: 1001;1002
                organism: Felis catus
                function: transcription factor and target gene
                number_of_interactions: '250'
                orthologs: '[{"species": "Homo sapiens", "id": ["<a href=\\"/protein/x0hhh1\\">X0HHH1</a>", "HUMAN00042"]}]'
                jaspar_matrices: ["MA9001.1", "MA9001.2"]
                tfs: 'Zag1,X0TTT1,2001,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D,No

                  Zag2,X0TTT2,2002,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D+OR+30000002%5Buid%5D,No'
                targets: ''
                binding_sites: TFLinkSS90000001,X0AAA1,zig-1; zig-2,Felis catus,felCat9,chrA1,100,110,+,felCat9&position=chrA1:100-110,inferred
                  by curator,30000003%5Buid%5D,ORegAnno,Yes,0
                tfs_download: TFLink_tfs_of_X0AAA1.tsv
                targets_download: ''
                bindingSites_download: TFLink_X0AAA1_TFBS_annot.tsv
                bindingSites_download_gff3: TFLink_X0AAA1_TFBS_annot.gff3
                binding_sites_ls: X0AAA1_HT.fasta

                ---
                """);

        assertThat(Printed.by(PageSummary::main, page.toString())).isEqualToNormalizingNewlines("""
                        name           zig-1; zig-2
                        accession      X0AAA1
                        page           https://tflink.net/protein/x0aaa1/
                        gene ids       1001
                                       1002
                        organism       Felis catus
                        function       transcription factor and target gene
                        TFs            2
                        targets        0
                        binding sites  1
                        interactions   2 of 250
                        orthologs      Homo sapiens             X0HHH1     https://tflink.net/protein/x0hhh1/
                                       Homo sapiens             HUMAN00042 not in TFLink
                        JASPAR         MA9001.1
                                       MA9001.2
                        most papers    Zag2                     X0TTT2     papers: 2
                                       Zag1                     X0TTT1     papers: 1
                        downloads      https://cdn.netbiol.org/tflink/proteinDownload_tfs/TFLink_tfs_of_X0AAA1.tsv
                                       https://cdn.netbiol.org/tflink/proteinDownload_bindingSites/TFLink_X0AAA1_TFBS_annot.tsv
                                       https://cdn.netbiol.org/tflink/proteinDownload_bindingSites/TFLink_X0AAA1_TFBS_annot.gff3
                                       https://cdn.netbiol.org/tflink/ls_fasta/X0AAA1_HT.fasta
                        """);
    }

    @Test
    void summarizesAPageWithoutTotal(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("x0bbb2.md"), """
                ---
                type: protein
                layout: protein
                title: X0BBB2
                protein_name: Zog
                uniprot_accession: X0BBB2
                ncbi_gene_id: '-'
                organism: Danio rerio
                function: target gene
                tfs: Zag1,X0TTT1,2001,GTRD,chromatin immunoprecipitation assay,30000001%5Buid%5D
                targets: ''

                ---
                """);

        assertThat(Printed.by(PageSummary::main, page.toString())).isEqualToNormalizingNewlines("""
                        name           Zog
                        accession      X0BBB2
                        page           https://tflink.net/protein/x0bbb2/
                        gene ids       none
                        organism       Danio rerio
                        function       target gene
                        TFs            1
                        targets        0
                        binding sites  0
                        interactions   1, no valid total is published
                        orthologs      none
                        JASPAR         none
                        most papers    Zag1                     X0TTT1     papers: 1
                        downloads      none
                        """);
    }
}
