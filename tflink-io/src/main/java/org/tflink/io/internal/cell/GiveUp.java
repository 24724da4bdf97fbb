package org.tflink.io.internal.cell;

/**
 * Ends fast reading: the content is not in the one form that fast code reads, and the checked code has to read it. It
 * has no stack trace, which would cost more than a row.
 */
public final class GiveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes a new exception each time: a shared one would collect the exceptions that are suppressed in it. */
    public GiveUp() {
        super("", null, false, false);
    }

    /** Gives up unless the condition holds. */
    public static void unless(boolean holds) {
        if (!holds) {
            throw new GiveUp();
        }
    }
}
