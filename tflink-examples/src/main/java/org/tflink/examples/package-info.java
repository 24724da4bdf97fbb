/** Short programs that show how to use the library, each on its own. Start with {@link PageSummary}. */
@NullMarked
package org.tflink.examples;

import org.jspecify.annotations.NullMarked;
