package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareSpeciesTest {

    @TempDir
    private Path folder;

    private String human() throws IOException {
        return Tables.interactions(
                        folder,
                        "H0TTT1 | H0GGG1 | 1 | 2 | ZIG1 | ZOG1 | x-ray | 31 | Homo sapiens | GTRD | No | Mm:M0TTT1 | - | Mm:M0GGG1 | -",
                        "H0TTT1 | H0GGG2 | 1 | 3 | ZIG1 | ZOG2 | x-ray | 32 | Homo sapiens | GTRD | No | Mm:M0TTT1 | - | Mm:M0GGG2 | -",
                        "H0TTT1 | H0GGG3 | 1 | 4 | ZIG1 | ZOG3 | x-ray | 33 | Homo sapiens | GTRD | No | Mm:M0TTT1 | - | - | -")
                .toString();
    }

    private String mouse() throws IOException {
        Path other = Files.createDirectories(folder.resolve("mouse"));
        return Tables.interactions(
                        other,
                        "M0TTT1 | M0GGG1 | 1 | 2 | Zig1 | Zog1 | x-ray | 31 | Mus musculus | GTRD | No | - | - | - | -",
                        "M0TTT1 | M0GGG9 | 1 | 9 | Zig1 | Zog9 | x-ray | 32 | Mus musculus | GTRD | No | - | - | - | -")
                .toString();
    }

    @Test
    void printsWhichTargetsAreThereInWhichSpecies() throws IOException {
        assertThat(Printed.by(CompareSpecies::main, human(), mouse(), "M0TTT1")).isEqualToNormalizingNewlines("""
                        2 interactions by orthologs in Mus musculus, 1 without
                        both: 1, M0GGG1
                        only by orthologs: 1, M0GGG2
                        only in Mus musculus: 1, M0GGG9
                        """);
    }

    @Test
    void printsThatThereIsNoSuchTf() throws IOException {
        assertThat(Printed.by(CompareSpecies::main, human(), mouse(), "M0GGG1")).startsWith("M0GGG1 is no TF of ");
    }
}
