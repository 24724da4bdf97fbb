package org.tflink.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.io.json.TFLinkModule;

/** What users see of the module. */
class PublicTypesTest {

    private static List<String> publicTypes(String exportedPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(exportedPackage).stream()
                        .filter(type -> type.getPackageName().equals(exportedPackage))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.isNestedClass())
                        .map(JavaClass::getSimpleName)
                        .toList();
    }

    @Test
    void theDoorIsSmall() {
        assertThat(publicTypes("org.tflink.io"))
                .containsExactlyInAnyOrder(
                        "Input",
                        "LineEnding",
                        "Output",
                        "Problem",
                        "Rows",
                        "TFLinkParseException",
                        "TFLinkReader",
                        "TFLinkWriter");
    }

    @Test
    void theDoorToJsonIsOneType() {
        assertThat(publicTypes("org.tflink.io.json")).containsExactly("TFLinkModule");
    }

    @Test
    void nothingElseIsExportedOrOpened() {
        ModuleDescriptor module = TFLinkReader.class.getModule().getDescriptor();

        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("org.tflink.io", "org.tflink.io.json");
        assertThat(module.opens())
                .extracting(
                        ModuleDescriptor.Opens::source,
                        opens -> opens.targets().iterator().next())
                .containsExactly(org.assertj.core.api.Assertions.tuple("org.tflink.io.json", "tools.jackson.databind"));
    }

    static Stream<Method> publicMethods() {
        return Stream.of(
                        Input.class,
                        LineEnding.class,
                        Output.class,
                        Problem.class,
                        Rows.class,
                        TFLinkParseException.class,
                        TFLinkReader.class,
                        TFLinkWriter.class,
                        TFLinkModule.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("publicMethods")
    void noInternalTypeIsInAPublicSignature(Method method) {
        assertThat(Stream.concat(Stream.of(method.getReturnType()), Stream.of(method.getParameterTypes())))
                .noneMatch(type -> type.getName().startsWith("org.tflink.io.internal"));
    }
}
