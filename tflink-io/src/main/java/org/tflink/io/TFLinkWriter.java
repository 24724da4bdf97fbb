package org.tflink.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.core.ProteinSummary;

/**
 * Writes TFLink's files: the mirror of {@link TFLinkReader}.
 *
 * <pre>{@code
 * Protein sox14 = TFLinkReader.read(Path.of("q04892.md"));
 * TFLinkWriter.write(sox14.withTargets(List.of()), Path.of("q04892.md"));
 * }</pre>
 *
 * <p>Large files are written row by row: {@code TFLinkWriter.mitab(interactions).to(path)}. A format that has no place for
 * something leaves it out, as its method says; what its own columns cannot hold is refused.
 *
 * <p>A page is written in the current layout, as TFLink's own generator writes it, so that a page of that layout which is
 * read and written again is the same to the byte, unless it spells something otherwise than the generator: gene ids joined
 * by a semicolon and a blank, say, or keys in another order. What is read from what was written equals what was written.
 * Where a page cannot hold a protein as it is (a comma in a cell, a line break in a name, an interaction of another
 * organism) writing is refused with an {@link IllegalArgumentException} whose message begins with the field, such as
 * {@code targets[3].target.name}, counted from 0; nothing has been written then.
 *
 * <p>A file that is written takes the place of the old one as a whole, with its permissions. It is a new file all the same:
 * other hard links to the old one keep the old content. A symbolic link stays one, and leads to the new file.
 *
 * <p>All methods are static, thread-safe and share nothing. None closes what it was given to write to.
 */
public final class TFLinkWriter {

    private TFLinkWriter() {}

    /**
     * Writes a page whose lines end in LF.
     *
     * @param protein the protein
     * @param page the file, made or replaced as a whole: if anything goes wrong, an old file stays as it was
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a page cannot hold the protein
     */
    public static void write(Protein protein, Path page) throws IOException {
        write(protein, page, LineEnding.LF);
    }

    /**
     * Writes a page.
     *
     * @param protein the protein
     * @param page the file, made or replaced as a whole: if anything goes wrong, an old file stays as it was
     * @param lineEnding how lines end, but for those of the binding site sequences, which have an end of their own
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a page cannot hold the protein
     */
    public static void write(Protein protein, Path page, LineEnding lineEnding) throws IOException {
        byte[] text = writeToString(protein, lineEnding).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(page, out -> out.write(text));
    }

    /**
     * Writes a page whose lines end in LF.
     *
     * @param protein the protein
     * @param page a writer, a builder or the like; left open, and not flushed
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if a page cannot hold the protein
     */
    public static void write(Protein protein, Appendable page) throws IOException {
        write(protein, page, LineEnding.LF);
    }

    /**
     * Writes a page.
     *
     * @param protein the protein
     * @param page a writer, a builder or the like; left open, and not flushed
     * @param lineEnding how lines end, but for those of the binding site sequences, which have an end of their own
     * @throws IOException if it cannot be written to
     * @throws IllegalArgumentException if a page cannot hold the protein
     */
    public static void write(Protein protein, Appendable page, LineEnding lineEnding) throws IOException {
        page.append(writeToString(protein, lineEnding));
    }

    /**
     * Writes a page whose lines end in LF.
     *
     * @param protein the protein
     * @return the text of the page
     * @throws IllegalArgumentException if a page cannot hold the protein
     */
    public static String writeToString(Protein protein) {
        return writeToString(protein, LineEnding.LF);
    }

    /**
     * Writes a page.
     *
     * @param protein the protein
     * @param lineEnding how lines end, but for those of the binding site sequences, which have an end of their own
     * @return the text of the page
     * @throws IllegalArgumentException if a page cannot hold the protein
     */
    public static String writeToString(Protein protein, LineEnding lineEnding) {
        return PageWriter.write(protein, lineEnding);
    }

    /**
     * Interactions as the table of a whole organism, in TFLink's 15 columns: ends with gene ids, names and orthologs (those
     * in TFLink first), organism, evidence. What else a MITAB file told is left out.
     *
     * @param interactions read to their end when they are written
     * @return the file, on its way
     */
    public static Output interactions(Iterable<Interaction> interactions) {
        return new Output(out -> InteractionTable.write(interactions, out));
    }

    /**
     * Interactions as MITAB 2.8. An interaction that was read from MITAB and not changed brings its row as it was; one that
     * was changed keeps the columns that still hold. Where a detection method or database has no id that TFLink uses, its
     * name stands as the id in the database {@code tflink}. Orthologs and the scale of the evidence have no column.
     *
     * @param interactions read to their end when they are written
     * @return the file, on its way
     */
    public static Output mitab(Iterable<Interaction> interactions) {
        return new Output(out -> MitabWriter.write(interactions, out));
    }

    /**
     * Gene sets as GMT; {@link GeneSet#of} makes them of interactions. A file does not say of what type its ids are. As in TFLink's files, lines end in CRLF, the last in
     * nothing.
     *
     * @param sets read to their end when they are written; all of one id type
     * @return the file, on its way
     */
    public static Output geneSets(Iterable<GeneSet> sets) {
        return new Output(out -> Gmt.write(sets, out));
    }

    /**
     * Binding sites as TFLink's table of 16 columns. Gene ids have none.
     *
     * @param sites read to their end when they are written
     * @return the file, on its way
     */
    public static Output bindingSites(Iterable<BindingSite> sites) {
        return new Output(out -> BindingSiteTable.write(sites, out));
    }

    /**
     * Binding sites as BED of six columns, named by id, accession and name of the TF; nothing else has a place. All need a location on the same
     * assembly. Coordinates are written as they were published, although their convention is not known: where a source counts
     * from 1, a program that takes BED at its word begins one base late.
     *
     * @param sites read to their end when they are written
     * @return the file, on its way
     */
    public static Output bed(Iterable<BindingSite> sites) {
        return new Output(out -> Bed.write(sites, out));
    }

    /**
     * Binding sites as GFF3, with the directives {@code ##species} and {@code ##genome-build}. All need a location on the same
     * assembly. Coordinates are written as they were published, although their convention is not known: where a source counts
     * from 0, a program that takes GFF3 at its word begins one base early. Of the
     * evidence it holds the databases alone, and neither gene ids nor overlaps.
     *
     * @param sites read to their end when they are written
     * @return the file, on its way
     */
    public static Output gff3(Iterable<BindingSite> sites) {
        return new Output(out -> Gff3.write(sites, out));
    }

    /**
     * Sequences of binding sites as FASTA, in lines of 80 bases.
     *
     * @param sequences read to their end when they are written
     * @return the file, on its way
     */
    public static Output sequences(Iterable<BindingSiteSequence> sequences) {
        return new Output(out -> Fasta.write(sequences, out));
    }

    /**
     * Proteins as a browse table: six cells with commas between, no header.
     *
     * @param proteins read to their end when they are written
     * @return the file, on its way
     */
    public static Output proteins(Iterable<ProteinSummary> proteins) {
        return new Output(out -> BrowseTable.write(proteins, out));
    }
}
