package org.tflink.io.internal.cell;

import static org.tflink.io.internal.cell.Column.ASSEMBLY;
import static org.tflink.io.internal.cell.Column.CHROMOSOME;
import static org.tflink.io.internal.cell.Column.END;
import static org.tflink.io.internal.cell.Column.GENOME_BROWSER;
import static org.tflink.io.internal.cell.Column.RANGE;
import static org.tflink.io.internal.cell.Column.START;
import static org.tflink.io.internal.cell.Column.STRAND;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;
import org.tflink.io.internal.bytes.ByteScan;

/**
 * FAST CODE: reads the cells of a row from its bytes, in the plain form in which TFLink writes them: printable ASCII
 * without blanks at the ends, whole numbers as mere digits. It gives up on anything else; {@link CheckedCells} defines
 * what cells mean. {@code PageBenchmark} and {@code TableBenchmark} show what it buys.
 */
public final class FastCells implements RowCells {

    private static final boolean[] BASES = new boolean[128];

    static {
        for (byte base : bytes("ACGTUNRYSWKMBDHVacgtunryswkmbdhv")) {
            BASES[base] = true;
        }
    }

    /** The length of an organism's code. */
    private static final int CODE = 2;

    /** The codes of the organisms that TFLink covers. */
    private static final byte[][] CODES = new byte[Organism.known().size()][];

    static {
        for (int i = 0; i < CODES.length; i++) {
            CODES[i] = bytes(Organism.known().get(i).code().orElseThrow());
        }
    }

    private static final ProteinFunction[] FUNCTIONS = ProteinFunction.values();

    /** The texts of the functions. */
    private static final byte[][] FUNCTION_TEXTS =
            Stream.of(FUNCTIONS).map(function -> bytes(function.text())).toArray(byte[][]::new);

    private static final byte[] UID = bytes("%5Buid%5D");
    private static final byte[] OR = bytes("+OR+");
    private static final byte[] BROWSER = bytes(CheckedCell.BROWSER);
    private static final byte[] POSITION = bytes("&position=");
    private static final byte[] YES = bytes("Yes");
    private static final byte[] NO = bytes("No");

    private final RowBytes row;
    private final Layout layout;
    private final KnownValues known;

    /** The same row, for values that fast code cannot read; null if the whole row is to be read again then. */
    private final @Nullable RowCells checked;

    /** By the number of the group; made when a group is first asked for. */
    private final @Nullable RecognisedGroup<?>[] recognised = new RecognisedGroup<?>[RowValues.GROUPS];

    private final RecognisedGroup<String> assemblies;
    private final RecognisedGroup<String> chromosomes;

    /**
     * The cells of one row after the other.
     *
     * @param row is set anew for each row
     * @param checked the same row as checked cells; null if to give up on a group of columns is to give up on the row
     */
    public FastCells(RowBytes row, Layout layout, KnownValues known, @Nullable RowCells checked) {
        this.row = row;
        this.layout = layout;
        this.known = known;
        this.checked = checked;
        this.assemblies = new RecognisedGroup<>(row, known.texts(), true, 0, 1);
        this.chromosomes = new RecognisedGroup<>(row, known.texts(), true, 0, 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean has(Column column) {
        return layout.has(column);
    }

    @Override
    public <T> T value(ColumnGroup<T> group) {
        RecognisedGroup<T> cells = recognised(group);
        int index = cells.find();
        return index >= 0 ? cells.values()[index] : make(group, cells);
    }

    /** Takes the interactor from an array of interactors, which needs no cast: its header is not read from memory. */
    @Override
    public Interactor interactor(ColumnGroup<Interactor> group) {
        RecognisedGroup<Interactor> cells = recognised(group);
        int index = cells.find();
        Interactor[] values = cells.values();
        return index >= 0 ? values[index] : make(group, cells);
    }

    /** Like {@link #interactor}. */
    @Override
    public Evidence evidence(ColumnGroup<Evidence> group) {
        RecognisedGroup<Evidence> cells = recognised(group);
        int index = cells.find();
        Evidence[] values = cells.values();
        return index >= 0 ? values[index] : make(group, cells);
    }

    @SuppressWarnings("unchecked") // The array holds a group's cells at its number.
    private <T> RecognisedGroup<T> recognised(ColumnGroup<T> group) {
        RecognisedGroup<T> cells = (RecognisedGroup<T>) recognised[group.number()];
        if (cells == null) {
            cells = known.group(group, layout, row);
            recognised[group.number()] = cells;
        }
        return cells;
    }

    private <T> T make(ColumnGroup<T> group, RecognisedGroup<T> cells) {
        try {
            return cells.keep(group.map(this));
        } catch (GiveUp e) {
            if (checked == null) {
                throw e;
            }
            return cells.keep(group.map(checked));
        }
    }

    private int start(Column column) {
        return row.start(layout.index(column));
    }

    private int end(Column column) {
        return row.end(layout.index(column));
    }

    private int length(Column column) {
        return end(column) - start(column);
    }

    /** Whether a byte is a character of a word. */
    private static boolean isMark(byte c) {
        return c > ' ' && c < 0x7F;
    }

    @Override
    public String text(Column column) {
        return text(start(column), end(column));
    }

    @Override
    public Optional<String> optionalText(Column column) {
        return isMissing(column) ? Optional.empty() : Optional.of(text(column));
    }

    private String text(int from, int to) {
        GiveUp.unless(ByteScan.areFrom(' ', row.bytes(), from, to));
        return string(from, to);
    }

    private String string(int from, int to) {
        return new String(row.bytes(), from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The name of an assembly or chromosome, which is not missing: the same String each time. */
    private String name(RecognisedGroup<String> names, int from, int to) {
        GiveUp.unless(!isMissing(from, to));
        int index = names.find(from, to);
        String[] values = names.values();
        return index >= 0 ? values[index] : names.keep(text(from, to));
    }

    private boolean isMissing(Column column) {
        return isMissing(start(column), end(column));
    }

    private boolean isMissing(int from, int to) {
        byte[] bytes = row.bytes();
        int length = to - from;
        if (length == 0) {
            return true;
        }
        GiveUp.unless(length > 0 && isMark(bytes[from]) && isMark(bytes[to - 1]));
        return (length == 1 && bytes[from] == '-') || (length == 2 && bytes[from] == 'N' && bytes[from + 1] == 'A');
    }

    private boolean isOnly(char c, Column column) {
        return length(column) == 1 && row.bytes()[start(column)] == c;
    }

    @Override
    public String accession(Column column) {
        return word(start(column), end(column));
    }

    private String word(int from, int to) {
        GiveUp.unless(!isMissing(from, to) && ByteScan.areFrom('!', row.bytes(), from, to));
        return string(from, to);
    }

    @Override
    public int requiredWholeNumber(Column column) {
        return number(start(column), end(column));
    }

    /** At most nine digits, without a leading zero. */
    private int number(int from, int to) {
        byte[] bytes = row.bytes();
        GiveUp.unless(to > from && to - from <= 9 && (bytes[from] != '0' || to == from + 1));
        int number = 0;
        int end = from;
        for (; end < to; end++) {
            int digit = bytes[end] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = number * 10 + digit;
        }
        GiveUp.unless(end == to);
        return number;
    }

    @Override
    public OptionalInt wholeNumber(Column column) {
        return isMissing(column) ? OptionalInt.empty() : OptionalInt.of(requiredWholeNumber(column));
    }

    @Override
    public List<Long> geneIds(Column column) {
        if (isMissing(column)) {
            return List.of();
        }
        int start = start(column);
        int to = end(column);
        int end = endOfItem(start, to);
        if (end == to) {
            return List.of((long) id(start, to));
        }
        List<Long> ids = new ArrayList<>(2);
        while (true) {
            ids.add((long) id(start, end));
            if (end == to) {
                return ids;
            }
            start = end + 1;
            end = endOfItem(start, to);
        }
    }

    private int endOfItem(int start, int to) {
        int semicolon = ByteScan.indexOf(';', row.bytes(), start, to);
        return semicolon < 0 ? to : semicolon;
    }

    private int id(int from, int to) {
        int id = number(from, to);
        GiveUp.unless(id > 0);
        return id;
    }

    @Override
    public List<String> sharedItems(Column column) {
        return isMissing(column) ? List.of() : known.items(';' + text(column), () -> items(column));
    }

    /** Gives up on commas, which join items in some tables. */
    @Override
    public List<String> items(Column column) {
        if (isMissing(column)) {
            return List.of();
        }
        byte[] bytes = row.bytes();
        List<String> items = new ArrayList<>(2);
        int to = end(column);
        for (int start = start(column); start <= to; ) {
            int end = endOfItem(start, to);
            GiveUp.unless(end > start && bytes[start] != ' ' && bytes[end - 1] != ' ');
            String item = text(start, end);
            GiveUp.unless(item.indexOf(',') < 0);
            items.add(item);
            start = end + 1;
        }
        return items;
    }

    @Override
    public List<Ortholog> orthologs(Column column, boolean inTFLink) {
        if (isMissing(column)) {
            return List.of();
        }
        List<Ortholog> orthologs = new ArrayList<>(4);
        int to = end(column);
        for (int start = start(column); start <= to; ) {
            int end = endOfItem(start, to);
            GiveUp.unless(end - start > CODE && row.bytes()[start + CODE] == ':');
            orthologs.add(Ortholog.of(organismOfCode(start), word(start + CODE + 1, end), inTFLink));
            start = end + 1;
        }
        return orthologs;
    }

    private Organism organismOfCode(int code) {
        byte[] bytes = row.bytes();
        for (int i = 0; i < CODES.length; i++) {
            if (bytes[code] == CODES[i][0] && bytes[code + 1] == CODES[i][1]) {
                return Organism.known().get(i);
            }
        }
        throw new GiveUp();
    }

    @Override
    public PubMedQuery pubMed(Column column) {
        PubMedQuery.Builder query = PubMedQuery.builder();
        if (isMissing(column)) {
            return query.build();
        }
        int to = end(column);
        int start = start(column);
        int end = endOfDigits(start, to);
        boolean tagged = end < to && row.bytes()[end] == '%';
        while (true) {
            query.addId(id(start, end));
            if (tagged) {
                GiveUp.unless(is(UID, end, to));
                end += UID.length;
            }
            if (end == to) {
                return query.build();
            }
            GiveUp.unless(tagged ? is(OR, end, to) : row.bytes()[end] == ';');
            start = end + (tagged ? OR.length : 1);
            end = endOfDigits(start, to);
        }
    }

    private int endOfDigits(int start, int to) {
        byte[] bytes = row.bytes();
        int end = start;
        while (end < to && bytes[end] >= '0' && bytes[end] <= '9') {
            end++;
        }
        return end;
    }

    /** Whether these bytes stand at {@code from}, before {@code to}. */
    private boolean is(byte[] others, int from, int to) {
        return from + others.length <= to
                && Arrays.equals(row.bytes(), from, from + others.length, others, 0, others.length);
    }

    private boolean is(byte[] others, Column column) {
        return length(column) == others.length && is(others, start(column), end(column));
    }

    @Override
    public EvidenceScale scale(Column column) {
        return isMissing(column) ? EvidenceScale.UNSPECIFIED : requiredScale(column);
    }

    @Override
    public EvidenceScale requiredScale(Column column) {
        boolean yes = is(YES, column);
        GiveUp.unless(yes || is(NO, column));
        return yes ? EvidenceScale.SMALL : EvidenceScale.LARGE;
    }

    @Override
    public Organism organism(Column column) {
        GiveUp.unless(!isMissing(column));
        return known.organism(text(column));
    }

    @Override
    public ProteinFunction function(Column column) {
        for (int i = 0; i < FUNCTIONS.length; i++) {
            if (is(FUNCTION_TEXTS[i], column)) {
                return FUNCTIONS[i];
            }
        }
        throw new GiveUp();
    }

    /** {@code +}, {@code -}, or {@code .} if it is unknown. */
    private Strand strand() {
        GiveUp.unless(length(STRAND) == 1);
        return switch (row.bytes()[start(STRAND)]) {
            case '+' -> Strand.FORWARD;
            case '-' -> Strand.REVERSE;
            case '.' -> Strand.UNKNOWN;
            default -> throw new GiveUp();
        };
    }

    @Override
    public Optional<GenomicLocation> location() {
        if (isOnly('-', ASSEMBLY)) {
            GiveUp.unless(isOnly('-', CHROMOSOME) && isOnly('-', START) && isOnly('-', END) && isOnly('-', STRAND));
            return Optional.empty();
        }
        return Optional.of(location(
                name(assemblies, start(ASSEMBLY), end(ASSEMBLY)),
                name(chromosomes, start(CHROMOSOME), end(CHROMOSOME))));
    }

    /** The location in the columns start, end and strand. */
    public GenomicLocation location(String assembly, String chromosome) {
        return GenomicLocation.of(assembly, chromosome, requiredWholeNumber(START), requiredWholeNumber(END), strand());
    }

    /**
     * Only the term that follows from the location, {@code hg38&position=chr14:89393660-89393882}, or the address that
     * ends in it, or none at all.
     */
    @Override
    public Optional<String> browserTerm(Optional<GenomicLocation> location) {
        if (location.isEmpty()) {
            GiveUp.unless(isOnly('-', GENOME_BROWSER));
            return Optional.empty();
        }
        int to = end(GENOME_BROWSER);
        int i = start(GENOME_BROWSER);
        i = endOfSame(ASSEMBLY, is(BROWSER, i, to) ? i + BROWSER.length : i, to);
        GiveUp.unless(is(POSITION, i, to));
        i = endOfSame(CHROMOSOME, i + POSITION.length, to);
        GiveUp.unless(row.bytes()[i] == ':');
        i = endOfSame(START, i + 1, to);
        GiveUp.unless(row.bytes()[i] == '-');
        GiveUp.unless(endOfSame(END, i + 1, to) == to);
        return Optional.empty();
    }

    /** The end of the text of a cell that is repeated at {@code from}, before {@code to}. */
    private int endOfSame(Column column, int from, int to) {
        int end = from + length(column);
        GiveUp.unless(end <= to && Arrays.equals(row.bytes(), start(column), end(column), row.bytes(), from, end));
        return end;
    }

    @Override
    public Optional<GenomicLocation> sequenceLocation() {
        if (isOnly('-', ASSEMBLY)) {
            GiveUp.unless(isOnly('-', RANGE) || text(RANGE).equals("-:---"));
            return Optional.empty();
        }
        int from = start(RANGE);
        int to = end(RANGE);
        int dash = lastIndexOf('-', from, to);
        int colon = lastIndexOf(':', from, dash);
        byte[] bytes = row.bytes();
        int end = from;
        while (end < colon && bytes[end] != '\\') {
            end++;
        }
        GiveUp.unless(end == colon);
        return Optional.of(GenomicLocation.of(
                name(assemblies, start(ASSEMBLY), end(ASSEMBLY)),
                name(chromosomes, from, colon),
                number(colon + 1, dash),
                number(dash + 1, to),
                Strand.UNKNOWN));
    }

    private int lastIndexOf(char c, int from, int to) {
        byte[] bytes = row.bytes();
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == c) {
                return i;
            }
        }
        throw new GiveUp();
    }

    /** The index after the bases that begin at {@code from}, at most {@code to}. */
    public static int endOfBases(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] >= 0 && BASES[bytes[end]]) {
            end++;
        }
        return end;
    }
}
