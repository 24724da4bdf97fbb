package org.tflink.examples;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.util.stream.Stream;

/** Where compiled classes are found: those that the tests see. */
final class ClassPath {

    private ClassPath() {}

    /** The class path of the tests, and the module path if they run on one. */
    static String ofTests() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .collect(joining(File.pathSeparator));
    }
}
