package org.tflink.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the Java blocks of the README and its documents. A Java block that is directly followed by a text block is also
 * run, in the root folder of the repository, and its output is compared with the text.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    private static final String README = "README.md";

    private static final List<String> DOCUMENTS = List.of(README, "tflink-io/JSON.md", "tflink-core/TYPES.md");

    private static final Pattern JAVA_BLOCK =
            Pattern.compile("(?ms)^```java\\n(.*?)^```\\n(?:\\n?```text\\n(.*?)^```\\n)?");

    private static final Pattern TEXT_BLOCK = Pattern.compile("(?m)^```text$");

    /** A link to a file of the repository. */
    private static final Pattern FILE_LINK = Pattern.compile("\\]\\((?!https?:)([^)]+)\\)");

    /** A Java block and the output that the document shows for it, if any. */
    private record Snippet(
            String document,
            long line,
            String code,
            @Nullable String output) {

        @Override
        public String toString() {
            return document + ":" + line;
        }
    }

    private static String text(String document) throws IOException {
        return Files.readString(ROOT.resolve(document));
    }

    private static List<Snippet> snippetsOf(String document) throws IOException {
        String text = text(document);
        return JAVA_BLOCK
                .matcher(text)
                .results()
                .map(block -> new Snippet(document, lineNumber(text, block), block.group(1), block.group(2)))
                .toList();
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (String document : DOCUMENTS) {
            snippets.addAll(snippetsOf(document));
        }
        return snippets;
    }

    private static long lineNumber(String text, MatchResult block) {
        return text.substring(0, block.start()).lines().count() + 1;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void compiles(Snippet snippet, @TempDir Path folder) throws IOException {
        assertThat(compile(snippet, folder))
                .as("messages of javac for %s", snippet)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void printsTheOutputShown(Snippet snippet, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(snippet.output != null, "no output shown");
        compile(snippet, folder);
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + ClassPath.ofTests(),
                        "Snippet")
                .directory(ROOT.toFile())
                .redirectError(errors.toFile());
        // The JVM would report this variable on the error stream.
        java.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = java.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        assertThat(printed.replace(System.lineSeparator(), "\n"))
                .as("output of %s", snippet)
                .isEqualTo(snippet.output);
        assertThat(errors).isEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showsNoOutputWithoutItsCode(String document) throws IOException {
        assertThat(TEXT_BLOCK.matcher(text(document)).results())
                .as("text blocks, each directly after a Java block")
                .hasSameSizeAs(snippetsOf(document).stream()
                        .filter(snippet -> snippet.output != null)
                        .toList());
    }

    private static List<String> documents() {
        return DOCUMENTS;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksOnlyToExistingFiles(String document) throws IOException {
        Path folder = ROOT.resolve(document).resolveSibling("");
        assertThat(FILE_LINK.matcher(text(document)).results())
                .extracting(link -> folder.resolve(link.group(1)))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void readmeShowsTheOutputOfAPageAndATable() throws IOException {
        assertThat(snippetsOf(README))
                .filteredOn(snippet -> snippet.output != null)
                .extracting(Snippet::code)
                .anyMatch(code -> code.contains("TFLinkReader.read("))
                .anyMatch(code -> code.contains("TFLinkReader.interactions("));
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(text(README).lines().count()).isLessThanOrEqualTo(100);
        assertThat(text(README).lines().filter(line -> line.length() > 120))
                .as("lines above 120 columns")
                .isEmpty();
    }

    private static String compile(Snippet snippet, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Snippet.java"), program(snippet.code));
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        folder.toString(),
                        "-cp",
                        ClassPath.ofTests(),
                        source.toString());
        return messages.toString();
    }

    /** Returns a class whose main method has the given statements. The imports among them precede it. */
    private static String program(String code) {
        return """
                import java.nio.file.*;
                import java.util.*;
                import org.tflink.core.*;
                import org.tflink.core.network.*;
                import org.tflink.io.*;
                %s
                class Snippet {
                    public static void main(String[] args) throws Exception {
                %s
                    }
                }
                """.formatted(lines(code, true), lines(code, false));
    }

    private static String lines(String code, boolean imports) {
        return code.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(joining("\n"));
    }
}
