package org.tflink.core;

import java.util.List;

/** The checks that values make of their parts when they are built. */
final class Checks {

    private static final int LONGEST_EXCERPT = 80;

    private Checks() {}

    static void require(boolean holds, String part, Object found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    part + ": found \"" + excerpt(found.toString()) + "\", expected " + expected);
        }
    }

    /** The text, cut if it is too long for a message. */
    static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }

    static void requireText(String part, String text) {
        require(!text.isBlank(), part, text, "text that is not blank");
    }

    static void requireTexts(String part, List<String> texts) {
        texts.forEach(text -> requireText(part, text));
    }

    static void requireIds(String part, List<Long> ids) {
        ids.forEach(id -> require(id > 0, part, id, "a positive number"));
    }
}
