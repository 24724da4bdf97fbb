package org.tflink.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables generates the implementation of a model type: out of sight, on the JDK alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        defaults = @Value.Immutable(copy = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        jacksonIntegration = false,
        // Annotations of other libraries in our class files would warn users who compile with -Xlint:all.
        allowedClasspathAnnotations = {Override.class},
        depluralize = true,
        depluralizeDictionary = "matrix:matrices")
@interface ModelStyle {}
