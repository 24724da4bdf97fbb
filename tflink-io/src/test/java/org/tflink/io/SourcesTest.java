package org.tflink.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.TestPage.ROW;
import static org.tflink.io.TestPage.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tflink.core.Protein;

/** Where a page can come from, and what can go wrong before its first character. */
class SourcesTest {

    private static final TestPage PAGE = page().with("protein_name", "\"β\"").with("tfs", ROW);

    private static final TestPage BAD = page().with("tfs", "x");

    @TempDir
    private Path folder;

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] utf8(TestPage page) {
        return page.text().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsTheSameFromEverySource() throws IOException {
        Path file = Files.write(folder.resolve("page.md"), utf8(PAGE));
        Protein expected = PAGE.read();

        assertThat(TFLinkReader.read(file)).isEqualTo(expected);
        assertThat(TFLinkReader.read(stream(utf8(PAGE)), "page.md")).isEqualTo(expected);
        assertThat(TFLinkReader.read(new StringReader(PAGE.text()), "page.md")).isEqualTo(expected);
    }

    @Test
    void aProblemIsTheSameFromEverySource() throws IOException {
        Path file = Files.write(folder.resolve("page.md"), utf8(BAD));
        List<Problem> told = new ArrayList<>();

        TFLinkReader.read(file, told::add);
        TFLinkReader.read(stream(utf8(BAD)), file.toString(), told::add);
        TFLinkReader.read(new StringReader(BAD.text()), file.toString(), told::add);
        TFLinkReader.read(BAD.text(), file.toString(), told::add);

        assertThat(told).hasSize(4).allMatch(told.get(0)::equals);
    }

    @Test
    void aPathIsNamedAsItWasGiven() throws IOException {
        Path file = Files.write(folder.resolve("page.md"), utf8(BAD));

        assertThatThrownBy(() -> TFLinkReader.read(file))
                .hasMessage(file + ":10:6: tfs, row 1: found \"x\", expected 6 or 7 cells, not 1");
    }

    @Test
    void aByteOrderMarkIsAllowed() throws IOException {
        assertThat(TFLinkReader.read(stream(("\uFEFF" + PAGE.text()).getBytes(StandardCharsets.UTF_8)), "page.md"))
                .isEqualTo(PAGE.read());
    }

    @Test
    void aByteOrderMarkDoesNotShiftThePlace() {
        assertThatThrownBy(() -> TFLinkReader.read("\uFEFF----", "page.md")).hasMessageStartingWith("page.md:1:1:");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] latin1 = page().with("protein_name", "ab\u00E9c").text().getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> TFLinkReader.read(stream(latin1), "page.md"))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("page.md:5:17: found byte 0xE9, expected UTF-8");
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() {
        byte[] cut = {'-', '-', '-', '\n', (byte) 0xE2, (byte) 0x82};

        assertThatThrownBy(() -> TFLinkReader.read(stream(cut), "page.md"))
                .hasMessage("page.md:2:1: found byte 0xE2, expected UTF-8");
    }

    @Test
    void gzipDataIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(utf8(PAGE));
        }

        assertThatThrownBy(() -> TFLinkReader.read(stream(bytes.toByteArray()), "page.md.gz"))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("page.md.gz:1:1: found gzip data, expected a page as plain text: decompress it first");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.md"));

        assertThatThrownBy(() -> TFLinkReader.read(file))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage(file + ":1:1: found \"\", expected a page, which begins with the line ---");
    }

    @Test
    void aFolderIsAnIoFault() {
        assertThatThrownBy(() -> TFLinkReader.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": found a directory, expected a file");
    }

    @Test
    void aMissingFileIsAnIoFault() {
        assertThatThrownBy(() -> TFLinkReader.read(folder.resolve("none.md"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStreamIsLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new FilterInputStream(stream(utf8(PAGE))) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };

        TFLinkReader.read(in, "page.md");

        assertThat(closed).isFalse();
    }

    @Test
    void aFaultOfTheStreamIsPassedOn() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> TFLinkReader.read(closed, "page.md"))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }
}
