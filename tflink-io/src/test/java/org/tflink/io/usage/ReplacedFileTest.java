package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tflink.io.usage.TestFile.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.io.LineEnding;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/** A page that is written to a path takes the place of the old one as a whole, or not at all. */
class ReplacedFileTest {

    private static final Protein PROTEIN = Protein.builder()
            .accession("P00001")
            .name("β-TrCP")
            .organism(Organism.MUS_MUSCULUS)
            .function(ProteinFunction.TARGET_GENE)
            .build();

    private static final ProteinSummary SUMMARY = ProteinSummary.builder()
            .interactor(PROTEIN.interactor())
            .function(ProteinFunction.TARGET_GENE)
            .scale(EvidenceScale.SMALL)
            .interactionCount(1)
            .build();

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void nameThePage() {
        page = folder.resolve("p00001.md");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aNewFileIsMade() throws IOException {
        TFLinkWriter.write(PROTEIN, page);

        assertThat(TFLinkReader.read(page)).isEqualTo(PROTEIN);
        assertThat(files()).containsExactly(page);
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Files.writeString(page, "x".repeat(100_000));

        TFLinkWriter.page(PROTEIN, LineEnding.CRLF).to(page);

        assertThat(page)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(written(TFLinkWriter.page(PROTEIN, LineEnding.CRLF)));
        assertThat(files()).containsExactly(page);
    }

    @Test
    void theOldFileStaysWhereAProteinCannotBeWritten() throws IOException {
        Files.writeString(page, "old");
        Protein unwritable = Protein.builder().from(PROTEIN).name("a\nb").build();

        assertThatThrownBy(() -> TFLinkWriter.write(unwritable, page)).isInstanceOf(IllegalArgumentException.class);
        assertThat(page).hasContent("old");
        assertThat(files()).containsExactly(page);
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Files.createDirectory(page);
        Files.writeString(page.resolve("x"), "");

        assertThatThrownBy(() -> TFLinkWriter.write(PROTEIN, page))
                .isInstanceOf(IOException.class)
                .hasMessage(page + ": found a directory or device, expected a file");
        assertThat(files()).containsExactly(page);
    }

    @Test
    void aFolderThatIsNotThereIsAnIoFault() {
        assertThatThrownBy(() -> TFLinkWriter.write(PROTEIN, folder.resolve("x").resolve("p00001.md")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aReaderOfTheOldFileKeepsIt() throws IOException {
        Files.writeString(page, "old");
        try (var old = Files.newInputStream(page)) {
            TFLinkWriter.write(PROTEIN, page);

            assertThat(old).hasContent("old");
        }
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path link = folder.resolve("link.md");
        Files.writeString(page, "old");
        Files.createSymbolicLink(link, page.getFileName());

        TFLinkWriter.write(PROTEIN, link);

        assertThat(link).isSymbolicLink();
        assertThat(TFLinkReader.read(page)).isEqualTo(PROTEIN);
    }

    @Test
    void aLinkToNoFileLeadsToTheNewOne() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), page.getFileName());

        TFLinkWriter.write(PROTEIN, link);

        assertThat(link).isSymbolicLink();
        assertThat(TFLinkReader.read(page)).isEqualTo(PROTEIN);
    }

    @Test
    void linksInACircleAreAnIoFault() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("link.md"));

        assertThatThrownBy(() -> TFLinkWriter.write(PROTEIN, link)).isInstanceOf(IOException.class);
    }

    @Test
    void theOldFileStaysAndNothingElseWhereWritingStopsHalfway() throws IOException {
        Files.writeString(page, "old");
        UncheckedIOException full = new UncheckedIOException(new IOException("no more rows"));
        Iterable<ProteinSummary> rows = () -> Stream.iterate(0, i -> i + 1)
                .map(i -> {
                    if (i == 100_000) {
                        throw full;
                    }
                    return SUMMARY;
                })
                .iterator();

        assertThatThrownBy(() -> TFLinkWriter.proteinSummaries(rows).to(page)).isSameAs(full);
        assertThat(page).hasContent("old");
        assertThat(files()).containsExactly(page);
    }

    @Test
    void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
        Path longest = folder.resolve("p".repeat(255));

        TFLinkWriter.write(PROTEIN, longest);

        assertThat(TFLinkReader.read(longest)).isEqualTo(PROTEIN);
    }

    @Test
    void theFileKeepsItsPermissions() throws IOException {
        assumeTrue(page.getFileSystem().supportedFileAttributeViews().contains("posix"), "there are none");
        Files.writeString(page, "old");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-rw---x"));

        TFLinkWriter.write(PROTEIN, page);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
                .isEqualTo("rw-rw---x");
    }

    @Test
    void theFileKeepsItsOwner() throws IOException {
        Files.writeString(page, "old");
        assumeTrue(isRoot(), "only root can give files away");
        Files.setAttribute(page, "unix:uid", 12_345);

        TFLinkWriter.write(PROTEIN, page);

        assertThat(Files.getAttribute(page, "unix:uid")).isEqualTo(12_345);
    }

    @Test
    void theFileKeepsItsGroup() throws IOException {
        Files.writeString(page, "old");
        assumeTrue(isRoot(), "only root can give files to any group");
        Files.setAttribute(page, "unix:gid", 23_456);

        TFLinkWriter.write(PROTEIN, page);

        assertThat(Files.getAttribute(page, "unix:gid")).isEqualTo(23_456);
    }

    /** A change of the owner clears permissions on some systems. */
    @Test
    void theFileOfAnotherOwnerKeepsItsPermissions() throws IOException {
        Files.writeString(page, "old");
        assumeTrue(isRoot(), "only root can give files away");
        Files.setAttribute(page, "unix:uid", 12_345);
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-rw---x"));

        TFLinkWriter.write(PROTEIN, page);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
                .isEqualTo("rw-rw---x");
    }

    private boolean isRoot() throws IOException {
        return page.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(page, "unix:uid").equals(0);
    }

    @Test
    void whileAFileIsReplacedOnlyItsOwnerCanReadTheNewContent() throws IOException {
        assumeTrue(page.getFileSystem().supportedFileAttributeViews().contains("posix"), "there are no permissions");
        Files.writeString(page, "old");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-rw-r--"));
        List<String> permissions = new ArrayList<>();
        Iterable<ProteinSummary> rows = () -> {
            permissions.add(temporary().permissions());
            return Stream.of(SUMMARY).iterator();
        };

        TFLinkWriter.proteinSummaries(rows).to(page);

        assertThat(permissions).containsExactly("rw-------");
    }

    @Test
    void theTemporaryFileIsNamedAfterTheFile() {
        List<String> names = new ArrayList<>();
        Iterable<ProteinSummary> rows = () -> {
            names.add(temporary().name());
            return Stream.of(SUMMARY).iterator();
        };

        assertThatCode(() -> TFLinkWriter.proteinSummaries(rows).to(page)).doesNotThrowAnyException();
        assertThat(names).singleElement().asString().matches("\\.p00001\\.md\\.tflink-[0-9a-f-]+\\.tmp");
    }

    private record Temporary(String name, String permissions) {}

    /** The only file in the folder besides the page. */
    private Temporary temporary() {
        try {
            Path file = files().stream()
                    .filter(each -> !each.equals(page))
                    .findFirst()
                    .orElseThrow();
            return new Temporary(
                    file.getFileName().toString(), PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"β", "\uD83E\uDDEC"})
    void aLongNameMayBeOfAnyCharacters(String character) throws IOException {
        byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
        Path longest = folder.resolve("p" + character.repeat(254 / bytes.length));

        TFLinkWriter.write(PROTEIN, longest);

        assertThat(TFLinkReader.read(longest)).isEqualTo(PROTEIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.gz", "x.GZ", "x.tsv.Gz"})
    void aFileIsCompressedIfItsNameSaysSoInAnyCase(String name) throws IOException {
        Path file = folder.resolve(name);

        TFLinkWriter.write(PROTEIN, file);

        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
    }

    @Test
    void aPathOfOneNameIsInTheCurrentFolder() throws IOException {
        Path relative = Path.of("p00001-of-a-test.md");
        try {
            TFLinkWriter.write(PROTEIN, relative);

            assertThat(TFLinkReader.read(relative)).isEqualTo(PROTEIN);
        } finally {
            Files.deleteIfExists(relative);
        }
    }
}
