package org.tflink.core;

import static java.util.Collections.singletonList;
import static java.util.Collections.singletonMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method of the package rejects a null by the name of the parameter, and does so when it is called. */
class NullArgumentsTest {

    /** Each public method, with each parameter that can be null, and what is null in the argument. */
    static Stream<Arguments> nulls() throws Exception {
        List<Arguments> nulls = new ArrayList<>();
        for (Class<?> type : PublicTypesTest.publicTypes()) {
            for (Class<?> declared :
                    Stream.concat(Stream.of(type), Stream.of(type.getClasses())).toList()) {
                for (Method method : declared.getMethods()) {
                    if (isOfThePackage(method)) {
                        addNulls(nulls, declared, method);
                    }
                }
            }
        }
        return nulls.stream();
    }

    private static boolean isOfThePackage(Method method) {
        Class<?> declaring = method.getDeclaringClass();
        boolean isFromTheCompiler =
                method.isBridge() || (declaring.isEnum() && method.getName().equals("valueOf"));
        return declaring.getPackage() == Protein.class.getPackage()
                && !method.getName().equals("equals")
                && !isFromTheCompiler;
    }

    private static void addNulls(List<Arguments> nulls, Class<?> type, Method method) {
        String name = type.getName().replaceFirst(".*\\.", "") + "." + method.getName();
        for (int i = 0; i < method.getParameterCount(); i++) {
            Parameter parameter = method.getParameters()[i];
            if (!parameter.getType().isPrimitive()) {
                nulls.add(arguments(name, parameter, "null", type, method, i, null));
                holdingNull(parameter.getType())
                        .forEach((what, holder) -> nulls.add(
                                arguments(name, parameter, what, type, method, index(method, parameter), holder)));
            }
        }
    }

    private static int index(Method method, Parameter parameter) {
        return List.of(method.getParameters()).indexOf(parameter);
    }

    /** Arguments of a type that is a container, with a null in it. */
    private static Map<String, Object> holdingNull(Class<?> type) {
        if (Iterable.class.isAssignableFrom(type)) {
            return Map.of("a null element", singletonList(null));
        }
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return Map.of("a null element", Array.newInstance(type.getComponentType(), 1));
        }
        if (type == Map.class) {
            return Map.of(
                    "a null key", singletonMap(null, "x"),
                    "a null value", singletonMap("x", null));
        }
        if (type == Map.Entry.class) {
            return Map.of("a null key", new SimpleEntry<>(null, "x"), "a null value", new SimpleEntry<>("x", null));
        }
        return Map.of();
    }

    @ParameterizedTest(name = "{0}({1}): {2}")
    @MethodSource("nulls")
    void aNullIsRejectedByName(
            String name,
            Parameter parameter,
            String what,
            Class<?> type,
            Method method,
            int index,
            @Nullable Object bad)
            throws Exception {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Parameter each : method.getParameters()) {
            arguments.add(sample(each.getParameterizedType()));
        }
        arguments.set(index, bad);
        method.setAccessible(true);

        Throwable thrown = catchThrowable(() -> method.invoke(receiver(type, method), arguments.toArray()));

        assertThat(thrown)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessageMatching(isGenerated(method) ? generated(parameter, what) : named(parameter, what));
    }

    private static boolean isGenerated(Method method) {
        return method.getDeclaringClass().getName().contains(".Immutable");
    }

    private static String named(Parameter parameter, String what) {
        return what.equals("null") ? parameter.getName() : "[a-zA-Z]+ element";
    }

    /** In generated code, the JVM names a container that is null, which it cannot do for variable arguments. */
    private static String generated(Parameter parameter, String what) {
        if (what.equals("null")) {
            return parameter.isVarArgs() ? ".*" : "(.*[\" ])?" + parameter.getName() + "\\b.*";
        }
        return "[a-zA-Z]+ " + what.replace("a null ", "") + "\\b.*";
    }

    private static @Nullable Object receiver(Class<?> type, Method method) throws ReflectiveOperationException {
        if (Modifier.isStatic(method.getModifiers())) {
            return null;
        }
        return type.isMemberClass()
                ? type.getDeclaringClass().getMethod("builder").invoke(null)
                : sample(type);
    }

    /** A valid argument for a parameter of a type. */
    private static Object sample(Type type) {
        if (type instanceof WildcardType wildcard) {
            return sample(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType container) {
            return container(container);
        }
        Class<?> found = (Class<?>) type;
        if (found.isArray()) {
            Object array = Array.newInstance(found.getComponentType(), 1);
            Array.set(array, 0, sample(found.getComponentType()));
            return array;
        }
        if (found.isEnum()) {
            return found.getEnumConstants()[0];
        }
        return Stream.concat(Stream.of("1", 1, 1L, true, OptionalInt.of(1)), Samples.ofEachType().stream())
                .filter(value -> boxed(found).isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + found));
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static Object container(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            return Map.of("key", "value");
        }
        if (raw == Map.Entry.class) {
            return Map.entry("key", "value");
        }
        Object element = sample(type.getActualTypeArguments()[0]);
        return raw == Optional.class ? Optional.of(element) : List.of(element);
    }
}
