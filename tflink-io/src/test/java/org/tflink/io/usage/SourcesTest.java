package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestPage.ROW;
import static org.tflink.io.usage.TestPage.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.tflink.io.Problem;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

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
        assertThat(TFLinkReader.from(stream(utf8(PAGE)), "page.md").page()).isEqualTo(expected);
        assertThat(TFLinkReader.from(PAGE.text(), "page.md").page()).isEqualTo(expected);
    }

    @Test
    void aProblemIsTheSameFromEverySource() throws IOException {
        Path file = Files.write(folder.resolve("page.md"), utf8(BAD));
        List<Problem> told = new ArrayList<>();

        TFLinkReader.from(file).onProblem(told::add).page();
        TFLinkReader.from(stream(utf8(BAD)), file.toString())
                .onProblem(told::add)
                .page();
        TFLinkReader.from(BAD.text(), file.toString()).onProblem(told::add).page();
        TFLinkReader.from(BAD.text(), file.toString()).onProblem(told::add).page();

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
        assertThat(TFLinkReader.from(stream(("\uFEFF" + PAGE.text()).getBytes(StandardCharsets.UTF_8)), "page.md")
                        .page())
                .isEqualTo(PAGE.read());
    }

    @Test
    void aByteOrderMarkDoesNotShiftThePlace() {
        assertThatThrownBy(() -> TFLinkReader.from("\uFEFF----", "page.md").page())
                .hasMessageStartingWith("page.md:1:1:");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] latin1 = page().with("protein_name", "ab\u00E9c").text().getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> TFLinkReader.from(stream(latin1), "page.md").page())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage("page.md:5:17: found byte 0xE9, expected UTF-8");
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() {
        byte[] cut = {'-', '-', '-', '\n', (byte) 0xE2, (byte) 0x82};

        assertThatThrownBy(() -> TFLinkReader.from(stream(cut), "page.md").page())
                .hasMessage("page.md:2:1: found byte 0xE2, expected UTF-8");
    }

    @Test
    void gzipDataAreInflated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(utf8(PAGE));
        }

        Path file = Files.write(folder.resolve("page"), bytes.toByteArray());

        assertThat(TFLinkReader.from(stream(bytes.toByteArray()), "page").page())
                .isEqualTo(PAGE.read());
        assertThat(TFLinkReader.read(file)).isEqualTo(PAGE.read());
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

        TFLinkReader.from(in, "page.md").page();

        assertThat(closed).isFalse();
    }

    @Test
    void aFaultOfTheStreamIsPassedOn() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> TFLinkReader.from(closed, "page.md").page())
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }
}
