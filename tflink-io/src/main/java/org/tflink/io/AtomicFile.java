package org.tflink.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Replaces a file as a whole: whatever happens, the path leads to the old content or to the new, never to a part. */
final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /** How many links may follow one another. */
    private static final int LONGEST_CHAIN = 40;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file by way of a new one beside it, which then takes its place and its permissions.
     *
     * @throws IOException if it cannot be written; the old file, if there was one, is as it was
     */
    static void write(Path path, Content content) throws IOException {
        Path target = target(path, LONGEST_CHAIN);
        Path temporary = target.resolveSibling(".tflink-" + UUID.randomUUID());
        try {
            try (FileChannel file = FileChannel.open(
                    temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions(target))) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
                content.writeTo(out);
                out.flush();
                // Else a power failure could leave the new name with nothing behind it.
                file.force(true);
            }
            if (permissions(target).length > 0) {
                // What the system's mask took away when the file was made.
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The file itself, behind links, also those that lead to no file yet: a link stays one. */
    private static Path target(Path path, int links) throws IOException {
        if (Files.isSymbolicLink(path)) {
            if (links == 0) {
                throw new FileSystemLoopException(path.toString());
            }
            return target(path.toAbsolutePath().resolveSibling(Files.readSymbolicLink(path)), links - 1);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException(path + ": found a directory or device, expected a file");
        }
        return path.toAbsolutePath();
    }

    /** Those of the old file, from the first: what only some may read stays so. */
    private static FileAttribute<?>[] permissions(Path old) throws IOException {
        boolean posix = Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(old))}
                : new FileAttribute<?>[0];
    }
}
