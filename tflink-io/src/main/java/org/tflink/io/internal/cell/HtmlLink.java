package org.tflink.io.internal.cell;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one link of a piece of HTML: {@code <a href="/protein/o95416">O95416</a>}, or a link to PubMed with a space
 * before it (the entity {@code ensp}) and an icon in it. Attributes may have any order and any quotes or none; the case
 * of names is ignored.
 *
 * @param href the address, entities decoded
 * @param text the text of the link, entities decoded
 */
public record HtmlLink(String href, String text) {

    /**
     * Reads a piece of HTML that holds one link, and nothing beside it but blanks.
     *
     * @throws IllegalArgumentException if it is anything else; the message is what was expected
     */
    public static HtmlLink parse(String html) {
        return new Parser(html).parse();
    }

    private static final class Parser {

        private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]++)|#[xX]([0-9A-Fa-f]++)|([A-Za-z]++));");

        private static final Map<String, String> NAMED = Map.of(
                "amp", "&",
                "lt", "<",
                "gt", ">",
                "quot", "\"",
                "apos", "'",
                "nbsp", "\u00A0",
                "ensp", "\u2002",
                "emsp", "\u2003");

        private final String html;
        private final StringBuilder text = new StringBuilder();
        private int at;
        private @Nullable String href;
        private boolean closed;

        Parser(String html) {
            this.html = html;
        }

        HtmlLink parse() {
            while (at < html.length()) {
                if (accept('<')) {
                    readTag();
                } else {
                    readText();
                }
            }
            if (href == null || !closed) {
                throw new IllegalArgumentException("a link that is closed by </a>");
            }
            return new HtmlLink(href, text.toString());
        }

        private void readText() {
            String piece = decode(upTo("<"));
            if (href != null && !closed) {
                text.append(piece);
            } else if (!piece.codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c))) {
                throw new IllegalArgumentException("a link with nothing beside it");
            }
        }

        private void readTag() {
            boolean end = accept('/');
            String name = upTo(" \t\r\n\f/>");
            String address = readAttributes();
            if (!name.equalsIgnoreCase("a")) {
                return;
            }
            if (end) {
                if (href == null) {
                    throw new IllegalArgumentException("a link that is opened before it is closed");
                }
                closed = true;
            } else if (href != null) {
                throw new IllegalArgumentException("one link");
            } else if (address == null) {
                throw new IllegalArgumentException("a link with an href");
            } else {
                href = address;
            }
        }

        /** Reads up to the end of the tag, and returns the value of {@code href}. */
        private @Nullable String readAttributes() {
            String address = null;
            while (true) {
                upToOtherThanSpace();
                if (accept('>')) {
                    return address;
                }
                if (accept('/')) {
                    continue;
                }
                String name = upTo(" \t\r\n\f/>=");
                String value = readValue();
                if (at == html.length() || name.isEmpty()) {
                    throw new IllegalArgumentException("a tag that is closed by >");
                }
                if (address == null && name.equalsIgnoreCase("href")) {
                    address = decode(value);
                }
            }
        }

        private String readValue() {
            upToOtherThanSpace();
            if (!accept('=')) {
                return "";
            }
            upToOtherThanSpace();
            for (char quote : new char[] {'"', '\''}) {
                if (accept(quote)) {
                    String value = upTo(String.valueOf(quote));
                    accept(quote);
                    return value;
                }
            }
            return upTo(" \t\r\n\f>");
        }

        private boolean accept(char c) {
            boolean accepted = at < html.length() && html.charAt(at) == c;
            if (accepted) {
                at++;
            }
            return accepted;
        }

        /** Reads up to any of these characters, or to the end. */
        private String upTo(String ends) {
            int start = at;
            while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
                at++;
            }
            return html.substring(start, at);
        }

        private void upToOtherThanSpace() {
            while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
                at++;
            }
        }

        private static String decode(String text) {
            return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        }

        private static String character(MatchResult entity) {
            String name = entity.group(3);
            if (name != null) {
                // As in a browser, what names no entity is text.
                return NAMED.getOrDefault(name, entity.group());
            }
            try {
                int c = entity.group(1) != null
                        ? Integer.parseInt(entity.group(1))
                        : Integer.parseInt(entity.group(2), 16);
                if (Character.isValidCodePoint(c) && Character.getType(c) != Character.SURROGATE) {
                    return Character.toString(c);
                }
            } catch (NumberFormatException outOfRange) {
                // Reported below.
            }
            throw new IllegalArgumentException("entities of characters that exist");
        }
    }
}
