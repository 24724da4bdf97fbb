package org.tflink.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The settings of {@link ModelStyle}, for types whose instances are parts of many values: an instance keeps its hash
 * code, since each of those values asks for it. They are stated again here because a style cannot extend another, and a
 * setting at a type itself stays in its class file, where it causes warnings for users.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        defaults = @Value.Immutable(copy = false, lazyhash = true),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        jacksonIntegration = false,
        // Annotations of other libraries in the class files would cause warnings for users who compile with -Xlint:all.
        allowedClasspathAnnotations = {Override.class},
        depluralize = true,
        depluralizeDictionary = "matrix:matrices")
@interface SharedModelStyle {}
