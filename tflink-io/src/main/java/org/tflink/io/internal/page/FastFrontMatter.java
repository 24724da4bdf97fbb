package org.tflink.io.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tflink.core.JasparMatrix;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.cell.GiveUp;

/**
 * FAST CODE: scans the front matter of a page: keys in their order, each with a plain or single-quoted scalar. The
 * scalars, without quotes and folds, follow one another in one array.
 */
@SuppressWarnings("EnumOrdinal") // The ordinal is an index into an array here, as in an EnumMap, but without boxes.
final class FastFrontMatter extends FastBytes {

    private static final int ABSENT = -1;

    private final byte[] in;
    private boolean crlf;

    /** The values, with a byte between them. */
    private final byte[] values;

    private int valuesEnd;

    /** The start and end of each key's value, by the key's ordinal. */
    private final int[] starts = new int[PageKey.values().length];

    private final int[] ends = new int[starts.length];
    private final List<JasparMatrix> jasparMatrices = new ArrayList<>(0);

    private FastFrontMatter(byte[] page) {
        super(page);
        this.in = page;
        this.values = new byte[page.length + ByteScan.ROOM];
        Arrays.fill(starts, ABSENT);
    }

    /**
     * Scans a page up to its body.
     *
     * @throws GiveUp if it is not in the one form that is read here
     * @throws IndexOutOfBoundsException if it ends too early
     */
    static FastFrontMatter scan(byte[] page) {
        FastFrontMatter frontMatter = new FastFrontMatter(page);
        frontMatter.scan();
        return frontMatter;
    }

    boolean has(PageKey key) {
        return starts[key.ordinal()] != ABSENT;
    }

    /** The array of all values, with {@link ByteScan#ROOM} at its end. */
    byte[] values() {
        return values;
    }

    int start(PageKey key) {
        return starts[key.ordinal()];
    }

    int end(PageKey key) {
        return ends[key.ordinal()];
    }

    int length(PageKey key) {
        return end(key) - start(key);
    }

    /** Whether the value of a key is this ASCII text. */
    boolean is(PageKey key, String text) {
        int start = start(key);
        boolean same = length(key) == text.length();
        for (int i = 0; same && i < text.length(); i++) {
            same = values[start + i] == text.charAt(i);
        }
        return same;
    }

    List<JasparMatrix> jasparMatrices() {
        return jasparMatrices;
    }

    private void scan() {
        expect("---");
        crlf = in[at] == '\r';
        expectLineEnd();
        for (PageKey key : PageKey.ALL) {
            if (key.isOptional() && !startsWith(key.marker())) {
                continue;
            }
            expect(key.marker());
            if (key == PageKey.JASPAR_MATRICES) {
                scanJasparMatrices();
            } else {
                scanValue(key.ordinal());
            }
        }
        expectLineEnd();
        expect("---");
        if (!isAtEnd()) {
            expectLineEnd();
        }
    }

    private boolean isLineEnd() {
        return crlf ? in[at] == '\r' && in[at + 1] == '\n' : in[at] == '\n';
    }

    private void expectLineEnd() {
        GiveUp.unless(isLineEnd());
        at += crlf ? 2 : 1;
    }

    /** A scalar, plain or single-quoted. */
    private void scanValue(int key) {
        starts[key] = valuesEnd;
        if (in[at] == '\'') {
            at++;
            scanQuoted();
        } else {
            scanPlain();
        }
        ends[key] = valuesEnd;
        valuesEnd++;
        expectLineEnd();
    }

    private void scanQuoted() {
        int start = valuesEnd;
        int out = start;
        int i = at;
        while (true) {
            int plain = ByteScan.copyPlain(in, i, values, out);
            i += plain;
            out += plain;
            byte c = in[i];
            if (c == '\'') {
                i++;
                if (in[i] != '\'') {
                    break;
                }
                values[out++] = '\'';
                i++;
            } else if (c >= ' ' && c < 0x7F) {
                values[out++] = c;
                i++;
            } else {
                at = i;
                out = unfold(start, out);
                i = at;
            }
        }
        at = i;
        valuesEnd = out;
    }

    /** A letter or digit first, and nothing that could mean anything else in YAML. */
    private void scanPlain() {
        int start = valuesEnd;
        int out = start;
        int i = at;
        GiveUp.unless(isLetterOrDigit(in[i]));
        while (true) {
            byte c = in[i];
            while (c >= ' ' && c < 0x7F && c != ':' && c != '#') {
                values[out++] = c;
                c = in[++i];
            }
            if (c == ':' || c == '#') {
                boolean mark = c == '#' ? values[out - 1] == ' ' : in[i + 1] <= ' ';
                GiveUp.unless(!mark);
                values[out++] = c;
                i++;
            } else {
                at = i;
                if (isLineEnd() && in[i + (crlf ? 2 : 1)] != ' ') {
                    break;
                }
                int before = out;
                out = unfold(start, out);
                GiveUp.unless(values[before] == ' ' && out == before + 1 && in[at] != '#');
                i = at;
            }
        }
        valuesEnd = out;
        GiveUp.unless(values[out - 1] != ' ' && !isWordOfYaml(start, out));
    }

    /** Whether a plain scalar is a word that has a meaning in YAML. */
    private boolean isWordOfYaml(int start, int end) {
        return end - start <= 5
                && switch (new String(values, start, end - start, StandardCharsets.ISO_8859_1)) {
                    case "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE" -> true;
                    default -> false;
                };
    }

    /** A line break and two blanks are a blank; each empty line between them is a line break. */
    private int unfold(int start, int from) {
        int lineEnd = crlf ? 2 : 1;
        int i = at + lineEnd;
        int out = from;
        while (in[i] == (crlf ? '\r' : '\n') && in[i + lineEnd - 1] == '\n') {
            values[out++] = '\n';
            i += lineEnd;
        }
        GiveUp.unless(from > start
                && values[from - 1] != ' '
                && isLineEnd()
                && in[i] == ' '
                && in[i + 1] == ' '
                && in[i + 2] > ' ');
        at = i + 2;
        if (out == from) {
            values[out++] = ' ';
        }
        return out;
    }

    /** {@code ''}, nothing, or {@code ["MA0147.1", "MA0147.2"]}. */
    private void scanJasparMatrices() {
        if (in[at] == '\'') {
            expect("''");
        } else if (!isLineEnd()) {
            expect("[");
            do {
                expect("\"");
                int start = at;
                while (isLetterOrDigit(in[at]) || in[at] == '.') {
                    at++;
                }
                GiveUp.unless(at > start);
                jasparMatrices.add(JasparMatrix.of(string(start, at)));
                expect("\"");
            } while (accept(", "));
            expect("]");
        }
        expectLineEnd();
    }
}
