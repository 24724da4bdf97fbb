package org.tflink.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.core.ProteinSummary;

/**
 * Reads TFLink's files.
 *
 * <pre>{@code
 * Protein sox14 = TFLinkReader.read(Path.of("q04892.md"));
 * }</pre>
 *
 * <p>A <em>page</em> is a protein's Hugo page, {@code content/protein/q04892.md}: UTF-8, YAML front matter between two
 * lines {@code ---}, and a body. Pages of all years are taken, with line ends of either kind and of any length up to 2
 * GiB; a page is read as a whole. A byte order mark is allowed.
 *
 * <p>Reading is strict: content that is not as TFLink writes it is a {@link TFLinkParseException}. With a handler it is
 * lenient: of each bad row or cell the handler is told once, table by table, and the row or cell is left out.
 *
 * <ul>
 *   <li>A bad cell in a row of {@code tfs}, {@code targets} or {@code binding_sites}, or a wrong number of cells, leaves
 *       out the row; of several bad cells the first is told.
 *   <li>A bad id in {@code orthologs} or {@code jaspar_matrices} leaves out that id, a bad record of the body that
 *       sequence; a bad {@code ncbi_gene_id}, {@code number_of_interactions} or {@code orthologs} as a whole is left
 *       empty.
 *   <li>Where there is no protein without it, it throws all the same: broken front matter, no or another accession,
 *       name, organism or function. What the handler throws is passed on.
 * </ul>
 *
 * <p>All other files are read row by row, as {@link Rows}, which are strict or lenient likewise; gzip data are inflated. The
 * kind of a file is told by its first lines, not by its name. A blank line is a malformed row in a table, and says nothing
 * in FASTA, GFF3 and BED.
 *
 * <pre>{@code
 * try (Rows<Interaction> rows = TFLinkReader.interactions(Path.of("interactions.tsv.gz"))) {
 *     long count = rows.stream().filter(row -> row.evidence().scale() == EvidenceScale.SMALL).count();
 * }
 * }</pre>
 *
 * <p>All methods are static, thread-safe and share nothing. None closes a stream or reader that it was given.
 */
public final class TFLinkReader {

    private TFLinkReader() {}

    /**
     * Reads a page strictly.
     *
     * @param page the file, of any name
     * @return the protein
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if its content is not a page
     */
    public static Protein read(Path page) throws IOException {
        return read(SourceText.bytes(page), page.toString(), Leniency.NONE);
    }

    /**
     * Reads a page leniently.
     *
     * @param page the file, of any name
     * @param handler is told of each bad row or cell
     * @return the protein, without the bad rows and cells
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if there is no protein in it
     */
    public static Protein read(Path page, Consumer<? super Problem> handler) throws IOException {
        Objects.requireNonNull(handler, "handler");
        return read(SourceText.bytes(page), page.toString(), Leniency.telling(handler));
    }

    /**
     * Reads a page strictly, to the end of the stream.
     *
     * @param page the bytes; left open
     * @param source the name that errors give it
     * @return the protein
     * @throws IOException if the stream cannot be read
     * @throws TFLinkParseException if its content is not a page
     */
    public static Protein read(InputStream page, String source) throws IOException {
        return read(SourceText.bytes(page, source), source, Leniency.NONE);
    }

    /**
     * Reads a page leniently, to the end of the stream.
     *
     * @param page the bytes; left open
     * @param source the name that errors give it
     * @param handler is told of each bad row or cell
     * @return the protein, without the bad rows and cells
     * @throws IOException if the stream cannot be read
     * @throws TFLinkParseException if there is no protein in it
     */
    public static Protein read(InputStream page, String source, Consumer<? super Problem> handler) throws IOException {
        Objects.requireNonNull(handler, "handler");
        return read(SourceText.bytes(page, source), source, Leniency.telling(handler));
    }

    /**
     * Reads a page strictly, to the end of the reader.
     *
     * @param page the text; left open
     * @param source the name that errors give it
     * @return the protein
     * @throws IOException if the reader cannot be read
     * @throws TFLinkParseException if its content is not a page
     */
    public static Protein read(Reader page, String source) throws IOException {
        return PageReader.read(SourceText.read(page, source), Leniency.NONE);
    }

    /**
     * Reads a page leniently, to the end of the reader.
     *
     * @param page the text; left open
     * @param source the name that errors give it
     * @param handler is told of each bad row or cell
     * @return the protein, without the bad rows and cells
     * @throws IOException if the reader cannot be read
     * @throws TFLinkParseException if there is no protein in it
     */
    public static Protein read(Reader page, String source, Consumer<? super Problem> handler) throws IOException {
        Objects.requireNonNull(handler, "handler");
        return PageReader.read(SourceText.read(page, source), Leniency.telling(handler));
    }

    /**
     * Reads a page strictly from its text.
     *
     * @param page the text of the page itself, not its path
     * @param source the name that errors give it
     * @return the protein
     * @throws TFLinkParseException if the text is not a page
     */
    public static Protein read(String page, String source) {
        return PageReader.read(SourceText.of(page, source), Leniency.NONE);
    }

    /**
     * Reads a page leniently from its text.
     *
     * @param page the text of the page itself, not its path
     * @param source the name that errors give it
     * @param handler is told of each bad row or cell
     * @return the protein, without the bad rows and cells
     * @throws TFLinkParseException if there is no protein in it
     */
    public static Protein read(String page, String source, Consumer<? super Problem> handler) {
        Objects.requireNonNull(handler, "handler");
        return PageReader.read(SourceText.of(page, source), Leniency.telling(handler));
    }

    /**
     * Reads interactions: TFLink's tables of every year, with tabs or commas, and MITAB 2.8. In a table of one protein,
     * that protein is the one of the file's name, {@code TFLink_targets_of_P46152.tsv}, without name ({@code -}) and gene
     * ids.
     *
     * @param file the file, plain or gzip data
     * @return its rows, read as they are asked for; to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if its first lines are of no such file
     */
    public static Rows<Interaction> interactions(Path file) throws IOException {
        return rows(Input.open(file), lines -> interactions(lines, null));
    }

    /**
     * Reads interactions: TFLink's tables of every year, with tabs or commas, and MITAB 2.8. In a table of one protein,
     * that protein is the one of the file's name, {@code TFLink_targets_of_P46152.tsv}, without name ({@code -}) and gene
     * ids.
     *
     * @param in the bytes, plain or gzip data; left open
     * @param source the name that errors give it
     * @return its rows, read as they are asked for
     * @throws IOException if the stream cannot be read
     * @throws TFLinkParseException if its first lines are of no such file
     */
    public static Rows<Interaction> interactions(InputStream in, String source) throws IOException {
        return rows(Input.of(in, source), lines -> interactions(lines, null));
    }

    /**
     * Reads a table of one protein's interactions: its targets, or the TFs that regulate its gene.
     *
     * @param file the file, plain or gzip data
     * @param protein the protein whose table it is
     * @return its rows, read as they are asked for; to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if it is no table of one protein
     */
    public static Rows<Interaction> interactions(Path file, Interactor protein) throws IOException {
        return rows(Input.open(file), lines -> interactions(lines, protein));
    }

    /**
     * Reads a table of one protein's interactions: its targets, or the TFs that regulate its gene.
     *
     * @param in the bytes, plain or gzip data; left open
     * @param source the name that errors give it
     * @param protein the protein whose table it is
     * @return its rows, read as they are asked for
     * @throws IOException if the stream cannot be read
     * @throws TFLinkParseException if it is no table of one protein
     */
    public static Rows<Interaction> interactions(InputStream in, String source, Interactor protein) throws IOException {
        return rows(Input.of(in, source), lines -> interactions(lines, protein));
    }

    /**
     * Reads binding sites: TFLink's tables of every year, and GFF3 that tells organism and assembly itself, in the lines
     * {@code ##species} and {@code ##genome-build}.
     *
     * @param file the file, plain or gzip data
     * @return its rows, read as they are asked for; to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if its first lines are of no such file
     */
    public static Rows<BindingSite> bindingSites(Path file) throws IOException {
        return rows(Input.open(file), lines -> bindingSites(lines, Optional.empty(), Optional.empty()));
    }

    /**
     * Reads binding sites: TFLink's tables of every year, and GFF3 that tells organism and assembly itself, in the lines
     * {@code ##species} and {@code ##genome-build}.
     *
     * @param in the bytes, plain or gzip data; left open
     * @param source the name that errors give it
     * @return its rows, read as they are asked for
     * @throws IOException if the stream cannot be read
     * @throws TFLinkParseException if its first lines are of no such file
     */
    public static Rows<BindingSite> bindingSites(InputStream in, String source) throws IOException {
        return rows(Input.of(in, source), lines -> bindingSites(lines, Optional.empty(), Optional.empty()));
    }

    /**
     * Reads binding sites from GFF3 or BED, which do not tell where they are from.
     *
     * @param file the file, plain or gzip data
     * @param organism the organism of all sites, unless the file tells
     * @param assembly the genome assembly of all sites, unless the file tells
     * @return its rows, read as they are asked for; to be closed
     * @throws IOException if the file cannot be read
     * @throws TFLinkParseException if its first lines are of no such file
     */
    public static Rows<BindingSite> bindingSites(Path file, Organism organism, String assembly) throws IOException {
        return rows(Input.open(file), lines -> bindingSites(lines, Optional.of(organism), Optional.of(assembly)));
    }

    /**
     * Reads binding sites from GFF3 or BED, which do not tell where they are from.
     *
     * @param in the bytes, plain or gzip data; left open
     * @param source the name that errors give it
     * @param organism the organism of all sites, unless the file tells
     * @param assembly the genome assembly of all sites, unless the file tells
     * @return its rows, read as they are asked for
     * @throws IOException if the stream cannot be read
     * @throws TFLinkParseException if its first lines are of no such file
     */
    public static Rows<BindingSite> bindingSites(InputStream in, String source, Organism organism, String assembly)
            throws IOException {
        return rows(Input.of(in, source), lines -> bindingSites(lines, Optional.of(organism), Optional.of(assembly)));
    }

    /**
     * Reads the sequences of binding sites: FASTA.
     *
     * @param file the file, plain or gzip data
     * @return its rows, read as they are asked for; to be closed
     * @throws IOException if the file cannot be read
     */
    public static Rows<BindingSiteSequence> sequences(Path file) throws IOException {
        return rows(Input.open(file), lines -> new Fasta());
    }

    /**
     * Reads the sequences of binding sites: FASTA.
     *
     * @param in the bytes, plain or gzip data; left open
     * @param source the name that errors give it
     * @return its rows, read as they are asked for
     * @throws IOException if the stream cannot be read
     */
    public static Rows<BindingSiteSequence> sequences(InputStream in, String source) throws IOException {
        return rows(Input.of(in, source), lines -> new Fasta());
    }

    /**
     * Reads gene sets: GMT of any of the three flavours; the first row tells which.
     *
     * @param file the file, plain or gzip data
     * @return its rows, read as they are asked for; to be closed
     * @throws IOException if the file cannot be read
     */
    public static Rows<GeneSet> geneSets(Path file) throws IOException {
        return rows(Input.open(file), lines -> new Gmt());
    }

    /**
     * Reads gene sets: GMT of any of the three flavours; the first row tells which.
     *
     * @param in the bytes, plain or gzip data; left open
     * @param source the name that errors give it
     * @return its rows, read as they are asked for
     * @throws IOException if the stream cannot be read
     */
    public static Rows<GeneSet> geneSets(InputStream in, String source) throws IOException {
        return rows(Input.of(in, source), lines -> new Gmt());
    }

    /**
     * Reads a browse table, the list of all proteins of an organism.
     *
     * @param file the file, plain or gzip data
     * @return its rows, read as they are asked for; to be closed
     * @throws IOException if the file cannot be read
     */
    public static Rows<ProteinSummary> proteins(Path file) throws IOException {
        return rows(Input.open(file), BrowseTable::new);
    }

    /**
     * Reads a browse table, the list of all proteins of an organism.
     *
     * @param in the bytes, plain or gzip data; left open
     * @param source the name that errors give it
     * @return its rows, read as they are asked for
     * @throws IOException if the stream cannot be read
     */
    public static Rows<ProteinSummary> proteins(InputStream in, String source) throws IOException {
        return rows(Input.of(in, source), BrowseTable::new);
    }

    /** The fast way, or else the one that can read every page and explain what is none. */
    private static Protein read(byte[] page, String source, Leniency leniency) {
        Protein protein = PageScanner.scan(page);
        return protein != null ? protein : PageReader.read(SourceText.of(page, source), leniency);
    }

    /** Looks at the first lines and leaves the rest to be read. */
    private static <T> Rows<T> rows(Input input, Opening<T> opening) throws IOException {
        Lines lines = new Lines(input);
        try {
            return new Rows<>(lines, opening.open(lines));
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    @FunctionalInterface
    private interface Opening<T> {
        Rows.Format<T> open(Lines lines) throws IOException;
    }

    private static Rows.Format<Interaction> interactions(Lines lines, @Nullable Interactor protein) throws IOException {
        boolean mitab = lines.next() && Mitab.isMitab(lines.roughText());
        if (mitab && protein != null) {
            throw lines.problemAt(0, "a table of one protein, " + protein)
                    .foundThing("MITAB")
                    .exception();
        }
        lines.back();
        return mitab ? new Mitab() : InteractionTable.read(lines, protein);
    }

    private static Rows.Format<BindingSite> bindingSites(
            Lines lines, Optional<Organism> organism, Optional<String> assembly) throws IOException {
        boolean table = !lines.next() || !BindingSitePlaces.mayBegin(lines.roughText());
        lines.back();
        if (assembly.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("assembly: found \"" + assembly.get() + "\", expected text");
        }
        return table ? BindingSiteTable.read(lines) : new BindingSitePlaces(organism, assembly);
    }
}
