package org.tflink.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks of the parts of a value when it is built. They use loops instead of lambdas, each of which would slow down the
 * first page that a program reads.
 */
final class Checks {

    private static final int LONGEST_EXCERPT = 80;

    private Checks() {}

    static void require(boolean holds, String part, Object found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    part + ": found \"" + excerpt(found.toString()) + "\", expected " + expected);
        }
    }

    /** Returns the text, cut to {@link #LONGEST_EXCERPT} characters if it is longer. */
    static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }

    static void requireText(String part, String text) {
        require(!text.isBlank(), part, text, "text that is not blank");
    }

    static void requireText(String part, Optional<String> text) {
        if (text.isPresent()) {
            requireText(part, text.get());
        }
    }

    static void requireTexts(String part, List<String> texts) {
        for (String text : texts) {
            requireText(part, text);
        }
    }

    /** Returns the list, which contains no null: the message names the part, as that of a builder does. */
    static <T> List<T> requireElements(String part, List<T> list) {
        Objects.requireNonNull(list, part);
        for (T element : list) {
            if (element == null) {
                throw new NullPointerException(part + " element");
            }
        }
        return list;
    }

    static void requireIds(String part, List<Long> ids) {
        for (Long id : ids) {
            require(id > 0, part, id, "a positive number");
        }
    }

    static void requireNotNegative(String part, OptionalInt number) {
        int found = number.orElse(0);
        require(found >= 0, part, found, "a number that is not negative");
    }
}
