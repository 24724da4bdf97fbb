package org.tflink.core;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses a cell of cross references: values separated by {@code |}, each with a database, a colon, an identifier and,
 * optionally, a text in parentheses. Identifier and text are either in quotes, with a backslash before each quote that
 * is part of them, or contain no special character. Every row has such cells, and a regular expression takes several
 * times as long as this code.
 */
final class CrossReferenceCell {

    private final String cell;
    private int at;

    CrossReferenceCell(String cell) {
        this.cell = cell;
    }

    List<CrossReference> references() {
        List<CrossReference> references = new ArrayList<>(2);
        while (true) {
            references.add(reference());
            if (at == cell.length()) {
                return List.copyOf(references);
            }
            if (!isAt('|')) {
                throw malformed(at, "| and another value, or the end");
            }
            at++;
        }
    }

    private CrossReference reference() {
        int start = at;
        String database = database();
        String identifier = database == null ? null : text();
        if (database == null || identifier == null) {
            throw malformed(start, "a value such as psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\")");
        }
        CrossReference.Builder reference =
                CrossReference.builder().database(database).identifier(identifier);
        String text = textInBrackets();
        return text == null ? reference.build() : reference.text(text).build();
    }

    private boolean isAt(char c) {
        return at < cell.length() && cell.charAt(at) == c;
    }

    /** Returns the text before a colon; null if there is none, or if another special character comes first. */
    private @Nullable String database() {
        int start = at;
        while (at < cell.length() && !isMarkOfDatabase(cell.charAt(at))) {
            at++;
        }
        if (at == start || !isAt(':')) {
            return null;
        }
        return cell.substring(start, at++);
    }

    private static boolean isMarkOfDatabase(char c) {
        return c == '"' || c == ':' || c == '|';
    }

    private static boolean isMarkOfText(char c) {
        return c == '"' || c == '|' || c == '(' || c == ')';
    }

    private void passBlanks() {
        while (isAt(' ')) {
            at++;
        }
    }

    /** Returns the text in parentheses that comes next; null, without a change of position, if there is none. */
    private @Nullable String textInBrackets() {
        int start = at;
        if (isAt('(')) {
            at++;
            passBlanks();
            String text = text();
            passBlanks();
            if (text != null && isAt(')')) {
                at++;
                return text;
            }
        }
        at = start;
        return null;
    }

    /** Returns the text that comes next, with or without quotes; null if there is none. */
    private @Nullable String text() {
        if (isAt('"')) {
            return quotedText();
        }
        int start = at;
        while (at < cell.length() && !isMarkOfText(cell.charAt(at))) {
            at++;
        }
        return at == start ? null : cell.substring(start, at).strip();
    }

    private @Nullable String quotedText() {
        int start = ++at;
        boolean escapes = false;
        for (; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c == '"') {
                String text = cell.substring(start, at++);
                return escapes ? withoutEscapes(text) : text;
            }
            if (c == '\\') {
                escapes = true;
                at++;
                if (at == cell.length() || isLineBreak(cell.charAt(at))) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String withoutEscapes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    private IllegalArgumentException malformed(int index, String expected) {
        return new IllegalArgumentException("character " + (index + 1) + ": found \""
                + Checks.excerpt(cell.substring(index)) + "\", expected " + expected);
    }
}
