package org.tflink.io.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFaultOfWritingNamesTheFile() {
        Path file = folder.resolve("x");
        IOException full = new IOException("No space left on device");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw full;
                }))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": No space left on device")
                .hasCause(full);
    }

    @Test
    void aFaultOfWritingNamesTheFileThatALinkLeadsTo() throws IOException {
        Path file = folder.resolve("x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

        assertThatThrownBy(() -> AtomicFile.write(link, out -> {
                    throw new IOException("No space left on device");
                }))
                .hasMessage(file + ": No space left on device");
    }

    @Test
    void aFaultThatNamesItsFileIsPassedOn() {
        FileSystemException fault = new FileSystemException("y", null, "Disk quota exceeded");

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("x"), out -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void anInterruptKeepsItsException() {
        try {
            assertThatThrownBy(() -> AtomicFile.write(folder.resolve("x"), out -> {
                        Thread.currentThread().interrupt();
                        out.write(1);
                    }))
                    .isInstanceOf(ClosedByInterruptException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void afterAFaultNoFileIsLeft() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("x"), out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aMissingFolderKeepsItsException() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("y").resolve("x"), out -> {}))
                .isInstanceOf(NoSuchFileException.class);
    }
}
