package org.tflink.io;

import static org.tflink.io.PlainCells.require;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.io.PlainCells.Elsewhere;

/**
 * FAST CODE, plainness second: reads a page straight from its bytes, in the one form in which TFLink's generator writes the
 * current layout. Whatever it meets outside that form it leaves alone: the page is then read by {@link PageReader}, which
 * is the reference for every value and the source of every error. It never guesses, so that the two never differ.
 *
 * <p>It buys more than ten times the speed of the reference, as {@code PageBenchmark} shows: no text of the page is built,
 * and evidence and interactors that were {@linkplain SeenBefore seen before} are not made again.
 */
final class PageScanner {

    private static final SeenBefore<Evidence> EVIDENCES = new SeenBefore<>(1 << 22, Evidence[]::new);
    private static final SeenBefore<Evidence> SITE_EVIDENCES = new SeenBefore<>(1 << 22, Evidence[]::new);
    private static final SeenBefore<Interactor> INTERACTORS = new SeenBefore<>(1 << 22, Interactor[]::new);

    private final byte[] in;
    private int at;
    private boolean crlf;

    /** The value of the current key, quotes and folds undone. */
    private final byte[] value;

    private int valueEnd;

    /** Where orthologs are read in the value. */
    private int cursor;

    /** Where the cells of the current row begin; one more stands behind the last. */
    private final int[] starts = new int[17];

    /** Those of the value. */
    private final PlainCells cells;

    private final int[] bounds = new int[2];
    private SeenBefore.Known<Interactor> interactors = INTERACTORS.known();
    private SeenBefore.Known<Evidence> evidences = EVIDENCES.known();

    private PageScanner(byte[] page) {
        this.in = page;
        this.value = new byte[page.length + WideReads.ROOM];
        this.cells = new PlainCells(value, starts);
    }

    /** The protein of a page, or null if the page is not in the form that is read here. */
    static @Nullable Protein scan(byte[] page) {
        try {
            return new PageScanner(page).page();
        } catch (Elsewhere | IndexOutOfBoundsException | IllegalArgumentException notThisForm) {
            // A page that ends too early runs over the end of the array: checked by the machine in any case. What the
            // model refuses, the reference tells with its place.
            return null;
        }
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
        readCell("ncbi_gene_id");
        Interactor self = Interactor.of(accession, name, cells.ids(0));
        Organism organism = Organism.of(presentText("organism"));
        Protein.Builder protein = Protein.builder()
                .accession(accession)
                .name(name)
                .geneIds(self.geneIds())
                .organism(organism)
                .function(function());
        readCell("number_of_interactions");
        protein.interactionCount(valueEnd == 0 ? OptionalInt.empty() : OptionalInt.of(cells.number(0)));
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

    /** Reads a value as a row of one cell. */
    private void readCell(String key) {
        readValue(key);
        setCell();
    }

    private void setCell() {
        starts[0] = 0;
        starts[1] = valueEnd + 1;
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
        setCell();
        return cells.isMissing(0) ? Optional.empty() : Optional.of(string(0, valueEnd));
    }

    /** Rows of 7 cells, or 6 where the scale is not told. */
    private List<Interaction> interactions(Interactor self, Organism organism, boolean selfRegulates) {
        List<Interaction> rows = new ArrayList<>();
        for (int row = 0; row < valueEnd; ) {
            int count = WideReads.split(value, row, valueEnd, ',', starts);
            require(count == 7 || count == 6);
            row = starts[count];
            Interactor other = interactor(starts[0], starts[3] - 1);
            Evidence evidence = evidence(starts[3], row - 1, count == 7);
            rows.add(
                    selfRegulates
                            ? Interaction.of(self, other, organism, evidence)
                            : Interaction.of(other, self, organism, evidence));
            require(row != valueEnd);
        }
        return rows;
    }

    private Interactor interactor(int from, int to) {
        bounds[0] = from;
        bounds[1] = to;
        int number = interactors.find(value, bounds);
        if (number >= 0) {
            return interactors.values()[number];
        }
        Interactor made = INTERACTORS.put(value, bounds, newInteractor());
        interactors = INTERACTORS.known();
        return made;
    }

    private Interactor newInteractor() {
        return Interactor.of(cells.accession(1), cells.text(0), cells.ids(2));
    }

    private Evidence evidence(int from, int to, boolean scaled) {
        bounds[0] = from;
        bounds[1] = to;
        int number = evidences.find(value, bounds);
        if (number >= 0) {
            return evidences.values()[number];
        }
        Evidence made = EVIDENCES.put(value, bounds, newEvidence(scaled));
        evidences = EVIDENCES.known();
        return made;
    }

    private Evidence newEvidence(boolean scaled) {
        return Evidence.of(
                cells.items(3), cells.items(4), cells.pubMed(5), scaled ? cells.scale(6) : EvidenceScale.UNSPECIFIED);
    }

    /** Rows of 15 cells. */
    private List<BindingSite> bindingSites(Interactor self) {
        List<BindingSite> rows = new ArrayList<>();
        for (int row = 0; row < valueEnd; ) {
            require(WideReads.split(value, row, valueEnd, ',', starts) == 15);
            row = starts[15];
            BindingSite.Builder site = BindingSite.builder()
                    .id(cells.accession(0))
                    .transcriptionFactor(transcriptionFactor(cells.accession(1), cells.text(2), self))
                    .organism(Organism.of(cells.text(3)))
                    .location(cells.location(4, true))
                    .evidence(siteEvidence())
                    .overlapCount(cells.optionalNumber(14));
            rows.add(site.build());
            require(row != valueEnd);
        }
        return rows;
    }

    private Evidence siteEvidence() {
        int from = starts[10];
        int to = starts[14] - 1;
        Evidence known = SITE_EVIDENCES.find(value, new int[] {from, to});
        return known != null ? known : SITE_EVIDENCES.put(value, new int[] {from, to}, newSiteEvidence());
    }

    private Evidence newSiteEvidence() {
        return Evidence.of(cells.items(12), cells.items(10), cells.pubMed(11), cells.scale(13));
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
        PlainCells header = new PlainCells(in, starts);
        while (at < in.length) {
            expect("\\>");
            splitHeader();
            Interactor tf = transcriptionFactor(header.accession(1), header.text(2), self);
            sequences.add(header.sequence(tf).bases(bases()).build());
        }
        return sequences;
    }

    /** Finds the five cells of a header. */
    private void splitHeader() {
        int count = 0;
        starts[0] = at;
        for (; in[at] != '\\'; at++) {
            require(in[at] >= ' ' && in[at] < 0x7F);
            if (in[at] == ';') {
                require(count < 4);
                starts[++count] = at + 1;
            }
        }
        require(count == 4);
        starts[5] = at + 1;
        expect("\\\r");
    }

    private String bases() {
        int out = 0;
        do {
            int end = PlainCells.endOfBases(in, at, in.length);
            require(end > at);
            System.arraycopy(in, at, value, out, end - at);
            out += end - at;
            at = end;
            expect("\\\r");
        } while (at < in.length && in[at] != '\\');
        return string(0, out);
    }
}
