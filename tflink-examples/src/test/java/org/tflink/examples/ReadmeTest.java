package org.tflink.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows only code that compiles. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```$");

    private static final Pattern CLASS =
            Pattern.compile("(?m)^(?:(?:public|abstract|final) )*(?:class|interface|enum|record) (\\w+)");

    @Test
    void everyJavaBlockCompiles(@TempDir Path folder) throws IOException {
        String readme = Files.readString(README);
        List<MatchResult> blocks = JAVA_BLOCK.matcher(readme).results().toList();

        assertThat(blocks).as("Java blocks of the README").isNotEmpty();
        for (MatchResult block : blocks) {
            long line = readme.substring(0, block.start()).lines().count() + 1;
            assertThat(compile(block.group(1), Files.createDirectory(folder.resolve("line" + line))))
                    .as("what javac says of the block at line %d of the README", line)
                    .isEmpty();
        }
    }

    private static String compile(String block, Path folder) throws IOException {
        Matcher type = CLASS.matcher(block);
        boolean wholeClass = type.find();
        Path source = folder.resolve(wholeClass ? type.group(1) + ".java" : "Snippet.java");
        Files.writeString(source, wholeClass ? block : wrapped(block));

        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(out, out, "-d", folder.toString(), "-cp", ClassPath.ofTests(), source.toString());
        return messages.toString();
    }

    /** A few statements, with imports of their own or not, as a class. */
    private static String wrapped(String block) {
        String imports =
                block.lines().filter(line -> line.startsWith("import ")).collect(joining("\n"));
        String statements =
                block.lines().filter(line -> !line.startsWith("import ")).collect(joining("\n"));
        return """
                import java.nio.file.*;
                import java.util.*;
                import org.tflink.core.*;
                import org.tflink.io.*;
                %s
                class Snippet {
                    public static void main(String[] args) throws Exception {
                %s
                    }
                }
                """.formatted(imports, statements);
    }
}
