/**
 * Reads TFLink's files into the types of {@link org.tflink.core}, and writes them. Start at
 * {@link org.tflink.io.TFLinkReader}; {@link org.tflink.io.TFLinkWriter} is the way back, and
 * {@link org.tflink.io.TFLinkModule} the way to JSON.
 *
 * <p>No method takes or returns null. An I/O fault is an {@link java.io.IOException}; content that is not as TFLink
 * writes it is a {@link org.tflink.io.TFLinkParseException}, or a {@link org.tflink.io.Problem} for a caller who asks
 * to go on.
 */
@NullMarked
package org.tflink.io;

import org.jspecify.annotations.NullMarked;
