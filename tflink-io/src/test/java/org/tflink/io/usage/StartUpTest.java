package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tflink.io.benchmark.ColdRun;
import org.tflink.io.benchmark.FreshJvm;

/** What a virtual machine loads for its first page: libraries cost more time than the page. */
class StartUpTest {

    private static final Path SEED = Path.of("..", "seeds", "000_e4ce962d5fc5f482.txt");

    @TempDir
    private Path folder;

    /** The classes of libraries that were loaded. */
    private static List<String> libraries(Path page) throws IOException {
        return FreshJvm.run(List.of("-Xlog:class+load"), ColdRun.class, List.of("page", page.toString()))
                .lines()
                .filter(line -> line.contains("class,load"))
                .map(line -> line.replaceFirst(".*] ", "").replaceFirst(" source: .*", ""))
                .filter(name -> name.matches("(tools\\.jackson|com\\.fasterxml|org\\.snakeyaml|org\\.apache)\\..*"))
                .toList();
    }

    @Test
    void noLibraryIsLoadedForAPageOfTheCurrentLayout() throws IOException {
        assertThat(libraries(SEED)).isEmpty();
    }

    @Test
    void librariesAreLoadedForAnyOtherPage() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, Files.readString(SEED).replaceFirst("---\n", "---\n# A comment.\n"));

        assertThat(libraries(page))
                .anyMatch(name -> name.startsWith("tools.jackson."))
                .anyMatch(name -> name.startsWith("org.snakeyaml."))
                .anyMatch(name -> name.startsWith("org.apache.commons.csv."));
    }
}
