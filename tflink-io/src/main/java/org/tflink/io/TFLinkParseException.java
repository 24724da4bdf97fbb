package org.tflink.io;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import org.tflink.io.internal.cell.Defect;

/**
 * Thrown when content is malformed. Its message is that of its {@link #problem()}:
 *
 * <pre>{@code
 * q04892.md:142:21: targets, row 57, cell 3 (NCBI gene ids): found "abc", expected …
 * }</pre>
 */
public final class TFLinkParseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is malformed, and where. */
    private final Problem problem;

    TFLinkParseException(Defect defect) {
        super(defect.message());
        this.problem = new Problem(defect);
    }

    /**
     * Rejects a stream without the problem.
     *
     * @param in the stream
     * @throws IOException if the stream cannot be read, or has no problem
     * @throws ClassNotFoundException if a class of the stream is unknown
     */
    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (problem == null) {
            throw new InvalidObjectException("a parse exception without a problem");
        }
    }

    /**
     * The problem, as lenient reading passes it to a handler.
     *
     * @return where the problem is, what was found and what was expected
     */
    public Problem problem() {
        return problem;
    }
}
