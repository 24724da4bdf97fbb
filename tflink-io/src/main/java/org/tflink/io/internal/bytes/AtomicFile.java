package org.tflink.io.internal.bytes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Replaces a file as a whole: the path always leads to the old content or to the new, never to a part of it. */
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /** The number of symbolic links that may follow one another. */
    private static final int LONGEST_CHAIN = 40;

    /** The characters of a file's name that the temporary file shows, so that its own name is never too long. */
    private static final int NAME = 30;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes to a stream that the caller flushes and closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a new file beside the old one, which then takes its place, its permissions and, where the system allows
     * it, its owner and group. The new file is called {@code .name.tflink-….tmp} until then.
     *
     * @throws ClosedByInterruptException if the thread is interrupted
     * @throws IOException if the file cannot be written, with its path or that of the temporary file in the message;
     *     the old file, if there is one, is unchanged
     */
    public static void write(Path path, Content content) throws IOException {
        Path target = target(path, LONGEST_CHAIN);
        Path temporary = temporary(target);
        try {
            write(temporary, content, permissions(target));
            if (hasPermissions(target)) {
                takeOver(target, temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException | ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(target + ": " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path temporary, Content content, FileAttribute<?>[] permissions) throws IOException {
        try (FileChannel file = FileChannel.open(
                temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
            content.writeTo(out);
            out.flush();
            // Otherwise a power failure could leave the name of the file without its content.
            file.force(true);
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

    /** A new path in the same folder, whose name shows whose file it is if a killed process leaves it. */
    private static Path temporary(Path target) {
        StringBuilder name = new StringBuilder(".");
        target.getFileName().toString().codePoints().limit(NAME).forEach(name::appendCodePoint);
        return target.resolveSibling(
                name.append(".tflink-").append(UUID.randomUUID()).append(".tmp").toString());
    }

    /**
     * The permissions of a new file that replaces an old one: until it is complete and has the old one's group, only
     * its owner may read it.
     */
    private static FileAttribute<?>[] permissions(Path old) throws IOException {
        return hasPermissions(old)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path old) throws IOException {
        return Files.exists(old) && Files.getFileStore(old).supportsFileAttributeView("posix");
    }

    /** Gives a new file the group, the permissions and the owner of the old one, in this order. */
    private static void takeOver(Path old, Path temporary) throws IOException {
        PosixFileAttributes from = Files.readAttributes(old, PosixFileAttributes.class);
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        PosixFileAttributes now = to.readAttributes();
        boolean sameGroup = now.group().equals(from.group()) || isAllowed(() -> to.setGroup(from.group()));
        to.setPermissions(sameGroup ? from.permissions() : forAnotherGroup(from.permissions()));
        if (!now.owner().equals(from.owner())) {
            isAllowed(() -> to.setOwner(from.owner()));
        }
    }

    /** Permissions with which a group may do only what others may too. */
    private static Set<PosixFilePermission> forAnotherGroup(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> safe = EnumSet.noneOf(PosixFilePermission.class);
        safe.addAll(permissions);
        removeUnless(safe, PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_READ);
        removeUnless(safe, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
        removeUnless(safe, PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.GROUP_EXECUTE);
        return safe;
    }

    private static void removeUnless(
            Set<PosixFilePermission> permissions, PosixFilePermission condition, PosixFilePermission removed) {
        if (!permissions.contains(condition)) {
            permissions.remove(removed);
        }
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    /**
     * Makes a change of the owner or group; returns whether the system allowed it. A refusal has no exception type of
     * its own, and its text depends on the system's language, so that any fault of the file system counts as one.
     */
    private static boolean isAllowed(Change change) throws IOException {
        try {
            change.make();
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }
}
