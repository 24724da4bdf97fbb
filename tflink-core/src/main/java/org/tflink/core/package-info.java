/**
 * The immutable types of TFLink, a database of which transcription factor (TF) regulates which gene, in seven
 * organisms (Liska et al. 2022, <a href="https://doi.org/10.1093/database/baac083">Database, baac083</a>).
 *
 * <p>What holds for every type here:
 *
 * <ul>
 *   <li>Values are immutable, safe to share between threads, and compare by content.
 *   <li>No method takes or returns null. What may be absent is an {@link java.util.Optional}, an
 *       {@link java.util.OptionalInt} or an empty list; lists are unmodifiable and in published order.
 *   <li>A value is made by its {@code builder()}, or by {@code of} where every part is needed. Building checks the
 *       parts and throws {@link IllegalArgumentException} for one that cannot be, {@link IllegalStateException} for
 *       one that is missing. {@code X.builder().from(x)} starts from an existing value, whose list items are added to those already in the
 *       builder. Builders are not thread-safe.
 *   <li>Values are {@link java.io.Serializable}; the serial form is fixed within a minor version only.
 * </ul>
 */
@NullMarked
package org.tflink.core;

import org.jspecify.annotations.NullMarked;
