package org.tflink.core;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ids out of a PubMed search term: {@code id [uid]? ((OR | ; | ,) id [uid]?)*}. */
final class PubMedTerm {

    private static final Pattern TERM_OF_URL = Pattern.compile("[?&](?:amp;)?term=([^&#]*)");

    /** Possessive throughout, so that no text takes more than one pass. */
    private static final Pattern ID = Pattern.compile("(\\d++) *+(?:\\[uid])?+ *+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR = Pattern.compile("(?:OR ++|[;,] *+)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_EXCERPT = 40;

    private PubMedTerm() {}

    static List<Long> parse(String text) {
        String term = decode(encodedTerm(text));
        List<Long> ids = new ArrayList<>();
        if (term.isEmpty()) {
            return ids;
        }
        Matcher id = ID.matcher(term);
        Matcher separator = SEPARATOR.matcher(term);
        int at = 0;
        while (true) {
            if (!id.region(at, term.length()).lookingAt()) {
                throw malformed(term, at, "a PubMed id");
            }
            ids.add(number(term, id));
            at = id.end();
            if (at == term.length()) {
                return ids;
            }
            if (!separator.region(at, term.length()).lookingAt()) {
                throw malformed(term, at, "\"[uid]\", \"OR\", \";\", \",\" or the end");
            }
            at = separator.end();
        }
    }

    private static String encodedTerm(String text) {
        Matcher matcher = TERM_OF_URL.matcher(text);
        return matcher.find() ? matcher.group(1) : text;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "PubMed query: found \"" + excerpt(encoded, 0) + "\", expected % before two hex digits only", e);
        }
    }

    private static long number(String term, Matcher id) {
        try {
            long number = Long.parseLong(id.group(1));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException outOfRange) {
            // Reported below, like zero.
        }
        throw malformed(term, id.start(), "a PubMed id between 1 and " + Long.MAX_VALUE);
    }

    private static IllegalArgumentException malformed(String term, int at, String expected) {
        return new IllegalArgumentException(
                "PubMed query, character " + (at + 1) + ": found \"" + excerpt(term, at) + "\", expected " + expected);
    }

    private static String excerpt(String text, int from) {
        int end = from + LONGEST_EXCERPT;
        return end < text.length() ? text.substring(from, end) + "…" : text.substring(from);
    }
}
