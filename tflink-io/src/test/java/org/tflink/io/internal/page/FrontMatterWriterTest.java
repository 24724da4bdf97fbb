package org.tflink.io.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class FrontMatterWriterTest {

    /** A key, a text and what PyYAML makes of them: written by the script scalars.py. */
    static Stream<String[]> scalarsOfPyYaml() throws IOException {
        JsonMapper json = new JsonMapper();
        try (var lines =
                FrontMatterWriterTest.class.getResourceAsStream("/org/tflink/io/usage/expected/scalars.jsonl")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> json.readValue(line, String[].class)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scalarsOfPyYaml")
    void textsAreWrittenAsByPyYaml(String key, String text, String yaml) {
        assertThat(new FrontMatterWriter().text(key, text)).hasToString(yaml);
    }

    static Stream<String[]> scalarsOfKnownKeys() throws IOException {
        return scalarsOfPyYaml().filter(scalar -> PageKey.find(scalar[0]) != null);
    }

    @ParameterizedTest
    @MethodSource("scalarsOfKnownKeys")
    void textsOfKnownKeysAreWrittenAsByPyYaml(String key, String text, String yaml) {
        assertThat(new FrontMatterWriter().text(Objects.requireNonNull(PageKey.find(key)), text))
                .hasToString(yaml);
    }

    @Test
    void whatIsUnfoldedStaysOnItsLine() {
        String text = "it's " + "long ".repeat(30);

        assertThat(new FrontMatterWriter().unfolded(PageKey.ORTHOLOGS, text))
                .hasToString("orthologs: 'it''s " + "long ".repeat(30) + "'\n");
    }

    @Test
    void keysComeInTheOrderInWhichTheyAreAdded() {
        assertThat(new FrontMatterWriter()
                        .text("b", "1")
                        .line(PageKey.JASPAR_MATRICES, "[]")
                        .text("a", "x"))
                .hasToString("b: '1'\njaspar_matrices: []\na: x\n");
    }
}
