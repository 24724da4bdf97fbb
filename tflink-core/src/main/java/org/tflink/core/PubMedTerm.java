package org.tflink.core;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the ids of a PubMed search term: {@code id [uid]? ((OR | ; | ,) id [uid]?)*}. */
final class PubMedTerm {

    /** An optional URL up to its query, and the parameter {@code term} anywhere in that query. */
    private static final Pattern URL_WITH_TERM =
            Pattern.compile("(?:[^?#\\s/]*+/[^?#\\s]*+)?\\?(?:[^#]*?&(?:amp;)?)??term=([^&#]*+).*+", Pattern.DOTALL);

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final String TAG = "[uid]";

    private static final String OR = "OR";

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
            boolean tagged = accept(TAG);
            passBlanks();
            if (at == term.length()) {
                break;
            }
            if (!acceptSeparator()) {
                throw malformed((tagged ? "" : "\"[uid]\", ") + "\"OR\", \";\", \",\" or the end");
            }
        }
        return ids;
    }

    private long id() {
        int start = at;
        while (at < term.length() && term.charAt(at) >= '0' && term.charAt(at) <= '9') {
            at++;
        }
        boolean digits = at > start;
        try {
            long id = digits ? Long.parseLong(term, start, at, 10) : 0;
            if (id > 0) {
                passBlanks();
                return id;
            }
        } catch (NumberFormatException outOfRange) {
            // Reported below, as zero is.
        }
        at = start;
        throw malformed(digits ? "a PubMed id between 1 and " + Long.MAX_VALUE : "a PubMed id");
    }

    private void passBlanks() {
        while (at < term.length() && term.charAt(at) == ' ') {
            at++;
        }
    }

    /** Moves past the given text if it comes next, ignoring the case of ASCII letters. */
    private boolean accept(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at + i == term.length() || lowerCase(term.charAt(at + i)) != lowerCase(text.charAt(i))) {
                return false;
            }
        }
        at += text.length();
        return true;
    }

    private static int lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }

    /** Moves past a semicolon, a comma, or the word OR if a space or the end follows it. */
    private boolean acceptSeparator() {
        int start = at;
        boolean holds = accept(";") || accept(",");
        if (!holds && accept(OR)) {
            holds = at == term.length() || term.charAt(at) == ' ';
            at = holds ? at : start;
        }
        passBlanks();
        return holds;
    }

    private IllegalArgumentException malformed(String expected) {
        return malformed(term, at, expected);
    }

    private static IllegalArgumentException malformed(String text, int at, String expected) {
        return new IllegalArgumentException("PubMed query, character " + (at + 1) + ": found \""
                + Checks.excerpt(text.substring(at)) + "\", expected " + expected);
    }
}
