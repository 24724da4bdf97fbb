package org.tflink.io;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tflink.io.internal.cell.Column.*;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.CheckedCells;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.RowValues;
import org.tflink.io.internal.cell.SequenceHeader;
import org.tflink.io.internal.table.FeatureFile;
import org.tflink.io.internal.table.FileKind;

/**
 * The reference for what tables and FASTA hold: the whole file in memory, split as text, each value made anew. With the fast
 * code it shares the meaning of a cell, of the cells of evidence and of a header of FASTA, and the kinds of files. It does not
 * read compressed data.
 */
final class ReferenceTables {

    /** A good row, and where {@link Rows} has to say that it is. */
    record Good(Object value, long row, long line) {}

    private static final List<Column> INTERACTIONS = List.of(
            TF_ACCESSION,
            TARGET_ACCESSION,
            TF_GENE_IDS,
            TARGET_GENE_IDS,
            TF_NAME,
            TARGET_NAME,
            DETECTION_METHODS,
            PUBMED_IDS,
            ORGANISM,
            SOURCE_DATABASES,
            SMALL_SCALE_EVIDENCE,
            TF_ORTHOLOGS,
            TF_OTHER_ORTHOLOGS,
            TARGET_ORTHOLOGS,
            TARGET_OTHER_ORTHOLOGS);

    private static final List<Column> SITES = List.of(
            SITE_ID,
            TF_ACCESSION,
            TF_NAME,
            ORGANISM,
            ASSEMBLY,
            CHROMOSOME,
            START,
            END,
            STRAND,
            GENOME_BROWSER,
            DETECTION_METHODS,
            PUBMED_IDS,
            SOURCE_DATABASES,
            SMALL_SCALE_EVIDENCE,
            OVERLAP_COUNT,
            OVERLAPS);

    private static final Map<String, Organism> CODES = Organism.known().stream()
            .collect(toUnmodifiableMap(organism -> organism.code().orElseThrow(), organism -> organism));

    private final byte[] file;
    private final String source;

    /** Each {@code char} a byte. */
    private final List<String> lines;

    private String header = "";
    private String separator = ",";
    private String[] names = {};
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    /** The problems of columns that are named again, by their index. */
    private final Map<Integer, DefectException> duplicates = new TreeMap<>();

    private ReferenceTables(byte[] file, String source) {
        this.file = file;
        this.source = source;
        this.lines = new ArrayList<>(List.of(new String(file, StandardCharsets.ISO_8859_1).split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        lines.replaceAll(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        if (!lines.isEmpty() && lines.get(0).startsWith("\u00EF\u00BB\u00BF")) {
            lines.set(0, lines.get(0).substring(3));
        }
    }

    /** All of a table of interactions, {@link Good} or a {@link Problem} for each row; empty for MITAB. */
    static Optional<List<Object>> interactions(
            byte[] file, String source, @Nullable Interactor protein, boolean lenient) {
        ReferenceTables table = new ReferenceTables(file, source);
        Optional<FileKind> kind = FileKind.of(table.head());
        boolean mayBeMitab = table.lines.stream()
                .dropWhile(line -> line.startsWith("#"))
                .limit(1)
                .anyMatch(line -> line.matches("(?s)[^\t]+:[^\t]*\t.*"));
        if (kind.map(found -> found == FileKind.MITAB).orElse(mayBeMitab)) {
            return Optional.empty();
        }
        return Optional.of(table.all(
                lenient,
                "a table of interactions or MITAB 2.8",
                Set.of(FileKind.INTERACTIONS),
                () -> table.interactionRows(protein)));
    }

    /** All of a table of binding sites; empty for GFF3 and BED. */
    static Optional<List<Object>> bindingSites(byte[] file, String source, boolean lenient) {
        ReferenceTables table = new ReferenceTables(file, source);
        Optional<FileKind> kind = FileKind.of(table.head());
        boolean mayBeFeatures = !table.lines.isEmpty() && FeatureFile.mayBegin(table.lines.get(0));
        if (kind.map(found -> found == FileKind.GFF3 || found == FileKind.BED).orElse(mayBeFeatures)) {
            return Optional.empty();
        }
        return Optional.of(table.all(
                lenient,
                "a table of binding sites, GFF3 or BED",
                Set.of(FileKind.BINDING_SITES, FileKind.GFF3, FileKind.BED),
                table::siteRows));
    }

    /** All of FASTA. */
    static List<Object> sequences(byte[] file, String source) {
        ReferenceTables table = new ReferenceTables(file, source);
        return table.all(true, "FASTA", Set.of(FileKind.FASTA), table::sequences);
    }

    @FunctionalInterface
    private interface Reading {
        List<Object> all();
    }

    /** All of a file that is of an expected kind, if its first lines determine one; one problem if its header is unusable. */
    private List<Object> all(boolean lenient, String expected, Set<FileKind> accepted, Reading reading) {
        List<Object> all = new ArrayList<>();
        Optional<FileKind> kind = FileKind.of(head()).filter(found -> !accepted.contains(found));
        if (kind.isPresent()) {
            return List.of(new Problem(
                    problem(1, 0, expected).found(kind.get().description()).defect()));
        }
        try {
            List<Object> rows = reading.all();
            duplicates.values().forEach(duplicate -> all.add(new Problem(duplicate.defect())));
            if (lenient || all.isEmpty()) {
                all.addAll(rows);
            }
            return lenient || duplicates.isEmpty() ? all : all.subList(0, 1);
        } catch (DefectException e) {
            duplicates.values().forEach(duplicate -> all.add(new Problem(duplicate.defect())));
            all.add(new Problem(e.defect()));
            return lenient ? all : all.subList(0, 1);
        }
    }

    private String head() {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Defect.Builder problem(long line, int index, String expected) {
        return new Defect.Builder(source, line, index + 1, expected);
    }

    /** The text of a line, numbered from 1; a row of 0 is none. */
    private String text(int line, int row) {
        byte[] bytes = lines.get(line - 1).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw problem(line, out.position(), "UTF-8")
                    .row(row)
                    .found(String.format("byte 0x%02X", bytes[in.position()]));
        }
        return out.flip().toString();
    }

    private void readHeader(List<Column> known) {
        if (lines.isEmpty()) {
            throw problem(1, 0, "a header such as " + Column.header(known).replace('\t', ' '))
                    .found("an empty file");
        }
        header = text(1, 0);
        separator = header.contains("\t") ? "\t" : ",";
        names = header.split(separator, -1);
        if (names.length > 1000) {
            throw problem(1, 0, "at most 1000").found("a header of " + names.length + " columns");
        }
        for (Column column : known) {
            int start = 0;
            for (int i = 0; i < names.length; i++) {
                if (column.isCalled(names[i].strip()) && columns.putIfAbsent(column, i) != null) {
                    duplicates.put(i, problem(1, start, "each column once").foundText(names[i]));
                }
                start += names[i].length() + 1;
            }
        }
    }

    private String shown() {
        String others = names.length > 20 ? " and " + (names.length - 20) + " others" : "";
        return String.join(
                        ", ",
                        Arrays.stream(names).limit(20).map(Defect::excerpt).toList())
                + others;
    }

    private void require(Column... required) {
        for (Column column : required) {
            if (!columns.containsKey(column)) {
                throw problem(1, 0, "the column " + column.header() + ", without which no row can be read")
                        .found("no such column among " + shown());
            }
        }
    }

    /** Whether only blank lines are left, of which the first has not as many cells as the header. */
    private boolean isBlankEnd(int row) {
        return lines.get(row).split(separator, -1).length != names.length
                && lines.subList(row, lines.size()).stream().allMatch(line -> line.matches("[ \t-\r]*"));
    }

    /** Every line behind the header is a row, but for blank ones at the end. */
    private List<Object> rows(Function<CheckedCells, Object> read) {
        List<Object> rows = new ArrayList<>();
        for (int row = 1; row < lines.size() && !isBlankEnd(row); row++) {
            try {
                rows.add(new Good(read.apply(cells(row)), row, row + 1));
            } catch (DefectException e) {
                rows.add(new Problem(e.defect()));
            } catch (IllegalArgumentException e) {
                rows.add(new Problem(problem(row + 1, 0, "values that go together: " + e.getMessage())
                        .row(row)
                        .foundText(text(row + 1, row))
                        .defect()));
            }
        }
        return rows;
    }

    private CheckedCells cells(int row) {
        String text = text(row + 1, row);
        String[] texts = text.split(separator, -1);
        if (text.equals(header)) {
            throw problem(row + 1, 0, "a row").row(row).found("the header again");
        }
        if (texts.length != names.length) {
            throw problem(row + 1, 0, names.length + " cells, not " + texts.length)
                    .row(row)
                    .foundText(text);
        }
        return new CheckedCells() {
            @Override
            public boolean has(Column column) {
                return columns.containsKey(column);
            }

            @Override
            public CheckedCell cell(Column column) {
                int index = columns.getOrDefault(column, -1);
                int start = index;
                for (int before = 0; before < index; before++) {
                    start += texts[before].length();
                }
                int begin = start;
                return new CheckedCell(
                        (at, expected) ->
                                problem(row + 1, begin + at, expected).row(row).cell(index + 1, names[index]),
                        texts[index],
                        hasCommas(column) && !texts[index].contains(";") ? ',' : ';');
            }
        };
    }

    /** Commas join items where tabs part cells: gene ids in tables of any year, all else in tables of before 2022. */
    private boolean hasCommas(Column column) {
        boolean current = columns.containsKey(TF_ORTHOLOGS) || columns.containsKey(GENOME_BROWSER);
        return separator.equals("\t") && (!current || column == TF_GENE_IDS || column == TARGET_GENE_IDS);
    }

    private List<Object> interactionRows(@Nullable Interactor passed) {
        readHeader(INTERACTIONS);
        boolean tfs = columns.containsKey(TF_ACCESSION);
        boolean targets = columns.containsKey(TARGET_ACCESSION);
        require(DETECTION_METHODS, PUBMED_IDS, ORGANISM, SOURCE_DATABASES);
        if (tfs || !targets) {
            require(TF_ACCESSION, TF_GENE_IDS, TF_NAME);
        }
        if (targets || !tfs) {
            require(TARGET_ACCESSION, TARGET_GENE_IDS, TARGET_NAME);
        }
        if (tfs && targets) {
            if (passed != null) {
                throw problem(1, 0, "a table of one protein, " + passed).found("columns of both ends");
            }
            return rows(cells -> interaction(tf(cells), target(cells), cells));
        }
        Interactor protein = passed == null ? proteinOfName() : passed;
        return tfs
                ? rows(cells -> interaction(tf(cells), protein, cells))
                : rows(cells -> interaction(protein, target(cells), cells));
    }

    private Interactor proteinOfName() {
        Matcher name = Pattern.compile("(?s)(?:targets|tfs)_of_([A-Za-z0-9]+)(\\.[^/\\\\]*)?$")
                .matcher(source);
        if (!name.find()) {
            throw problem(
                            1,
                            0,
                            "a name such as TFLink_targets_of_P46152.tsv, or the protein passed to interactionsOf(protein)")
                    .found("a table of one protein whose name does not contain the protein");
        }
        return Interactor.of(name.group(1), "-", List.of());
    }

    private static Interaction interaction(Interactor tf, Interactor target, CheckedCells cells) {
        return Interaction.of(tf, target, organism(cells), RowValues.EVIDENCE.map(cells));
    }

    private static Organism organism(CheckedCells cells) {
        return Organism.of(cells.cell(ORGANISM).presentText("the name of an organism"));
    }

    private static Interactor tf(CheckedCells cells) {
        return interactor(cells, TF_ACCESSION, TF_GENE_IDS, TF_NAME, TF_ORTHOLOGS, TF_OTHER_ORTHOLOGS);
    }

    private static Interactor target(CheckedCells cells) {
        return interactor(
                cells, TARGET_ACCESSION, TARGET_GENE_IDS, TARGET_NAME, TARGET_ORTHOLOGS, TARGET_OTHER_ORTHOLOGS);
    }

    private static Interactor interactor(
            CheckedCells cells, Column accession, Column geneIds, Column name, Column orthologs, Column others) {
        return Interactor.builder()
                .accession(cells.cell(accession).accession())
                .geneIds(cells.cell(geneIds).geneIds())
                .name(cells.cell(name).text())
                .addAllOrthologs(orthologs(cells, orthologs, true))
                .addAllOrthologs(orthologs(cells, others, false))
                .build();
    }

    private static List<Ortholog> orthologs(CheckedCells cells, Column column, boolean inTFLink) {
        List<Ortholog> orthologs = new ArrayList<>();
        for (String item : cells.has(column) ? cells.cell(column).items() : List.<String>of()) {
            String[] parts = item.split(":", 2);
            if (parts.length != 2 || !CODES.containsKey(parts[0]) || !CheckedCell.isAccession(parts[1])) {
                throw cells.cell(column).malformed("orthologs such as Mm:O54908 joined by \";\"");
            }
            orthologs.add(Ortholog.of(CODES.get(parts[0]), parts[1], inTFLink));
        }
        return orthologs;
    }

    private List<Object> siteRows() {
        readHeader(SITES);
        require(SITE_ID, TF_ACCESSION, TF_NAME, ORGANISM, ASSEMBLY, CHROMOSOME, START, END, STRAND);
        require(DETECTION_METHODS, PUBMED_IDS, SOURCE_DATABASES);
        return rows(ReferenceTables::site);
    }

    private static BindingSite site(CheckedCells cells) {
        BindingSite.Builder site =
                BindingSite.builder().organism(organism(cells)).evidence(RowValues.EVIDENCE.map(cells));
        Optional<GenomicLocation> location = cells.location();
        site.location(location).id(cells.cell(SITE_ID).accession());
        site.transcriptionFactor(Interactor.of(
                cells.cell(TF_ACCESSION).accession(), cells.cell(TF_NAME).text(), List.of()));
        if (cells.has(GENOME_BROWSER)) {
            site.browserTerm(cells.cell(GENOME_BROWSER).browserTerm(location));
        }
        if (cells.has(OVERLAP_COUNT)) {
            site.overlapCount(cells.cell(OVERLAP_COUNT).wholeNumber());
        }
        if (cells.has(OVERLAPS)) {
            site.overlappingSiteIds(cells.cell(OVERLAPS).items());
        }
        return site.build();
    }

    /** A record is a line with text and all up to the next that begins with {@code >}. */
    private List<Object> sequences() {
        List<Object> records = new ArrayList<>();
        int line = 1;
        while (line <= lines.size()) {
            if (isBlank(line)) {
                line++;
            } else {
                int end = line + 1;
                while (end <= lines.size() && !lines.get(end - 1).startsWith(">")) {
                    end++;
                }
                records.add(sequence(line, end, records.size() + 1));
                line = end;
            }
        }
        return records;
    }

    private boolean isBlank(int line) {
        return lines.get(line - 1).matches("[ \t]*");
    }

    private Object sequence(int first, int end, int row) {
        try {
            String title = text(first, row);
            BindingSiteSequence.Builder sequence = title.startsWith(">")
                    ? SequenceHeader.parse(
                            title.substring(1), (accession, name) -> Interactor.of(accession, name, List.of()))
                    : null;
            if (sequence == null) {
                throw problem(
                                first,
                                0,
                                "a header such as >TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871")
                        .record(row)
                        .foundText(title);
            }
            StringBuilder bases = new StringBuilder();
            for (int line = first + 1; line < end; line++) {
                String text = isBlank(line) ? "" : text(line, row);
                if (!text.matches("[ACGTUNRYSWKMBDHVacgtunryswkmbdhv]*")) {
                    throw problem(line, 0, "bases such as A, C, G, T or N")
                            .record(row)
                            .foundText(text);
                }
                bases.append(text);
            }
            if (bases.isEmpty()) {
                throw problem(first, 0, "bases after the header").record(row).foundText(title);
            }
            return new Good(sequence.bases(bases.toString()).build(), row, end - 1L);
        } catch (DefectException e) {
            return new Problem(e.defect());
        }
    }
}
