package org.tflink.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.tflink.core.Protein;

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
        return PageReader.read(SourceText.read(page), Leniency.NONE);
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
        return PageReader.read(SourceText.read(page), Leniency.telling(handler));
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
        return PageReader.read(SourceText.read(page, source), Leniency.NONE);
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
        return PageReader.read(SourceText.read(page, source), Leniency.telling(handler));
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
}
