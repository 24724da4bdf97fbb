package org.tflink.io.internal.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a file in one format.
 *
 * @param <T> what a row holds
 */
@FunctionalInterface
public interface RowFormat<T> {

    /**
     * The next row, or null at the end. If this throws, the row is skipped.
     *
     * @throws org.tflink.io.internal.cell.DefectException if the row is malformed
     */
    @Nullable
    T next(Lines lines) throws IOException;

    /**
     * A reader of other rows of the same file, on any thread.
     *
     * @param part the lines that hold them
     * @return the reader; null if a row depends on those before it, or is not always one line
     */
    default @Nullable RowFormat<T> forPart(Lines part) {
        return null;
    }
}
