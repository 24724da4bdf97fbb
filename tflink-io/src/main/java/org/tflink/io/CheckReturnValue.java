package org.tflink.io;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is the purpose of the call: to ignore it is a mistake. Error Prone and IDEs that know an annotation of
 * this name report it, in users' code too, since it is kept in class files.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
@interface CheckReturnValue {}
