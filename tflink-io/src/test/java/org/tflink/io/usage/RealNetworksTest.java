package org.tflink.io.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tflink.core.network.RegulatoryNetwork;
import org.tflink.io.benchmark.NetworkFile;

/** The networks of whole organisms that TFLink publishes as gene sets. */
class RealNetworksTest {

    private static final Path CORPUS = Path.of(System.getProperty("tflink.corpus", "../../shared/corpus"));

    @ParameterizedTest
    @CsvSource({
        "TFLink_Drosophila_melanogaster_All_UniprotID.gmt.gz, 368629",
        "TFLink_Rattus_norvegicus_All_UniprotID.gmt.gz, 81229",
        "TFLink_Saccharomyces_cerevisiae_All_UniprotID.gmt.gz, 237714"
    })
    void haveAsManyFeedForwardLoopsAsSetsOfAccessionsShow(String file, int interactions) throws IOException {
        Path path = CORPUS.resolve("networks").resolve(file);
        assumeTrue(Files.isRegularFile(path), "the corpus is not there");
        RegulatoryNetwork network = NetworkFile.network(path);
        Map<String, Set<String>> targets = network.interactions()
                .collect(groupingBy(
                        each -> each.transcriptionFactor().accession(),
                        mapping(each -> each.target().accession(), toSet())));

        assertThat(network.size()).isEqualTo(interactions);
        assertThat(network.feedForwardLoopCount()).isEqualTo(loops(targets)).isPositive();
    }

    private static long loops(Map<String, Set<String>> targets) {
        long loops = 0;
        for (Map.Entry<String, Set<String>> a : targets.entrySet()) {
            for (String b : a.getValue()) {
                if (!b.equals(a.getKey())) {
                    loops += targets.getOrDefault(b, Set.of()).stream()
                            .filter(c -> !c.equals(b)
                                    && !c.equals(a.getKey())
                                    && a.getValue().contains(c))
                            .count();
                }
            }
        }
        return loops;
    }
}
