package org.tflink.io;

import java.io.Serial;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Content that is not as TFLink writes it. The message says where and what, so that a person can mend it:
 *
 * <pre>{@code
 * q04892.md:142:21: targets, row 57, cell 3 (NCBI gene ids): found "abc", expected …
 * }</pre>
 *
 * The accessors give the same facts one by one; {@link Problem} says what each of them means.
 */
public final class TFLinkParseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, and where. */
    private final Problem problem;

    TFLinkParseException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /**
     * What is wrong, as a value.
     *
     * @return the problem that a handler would have been given
     */
    public Problem problem() {
        return problem;
    }

    /**
     * The name of the source.
     *
     * @return {@link Problem#source()}
     */
    public String source() {
        return problem.source();
    }

    /**
     * The line in the source.
     *
     * @return {@link Problem#line()}
     */
    public int line() {
        return problem.line();
    }

    /**
     * The column in the line.
     *
     * @return {@link Problem#column()}
     */
    public int column() {
        return problem.column();
    }

    /**
     * The key in the front matter.
     *
     * @return {@link Problem#key()}
     */
    public Optional<String> key() {
        return problem.key();
    }

    /**
     * The row below the key.
     *
     * @return {@link Problem#row()}
     */
    public OptionalInt row() {
        return problem.row();
    }

    /**
     * The cell in the row.
     *
     * @return {@link Problem#cell()}
     */
    public OptionalInt cell() {
        return problem.cell();
    }

    /**
     * What the cell holds.
     *
     * @return {@link Problem#cellName()}
     */
    public Optional<String> cellName() {
        return problem.cellName();
    }

    /**
     * What stands there.
     *
     * @return {@link Problem#found()}
     */
    public String found() {
        return problem.found();
    }

    /**
     * What should stand there.
     *
     * @return {@link Problem#expected()}
     */
    public String expected() {
        return problem.expected();
    }
}
