package org.tflink.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/**
 * FAST CODE, plainness second: reads a page straight from its bytes, in the one form in which TFLink's generator writes the
 * current layout. Whatever it meets outside that form it leaves alone: the page is then read by {@link PageReader}, which
 * is the reference for every value and the source of every error. It never guesses, so that the two never differ.
 *
 * <p>It buys some nine times the speed of the reference, as {@code PageBenchmark} shows: no text of the page is built,
 * and evidence and interactors that were {@linkplain SeenBefore seen before} are not made again.
 */
final class PageScanner {

    /** The page is not in the form that is read here; without a stack trace, which would cost more than the page. */
    private static final class Elsewhere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Elsewhere() {
            super("", null, false, false);
        }
    }

    private static final SeenBefore<Evidence> EVIDENCES = new SeenBefore<>(1 << 22, Evidence[]::new);
    private static final SeenBefore<Evidence> SITE_EVIDENCES = new SeenBefore<>(1 << 22, Evidence[]::new);
    private static final SeenBefore<Interactor> INTERACTORS = new SeenBefore<>(1 << 22, Interactor[]::new);

    private static final boolean[] BASES = new boolean[128];

    static {
        for (byte base : bytes("ACGTUNRYSWKMBDHVacgtunryswkmbdhv")) {
            BASES[base] = true;
        }
    }

    private static final byte[] UID = bytes("%5Buid%5D");
    private static final byte[] OR = bytes("+OR+");
    private static final byte[] POSITION = bytes("&position=");
    private static final byte[] YES = bytes("Yes");
    private static final byte[] NO = bytes("No");

    private final byte[] in;
    private int at;
    private boolean crlf;

    /** The value of the current key, quotes and folds undone. */
    private final byte[] value;

    private int valueEnd;

    /** Where the cells of the current row begin; one more stands behind the last. */
    private final int[] cells = new int[17];

    private PageScanner(byte[] page) {
        this.in = page;
        this.value = new byte[page.length + WideReads.ROOM];
    }

    /** The protein of a page, or null if the page is not in the form that is read here. */
    static @Nullable Protein scan(byte[] page) {
        try {
            return new PageScanner(page).page();
        } catch (Elsewhere | IndexOutOfBoundsException notThisForm) {
            // A page that ends too early runs over the end of the array: checked by the machine in any case.
            return null;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Protein page() {
        expect("---");
        crlf = in[at] == '\r';
        expectLineEnd();
        expectText("type", "protein");
        expectText("layout", "protein");
        String title = text("title");
        String name = text("protein_name");
        String accession = text("uniprot_accession");
        require(accession.equals(title) && Cell.isAccession(accession));
        readValue("ncbi_gene_id");
        Interactor self = Interactor.of(accession, name, ids(0, valueEnd));
        Organism organism = Organism.of(presentText("organism"));
        Protein.Builder protein = Protein.builder()
                .accession(accession)
                .name(name)
                .geneIds(self.geneIds())
                .organism(organism)
                .function(function());
        readValue("number_of_interactions");
        protein.interactionCount(valueEnd == 0 ? OptionalInt.empty() : OptionalInt.of(number(0, valueEnd)));
        readOrthologs(protein);
        readJasparMatrices(protein);
        readValue("tfs");
        protein.transcriptionFactors(interactions(self, organism, false));
        readValue("targets");
        protein.targets(interactions(self, organism, true));
        if (readValueIfThere("binding_sites")) {
            protein.bindingSites(bindingSites(self));
        }
        Downloads.Builder downloads = Downloads.builder()
                .transcriptionFactors(fileName("tfs_download"))
                .targets(fileName("targets_download"))
                .bindingSites(fileName("bindingSites_download"));
        if (readValueIfThere("bindingSites_download_gff3")) {
            downloads.bindingSitesGff3(fileName());
        }
        protein.downloads(
                downloads.largeScaleSequences(fileName("binding_sites_ls")).build());
        expectLineEnd();
        expect("---");
        if (at < in.length) {
            expectLineEnd();
        }
        return protein.bindingSiteSequences(sequences(self)).build();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Elsewhere();
        }
    }

    private void expect(String text) {
        require(startsWith(text));
        at += text.length();
    }

    private boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (in[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLineEnd() {
        return crlf ? in[at] == '\r' && in[at + 1] == '\n' : in[at] == '\n';
    }

    private void expectLineEnd() {
        require(isLineEnd());
        at += crlf ? 2 : 1;
    }

    private void expectKey(String key) {
        expect(key);
        expect(": ");
    }

    private void expectText(String key, String text) {
        expectKey(key);
        expect(text);
        expectLineEnd();
    }

    private void readValue(String key) {
        expectKey(key);
        readValue();
    }

    private boolean readValueIfThere(String key) {
        boolean there = startsWith(key) && in[at + key.length()] == ':';
        if (there) {
            readValue(key);
        }
        return there;
    }

    private String text(String key) {
        readValue(key);
        return string(0, valueEnd);
    }

    private String presentText(String key) {
        String text = text(key);
        require(!text.isBlank());
        return text;
    }

    private String string(int from, int to) {
        return new String(value, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Reads a scalar, plain or single-quoted, and undoes its quotes and folds. */
    private void readValue() {
        valueEnd = 0;
        if (in[at] == '\'') {
            at++;
            readQuoted();
        } else {
            readPlain();
        }
        expectLineEnd();
    }

    private void readQuoted() {
        int out = 0;
        while (true) {
            int plain = WideReads.copyPlain(in, at, value, out);
            at += plain;
            out += plain;
            byte c = in[at];
            if (c == '\'') {
                at++;
                if (in[at] != '\'') {
                    break;
                }
                value[out++] = '\'';
                at++;
            } else if (c >= ' ' && c < 0x7F) {
                value[out++] = c;
                at++;
            } else {
                out = fold(out);
            }
        }
        valueEnd = out;
    }

    /** A letter or digit first, and nothing that could mean something else to YAML. */
    private void readPlain() {
        require(isLetterOrDigit(in[at]));
        int out = 0;
        while (true) {
            byte c = in[at];
            if (c >= ' ' && c < 0x7F) {
                boolean mark = (c == ':' && (in[at + 1] == ' ' || in[at + 1] == '\r' || in[at + 1] == '\n'))
                        || (c == '#' && value[out - 1] == ' ');
                require(!mark);
                value[out++] = c;
                at++;
            } else if (isLineEnd() && in[at + (crlf ? 2 : 1)] != ' ') {
                break;
            } else {
                int before = out;
                out = fold(out);
                require(value[before] == ' ' && out == before + 1 && in[at] != '#');
            }
        }
        valueEnd = out;
        require(value[out - 1] != ' ' && !isWordOfYaml());
    }

    /** Words that YAML has a meaning for; the reference shall say what becomes of them. */
    private boolean isWordOfYaml() {
        return valueEnd <= 5
                && switch (string(0, valueEnd)) {
                    case "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE" -> true;
                    default -> false;
                };
    }

    /** A line break and two blanks are a blank; each empty line between them is a line break. */
    private int fold(int from) {
        require(from > 0 && value[from - 1] != ' ');
        expectLineEnd();
        int out = from;
        while (isLineEnd()) {
            value[out++] = '\n';
            expectLineEnd();
        }
        require(in[at] == ' ' && in[at + 1] == ' ' && in[at + 2] > ' ');
        at += 2;
        if (out == from) {
            value[out++] = ' ';
        }
        return out;
    }

    private ProteinFunction function() {
        String text = text("function");
        for (ProteinFunction function : ProteinFunction.values()) {
            if (function.text().equals(text)) {
                return function;
            }
        }
        throw new Elsewhere();
    }

    private Optional<String> fileName(String key) {
        readValue(key);
        return fileName();
    }

    private Optional<String> fileName() {
        return isMissing(0, valueEnd) ? Optional.empty() : Optional.of(string(0, valueEnd));
    }

    /** Whether a cell is empty, {@code -} or {@code NA}; one with blanks is left to the reference. */
    private boolean isMissing(int from, int to) {
        int length = to - from;
        if (length == 0) {
            return true;
        }
        require(value[from] != ' ' && value[to - 1] != ' ');
        return (length == 1 && value[from] == '-') || (length == 2 && value[from] == 'N' && value[from + 1] == 'A');
    }

    /** A whole number of at most nine digits, without a zero before them. */
    private static int number(byte[] bytes, int from, int to) {
        require(to > from && to - from <= 9 && (bytes[from] != '0' || to == from + 1));
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            require(digit >= 0 && digit <= 9);
            number = number * 10 + digit;
        }
        return number;
    }

    private int number(int from, int to) {
        return number(value, from, to);
    }

    /** {@code 13806;433182}. */
    private List<Long> ids(int from, int to) {
        if (isMissing(from, to)) {
            return List.of();
        }
        List<Long> ids = new ArrayList<>(1);
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || value[i] == ';') {
                int id = number(start, i);
                require(id > 0);
                ids.add((long) id);
                start = i + 1;
            }
        }
        return ids;
    }

    /** {@code GTRD;ORegAnno;PAZAR}. */
    private List<String> items(int from, int to) {
        if (isMissing(from, to)) {
            return List.of();
        }
        List<String> items = new ArrayList<>(2);
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || value[i] == ';') {
                require(i > start && value[start] != ' ' && value[i - 1] != ' ');
                items.add(string(start, i));
                start = i + 1;
            }
        }
        return items;
    }

    /** {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}. */
    private PubMedQuery pubMed(int from, int to) {
        PubMedQuery.Builder query = PubMedQuery.builder();
        if (isMissing(from, to)) {
            return query.build();
        }
        int start = from;
        while (true) {
            int end = start;
            while (end < to && value[end] != '%') {
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
    private boolean is(byte[] bytes, int from, int to) {
        return from + bytes.length <= to && Arrays.equals(value, from, from + bytes.length, bytes, 0, bytes.length);
    }

    /** {@code Yes} or {@code No}. */
    private EvidenceScale scale(int from, int to) {
        if (isMissing(from, to)) {
            return EvidenceScale.UNSPECIFIED;
        }
        boolean yes = is(YES, from, to) && to - from == YES.length;
        require(yes || (is(NO, from, to) && to - from == NO.length));
        return yes ? EvidenceScale.SMALL : EvidenceScale.LARGE;
    }

    /** One word. */
    private String accession(int from, int to) {
        require(!isMissing(from, to));
        for (int i = from; i < to; i++) {
            require(value[i] != ' ');
        }
        return string(from, to);
    }

    /** Rows of 7 cells, or 6 where the scale is not told. */
    private List<Interaction> interactions(Interactor self, Organism organism, boolean selfRegulates) {
        List<Interaction> rows = new ArrayList<>();
        for (int row = 0; row < valueEnd; ) {
            int count = WideReads.split(value, row, valueEnd, ',', cells);
            require(count == 7 || count == 6);
            row = cells[count];
            Interactor other = interactor(cells[0], cells[3] - 1);
            Evidence evidence = evidence(cells[3], row - 1, count == 7);
            rows.add(
                    selfRegulates
                            ? Interaction.of(self, other, organism, evidence)
                            : Interaction.of(other, self, organism, evidence));
            require(row != valueEnd);
        }
        return rows;
    }

    private Interactor interactor(int from, int to) {
        Interactor known = INTERACTORS.find(value, new int[] {from, to});
        return known != null ? known : INTERACTORS.put(value, new int[] {from, to}, newInteractor());
    }

    private Interactor newInteractor() {
        return Interactor.of(
                accession(cells[1], cells[2] - 1), string(cells[0], cells[1] - 1), ids(cells[2], cells[3] - 1));
    }

    private Evidence evidence(int from, int to, boolean scaled) {
        Evidence known = EVIDENCES.find(value, new int[] {from, to});
        return known != null ? known : EVIDENCES.put(value, new int[] {from, to}, newEvidence(scaled));
    }

    private Evidence newEvidence(boolean scaled) {
        return Evidence.of(
                items(cells[3], cells[4] - 1),
                items(cells[4], cells[5] - 1),
                pubMed(cells[5], cells[6] - 1),
                scaled ? scale(cells[6], cells[7] - 1) : EvidenceScale.UNSPECIFIED);
    }

    /** Rows of 15 cells. */
    private List<BindingSite> bindingSites(Interactor self) {
        List<BindingSite> rows = new ArrayList<>();
        for (int row = 0; row < valueEnd; ) {
            require(WideReads.split(value, row, valueEnd, ',', cells) == 15);
            row = cells[15];
            BindingSite.Builder site = BindingSite.builder()
                    .id(accession(cells[0], cells[1] - 1))
                    .transcriptionFactor(transcriptionFactor(
                            accession(cells[1], cells[2] - 1), string(cells[2], cells[3] - 1), self))
                    .organism(Organism.of(string(cells[3], cells[4] - 1)))
                    .location(location())
                    .evidence(siteEvidence());
            if (!isMissing(cells[14], row - 1)) {
                site.overlapCount(number(cells[14], row - 1));
            }
            rows.add(site.build());
            require(row != valueEnd);
        }
        return rows;
    }

    private Evidence siteEvidence() {
        int from = cells[10];
        int to = cells[14] - 1;
        Evidence known = SITE_EVIDENCES.find(value, new int[] {from, to});
        return known != null ? known : SITE_EVIDENCES.put(value, new int[] {from, to}, newSiteEvidence());
    }

    private Evidence newSiteEvidence() {
        return Evidence.of(
                items(cells[12], cells[13] - 1),
                items(cells[10], cells[11] - 1),
                pubMed(cells[11], cells[12] - 1),
                scale(cells[13], cells[14] - 1));
    }

    /** Six dashes, or a location with a browser term that says the same. */
    private Optional<GenomicLocation> location() {
        int dashes = 0;
        for (int i = 4; i < 10; i++) {
            dashes += cells[i + 1] - cells[i] == 2 && value[cells[i]] == '-' ? 1 : 0;
        }
        if (dashes == 6) {
            return Optional.empty();
        }
        require(!isMissing(cells[4], cells[5] - 1) && !isMissing(cells[5], cells[6] - 1));
        require(cells[9] - cells[8] == 2 && (value[cells[8]] == '+' || value[cells[8]] == '-'));
        requireBrowserTerm();
        return Optional.of(GenomicLocation.of(
                string(cells[4], cells[5] - 1),
                string(cells[5], cells[6] - 1),
                number(cells[6], cells[7] - 1),
                number(cells[7], cells[8] - 1),
                value[cells[8]] == '+' ? Strand.FORWARD : Strand.REVERSE));
    }

    /** {@code hg38&position=chr14:89393660-89393882}. */
    private void requireBrowserTerm() {
        int i = requireSame(4, cells[9]);
        require(is(POSITION, i, cells[10] - 1));
        i = requireSame(5, i + POSITION.length);
        require(value[i] == ':');
        i = requireSame(6, i + 1);
        require(value[i] == '-');
        require(requireSame(7, i + 1) == cells[10] - 1);
    }

    /** The end of the text of a cell that is to stand there again. */
    private int requireSame(int cell, int from) {
        int length = cells[cell + 1] - 1 - cells[cell];
        require(Arrays.equals(value, cells[cell], cells[cell] + length, value, from, from + length));
        return from + length;
    }

    private static Interactor transcriptionFactor(String accession, String name, Interactor self) {
        boolean same = accession.equals(self.accession()) && name.equals(self.name());
        return same ? self : PageReader.transcriptionFactor(accession, name, self);
    }

    /** {@code [{"species": "Homo sapiens", "id": ["<a href=\"/protein/o95416\">O95416</a>", "B7SZV3"]}]}. */
    private void readOrthologs(Protein.Builder protein) {
        readValue(PageReader.ORTHOLOGS);
        cursor = 0;
        if (valueEnd == 0) {
            return;
        }
        take("[");
        if (valueEnd == 2) {
            take("]");
            protein.putOtherField(PageReader.ORTHOLOGS, PageReader.NO_ORTHOLOGS);
            return;
        }
        do {
            take("{\"species\": \"");
            Organism organism = Organism.of(takeText(true));
            take("\", \"id\": [");
            do {
                take("\"");
                readOrtholog(protein, organism);
                take("\"");
            } while (takeComma());
            take("]}");
        } while (takeComma());
        take("]");
        require(cursor == valueEnd);
    }

    private void readOrtholog(Protein.Builder protein, Organism organism) {
        boolean link = value[cursor] == '<';
        if (!link) {
            protein.addOrtholog(Ortholog.of(organism, takeText(false), false));
            return;
        }
        take("<a href=\\\"/protein/");
        String href = takeText(false);
        take("\\\">");
        String accession = takeText(false);
        take("</a>");
        require(href.equalsIgnoreCase(accession));
        protein.addOrtholog(Ortholog.of(organism, accession, true));
    }

    /** Where orthologs are read in the value. */
    private int cursor;

    private void take(String text) {
        require(cursor + text.length() <= valueEnd);
        for (int i = 0; i < text.length(); i++) {
            require(value[cursor + i] == text.charAt(i));
        }
        cursor += text.length();
    }

    private boolean takeComma() {
        boolean comma = value[cursor] == ',';
        if (comma) {
            take(", ");
        }
        return comma;
    }

    /** Letters and digits, or words of them with single blanks between. */
    private String takeText(boolean words) {
        int from = cursor;
        while (isLetterOrDigit(value[cursor])
                || (words && value[cursor] == ' ' && isLetterOrDigit(value[cursor - 1]))) {
            cursor++;
        }
        require(cursor > from && cursor < valueEnd && value[cursor - 1] != ' ');
        return string(from, cursor);
    }

    private static boolean isLetterOrDigit(byte c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** {@code ''}, nothing, or {@code ["MA0147.1", "MA0147.2"]}. */
    private void readJasparMatrices(Protein.Builder protein) {
        expectKey("jaspar_matrices");
        if (in[at] == '\'') {
            expect("''");
        } else if (!isLineEnd()) {
            expect("[");
            do {
                expect("\"");
                int from = at;
                while (isLetterOrDigit(in[at]) || in[at] == '.') {
                    at++;
                }
                require(at > from);
                protein.addJasparMatrix(new String(in, from, at - from, StandardCharsets.ISO_8859_1));
                expect("\"");
            } while (expectComma());
            expect("]");
        }
        expectLineEnd();
    }

    private boolean expectComma() {
        boolean comma = in[at] == ',';
        if (comma) {
            expect(", ");
        }
        return comma;
    }

    /** Records of a header and lines of bases, each with a backslash and CR at its end. */
    private List<BindingSiteSequence> sequences(Interactor self) {
        List<BindingSiteSequence> sequences = new ArrayList<>();
        while (at < in.length) {
            expect("\\>");
            sequences.add(header(self).bases(bases()).build());
        }
        return sequences;
    }

    /** {@code TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871}. */
    private BindingSiteSequence.Builder header(Interactor self) {
        int start = at;
        int[] marks = cells;
        int count = 0;
        for (; in[at] != '\\'; at++) {
            require(in[at] >= ' ' && in[at] < 0x7F);
            if (in[at] == ';') {
                require(count < 4);
                marks[count++] = at;
            }
        }
        require(count == 4);
        int end = at;
        expect("\\\r");
        String accession = latin1(marks[0] + 1, marks[1]);
        String id = latin1(start, marks[0]);
        require(Cell.isAccession(accession) && Cell.isAccession(id));
        return BindingSiteSequence.builder()
                .siteId(id)
                .transcriptionFactor(transcriptionFactor(accession, latin1(marks[1] + 1, marks[2]), self))
                .location(location(marks[2] + 1, marks[3], end));
    }

    /** Assembly, a semicolon, chromosome, start and end; or dashes. */
    private Optional<GenomicLocation> location(int from, int mark, int end) {
        if (mark - from == 1 && in[from] == '-') {
            String rest = latin1(mark + 1, end);
            require(rest.equals("-") || rest.equals("-:---"));
            return Optional.empty();
        }
        int dash = end - 1;
        while (in[dash] != '-') {
            dash--;
        }
        int colon = dash;
        while (in[colon] != ':') {
            colon--;
        }
        String assembly = latin1(from, mark);
        String chromosome = latin1(mark + 1, colon);
        require(colon > mark && !assembly.isBlank() && !chromosome.isBlank());
        return Optional.of(GenomicLocation.of(
                assembly, chromosome, number(in, colon + 1, dash), number(in, dash + 1, end), Strand.UNKNOWN));
    }

    private String latin1(int from, int to) {
        require(to >= from);
        return new String(in, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String bases() {
        int out = 0;
        do {
            int from = at;
            while (in[at] >= 0 && BASES[in[at]]) {
                value[out++] = in[at++];
            }
            require(at > from);
            expect("\\\r");
        } while (at < in.length && in[at] != '\\');
        return string(0, out);
    }
}
