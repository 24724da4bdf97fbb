package org.tflink.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.core.ProteinSummary;
import org.tflink.io.internal.page.PageWriter;
import org.tflink.io.internal.table.Bed;
import org.tflink.io.internal.table.BindingSiteTable;
import org.tflink.io.internal.table.BrowseTable;
import org.tflink.io.internal.table.Fasta;
import org.tflink.io.internal.table.Gff3;
import org.tflink.io.internal.table.Gmt;
import org.tflink.io.internal.table.InteractionTable;
import org.tflink.io.internal.table.MitabWriter;

/**
 * Writes TFLink's files: the reverse of {@link TFLinkReader}.
 *
 * <pre>{@code
 * Protein sox14 = TFLinkReader.read(Path.of("q04892.md"));
 * TFLinkWriter.write(sox14.withTargets(List.of()), Path.of("changed.md"));
 *
 * TFLinkWriter.mitab(interactions).to(Path.of("interactions.mitab.gz"));
 * }</pre>
 *
 * <p>Rows can come straight from a file, or from any stream:
 *
 * <pre>{@code
 * TFLinkWriter.interactions(rows.stream().filter(row -> row.evidence().scale() ==
 * EvidenceScale.SMALL)::iterator).to(path); }</pre>
 *
 * <p>Each method but {@link #write} returns a pending {@link Output}: nothing is written until {@code to} is called.
 *
 * <p>A page is written in the current layout, as TFLink's own generator writes it. So a page of that layout that is
 * read and written again has the same bytes, unless its spelling differs from the generator's: gene ids joined by a
 * semicolon and a blank, for example, or keys in another order. What is read from a written file equals what was
 * written.
 *
 * <p>A value that a format cannot hold as it is (a comma in a cell of a page, a line break in a name) is an
 * {@link IllegalArgumentException} whose message begins with the path of the field, {@code targets[3].target.name},
 * counted from 0. Each method says which parts its format does not hold at all. A row that is null is a
 * {@link NullPointerException} whose message is the path of the row, {@code interactions[3]}.
 *
 * <p>A written file replaces the old one as a whole and takes over its permissions and, where the system allows it, its
 * owner and group; if the group cannot be kept, another group may do only what all may. It is a new file: other hard
 * links to the old one keep the old content. A symbolic link stays one, and leads to the new file. Until it is
 * complete, the new file is in the same folder, as {@code .changed.md.tflink-….tmp} for {@code changed.md}. A process
 * that is killed leaves that file, which can then be deleted.
 *
 * <p>All methods are static and thread-safe.
 */
public final class TFLinkWriter {

    private TFLinkWriter() {}

    /**
     * Writes a page whose lines end in LF: {@code page(protein).to(path)}. To keep CRLF in a file that has it, write
     * {@code page(protein, LineEnding.of(path)).to(path)}.
     *
     * @param protein the protein
     * @param path the file, created or replaced as a whole: if writing fails, an old file is unchanged
     * @throws IOException if the file cannot be written; the message contains its path or that of the temporary file
     *     beside it
     * @throws IllegalArgumentException if a page cannot hold the protein
     */
    public static void write(Protein protein, Path path) throws IOException {
        page(protein).to(path);
    }

    /**
     * Returns a protein as a page whose lines end in LF.
     *
     * @param protein the protein
     * @return the pending page; writing it fails before the first byte if a page cannot hold the protein
     */
    @CheckReturnValue
    public static Output page(Protein protein) {
        return page(protein, LineEnding.LF);
    }

    /**
     * Returns a protein as a page.
     *
     * @param protein the protein
     * @param lineEnding the end of each line of the front matter; sequences of binding sites have line ends of their
     *     own
     * @return the pending page; writing it fails before the first byte if a page cannot hold the protein
     */
    @CheckReturnValue
    public static Output page(Protein protein, LineEnding lineEnding) {
        Objects.requireNonNull(protein, "protein");
        Objects.requireNonNull(lineEnding, "lineEnding");
        return new Output(out -> PageWriter.write(protein, lineEnding.text(), out));
    }

    /**
     * Returns interactions as the table of a whole organism, in TFLink's 15 columns: ends with gene ids, names and
     * orthologs (those in TFLink first), organism and evidence. The table does not hold {@link Interaction#mitab()}.
     *
     * @param interactions read to their end when they are written
     * @return the pending table
     */
    @CheckReturnValue
    public static Output interactions(Iterable<Interaction> interactions) {
        Objects.requireNonNull(interactions, "interactions");
        return new Output(out -> InteractionTable.write(interactions, out));
    }

    /**
     * Returns interactions as MITAB 2.8. An interaction that was read from MITAB and not changed has its row as it was;
     * one that was changed keeps the columns that are still true. A detection method or database for which TFLink uses
     * no id is written with its name as its id, in the database {@code tflink}. MITAB does not hold orthologs and the
     * scale of the evidence.
     *
     * @param interactions read to their end when they are written
     * @return the pending file
     */
    @CheckReturnValue
    public static Output mitab(Iterable<Interaction> interactions) {
        Objects.requireNonNull(interactions, "interactions");
        return new Output(out -> MitabWriter.write(interactions, out));
    }

    /**
     * Returns gene sets as GMT; {@link GeneSet#fromInteractions} makes them from interactions. The file does not hold
     * the type of its ids: ids that would be read as another type are rejected. As in TFLink's files, joined ids stay
     * joined, lines end in CRLF, and the last line has no end. For tools that need single ids, pass sets that were
     * changed by {@link GeneSet#withSingleIds}.
     *
     * @param sets all of one id type, read to their end when they are written
     * @return the pending file
     */
    @CheckReturnValue
    public static Output geneSets(Iterable<GeneSet> sets) {
        Objects.requireNonNull(sets, "sets");
        return new Output(out -> Gmt.write(sets, out));
    }

    /**
     * Returns binding sites as TFLink's table of 16 columns, with the whole address in the column of the genome
     * browser. It holds neither gene ids nor orthologs.
     *
     * @param sites read to their end when they are written
     * @return the pending table
     */
    @CheckReturnValue
    public static Output bindingSites(Iterable<BindingSite> sites) {
        Objects.requireNonNull(sites, "sites");
        return new Output(out -> BindingSiteTable.write(sites, out));
    }

    /**
     * Returns binding sites as BED of six columns; the name holds id, accession and name of the TF. Coordinates are
     * written unchanged, and their convention is not known: a site from a source that counts from 1 begins one base
     * late in a program that follows the format. BED holds neither organism, assembly, gene ids, orthologs, evidence,
     * overlaps nor the term of the genome browser.
     *
     * @param sites all with a location, and of one organism and assembly; read to their end when they are written
     * @return the pending file
     */
    @CheckReturnValue
    public static Output bed(Iterable<BindingSite> sites) {
        Objects.requireNonNull(sites, "sites");
        return new Output(out -> Bed.write(sites, out));
    }

    /**
     * Returns binding sites as GFF3, with the directives {@code ##species} and {@code ##genome-build}. Coordinates are
     * written unchanged, and their convention is not known: a site from a source that counts from 0 begins one base
     * early in a program that follows the standard. Of the evidence, GFF3 holds the databases; of the organism, the
     * taxonomy id. It holds neither gene ids, orthologs, overlaps nor the term of the genome browser.
     *
     * @param sites all with a location, and of one organism and assembly; read to their end when they are written
     * @return the pending file
     */
    @CheckReturnValue
    public static Output gff3(Iterable<BindingSite> sites) {
        Objects.requireNonNull(sites, "sites");
        return new Output(out -> Gff3.write(sites, out));
    }

    /**
     * Returns the sequences of binding sites as FASTA, in lines of 80 bases.
     *
     * @param sequences read to their end when they are written
     * @return the pending file
     */
    @CheckReturnValue
    public static Output sequences(Iterable<BindingSiteSequence> sequences) {
        Objects.requireNonNull(sequences, "sequences");
        return new Output(out -> Fasta.write(sequences, out));
    }

    /**
     * Returns proteins as a current browse table: six cells with commas between, no header. It does not hold the
     * organism, and requires function, scale and number of interactions.
     *
     * @param proteins read to their end when they are written
     * @return the pending table
     */
    @CheckReturnValue
    public static Output proteinSummaries(Iterable<ProteinSummary> proteins) {
        Objects.requireNonNull(proteins, "proteins");
        return new Output(out -> BrowseTable.write(proteins, out));
    }
}
