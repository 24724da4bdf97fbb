/**
 * Bytes, and nothing about TFLink. In: a path or a stream. Out: its bytes, inflated and counted; where marks stand in
 * them; and objects recognised by the bytes they were made of. The other way, {@link AtomicFile} replaces a file as a
 * whole.
 *
 * <p>Open {@link ByteInput} first. Every other internal package may use this one; this one uses none.
 */
@NullMarked
package org.tflink.io.internal.bytes;

import org.jspecify.annotations.NullMarked;
