package org.tflink.io.internal.page;

import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.Defect;

/**
 * A scalar of the front matter: its text, with folding and escapes resolved, and where in the source it begins. Any
 * index in the text can be traced back to the source, which is what makes the line in a message true although the
 * scalar is folded. Tracing costs nothing until a problem asks for it, and goes forward only as long as the indices do.
 */
final class YamlScalar {

    /** The length of {@code \U0001F600}, which can make two chars. */
    private static final int LONG_ESCAPE = 10;

    private final PageText source;
    private final String key;
    private final String text;
    private final int offset;

    /** How far the text is traced: {@code tracedIndex} in the text is {@code tracedOffset} in the source. */
    private int tracedIndex = -1;

    private int tracedOffset;

    YamlScalar(PageText source, String key, String text, int offset) {
        this.source = source;
        this.key = key;
        this.text = text;
        this.offset = offset;
    }

    String text() {
        return text;
    }

    /** The whole text as a cell. */
    CheckedCell cell() {
        return new CheckedCell(this::defectAt, text).requireWholeCharacters();
    }

    /** A problem at an index of the text, for the caller to say what was found there, and in which row and cell. */
    Defect.Builder defectAt(int index, String expected) {
        return source.defectAt(offsetOf(index), expected).key(key);
    }

    private int offsetOf(int index) {
        if (tracedIndex < 0 || index < tracedIndex) {
            tracedIndex = 0;
            tracedOffset = contentStart();
        }
        while (tracedIndex < index) {
            traceOn();
        }
        if (index < text.length() && !isBlank(text.charAt(index))) {
            tracedOffset = skipBlanks(tracedOffset);
        }
        return Math.min(tracedOffset, source.text().length());
    }

    private int contentStart() {
        return switch (style()) {
            case '\'', '"' -> offset + 1;
            case '|', '>' -> source.nextLine(offset);
            default -> offset;
        };
    }

    /** The quote or block indicator; of a plain scalar some other character. */
    private char style() {
        return offset < source.text().length() ? source.text().charAt(offset) : ' ';
    }

    /** Passes one character of the text, or a run of spaces, and what folding and escapes made of it in the source. */
    private void traceOn() {
        char c = text.charAt(tracedIndex);
        if (c == '\n') {
            passLineBreak();
        } else if (isBlank(c)) {
            passSpaces();
        } else {
            tracedOffset = skipBlanks(tracedOffset);
            int width = width(tracedOffset);
            tracedIndex += width == LONG_ESCAPE ? Character.charCount(text.codePointAt(tracedIndex)) : 1;
            tracedOffset += width;
        }
    }

    /** Of a run of line breaks, the first is two in folded text, as any but the first is one; an escape is one. */
    private void passLineBreak() {
        boolean first = tracedIndex == 0 || text.charAt(tracedIndex - 1) != '\n';
        int breaks = first && style() != '|' ? 2 : 1;
        tracedIndex++;
        while (breaks > 0 && (isBlank(charAt(tracedOffset)) || style() == '"')) {
            if (isBlankEscape(tracedOffset)) {
                breaks = escaped(tracedOffset) == '\n' ? 0 : breaks;
                tracedOffset += width(tracedOffset);
            } else if (isBlank(charAt(tracedOffset))) {
                breaks -= PageText.isLineEnd(source.text(), tracedOffset) ? 1 : 0;
                tracedOffset++;
            } else {
                break;
            }
        }
    }

    /** A space can be a line break and an indent in folded text, unless a line break of the text follows. */
    private void passSpaces() {
        while (tracedIndex < text.length() && isBlank(text.charAt(tracedIndex)) && text.charAt(tracedIndex) != '\n') {
            tracedIndex++;
        }
        if (tracedIndex == text.length() || text.charAt(tracedIndex) != '\n') {
            tracedOffset = skipBlanks(tracedOffset);
        }
    }

    /** How many characters of the source make the one at {@code at}. */
    private int width(int at) {
        char c = charAt(at);
        if (style() == '\'' && c == '\'') {
            return 2;
        }
        if (style() == '"' && c == '\\') {
            return switch (charAt(at + 1)) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> LONG_ESCAPE;
                default -> 2;
            };
        }
        return 1;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < source.text().length()) {
            if (isBlank(charAt(at))) {
                at++;
            } else if (isBlankEscape(at)) {
                at += width(at);
            } else {
                break;
            }
        }
        return at;
    }

    private char charAt(int at) {
        return at < source.text().length() ? source.text().charAt(at) : '\0';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private boolean isBlankEscape(int at) {
        return style() == '"' && charAt(at) == '\\' && isBlank(escaped(at));
    }

    /** The character that the escape at {@code at} stands for; a blank for the line break that a backslash hides. */
    private int escaped(int at) {
        char c = charAt(at + 1);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'x', 'u', 'U' -> Integer.parseUnsignedInt(source.text(), at + 2, at + width(at), 16);
            default -> c;
        };
    }
}
