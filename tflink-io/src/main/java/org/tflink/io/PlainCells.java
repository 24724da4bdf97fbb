package org.tflink.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/**
 * FAST CODE: reads the cells of a row straight from its bytes, in the plain form in which TFLink writes them: printable ASCII
 * without blanks at the ends, whole numbers as mere digits. {@link Cell} is the reference for what they mean; whatever is not
 * in that form is left to it, by an {@link Elsewhere}. {@code PageBenchmark} and {@code TableBenchmark} show what it buys.
 */
final class PlainCells {

    /** What stands there is not in the form that is read here; without a stack trace, which would cost more than a row. */
    static final class Elsewhere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Elsewhere() {
            super("", null, false, false);
        }
    }

    /** The names of assemblies and chromosomes: few, of which each comes often. */
    private static final SeenBefore<String> TEXTS = new SeenBefore<>(1 << 20, String[]::new);

    private static final boolean[] BASES = new boolean[128];

    static {
        for (byte base : bytes("ACGTUNRYSWKMBDHVacgtunryswkmbdhv")) {
            BASES[base] = true;
        }
    }

    /** How long the code of an organism is. */
    private static final int CODE = 2;

    /** Those of the organisms that TFLink covers. */
    private static final byte[][] CODES = Organism.known().stream()
            .map(organism -> bytes(organism.code().orElseThrow()))
            .toArray(byte[][]::new);

    private static final byte[] UID = bytes("%5Buid%5D");
    private static final byte[] OR = bytes("+OR+");
    private static final byte[] POSITION = bytes("&position=");
    private static final byte[] YES = bytes("Yes");
    private static final byte[] NO = bytes("No");

    private final int[] starts;
    private byte[] bytes;
    private final int[] bounds = new int[2];

    /**
     * The cells of one row after the other.
     *
     * @param bytes where they are, with {@link WideReads#ROOM} behind them
     * @param starts where the cells begin, and where one more would; the caller sets them for each row
     */
    PlainCells(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Where the cells are from now on. */
    void in(byte[] others) {
        bytes = others;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new Elsewhere();
        }
    }

    private int start(int cell) {
        return starts[cell];
    }

    private int end(int cell) {
        return starts[cell + 1] - 1;
    }

    private int length(int cell) {
        return end(cell) - start(cell);
    }

    private static boolean isPrintable(byte c) {
        return c >= ' ' && c < 0x7F;
    }

    /** A character of which words are made. */
    private static boolean isMark(byte c) {
        return c > ' ' && c < 0x7F;
    }

    /** Any text, also none. */
    String text(int cell) {
        return text(start(cell), end(cell));
    }

    private String text(int from, int to) {
        require(from <= to);
        for (int i = from; i < to; i++) {
            require(isPrintable(bytes[i]));
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Text that is needed, the same String each time. */
    private String name(int from, int to) {
        require(!isMissing(from, to));
        bounds[0] = from;
        bounds[1] = to;
        String known = TEXTS.find(bytes, bounds);
        return known != null ? known : TEXTS.put(bytes, bounds, text(from, to));
    }

    /** Whether a cell is empty, {@code -} or {@code NA}; one with blanks is left to the reference. */
    boolean isMissing(int cell) {
        return isMissing(start(cell), end(cell));
    }

    private boolean isMissing(int from, int to) {
        int length = to - from;
        if (length == 0) {
            return true;
        }
        require(length > 0 && isMark(bytes[from]) && isMark(bytes[to - 1]));
        return (length == 1 && bytes[from] == '-') || (length == 2 && bytes[from] == 'N' && bytes[from + 1] == 'A');
    }

    private boolean isOnly(char c, int cell) {
        return length(cell) == 1 && bytes[start(cell)] == c;
    }

    /** One word. */
    String accession(int cell) {
        return word(start(cell), end(cell));
    }

    private String word(int from, int to) {
        require(!isMissing(from, to));
        for (int i = from; i < to; i++) {
            require(isMark(bytes[i]));
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** A whole number of at most nine digits, without a zero before them. */
    int number(int cell) {
        return number(start(cell), end(cell));
    }

    private int number(int from, int to) {
        require(to > from && to - from <= 9 && (bytes[from] != '0' || to == from + 1));
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            require(digit >= 0 && digit <= 9);
            number = number * 10 + digit;
        }
        return number;
    }

    /** A whole number, which may be missing. */
    OptionalInt optionalNumber(int cell) {
        return isMissing(cell) ? OptionalInt.empty() : OptionalInt.of(number(cell));
    }

    /** {@code 13806;433182}. */
    List<Long> ids(int cell) {
        if (isMissing(cell)) {
            return List.of();
        }
        List<Long> ids = new ArrayList<>(1);
        int start = start(cell);
        int to = end(cell);
        for (int i = start; i <= to; i++) {
            if (i == to || bytes[i] == ';') {
                int id = number(start, i);
                require(id > 0);
                ids.add((long) id);
                start = i + 1;
            }
        }
        return ids;
    }

    /** {@code GTRD;ORegAnno;PAZAR}; what a comma means is not the same in all tables. */
    List<String> items(int cell) {
        if (isMissing(cell)) {
            return List.of();
        }
        List<String> items = new ArrayList<>(2);
        int start = start(cell);
        int to = end(cell);
        for (int i = start; i <= to; i++) {
            if (i == to || bytes[i] == ';') {
                require(i > start && bytes[start] != ' ' && bytes[i - 1] != ' ');
                items.add(text(start, i));
                start = i + 1;
            } else {
                require(bytes[i] != ',');
            }
        }
        return items;
    }

    /** {@code Dr:Q9PWH3;Dr:F1RBK0;Mm:O54908}, where TFLink has pages of them, or not. */
    List<Ortholog> orthologs(int cell, boolean inTFLink) {
        if (isMissing(cell)) {
            return List.of();
        }
        List<Ortholog> orthologs = new ArrayList<>(4);
        int start = start(cell);
        int to = end(cell);
        for (int i = start; i <= to; i++) {
            if (i == to || bytes[i] == ';') {
                require(i - start > CODE && bytes[start + CODE] == ':');
                orthologs.add(Ortholog.of(organism(start), word(start + CODE + 1, i), inTFLink));
                start = i + 1;
            }
        }
        return orthologs;
    }

    private Organism organism(int code) {
        for (int i = 0; i < CODES.length; i++) {
            if (bytes[code] == CODES[i][0] && bytes[code + 1] == CODES[i][1]) {
                return Organism.known().get(i);
            }
        }
        throw new Elsewhere();
    }

    /** {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}. */
    PubMedQuery pubMed(int cell) {
        PubMedQuery.Builder query = PubMedQuery.builder();
        if (isMissing(cell)) {
            return query.build();
        }
        int start = start(cell);
        int to = end(cell);
        while (true) {
            int end = start;
            while (end < to && bytes[end] != '%') {
                end++;
            }
            int id = number(start, end);
            require(id > 0 && is(UID, end, to));
            query.addId(id);
            end += UID.length;
            if (end == to) {
                return query.build();
            }
            require(is(OR, end, to));
            start = end + OR.length;
        }
    }

    /** Whether these bytes stand there, before {@code to}. */
    private boolean is(byte[] others, int from, int to) {
        return from + others.length <= to && Arrays.equals(bytes, from, from + others.length, others, 0, others.length);
    }

    private boolean is(byte[] others, int cell) {
        return length(cell) == others.length && is(others, start(cell), end(cell));
    }

    /** {@code Yes} or {@code No}. */
    EvidenceScale scale(int cell) {
        if (isMissing(cell)) {
            return EvidenceScale.UNSPECIFIED;
        }
        boolean yes = is(YES, cell);
        require(yes || is(NO, cell));
        return yes ? EvidenceScale.SMALL : EvidenceScale.LARGE;
    }

    /** {@code +}, {@code -}, or {@code .} where it is unknown. */
    private Strand strand(int cell) {
        require(length(cell) == 1);
        return switch (bytes[start(cell)]) {
            case '+' -> Strand.FORWARD;
            case '-' -> Strand.REVERSE;
            case '.' -> Strand.UNKNOWN;
            default -> throw new Elsewhere();
        };
    }

    /**
     * A location: its assembly, chromosome, start, end and strand, and, if there is such a cell, a browser term that says the
     * same; or dashes in all of them.
     *
     * @param first the cell of the assembly
     */
    Optional<GenomicLocation> location(int first, boolean browser) {
        int dashes = first;
        int behind = first + (browser ? 6 : 5);
        while (dashes < behind && isOnly('-', dashes)) {
            dashes++;
        }
        if (dashes == behind) {
            return Optional.empty();
        }
        if (browser) {
            requireBrowserTerm(first);
        }
        return Optional.of(GenomicLocation.of(
                name(start(first), end(first)),
                name(start(first + 1), end(first + 1)),
                number(first + 2),
                number(first + 3),
                strand(first + 4)));
    }

    /** {@code hg38&position=chr14:89393660-89393882}. */
    private void requireBrowserTerm(int first) {
        int to = end(first + 5);
        int i = requireSame(first, start(first + 5), to);
        require(is(POSITION, i, to));
        i = requireSame(first + 1, i + POSITION.length, to);
        require(bytes[i] == ':');
        i = requireSame(first + 2, i + 1, to);
        require(bytes[i] == '-');
        require(requireSame(first + 3, i + 1, to) == to);
    }

    /** The end of the text of a cell that is to stand there again, before {@code to}. */
    private int requireSame(int cell, int from, int to) {
        int end = from + length(cell);
        require(end <= to && Arrays.equals(bytes, start(cell), end(cell), bytes, from, end));
        return end;
    }

    /** What a header of five cells says: {@code TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871}. */
    BindingSiteSequence.Builder sequence(Interactor tf) {
        return BindingSiteSequence.builder()
                .siteId(accession(0))
                .transcriptionFactor(tf)
                .location(locationOfSequence());
    }

    /** {@code hg38;chr11:102955866-102955871}, {@code -;-} or {@code -;-:---}. */
    private Optional<GenomicLocation> locationOfSequence() {
        if (isOnly('-', 3)) {
            require(isOnly('-', 4) || text(4).equals("-:---"));
            return Optional.empty();
        }
        int to = end(4);
        int dash = lastIndexOf('-', start(4), to);
        int colon = lastIndexOf(':', start(4), dash);
        requireNone('\\', start(4), colon);
        return Optional.of(GenomicLocation.of(
                name(start(3), end(3)),
                name(start(4), colon),
                number(colon + 1, dash),
                number(dash + 1, to),
                Strand.UNKNOWN));
    }

    private void requireNone(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            require(bytes[i] != c);
        }
    }

    private int lastIndexOf(char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == c) {
                return i;
            }
        }
        throw new Elsewhere();
    }

    /** Where the bases end that stand from here on, at the latest at {@code to}. */
    static int endOfBases(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] >= 0 && BASES[bytes[end]]) {
            end++;
        }
        return end;
    }
}
