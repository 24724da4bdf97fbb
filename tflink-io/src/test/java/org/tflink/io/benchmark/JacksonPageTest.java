package org.tflink.io.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.io.usage.TestFile.written;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interactor;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkWriter;

/** The reader that is compared with ours finds as much in a page. */
class JacksonPageTest {

    @Test
    void findsAllValuesOfAPage() throws IOException {
        for (Protein protein : InventedPages.proteins(400).toList()) {
            JacksonPage page = JacksonPage.of(written(TFLinkWriter.page(protein)));

            assertThat(values(page)).isEqualTo(values(protein));
        }
    }

    private static List<Object> values(JacksonPage page) {
        return List.of(
                page.accession(),
                page.name(),
                page.geneIds(),
                page.interactionCount(),
                page.orthologs().stream().map(JacksonPage.Ortholog::accession).toList(),
                page.jasparMatrices(),
                Stream.concat(page.tfs().stream(), page.targets().stream())
                        .map(row -> row.name()
                                + row.geneIds()
                                + row.methods()
                                + row.databases()
                                + row.papers()
                                + row.smallScale())
                        .toList(),
                page.bindingSites().stream()
                        .map(site -> site.id() + site.chromosome() + site.start() + site.papers())
                        .toList(),
                page.sequences().stream().map(JacksonPage.Sequence::bases).toList());
    }

    private static List<Object> values(Protein protein) {
        return List.of(
                protein.accession(),
                protein.name(),
                protein.geneIds(),
                protein.interactionCount().orElseThrow(),
                protein.orthologs().stream()
                        .map(ortholog -> ortholog.accession())
                        .toList(),
                protein.jasparMatrices().stream().map(matrix -> matrix.id()).toList(),
                Stream.concat(protein.transcriptionFactors().stream(), protein.targets().stream())
                        .map(row -> {
                            Interactor other = row.target().equals(protein.interactor())
                                    ? row.transcriptionFactor()
                                    : row.target();
                            return other.name()
                                    + other.geneIds()
                                    + row.evidence().detectionMethods()
                                    + row.evidence().sourceDatabases()
                                    + row.evidence().pubMed().ids()
                                    + (row.evidence().scale() == EvidenceScale.SMALL);
                        })
                        .toList(),
                protein.bindingSites().stream()
                        .map(site -> site.id()
                                + site.location().orElseThrow().chromosome()
                                + site.location().orElseThrow().start()
                                + site.evidence().pubMed().ids())
                        .toList(),
                protein.bindingSiteSequences().stream()
                        .map(sequence -> sequence.bases())
                        .toList());
    }
}
