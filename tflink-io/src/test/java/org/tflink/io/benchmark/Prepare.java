package org.tflink.io.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Writes {@code target/benchmark.args}, the class path for {@code java @target/benchmark.args}, so that Maven has to build only
 * once. Folders of classes become jar files, which is what users have; and class data sharing works with nothing else.
 */
public final class Prepare {

    private static final Path TARGET = Path.of("target");

    private Prepare() {}

    /**
     * Writes the file, seen from the folder of the module.
     *
     * @param args the paths of files to make now, rather than when they are needed, as {@link BenchmarkData} does
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<String> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            classPath.add(Files.isDirectory(path) ? jar(path, classPath.size()).toString() : entry);
        }
        String quoted = String.join(File.pathSeparator, classPath).replace("\\", "\\\\");
        Files.writeString(TARGET.resolve("benchmark.args"), "-cp \"" + quoted + "\"\n");
        for (String path : args) {
            BenchmarkData.made(Path.of(path));
        }
    }

    private static Path jar(Path folder, int number) throws IOException {
        Path jar = TARGET.resolve("benchmark-" + number + ".jar").toAbsolutePath();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }
}
