package org.tflink.io.internal.bytes;

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

/** Replaces a file as a whole: the path always leads to the old content or to the new, never to a part of it. */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /** The number of symbolic links that may follow one another. */
    private static final int LONGEST_CHAIN = 40;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes to a stream that the caller flushes and closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a new file beside the old one, which then takes its place and its permissions.
     *
     * @throws IOException if the file cannot be written; the old file, if there is one, is unchanged
     */
    public static void write(Path path, Content content) throws IOException {
        Path target = target(path, LONGEST_CHAIN);
        Path temporary = target.resolveSibling(".tflink-" + UUID.randomUUID());
        try {
            try (FileChannel file = FileChannel.open(
                    temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions(target))) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
                content.writeTo(out);
                out.flush();
                // Otherwise a power failure could leave the name of the file without its content.
                file.force(true);
            }
            if (permissions(target).length > 0) {
                // Restores what the system's file mode mask removed when the file was made.
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The file that symbolic links lead to, which need not exist yet: a link stays a link. */
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

    /**
     * The old file's permissions, set when the new one is made: a file that only some may read is never open to others.
     */
    private static FileAttribute<?>[] permissions(Path old) throws IOException {
        boolean posix = Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(old))}
                : new FileAttribute<?>[0];
    }
}
