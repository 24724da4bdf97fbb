package org.tflink.io.internal.table;

import static org.tflink.io.internal.cell.Column.DETECTION_METHODS;
import static org.tflink.io.internal.cell.Column.ORGANISM;
import static org.tflink.io.internal.cell.Column.PUBMED_IDS;
import static org.tflink.io.internal.cell.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.internal.cell.Column.SOURCE_DATABASES;
import static org.tflink.io.internal.cell.Column.TARGET_ACCESSION;
import static org.tflink.io.internal.cell.Column.TARGET_GENE_IDS;
import static org.tflink.io.internal.cell.Column.TARGET_NAME;
import static org.tflink.io.internal.cell.Column.TARGET_ORTHOLOGS;
import static org.tflink.io.internal.cell.Column.TARGET_OTHER_ORTHOLOGS;
import static org.tflink.io.internal.cell.Column.TF_ACCESSION;
import static org.tflink.io.internal.cell.Column.TF_GENE_IDS;
import static org.tflink.io.internal.cell.Column.TF_NAME;
import static org.tflink.io.internal.cell.Column.TF_ORTHOLOGS;
import static org.tflink.io.internal.cell.Column.TF_OTHER_ORTHOLOGS;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.cell.GiveUp;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.RowCells;
import org.tflink.io.internal.cell.RowValues;
import org.tflink.io.internal.cell.RowWriter;

/**
 * Tables of interactions: of a whole organism, in 15 columns or the first 10 or 11 of them, with tabs or commas
 * between; and of one protein, without the columns of that protein's end.
 *
 * <pre>{@code
 * Q9H9S0 O94907 79923 22943 NANOG DKK1 chromatin immunoprecipitation assay;inferred by curator
 *     19148141;29087512;29126285;27924024 Homo sapiens GTRD;ReMap;TRRUST Yes - - Dr:Q9PWH3;Dr:F1RBK0;Mm:O54908
 *     Rn:D3Z9J1
 * }</pre>
 */
public final class InteractionTable implements RowFormat<Interaction> {

    /** The columns of the current table of an organism, in its order. */
    static final List<Column> COLUMNS = List.of(
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

    private static final Pattern NAME_WITH_PROTEIN =
            Pattern.compile(".*?(?:targets|tfs)_of_([A-Za-z0-9]+)(?:\\.[^/\\\\]*)?", Pattern.DOTALL);

    private final TableRow row;

    /** The protein that a table without the columns of one end belongs to, for each end. */
    private final @Nullable Interactor tf;

    private final @Nullable Interactor target;

    private InteractionTable(TableRow row, @Nullable Interactor tf, @Nullable Interactor target) {
        this.row = row;
        this.tf = tf;
        this.target = target;
    }

    /**
     * Reads the header.
     *
     * @param protein the protein of a table of one protein; null to take it from the name of the file
     */
    static InteractionTable read(Lines lines, @Nullable Interactor protein, DefectHandler handler) throws IOException {
        TableHeader header = TableHeader.read(lines, COLUMNS, handler);
        boolean ofTargets = header.has(TARGET_ACCESSION) && !header.has(TF_ACCESSION);
        boolean ofTfs = header.has(TF_ACCESSION) && !header.has(TARGET_ACCESSION);
        header.require(lines, List.of(DETECTION_METHODS, PUBMED_IDS, ORGANISM, SOURCE_DATABASES));
        if (!ofTargets) {
            header.require(lines, List.of(TF_ACCESSION, TF_GENE_IDS, TF_NAME));
        }
        if (!ofTfs) {
            header.require(lines, List.of(TARGET_ACCESSION, TARGET_GENE_IDS, TARGET_NAME));
        }
        TableRow rows = new TableRow(header, lines, KnownValues.ofFile());
        if (!ofTargets && !ofTfs) {
            if (protein != null) {
                throw lines.defectAt(0, "a table of one protein, " + protein).found("columns of both ends");
            }
            return new InteractionTable(rows, null, null);
        }
        Interactor end = protein == null ? proteinOfName(lines) : protein;
        return new InteractionTable(rows, ofTargets ? end : null, ofTfs ? end : null);
    }

    /** The protein of the file name: its name is missing, and its gene ids are unknown. */
    private static Interactor proteinOfName(Lines lines) {
        Matcher name = NAME_WITH_PROTEIN.matcher(lines.input().name());
        if (!name.matches()) {
            throw lines.defectAt(
                            0,
                            "a name such as TFLink_targets_of_P46152.tsv, or the protein passed to"
                                    + " interactionsOf(protein)")
                    .found("a table of one protein whose name does not contain the protein");
        }
        return Interactor.of(name.group(1), "-", List.of());
    }

    @Override
    public @Nullable Interaction next(Lines lines) throws IOException {
        if (!row.next()) {
            return null;
        }
        try {
            return interaction(row.fast());
        } catch (GiveUp e) {
            return interaction(row.slow());
        }
    }

    @Override
    public RowFormat<Interaction> forPart(Lines part) {
        return new InteractionTable(row.of(part), tf, target);
    }

    private Interaction interaction(RowCells cells) {
        Interactor regulating = tf != null ? tf : cells.interactor(RowValues.TF);
        Interactor regulated = target != null ? target : cells.interactor(RowValues.TARGET);
        RowValues.Observation observation = cells.value(RowValues.OBSERVATION);
        return Interaction.of(regulating, regulated, observation.organism(), observation.evidence());
    }

    /** Writes the current table of an organism. */
    public static void write(Iterable<Interaction> interactions, TextOutput out) throws IOException {
        out.append(Column.header(COLUMNS)).append('\n');
        RowWriter row = new RowWriter(out, "interactions", '\t');
        for (Interaction interaction : interactions) {
            write(row.begin(interaction), row);
            row.end();
        }
    }

    private static void write(Interaction interaction, RowWriter row) {
        Interactor tf = interaction.transcriptionFactor();
        Interactor target = interaction.target();
        Evidence evidence = interaction.evidence();
        row.accession("transcriptionFactor.accession", tf.accession())
                .accession("target.accession", target.accession())
                .ids(tf.geneIds())
                .ids(target.geneIds())
                .text("transcriptionFactor.name", tf.name())
                .text("target.name", target.name())
                .items("evidence.detectionMethods", evidence.detectionMethods())
                .ids(evidence.pubMed().ids())
                .organism(interaction.organism())
                .items("evidence.sourceDatabases", evidence.sourceDatabases())
                .scale(evidence.scale())
                .orthologs("transcriptionFactor.orthologs", tf.orthologs(), true)
                .orthologs("transcriptionFactor.orthologs", tf.orthologs(), false)
                .orthologs("target.orthologs", target.orthologs(), true)
                .orthologs("target.orthologs", target.orthologs(), false);
    }
}
