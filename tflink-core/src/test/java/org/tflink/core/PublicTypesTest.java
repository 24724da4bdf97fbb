package org.tflink.core;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every public type of the package. */
class PublicTypesTest {

    static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(Protein.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve("org/tflink/core"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("org.tflink.core." + name);
                if (Modifier.isPublic(type.getModifiers()) && !type.isMemberClass()) {
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
                        BindingSite.class,
                        BindingSiteSequence.class,
                        Completeness.class,
                        CrossReference.class,
                        Downloads.class,
                        Effect.class,
                        Evidence.class,
                        EvidenceScale.class,
                        GeneIdType.class,
                        GeneSet.class,
                        GenomicLocation.class,
                        Interaction.class,
                        Interactor.class,
                        JasparMatrix.class,
                        MitabRecord.class,
                        Organism.class,
                        Ortholog.class,
                        Protein.class,
                        ProteinFunction.class,
                        ProteinSummary.class,
                        PubMedQuery.class,
                        SerializableValue.class,
                        Strand.class);
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void aPublicTypeIsSerializable(Class<?> type) {
        assertThat(type).isAssignableTo(Serializable.class);
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void nobodyElseCanExtendAPublicType(Class<?> type) {
        assertThat(Modifier.isFinal(type.getModifiers()) || type.isSealed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void aPublicTypeHasNoPublicConstructor(Class<?> type) {
        assertThat(type.getConstructors()).isEmpty();
    }
}
