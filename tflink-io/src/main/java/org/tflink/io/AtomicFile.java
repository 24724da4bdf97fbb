package org.tflink.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file as a whole: whatever happens, the path leads to the old content or to the new, never to a part. */
final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file by way of a new one beside it, which then takes its place and its permissions.
     *
     * @throws IOException if it cannot be written; the old file, if there was one, is as it was
     */
    static void write(Path path, byte[] content) throws IOException {
        Path target = target(path);
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel out =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                // Else a power failure could leave the new name with nothing behind it.
                out.force(true);
            }
            copyPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The file itself, behind links: a link stays one. */
    private static Path target(Path path) throws IOException {
        Path target;
        try {
            target = path.toRealPath();
        } catch (NoSuchFileException e) {
            return path.toAbsolutePath();
        }
        if (!Files.isRegularFile(target)) {
            throw new IOException(path + ": found a directory or device, expected a file");
        }
        return target;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
