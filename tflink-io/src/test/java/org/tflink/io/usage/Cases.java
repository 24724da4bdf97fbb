package org.tflink.io.usage;

/** How many of their cases tests of many cases try: all, but a tenth where mutation testing runs them once a mutant. */
public final class Cases {

    /** One of so many is tried: 1, or what the property {@code tflink.oneOf} says. */
    public static final int ONE_OF = Integer.getInteger("tflink.oneOf", 1);

    private Cases() {}

    /**
     * As many as are tried.
     *
     * @param all the number of cases
     * @return that number, divided by {@link #ONE_OF}
     */
    public static int of(int all) {
        return all / ONE_OF;
    }
}
