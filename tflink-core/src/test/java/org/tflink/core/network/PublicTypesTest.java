package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every public type of the package. */
class PublicTypesTest {

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(RegulatoryNetwork.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve("org/tflink/core/network"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("org.tflink.core.network." + name);
                if (Modifier.isPublic(type.getModifiers())) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    @Test
    void theDoorIsSmall() throws Exception {
        assertThat(publicTypes())
                .containsExactlyInAnyOrder(
                        Enrichment.class,
                        FeedForwardLoop.class,
                        OrthologProjection.class,
                        RegulatorEnrichment.class,
                        RegulatoryNetwork.class);
    }

    @Test
    void publicTypesAreFinalAndSerializable() throws Exception {
        assertThat(publicTypes()).allSatisfy(type -> {
            assertThat(type).isFinal().isAssignableTo(Serializable.class);
        });
    }
}
