package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each example ends its JVM when it lacks arguments, so that each runs in one of its own here. */
class MissingArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "PageSummary, <page>",
        "InteractionPapers, <page> <name or accession of the other protein>",
        "FollowOrthologs, <page>",
        "SmallScaleTargets, <page>",
        "LenientReading, <page>",
        "CorrectEvidence, <page> <name of the other protein> <PubMed id> <page to write>",
        "ComparePages, <page before> <page now>",
        "PagesToJsonLines, <folder of pages> <file to write>",
        "CommonTargets, <interaction table> <TF name> <TF name>",
        "TableToGeneSets, <interaction table> <UNIPROT|NCBI_GENE|NAME> <gmt file to write>",
        "SitesToBed, <binding site table> <TF name or accession> <bed file to write>",
        "CountWithProgress, <interaction table>"
    })
    void tellsHowToUseTheExample(String example, String arguments) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-cp",
                ClassPath.ofTests(),
                "org.tflink.examples." + example);
        // Announced on the error stream.
        java.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = java.start();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("usage: " + example + " " + arguments + "\n");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
