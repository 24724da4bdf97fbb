package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {

    /** A file of the page: how it is set, how it is asked for, and where it is. */
    private record File(
            String name,
            BiFunction<Downloads.Builder, String, Downloads.Builder> setter,
            Function<Downloads, Optional<String>> getter,
            Function<Downloads, Optional<URI>> uri) {

        Downloads named(String fileName) {
            return setter.apply(Downloads.builder(), fileName).build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void theAddressesAreThoseOfTheFilesThatAreThere() {
        Downloads downloads = Downloads.builder()
                .targets("t.tsv")
                .largeScaleSequences("s.fasta")
                .build();

        assertThat(downloads.uris())
                .containsExactly(
                        URI.create("https://cdn.netbiol.org/tflink/proteinDownload_targets/t.tsv"),
                        URI.create("https://cdn.netbiol.org/tflink/ls_fasta/s.fasta"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        new File(
                                "transcriptionFactors",
                                Downloads.Builder::transcriptionFactors,
                                Downloads::transcriptionFactors,
                                Downloads::transcriptionFactorsUri),
                        "proteinDownload_tfs/TFLink_tfs_of_P46152.tsv"),
                arguments(
                        new File("targets", Downloads.Builder::targets, Downloads::targets, Downloads::targetsUri),
                        "proteinDownload_targets/TFLink_targets_of_P46152.tsv"),
                arguments(
                        new File(
                                "bindingSites",
                                Downloads.Builder::bindingSites,
                                Downloads::bindingSites,
                                Downloads::bindingSitesUri),
                        "proteinDownload_bindingSites/TFLink_P46152_TFBS_annot.tsv"),
                arguments(
                        new File(
                                "bindingSitesGff3",
                                Downloads.Builder::bindingSitesGff3,
                                Downloads::bindingSitesGff3,
                                Downloads::bindingSitesGff3Uri),
                        "proteinDownload_bindingSites/TFLink_P46152_TFBS_annot.gff3"),
                arguments(
                        new File(
                                "largeScaleSequences",
                                Downloads.Builder::largeScaleSequences,
                                Downloads::largeScaleSequences,
                                Downloads::largeScaleSequencesUri),
                        "ls_fasta/P08970_HT.fasta"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsInItsFolder(File file, String path) {
        assertThat(file.uri().apply(file.named(path.substring(path.indexOf('/') + 1))))
                .contains(URI.create("https://cdn.netbiol.org/tflink/" + path));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theNameOfAFileIsKept(File file) {
        assertThat(file.getter().apply(file.named("a b.tsv"))).contains("a b.tsv");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsNotSetIsAbsent(File file) {
        assertThat(file.getter().apply(Downloads.builder().build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsAbsentHasNoAddress(File file) {
        assertThat(file.uri().apply(Downloads.builder().build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBlankNameIsRefused(File file) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.named(" "))
                .withMessage(file.name() + ": found \" \", expected text that is not blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TFLink_Drosophila_melanogaster_interactions_All_simpleFormat_v1.0.tsv.gz",
                "TFLink_Homo_sapiens_interactions_SS_GMT_proteinName_v1.0.gmt",
                "TFLink_Caenorhabditis_elegans_bindingSites_LS_v1.0.fasta.gz",
            })
    void aFileOfAWholeOrganismIsInItsFolder(String name) {
        assertThat(Downloads.wholeOrganismUri(name))
                .isEqualTo(URI.create("https://cdn.netbiol.org/tflink/download_files/" + name));
    }

    @Test
    void oddCharactersArePercentEncodedInTheAddressOfAFileOfAWholeOrganism() {
        assertThat(Downloads.wholeOrganismUri("a b?#.tsv"))
                .hasToString("https://cdn.netbiol.org/tflink/download_files/a%20b%3F%23.tsv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankNameOfAFileOfAWholeOrganismIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Downloads.wholeOrganismUri(blank))
                .withMessage("fileName: found \"" + blank + "\", expected text that is not blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"download_files/a.tsv", "/a.tsv", "a.tsv/", "../a.tsv"})
    void aPathToAFileOfAWholeOrganismIsRefused(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Downloads.wholeOrganismUri(path))
                .withMessage("fileName: found \"" + path + "\", expected a file name without a slash");
    }

    @ParameterizedTest
    @CsvSource({
        "tfs of P1.tsv,  tfs%20of%20P1.tsv",
        "a+b&c=d.tsv,    a%2Bb%26c%3Dd.tsv",
        "../a.tsv,       ..%2Fa.tsv",
        "a?b#c%20.tsv,   a%3Fb%23c%2520.tsv",
        "\"a\\b\".tsv,   %22a%5Cb%22.tsv",
        "β.tsv,          %CE%B2.tsv",
    })
    void oddCharactersArePercentEncodedInTheAddress(String name, String encoded) {
        assertThat(Downloads.builder().targets(name).build().targetsUri())
                .contains(URI.create("https://cdn.netbiol.org/tflink/proteinDownload_targets/" + encoded));
    }
}
