package org.tflink.io.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.Completeness;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/**
 * Pages as TFLink published them, every field against an independent reader in Python. The seed page is part of the
 * project. The other pages are not ours to publish: they are read where the system property {@code tflink.corpus} or the
 * folder {@code shared/corpus} beside the project has them, and the project holds only the fingerprints of what they
 * say.
 */
class RealPagesTest {

    private static final Path SEED = Path.of("..", "seeds", "000_e4ce962d5fc5f482.txt");

    private static final Path CORPUS = Path.of(System.getProperty("tflink.corpus", "../../shared/corpus"));

    private static final Map<String, List<String>> FINGERPRINTS = lines("expected/fingerprints.txt").stream()
            .collect(groupingBy(line -> line.substring(0, line.indexOf(' ')), toList()));

    static Stream<String> corpusPages() {
        return FINGERPRINTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("corpusPages")
    void everyFieldOfAPageIsWhatAnIndependentReaderFinds(String page) throws IOException {
        Path file = CORPUS.resolve("pages").resolve(page);
        assumeTrue(Files.exists(file), "the corpus is not there");

        List<String> dump = PageDump.of(TFLinkReader.read(file));

        assertThat(fingerprints(page, dump)).as("%s", dump).isEqualTo(FINGERPRINTS.get(page));
    }

    @Test
    void everyCorpusPageHasFingerprints() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not there");

        Path pages = CORPUS.resolve("pages");
        try (Stream<Path> files = Files.walk(pages)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> pages.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(FINGERPRINTS.keySet())
                    .hasSizeGreaterThan(8);
        }
    }

    @Test
    void everyFieldOfTheSeedIsWhatAnIndependentReaderFinds() throws IOException {
        assertThat(PageDump.of(TFLinkReader.read(SEED))).isEqualTo(lines("expected/seed.txt"));
    }

    @Test
    void theSeedIsComplete() throws IOException {
        Protein sox14 = TFLinkReader.read(SEED);

        assertThat(sox14.transcriptionFactors()).hasSize(95);
        assertThat(sox14.targets()).hasSize(1);
        assertThat(sox14.interactionCount()).hasValue(96);
        assertThat(sox14.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void allOrthologsOfTheSeedAreLinks() throws IOException {
        assertThat(TFLinkReader.read(SEED).orthologs()).hasSize(3).allMatch(Ortholog::inTFLink);
    }

    @Test
    void severalDatabasesMethodsAndPapersOfOneRowAreToldApart() throws IOException {
        Interaction suz12 = regulator("Suz12");

        assertThat(suz12.evidence().sourceDatabases()).containsExactly("GTRD", "ORegAnno", "PAZAR");
        assertThat(suz12.evidence().detectionMethods())
                .containsExactly("chromatin immunoprecipitation assay", "inferred by curator");
        assertThat(suz12.evidence().pubMed().ids()).containsExactly(18971253L, 27924024L, 26578589L);
    }

    @Test
    void aDashIsNoGeneId() throws IOException {
        assertThat(regulator("Stat1").transcriptionFactor().geneIds()).isEmpty();
    }

    @Test
    void theFlagYesIsSmallScaleEvidence() throws IOException {
        Interaction calb2 = TFLinkReader.read(SEED).targets().get(0);

        assertThat(calb2.target().name()).isEqualTo("Calb2");
        assertThat(calb2.evidence().scale()).isEqualTo(EvidenceScale.SMALL);
    }

    private static Interaction regulator(String name) throws IOException {
        return TFLinkReader.read(SEED).transcriptionFactors().stream()
                .filter(interaction -> interaction.transcriptionFactor().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fingerprints(String page, List<String> dump) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (String line : dump) {
            String label = line.substring(0, line.indexOf(':'));
            int number = numbers.merge(label, 1, Integer::sum);
            fingerprints.add(page + " " + label + " " + number + " " + fingerprint(line));
        }
        return fingerprints;
    }

    static String fingerprint(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> lines(String resource) {
        try (var in = RealPagesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
