package org.tflink.io.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java virtual machine of its own, which runs a program and ends. */
public final class FreshJvm {

    private FreshJvm() {}

    /**
     * Starts it and waits for its end.
     *
     * @param options options of the machine
     * @param program the class whose {@code main} is run
     * @param arguments the arguments of the program
     * @return all that it says, warnings and errors too
     * @throws IOException if it cannot be started, or it fails
     */
    public static String run(List<String> options, Class<?> program, List<String> arguments) throws IOException {
        Stream<String> start = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-classpath", classPath());
        List<String> command = Stream.of(start, options.stream(), Stream.of(program.getName()), arguments.stream())
                .flatMap(words -> words)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException(e);
        }
        return said;
    }

    /** All that this machine may load, be it on its class path, on its module path, or a patch of a module. */
    private static String classPath() {
        return Stream.of(patch(), System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder of the test classes if they are in a module: there, they say that they are from the module's place. */
    private static String patch() {
        if (!FreshJvm.class.getModule().isNamed()) {
            return "";
        }
        try {
            String inFolder = "/" + FreshJvm.class.getName().replace('.', '/') + ".class";
            Path file = Path.of(FreshJvm.class.getResource(inFolder).toURI());
            return file.getRoot()
                    .resolve(file.subpath(
                            0, file.getNameCount() - Path.of(inFolder).getNameCount()))
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
