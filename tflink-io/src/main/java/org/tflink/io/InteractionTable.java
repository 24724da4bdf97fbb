package org.tflink.io;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tflink.io.Column.DETECTION_METHODS;
import static org.tflink.io.Column.ORGANISM;
import static org.tflink.io.Column.PUBMED_IDS;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.Column.SOURCE_DATABASES;
import static org.tflink.io.Column.TARGET_ACCESSION;
import static org.tflink.io.Column.TARGET_GENE_IDS;
import static org.tflink.io.Column.TARGET_NAME;
import static org.tflink.io.Column.TARGET_ORTHOLOGS;
import static org.tflink.io.Column.TARGET_OTHER_ORTHOLOGS;
import static org.tflink.io.Column.TF_ACCESSION;
import static org.tflink.io.Column.TF_GENE_IDS;
import static org.tflink.io.Column.TF_NAME;
import static org.tflink.io.Column.TF_ORTHOLOGS;
import static org.tflink.io.Column.TF_OTHER_ORTHOLOGS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.io.SharedParts.Facts;
import org.tflink.io.Table.TableRow;

/**
 * Tables of interactions: of a whole organism, in 15 columns or the first 10 or 11 of them, with tabs or commas between; and
 * of one protein, where the columns of that protein's end are missing.
 *
 * <pre>{@code
 * Q9H9S0 O94907 79923 22943 NANOG DKK1 chromatin immunoprecipitation assay;inferred by curator
 *     19148141;29087512;29126285;27924024 Homo sapiens GTRD;ReMap;TRRUST Yes - - Dr:Q9PWH3;Dr:F1RBK0;Mm:O54908 Rn:D3Z9J1
 * }</pre>
 */
final class InteractionTable implements Rows.Format<Interaction> {

    private static final End TF = new End(TF_ACCESSION, TF_GENE_IDS, TF_NAME, TF_ORTHOLOGS, TF_OTHER_ORTHOLOGS);

    private static final End TARGET =
            new End(TARGET_ACCESSION, TARGET_GENE_IDS, TARGET_NAME, TARGET_ORTHOLOGS, TARGET_OTHER_ORTHOLOGS);

    /** The columns of the current table of an organism, in its order. */
    private static final List<Column> COLUMNS = List.of(
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

    /** By their codes. */
    private static final Map<String, Organism> ORGANISMS = Organism.known().stream()
            .collect(toUnmodifiableMap(organism -> organism.code().orElseThrow(), organism -> organism));

    private static final Pattern OF_ONE_PROTEIN =
            Pattern.compile(".*?(?:targets|tfs)_of_([A-Za-z0-9]+)(?:\\.[^/\\\\]*)?", Pattern.DOTALL);

    private final TableRow row;

    /** The protein of a table of one protein. */
    private final @Nullable Interactor protein;

    private final SharedParts shared;
    private final SharedCells<Interactor> tf;
    private final SharedCells<Interactor> target;
    private final SharedCells<Facts> facts;

    /** The columns that name an end of an interaction. */
    private record End(Column accession, Column geneIds, Column name, Column orthologs, Column otherOrthologs) {

        SharedCells<Interactor> of(TableRow row, SharedParts shared) {
            return shared.interactor(row, accession, geneIds, name, orthologs, otherOrthologs);
        }
    }

    private InteractionTable(TableRow row, @Nullable Interactor protein, SharedParts shared) {
        this.row = row;
        this.protein = protein;
        this.shared = shared;
        this.tf = TF.of(row, shared);
        this.target = TARGET.of(row, shared);
        this.facts = shared.facts(row);
    }

    /**
     * Reads the header.
     *
     * @param passed the protein of a table of one protein, if the caller names it; else it is that of the file's name
     */
    static InteractionTable read(Lines lines, @Nullable Interactor passed) throws IOException {
        Table table = Table.read(lines, COLUMNS);
        boolean ofTargets = table.has(TARGET_ACCESSION) && !table.has(TF_ACCESSION);
        boolean ofTfs = table.has(TF_ACCESSION) && !table.has(TARGET_ACCESSION);
        table.require(lines, List.of(DETECTION_METHODS, PUBMED_IDS, ORGANISM, SOURCE_DATABASES));
        if (!ofTargets) {
            table.require(lines, List.of(TF_ACCESSION, TF_GENE_IDS, TF_NAME));
        }
        if (!ofTfs) {
            table.require(lines, List.of(TARGET_ACCESSION, TARGET_GENE_IDS, TARGET_NAME));
        }
        if (!ofTargets && !ofTfs) {
            if (passed != null) {
                throw lines.problemAt(0, "a table of one protein, " + passed)
                        .foundThing("columns of both ends")
                        .exception();
            }
            return new InteractionTable(table.rows(lines), null, new SharedParts());
        }
        Interactor protein = passed == null ? proteinOfName(lines) : passed;
        return new InteractionTable(table.rows(lines), protein, new SharedParts());
    }

    /** The file names its protein by accession alone: its name is missing, its gene ids unknown. */
    private static Interactor proteinOfName(Lines lines) {
        Matcher name = OF_ONE_PROTEIN.matcher(lines.input().name());
        if (!name.matches()) {
            throw lines.problemAt(0, "a name such as TFLink_targets_of_P46152.tsv, or the protein from the caller")
                    .foundThing("a table of one protein whose name does not tell which")
                    .exception();
        }
        return Interactor.of(name.group(1), "-", List.of());
    }

    @Override
    public @Nullable Interaction next(Lines lines) throws IOException {
        return row.next() ? interaction() : null;
    }

    @Override
    public Rows.Format<Interaction> of(Lines part) {
        return new InteractionTable(row.of(part), protein, shared);
    }

    private Interaction interaction() {
        Interactor regulating = tf();
        Interactor regulated = target();
        Facts known = facts.findAgain();
        Facts both = known != null ? known : facts.keep(shared.newFacts(row));
        return Interaction.of(regulating, regulated, both.organism(), both.evidence());
    }

    private Interactor tf() {
        if (protein != null && !row.has(TF_ACCESSION)) {
            return protein;
        }
        Interactor known = tf.findAgain();
        return known != null ? known : tf.keep(newInteractor(TF));
    }

    private Interactor target() {
        if (protein != null && !row.has(TARGET_ACCESSION)) {
            return protein;
        }
        int number = target.findNumber();
        return number < 0 ? target.keep(newInteractor(TARGET)) : target.values()[number];
    }

    private Interactor newInteractor(End end) {
        try {
            return plainInteractor(end, row.plain());
        } catch (PlainCells.Elsewhere e) {
            return referenceInteractor(end);
        }
    }

    private Interactor plainInteractor(End end, PlainCells cells) {
        return Interactor.builder()
                .accession(cells.accession(row.index(end.accession)))
                .geneIds(cells.ids(row.index(end.geneIds)))
                .name(cells.text(row.index(end.name)))
                .addAllOrthologs(row.has(end.orthologs) ? cells.orthologs(row.index(end.orthologs), true) : List.of())
                .addAllOrthologs(
                        row.has(end.otherOrthologs) ? cells.orthologs(row.index(end.otherOrthologs), false) : List.of())
                .build();
    }

    private Interactor referenceInteractor(End end) {
        return Interactor.builder()
                .accession(row.cell(end.accession).accession())
                .geneIds(row.cell(end.geneIds).geneIds())
                .name(row.cell(end.name).text())
                .addAllOrthologs(orthologs(end.orthologs, true))
                .addAllOrthologs(orthologs(end.otherOrthologs, false))
                .build();
    }

    /** {@code Dr:Q9PWH3;Dr:F1RBK0;Mm:O54908}. */
    private List<Ortholog> orthologs(Column column, boolean inTFLink) {
        if (!row.has(column)) {
            return List.of();
        }
        Cell cell = row.cell(column);
        List<Ortholog> orthologs = new ArrayList<>();
        for (String item : cell.items()) {
            int colon = item.indexOf(':');
            Organism organism = ORGANISMS.get(item.substring(0, Math.max(0, colon)));
            String accession = item.substring(colon + 1);
            if (organism == null || !Cell.isAccession(accession)) {
                throw cell.malformed("orthologs such as Mm:O54908 joined by \";\"");
            }
            orthologs.add(Ortholog.of(organism, accession, inTFLink));
        }
        return orthologs;
    }

    /** Writes the current table of an organism. */
    static void write(Iterable<Interaction> interactions, Appendable out) throws IOException {
        out.append(Column.header(COLUMNS)).append('\n');
        int number = 0;
        for (Interaction interaction : interactions) {
            out.append(row("interactions[" + number++ + "]", interaction)).append('\n');
        }
    }

    /** {@code [Dr:Q9PWH3, Dr:F1RBK0, Mm:O54908]}. */
    private static List<String> codes(String field, Interactor interactor, boolean inTFLink) {
        return interactor.orthologs().stream()
                .filter(ortholog -> ortholog.inTFLink() == inTFLink)
                .map(ortholog -> code(field, ortholog) + ":" + Unwritable.accession(field, ortholog.accession()))
                .toList();
    }

    private static String code(String field, Ortholog ortholog) {
        Organism organism = ortholog.organism();
        Unwritable.unless(Organism.known().contains(organism), field, organism, "one of TFLink's seven organisms");
        return organism.code().orElseThrow();
    }

    private static String row(String field, Interaction interaction) {
        Interactor tf = interaction.transcriptionFactor();
        Interactor target = interaction.target();
        Evidence evidence = interaction.evidence();
        String organism = Unwritable.organism(field + ".organism", interaction.organism());
        return new RowWriter(field, '\t')
                .accession("transcriptionFactor.accession", tf.accession())
                .accession("target.accession", target.accession())
                .ids(tf.geneIds())
                .ids(target.geneIds())
                .text("transcriptionFactor.name", tf.name())
                .text("target.name", target.name())
                .items("evidence.detectionMethods", evidence.detectionMethods())
                .ids(evidence.pubMed().ids())
                .present("organism", organism)
                .items("evidence.sourceDatabases", evidence.sourceDatabases())
                .scale(evidence.scale())
                .items("transcriptionFactor.orthologs", codes(field + ".transcriptionFactor.orthologs", tf, true))
                .items("transcriptionFactor.orthologs", codes(field + ".transcriptionFactor.orthologs", tf, false))
                .items("target.orthologs", codes(field + ".target.orthologs", target, true))
                .items("target.orthologs", codes(field + ".target.orthologs", target, false))
                .toString();
    }
}
