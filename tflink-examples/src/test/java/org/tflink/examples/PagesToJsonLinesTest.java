package org.tflink.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;
import org.tflink.io.json.TFLinkModule;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

class PagesToJsonLinesTest {

    @Test
    void writesOneProteinPerLine(@TempDir Path folder) throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Path lines = folder.resolve("proteins.jsonl");
        Protein sox14 = TFLinkReader.read(Path.of(Printed.SEED));
        Files.copy(Path.of(Printed.SEED), pages.resolve("b.md"));
        Files.copy(Path.of(Printed.SEED), pages.resolve("a.md"));
        Files.writeString(pages.resolve("index.html"), "");

        String printed = Printed.by(PagesToJsonLines::main, pages.toString(), lines.toString());

        assertThat(printed).isEqualToNormalizingNewlines("Proteins: 2\n");
        assertThat(Files.readString(lines)).endsWith("}\n");
        assertThat(Files.readAllLines(lines))
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"accession\":\"Q04892\","));
        JsonMapper json = JsonMapper.builder().addModule(new TFLinkModule()).build();
        try (MappingIterator<Protein> proteins = json.readerFor(Protein.class).readValues(lines)) {
            assertThat(proteins.readAll()).containsExactly(sox14, sox14);
        }
    }
}
