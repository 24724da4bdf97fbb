package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.CrossReference;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;
import org.tflink.io.internal.cell.CheckedCell;

/**
 * Interactions as <a href="https://psicquic.github.io/MITAB28Format.html">MITAB 2.8</a>: 46 columns with tabs between,
 * after a {@linkplain MitabHeader header} or without one. Columns 17 and 18 say which end regulates.
 *
 * <pre>{@code
 * uniprot:P15257 uniprot:P08033 geneid:24817 geneid:29584 uniprot:"Hnf1a"("protein name") uniprot:"Gjb1"("protein
 * name")
 *     psi-mi:"MI:0364"("inferred by curator") - pubmed:12413486 taxid:10116("Rattus norvegicus") …
 *     psi-mi:"MI:2274"("regulator")
 * }</pre>
 */
public final class Mitab implements RowFormat<Interaction> {

    static final String REGULATOR = "MI:2274";
    static final String TARGET = "MI:2275";
    static final String PROTEIN_NAME = "protein name";

    /** The kinds of aliases that name an interactor, the preferred first. */
    private static final List<String> NAMES = List.of(PROTEIN_NAME, "gene name", "display_short");

    private static final Pattern REFUSED_COLUMN = Pattern.compile("column ([0-9]+): .*expected (.*)", Pattern.DOTALL);

    /** Whether the second end regulates the first. */
    static final MitabGroup<Boolean> SWAPPED = new MitabGroup<>(Mitab::isSwapped, 17, 18);

    static final MitabGroup<Interactor> A = new MitabGroup<>(columns -> interactor(columns, 1, 3, 5), 1, 3, 5);
    static final MitabGroup<Interactor> B = new MitabGroup<>(columns -> interactor(columns, 2, 4, 6), 2, 4, 6);

    /** The organism of both ends. */
    static final MitabGroup<Organism> ORGANISM = new MitabGroup<>(Mitab::organism, 10, 11);

    static final MitabGroup<Evidence> EVIDENCE = new MitabGroup<>(Mitab::evidence, 9, 7, 13);

    /** The groups of an interaction; the other columns are kept as text only. */
    static final List<MitabGroup<?>> GROUPS = List.of(SWAPPED, A, B, ORGANISM, EVIDENCE);

    private final FastMitabRow.Known known;
    private @Nullable FastMitabRow row;

    Mitab() {
        this(new FastMitabRow.Known());
    }

    private Mitab(FastMitabRow.Known known) {
        this.known = known;
    }

    /**
     * Whether a file that begins so can be MITAB, even if its first row is damaged: a cross reference comes first,
     * where a table has the name of a column.
     */
    static boolean mayBegin(String head) {
        String first = FileKind.lines(head).stream()
                .filter(line -> !line.startsWith("#") || MitabHeader.namesColumns(line))
                .findFirst()
                .orElse("");
        int tab = first.indexOf('\t');
        return MitabHeader.namesColumns(first) || (tab > 0 && first.lastIndexOf(':', tab) > 0);
    }

    @Override
    public @Nullable Interaction next(Lines lines) throws IOException {
        FastMitabRow next = row == null ? new FastMitabRow(lines, known) : row;
        row = next;
        return next.next() ? interaction(next) : null;
    }

    @Override
    public RowFormat<Interaction> forPart(Lines part) {
        return new Mitab(known);
    }

    /** Reads each row as if none came before. */
    static RowFormat<Interaction> unrecognised() {
        return lines -> new Mitab().next(lines);
    }

    private static Interaction interaction(MitabRow row) {
        boolean swapped = row.value(SWAPPED);
        Interactor a = row.value(A);
        Interactor b = row.value(B);
        return Interaction.builder()
                .transcriptionFactor(swapped ? b : a)
                .target(swapped ? a : b)
                .organism(row.value(ORGANISM))
                .evidence(row.value(EVIDENCE))
                .mitab(toRecord(row))
                .build();
    }

    private static boolean isSwapped(MitabColumns columns) {
        boolean aRegulates = columns.refersTo(17, REGULATOR);
        boolean bRegulates = columns.refersTo(18, REGULATOR);
        if (aRegulates == bRegulates || !columns.refersTo(aRegulates ? 18 : 17, TARGET)) {
            throw columns.malformed(
                    17,
                    "psi-mi:\"MI:2274\"(\"regulator\") here and psi-mi:\"MI:2275\"(\"regulator target\") in column 18,"
                            + " or the other way round");
        }
        return bRegulates;
    }

    private static Interactor interactor(MitabColumns columns, int identifier, int alternatives, int aliases) {
        String accession = columns.read(identifier, "uniprot: and an accession", Mitab::accession);
        List<Long> geneIds = columns.ids(alternatives, "geneid");
        return Interactor.of(accession, name(columns.references(aliases)), geneIds);
    }

    private static Optional<String> accession(String identifiers) {
        for (CrossReference reference : CrossReference.parseCell(identifiers)) {
            if (reference.database().startsWith("uniprot") && CheckedCell.isAccession(reference.identifier())) {
                return Optional.of(reference.identifier());
            }
        }
        return Optional.empty();
    }

    private static String name(List<CrossReference> aliases) {
        for (String kind : NAMES) {
            for (CrossReference alias : aliases) {
                if (alias.text().filter(kind::equals).isPresent()) {
                    return alias.identifier();
                }
            }
        }
        return aliases.isEmpty() ? "-" : aliases.get(0).identifier();
    }

    private static Organism organism(MitabColumns columns) {
        Organism organism = MitabTaxon.organism(columns, 10);
        if (!organism.equals(MitabTaxon.organism(columns, 11))) {
            throw columns.malformed(11, "the organism of the other end, " + organism);
        }
        return organism;
    }

    private static Evidence evidence(MitabColumns columns) {
        return Evidence.builder()
                .pubMed(PubMedQuery.builder().ids(columns.ids(9, "pubmed")).build())
                .sourceDatabases(names(columns, 13))
                .detectionMethods(names(columns, 7))
                .build();
    }

    private static List<String> names(MitabColumns columns, int column) {
        return columns.references(column).stream().map(Mitab::name).toList();
    }

    /** The text of a reference, or its identifier. */
    static String name(CrossReference reference) {
        return reference.text().filter(name -> !name.isBlank()).orElse(reference.identifier());
    }

    /** If the record is rejected, reads the columns that it reads, to report the malformed one with its position. */
    private static MitabRecord toRecord(MitabRow row) {
        try {
            return MitabRecord.of(row.texts());
        } catch (IllegalArgumentException e) {
            MitabColumns columns = row.columns();
            columns.references(14);
            columns.references(26);
            columns.references(46);
            Matcher column = REFUSED_COLUMN.matcher(String.valueOf(e.getMessage()));
            throw column.matches()
                    ? columns.malformed(Integer.parseInt(column.group(1)), column.group(2))
                    : columns.malformed(1, "a row of MITAB 2.8");
        }
    }
}
