/**
 * A protein's page. In: its bytes or text. Out: a protein; and, the other way, the text of a page.
 *
 * <p>Open {@link PageMapping} first: it maps the values of a page to a protein. {@link PageValues} is the interface
 * that it reads, with a fast and a checked implementation; {@link PageWriter} is the way back.
 */
@NullMarked
package org.tflink.io.internal.page;

import org.jspecify.annotations.NullMarked;
