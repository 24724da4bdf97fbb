package org.tflink.examples;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.util.stream.Stream;

/** The compiled classes of this module and its dependencies. */
final class ClassPath {

    private ClassPath() {}

    /** Returns the class path of the tests, followed by their module path if they run on one. */
    static String ofTests() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .collect(joining(File.pathSeparator));
    }
}
