package org.tflink.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.core.ProteinSummary;

/**
 * Reads TFLink's files.
 *
 * <pre>{@code
 * Protein sox14 = TFLinkReader.read(Path.of("q04892.md"));
 *
 * try (Rows<Interaction> rows = TFLinkReader.interactions(Path.of("interactions.tsv.gz"))) {
 *     long count = rows.stream().filter(row -> row.evidence().scale() == EvidenceScale.SMALL).count();
 * }
 * }</pre>
 *
 * <p>A <em>page</em> is a protein's Hugo page, {@code content/protein/q04892.md}: UTF-8, YAML front matter between two
 * lines {@code ---}, and a body. It is read as a whole. Pages of all years are read, with any line ends, and up to 2
 * GiB long. All other files are read row by row, as {@link Rows}. The format is detected from the file's content, not
 * its name. Gzip data are inflated, and a byte order mark is allowed.
 *
 * <p>The methods that take a path read strictly: malformed content is a {@link TFLinkParseException}. {@link #from}
 * reads streams and text too, passes what some files lack, and can be lenient:
 *
 * <pre>{@code
 * Protein protein = TFLinkReader.from(path).onProblem(problems::add).page();
 * }</pre>
 *
 * <p>With a {@linkplain Input#onProblem handler}, reading is lenient: each malformed row or cell is reported to the
 * handler once and skipped.
 *
 * <ul>
 *   <li>A row is skipped if it has a malformed cell or a wrong number of cells. One problem is reported for it.
 *   <li>In a page, a malformed id in {@code orthologs} or {@code jaspar_matrices} is skipped, and so is a malformed
 *       record of the body. A malformed {@code ncbi_gene_id}, {@code number_of_interactions} or {@code orthologs} as a
 *       whole is left empty.
 *   <li>Nothing can be read, and a {@link TFLinkParseException} is thrown, if the front matter of a page is malformed
 *       or lacks accession, name, organism or function; if a table lacks a required column; and if a file is of another
 *       kind.
 * </ul>
 *
 * <p>Blank lines at the end of a file are ignored. Before a row, a blank line is a malformed row in a table and in
 * MITAB, and is ignored in GMT, FASTA, GFF3 and BED.
 *
 * <p>Any content may be passed, also from those who mean harm. It is read in linear time. Lines and records longer than
 * a {@linkplain Input#limit limit} are malformed, so that a small compressed file needs no large memory; a page may
 * have almost 2 GiB unless a limit is set. Reading opens no file but the one that was passed, connects to no network,
 * and loads no class that content names.
 *
 * <p>All methods are static and thread-safe. None closes a stream that it was passed. Immutable values are shared to
 * save time and memory: by the rows of one file until its {@code Rows} is unreachable, and by all pages for as long as
 * the library is loaded. The pages' caches recognise interactors, evidence and names by the bytes they were read from.
 * They keep at most 4 MB of such bytes for each of these kinds of value, at most 24 MB in total, and are softly
 * reachable: the virtual machine drops them before it runs out of memory.
 */
public final class TFLinkReader {

    private TFLinkReader() {}

    /**
     * Reads a page strictly.
     *
     * @param path the file, of any name
     * @return the protein
     * @throws IOException if the file cannot be read, or is written to while it is read
     * @throws TFLinkParseException if its content is not a page, or malformed
     */
    public static Protein read(Path path) throws IOException {
        return Input.of(path).page();
    }

    /**
     * Reads interactions strictly: {@link Input#interactions()}.
     *
     * @param path tables of all years, or MITAB 2.8; for a table of one protein see {@link Input#interactionsOf}
     * @return the rows, to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if its header is unusable, or it is of another kind
     */
    public static Rows<Interaction> interactions(Path path) throws IOException {
        return Input.of(path).interactions();
    }

    /**
     * Reads binding sites strictly: {@link Input#bindingSites()}.
     *
     * @param path tables of all years, or GFF3 with directives; for other GFF3 and BED see
     *     {@link Input#bindingSites(org.tflink.core.Organism, String)}
     * @return the rows, to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if its header is unusable, or it is of another kind
     */
    public static Rows<BindingSite> bindingSites(Path path) throws IOException {
        return Input.of(path).bindingSites();
    }

    /**
     * Reads the sequences of binding sites strictly: {@link Input#sequences()}.
     *
     * @param path FASTA
     * @return the records, to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if it is of another kind
     */
    public static Rows<BindingSiteSequence> sequences(Path path) throws IOException {
        return Input.of(path).sequences();
    }

    /**
     * Reads gene sets strictly: {@link Input#geneSets()}.
     *
     * @param path GMT
     * @return the rows, to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if it is of another kind
     */
    public static Rows<GeneSet> geneSets(Path path) throws IOException {
        return Input.of(path).geneSets();
    }

    /**
     * Reads the proteins of a browse table strictly: {@link Input#proteinSummaries()}.
     *
     * @param path a browse table of any year
     * @return the rows, to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if it is of another kind
     */
    public static Rows<ProteinSummary> proteinSummaries(Path path) throws IOException {
        return Input.of(path).proteinSummaries();
    }

    /**
     * Returns a pending read of a file.
     *
     * @param path the file, opened when it is read
     * @return the input
     */
    @CheckReturnValue
    public static Input from(Path path) {
        return Input.of(path);
    }

    /**
     * Returns a pending read of a stream.
     *
     * @param in the bytes, read on the thread that reads the input, and left open
     * @param name the name of the stream for messages; for a table of one protein, the name of its file
     * @return the input, which can be read once
     */
    @CheckReturnValue
    public static Input from(InputStream in, String name) {
        return Input.of(in, name);
    }

    /**
     * Returns a pending read of text.
     *
     * @param text the content itself, not a path
     * @param name the name of the text for messages; for a table of one protein, the name of its file
     * @return the input
     */
    @CheckReturnValue
    public static Input from(String text, String name) {
        return Input.of(text, name);
    }
}
