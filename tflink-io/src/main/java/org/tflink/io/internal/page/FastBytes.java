package org.tflink.io.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tflink.io.internal.cell.FastCells;
import org.tflink.io.internal.cell.GiveUp;

/**
 * FAST CODE: a position in the bytes of a page, and the steps that move it. A step past the end is an
 * {@link IndexOutOfBoundsException}.
 */
class FastBytes {

    private final byte[] bytes;

    /** The index of the next byte. */
    int at;

    FastBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    final byte[] bytes() {
        return bytes;
    }

    final boolean isAtEnd() {
        return at >= bytes.length;
    }

    final boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    final boolean startsWith(byte[] text) {
        int end = at + text.length;
        return end <= bytes.length && Arrays.equals(bytes, at, end, text, 0, text.length);
    }

    /** Moves past these bytes, which have to be here. */
    final void expect(byte[] text) {
        GiveUp.unless(startsWith(text));
        at += text.length;
    }

    /** Moves past a text, which has to be here. */
    final void expect(String text) {
        GiveUp.unless(startsWith(text));
        at += text.length();
    }

    /** Moves past a text if it is here; returns whether it is. */
    final boolean accept(String text) {
        boolean here = bytes[at] == text.charAt(0);
        if (here) {
            expect(text);
        }
        return here;
    }

    /** Moves past the header of a sequence and the end of its line, and finds its cells. */
    final void splitHeader(int[] starts) {
        int last = starts.length - 2;
        int count = 0;
        int i = at;
        starts[0] = i;
        byte c = bytes[i];
        while (c != '\\' && c >= ' ' && c < 0x7F && count < last) {
            if (c == ';') {
                count++;
                starts[count] = i + 1;
            }
            c = bytes[++i];
        }
        GiveUp.unless(c == '\\' && count == last - 1);
        starts[last] = i + 1;
        at = i;
        expect("\\\r");
    }

    /** Moves past lines of bases, each of which ends in a backslash and CR; returns the bases. */
    final String bases() {
        String line = lineOfBases();
        if (isAtEnd() || bytes[at] == '\\') {
            return line;
        }
        StringBuilder bases = new StringBuilder(line);
        while (!isAtEnd() && bytes[at] != '\\') {
            bases.append(lineOfBases());
        }
        return bases.toString();
    }

    private String lineOfBases() {
        int start = at;
        int end = FastCells.endOfBases(bytes, start, bytes.length);
        GiveUp.unless(end > start);
        at = end;
        expect("\\\r");
        return string(start, end);
    }

    final String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    static boolean isLetterOrDigit(byte c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
