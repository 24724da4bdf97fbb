package org.tflink.io.internal.table;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.tflink.io.internal.cell.Column.ACCESSION;
import static org.tflink.io.internal.cell.Column.FUNCTION;
import static org.tflink.io.internal.cell.Column.GENE_IDS;
import static org.tflink.io.internal.cell.Column.INTERACTION_COUNT;
import static org.tflink.io.internal.cell.Column.NAME;
import static org.tflink.io.internal.cell.Column.ORGANISM;
import static org.tflink.io.internal.cell.Column.SMALL_SCALE_EVIDENCE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.RowCells;
import org.tflink.io.internal.cell.RowValues;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/**
 * The list of all proteins of an organism. The current table has six cells with commas between and no header; earlier
 * tables have fewer cells.
 *
 * <pre>{@code
 * Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234
 * Hoxa4,E9PT77,100360577;100912525,target gene
 * Myod1,Q02346,337868,transcription factor,Rattus norvegicus
 * Rattus norvegicus,Myod1,Q02346,337868,transcription factor
 * }</pre>
 *
 * <p>The first tables have tabs between and the header {@code Protein name}, {@code Uniprot ID}, {@code NCBI Gene ID},
 * {@code Function}.
 */
public final class BrowseTable implements RowFormat<ProteinSummary> {

    private static final List<Column> CURRENT =
            List.of(NAME, ACCESSION, GENE_IDS, FUNCTION, SMALL_SCALE_EVIDENCE, INTERACTION_COUNT);
    private static final List<Column> EARLIEST = List.of(NAME, ACCESSION, GENE_IDS, FUNCTION);
    private static final List<Column> ORGANISM_LAST = List.of(NAME, ACCESSION, GENE_IDS, FUNCTION, ORGANISM);
    private static final List<Column> ORGANISM_FIRST = List.of(ORGANISM, NAME, ACCESSION, GENE_IDS, FUNCTION);

    /** The layouts without a header, the current one first. */
    private static final List<List<Column>> LAYOUTS = List.of(CURRENT, EARLIEST, ORGANISM_LAST, ORGANISM_FIRST);

    private static final Set<String> FUNCTIONS =
            Stream.of(ProteinFunction.values()).map(ProteinFunction::text).collect(toUnmodifiableSet());

    private static final Set<String> SCALES = Set.of("Yes", "No");

    private static final Set<String> ORGANISMS =
            Organism.known().stream().map(Organism::scientificName).collect(toUnmodifiableSet());

    private final TableRow row;

    private BrowseTable(TableRow row) {
        this.row = row;
    }

    /** Reads the header, or infers the layout from the start of the file. */
    static BrowseTable read(Lines lines, DefectHandler handler) throws IOException {
        List<String> first = rows(lines.head()).findFirst().orElse(List.of());
        TableHeader header;
        if (isHeader(first)) {
            header = TableHeader.read(lines, ORGANISM_LAST, handler);
            header.require(lines, EARLIEST);
        } else {
            header = TableHeader.fixed(
                    ',',
                    isRow(CURRENT, first)
                            ? CURRENT
                            : layout(rows(lines.longHead()).toList()));
        }
        return new BrowseTable(new TableRow(header, lines, KnownValues.ofFile()));
    }

    private static Stream<List<String>> rows(FileHead head) {
        return head.lines().stream().filter(line -> !line.isBlank()).map(BrowseTable::cells);
    }

    private static List<String> cells(String line) {
        return TableHeader.split(line, line.indexOf('\t') >= 0 ? '\t' : ',');
    }

    /** The layout of most rows, since some can be damaged. */
    private static List<Column> layout(List<List<String>> rows) {
        Map<List<Column>, Long> counts = rows.stream()
                .flatMap(cells -> LAYOUTS.stream().filter(layout -> isRow(layout, cells)))
                .collect(groupingBy(layout -> layout, counting()));
        return LAYOUTS.stream()
                .max(comparingLong(layout -> counts.getOrDefault(layout, 0L)))
                .orElse(CURRENT);
    }

    /** Whether cells are the header of a table. */
    static boolean isHeader(List<String> cells) {
        return Stream.of(NAME, FUNCTION).allMatch(column -> cells.stream().anyMatch(column::isCalled));
    }

    /** Whether cells are a row of a table, by their number, function and organism. */
    static boolean isRow(List<String> cells) {
        return LAYOUTS.stream().anyMatch(layout -> isRow(layout, cells));
    }

    private static boolean isRow(List<Column> layout, List<String> cells) {
        if (cells.size() != layout.size()) {
            return false;
        }
        String function = cells.get(layout.indexOf(FUNCTION));
        boolean hasFunction = FUNCTIONS.contains(function);
        if (layout.equals(CURRENT)) {
            return hasFunction && SCALES.contains(cells.get(layout.indexOf(SMALL_SCALE_EVIDENCE)));
        }
        if (!layout.contains(ORGANISM)) {
            return hasFunction;
        }
        String organism = cells.get(layout.indexOf(ORGANISM));
        return hasFunction
                ? organism.strip().indexOf(' ') > 0
                : ORGANISMS.contains(organism) && CheckedCell.isMissing(function);
    }

    @Override
    public @Nullable ProteinSummary next(Lines lines) throws IOException {
        return row.next() ? row.map(BrowseTable::summary) : null;
    }

    /** The rows by checked cells only. */
    RowFormat<ProteinSummary> checked() {
        return lines -> row.next() ? summary(row.checked()) : null;
    }

    private static ProteinSummary summary(RowCells cells) {
        ProteinSummary.Builder summary = ProteinSummary.builder().interactor(RowValues.INTERACTOR.map(cells));
        if (cells.has(INTERACTION_COUNT) || cells.optionalText(FUNCTION).isPresent()) {
            summary.function(cells.function(FUNCTION));
        }
        if (cells.has(ORGANISM)) {
            summary.organism(cells.organism(ORGANISM));
        }
        if (cells.has(SMALL_SCALE_EVIDENCE)) {
            summary.scale(cells.requiredScale(SMALL_SCALE_EVIDENCE));
        }
        if (cells.has(INTERACTION_COUNT)) {
            summary.interactionCount(cells.requiredWholeNumber(INTERACTION_COUNT));
        }
        return summary.build();
    }

    /** Writes the rows of the current table, each with LF at its end. */
    public static void write(Iterable<ProteinSummary> proteins, TextOutput out) throws IOException {
        RowWriter row = new RowWriter(out, "proteinSummaries", ',');
        for (ProteinSummary protein : proteins) {
            write(row.begin(protein), row);
            Writable.first(row, "interactor.name", protein.interactor().name());
            if (row.number() == 0) {
                FileKind.BROWSE_TABLE.requireRow(row);
                Writable.require(
                        !isHeader(cells(row.row())),
                        row.path(),
                        row.row(),
                        "a first row that is not taken for a header");
            }
            row.end();
        }
    }

    private static void write(ProteinSummary protein, RowWriter row) {
        if (protein.function().isEmpty()) {
            throw Writable.rejected(row.path("function"), "", "a function");
        }
        if (protein.organism().isPresent()) {
            throw Writable.rejected(row.path("organism"), protein.organism().get(), "none");
        }
        if (protein.scale() == EvidenceScale.UNSPECIFIED) {
            throw Writable.rejected(row.path("scale"), protein.scale(), "SMALL or LARGE");
        }
        if (protein.interactionCount().isEmpty()) {
            throw Writable.rejected(row.path("interactionCount"), "", "a number of interactions");
        }
        Interactor interactor = protein.interactor();
        if (!interactor.orthologs().isEmpty()) {
            throw Writable.rejected(row.path("interactor.orthologs"), interactor.orthologs(), "none");
        }
        row.text("interactor.name", interactor.name())
                .accession("interactor.accession", interactor.accession())
                .ids(interactor.geneIds())
                .text("function", protein.function().get().text())
                .scale(protein.scale())
                .number(protein.interactionCount());
    }
}
