package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example without arguments exits, so each runs in its own process. */
class MissingArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "PageSummary, <page>",
        "InteractionPapers, <page> <name or accession of the other protein>",
        "FollowOrthologs, <page>",
        "SmallScaleTargets, <page>",
        "LenientReading, <page>",
        "CorrectEvidence, <page> <name of the other protein> <PubMed id> <page to write>",
        "ComparePages, <old page> <new page>",
        "PagesToJsonLines, <folder of pages> <file to write>",
        "CommonTargets, <interaction table> <TF> <TF>",
        "'RankRegulators', '<interaction table> <file of genes, one on each line>'",
        "CompareSpecies, <interaction table> <table of the other species> <accession there>",
        "TableToGeneSets, <interaction table> <UNIPROT|NCBI_GENE|NAME> <gmt file to write>",
        "SitesToBed, <binding site table> <TF name or accession> <bed file to write>",
        "CountWithProgress, <interaction table>"
    })
    void printsItsUsage(String example, String arguments) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-cp",
                ClassPath.ofTests(),
                "org.tflink.examples." + example);
        // The JVM would report this variable on the error stream.
        java.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = java.start();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("usage: " + example + " " + arguments + "\n");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
