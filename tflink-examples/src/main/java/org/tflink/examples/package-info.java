/** Short, independent programs that show how to use the library. Start with {@link PageSummary}. */
@NullMarked
package org.tflink.examples;

import org.jspecify.annotations.NullMarked;
