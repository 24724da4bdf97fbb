/**
 * The immutable types of TFLink, a database of the genes that each transcription factor (TF) regulates, in seven
 * organisms (Liska et al. 2022, <a href="https://doi.org/10.1093/database/baac083">Database, baac083</a>).
 *
 * <p>The following holds for every type of this package:
 *
 * <ul>
 *   <li>Values are immutable and thread-safe, and compare by content.
 *   <li>No method accepts or returns null. A null argument, or a null in a collection, causes a
 *       {@link NullPointerException} when the method is called. A part that can be absent is an
 *       {@link java.util.Optional}, an {@link java.util.OptionalInt} or an empty list. Lists are unmodifiable and in
 *       published order.
 *   <li>A value is created with its {@code builder()}, or with {@code of} where every part is required. Building checks
 *       the parts. It throws {@link IllegalArgumentException} if a part is invalid and {@link IllegalStateException} if
 *       a required part is missing.
 *   <li>{@code X.builder().from(x)} starts from an existing value. It adds the list elements of that value to those
 *       already in the builder. Builders are not thread-safe.
 *   <li>Values are {@link java.io.Serializable}. Deserialization checks the parts as building does, and throws
 *       {@link java.io.InvalidObjectException} if a part is missing or invalid. The serial form is stable only within a
 *       minor version.
 * </ul>
 */
@NullMarked
package org.tflink.core;

import org.jspecify.annotations.NullMarked;
