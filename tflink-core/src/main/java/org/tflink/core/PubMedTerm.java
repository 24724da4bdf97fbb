package org.tflink.core;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ids out of a PubMed search term: {@code id [uid]? ((OR | ; | ,) id [uid]?)*}. */
final class PubMedTerm {

    /** What stands before the query of a URL, or nothing; then the parameter, wherever it stands in the query. */
    private static final Pattern URL_WITH_TERM =
            Pattern.compile("(?:[^?#\\s/]*+/[^?#\\s]*+)?\\?(?:[^#]*?&(?:amp;)?)??term=([^&#]*+).*+", Pattern.DOTALL);

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Pattern ID = Pattern.compile("([0-9]++) *+");

    private static final Pattern TAG = Pattern.compile("\\[uid] *+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR = Pattern.compile("(?:OR(?: ++|\\z)|[;,] *+)", Pattern.CASE_INSENSITIVE);

    private final String term;
    private int at;

    private PubMedTerm(String term) {
        this.term = term;
    }

    static List<Long> parse(String text) {
        Matcher url = URL_WITH_TERM.matcher(text);
        return new PubMedTerm(decode(url.matches() ? url.group(1) : text)).ids();
    }

    private static String decode(String encoded) {
        Matcher broken = BROKEN_ESCAPE.matcher(encoded);
        if (broken.find()) {
            throw malformed(encoded, broken.start(), "% and two hex digits");
        }
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        while (at < term.length() || !ids.isEmpty()) {
            ids.add(id());
            boolean tagged = accept(TAG) != null;
            if (at == term.length()) {
                break;
            }
            if (accept(SEPARATOR) == null) {
                throw malformed((tagged ? "" : "\"[uid]\", ") + "\"OR\", \";\", \",\" or the end");
            }
        }
        return ids;
    }

    private long id() {
        int start = at;
        String digits = accept(ID);
        try {
            long id = digits == null ? 0 : Long.parseLong(digits.strip());
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException outOfRange) {
            // Reported below, like zero.
        }
        at = start;
        throw malformed(digits == null ? "a PubMed id" : "a PubMed id between 1 and " + Long.MAX_VALUE);
    }

    /** What stands next, if it is of this form. */
    private @Nullable String accept(Pattern pattern) {
        Matcher matcher = pattern.matcher(term).region(at, term.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    private IllegalArgumentException malformed(String expected) {
        return malformed(term, at, expected);
    }

    private static IllegalArgumentException malformed(String text, int at, String expected) {
        return new IllegalArgumentException("PubMed query, character " + (at + 1) + ": found \""
                + Checks.excerpt(text.substring(at)) + "\", expected " + expected);
    }
}
