package org.tflink.io.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Ortholog;

/**
 * The table of 15 columns as one would write it by hand: cells appended to a {@link StringBuilder}, nothing checked. What {@link
 * org.tflink.io.TFLinkWriter} is compared with.
 */
final class PlainFormatter {

    private static final int FULL = 1 << 16;

    private static final String HEADER = "UniprotID.TF\tUniprotID.Target\tNCBI.GeneID.TF\tNCBI.GeneID.Target\tName.TF"
            + "\tName.Target\tDetection.method\tPubmedID\tOrganism\tSource.database\tSmall-scale.evidence"
            + "\tTF.TFLink.ortho\tTF.nonTFLink.ortho\tTarget.TFLink.ortho\tTarget.nonTFLink.ortho\n";

    private PlainFormatter() {}

    /** Writes a table of interactions whose cells need no check, and whose scale is known. */
    static void write(Iterable<Interaction> interactions, OutputStream out) throws IOException {
        StringBuilder rows = new StringBuilder(2 * FULL).append(HEADER);
        for (Interaction interaction : interactions) {
            row(rows, interaction);
            if (rows.length() >= FULL) {
                out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
                rows.setLength(0);
            }
        }
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void row(StringBuilder row, Interaction interaction) {
        Interactor tf = interaction.transcriptionFactor();
        Interactor target = interaction.target();
        Evidence evidence = interaction.evidence();
        row.append(tf.accession()).append('\t').append(target.accession()).append('\t');
        joined(row, tf.geneIds());
        joined(row, target.geneIds());
        row.append(tf.name()).append('\t').append(target.name()).append('\t');
        joined(row, evidence.detectionMethods());
        joined(row, evidence.pubMed().ids());
        row.append(interaction.organism().scientificName()).append('\t');
        joined(row, evidence.sourceDatabases());
        row.append(evidence.scale() == EvidenceScale.SMALL ? "Yes\t" : "No\t");
        orthologs(row, tf.orthologs(), true);
        orthologs(row, tf.orthologs(), false);
        orthologs(row, target.orthologs(), true);
        orthologs(row, target.orthologs(), false);
        row.setCharAt(row.length() - 1, '\n');
    }

    private static void joined(StringBuilder row, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            row.append(items.get(i)).append(';');
        }
        end(row, items.isEmpty());
    }

    private static void orthologs(StringBuilder row, List<Ortholog> orthologs, boolean inTFLink) {
        boolean none = true;
        for (int i = 0; i < orthologs.size(); i++) {
            Ortholog ortholog = orthologs.get(i);
            if (ortholog.inTFLink() == inTFLink) {
                row.append(ortholog.organism().code().orElseThrow())
                        .append(':')
                        .append(ortholog.accession())
                        .append(';');
                none = false;
            }
        }
        end(row, none);
    }

    /** A tab, in place of the last semicolon. */
    private static void end(StringBuilder row, boolean none) {
        if (none) {
            row.append("-\t");
        } else {
            row.setCharAt(row.length() - 1, '\t');
        }
    }
}
