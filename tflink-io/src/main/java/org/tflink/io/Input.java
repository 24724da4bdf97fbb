package org.tflink.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.core.ProteinSummary;
import org.tflink.io.internal.bytes.ByteInput;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.bytes.MalformedBytesException;
import org.tflink.io.internal.bytes.TextBytes;
import org.tflink.io.internal.cell.Characters;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.page.PageReader;
import org.tflink.io.internal.table.FileKind;
import org.tflink.io.internal.table.Lines;
import org.tflink.io.internal.table.RowFormat;
import org.tflink.io.internal.table.RowFormats;
import org.tflink.io.internal.table.RowReading;

/**
 * A pending read: nothing is opened until one of the methods that say what to read is called.
 *
 * <pre>{@code
 * Protein protein = TFLinkReader.from(path).onProblem(problems::add).page();
 * }</pre>
 *
 * <p>Plain and gzip data are both read, also gzip data in gzip data, up to eight layers: the format is detected from
 * the content, not from the name. A file of another
 * kind than the called method reads is a {@link TFLinkParseException} that names its kind and the method that reads it.
 * A path can be read several times, a stream once. Immutable; thread-safe for a path and for text.
 */
public final class Input {

    private static final DefectHandler STRICT = defect -> {
        throw new TFLinkParseException(defect.defect());
    };

    private static final int LONGEST_LINE = 1 << 22;

    private final Origin origin;
    private final DefectHandler handler;

    /** The most bytes of a line or record, and of a page. */
    private final int longestLine;

    private final int longestPage;

    private Input(Origin origin, DefectHandler handler, int longestLine, int longestPage) {
        this.origin = origin;
        this.handler = handler;
        this.longestLine = longestLine;
        this.longestPage = longestPage;
    }

    private Input(Origin origin) {
        this(origin, STRICT, LONGEST_LINE, ByteInput.MOST_BYTES);
    }

    static Input of(Path path) {
        return new Input(new OfPath(Objects.requireNonNull(path, "path")));
    }

    static Input of(InputStream in, String name) {
        return new Input(new OfStream(Objects.requireNonNull(in, "in"), Objects.requireNonNull(name, "name")));
    }

    static Input of(String text, String name) {
        return new Input(new OfText(Objects.requireNonNull(text, "text"), Objects.requireNonNull(name, "name")));
    }

    /** Where the content comes from. */
    private sealed interface Origin {

        /** The content, row by row. */
        ByteInput open() throws IOException;

        Protein page(DefectHandler handler, int longest) throws IOException;
    }

    private record OfPath(Path path) implements Origin {

        @Override
        public ByteInput open() throws IOException {
            return ByteInput.open(path);
        }

        @Override
        public Protein page(DefectHandler handler, int longest) throws IOException {
            return readPage(() -> ByteInput.readAll(path, longest), path.toString(), handler);
        }
    }

    private record OfStream(InputStream in, String name) implements Origin {

        @Override
        public ByteInput open() throws IOException {
            return ByteInput.of(in, name);
        }

        @Override
        public Protein page(DefectHandler handler, int longest) throws IOException {
            return readPage(() -> ByteInput.readAll(in, name, longest), name, handler);
        }
    }

    private record OfText(String text, String name) implements Origin {

        @Override
        public ByteInput open() throws IOException {
            int half = Characters.unpairedSurrogate(text);
            if (half >= 0) {
                throw new TFLinkParseException(halfCharacter(half));
            }
            return ByteInput.of(new TextBytes(text), name);
        }

        private Defect halfCharacter(int index) {
            long line = text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
            int column = index - text.lastIndexOf('\n', index);
            return new Defect.Builder(name, line, column, "whole characters")
                    .found("half of a surrogate pair")
                    .defect();
        }

        @Override
        public Protein page(DefectHandler handler, int longest) {
            if (text.length() > longest) {
                throw malformed(name, "more than " + longest + " characters", "fewer");
            }
            try {
                return PageReader.read(text, name, handler);
            } catch (DefectException e) {
                throw otherKind(text.substring(0, Math.min(text.length(), FileKind.HEAD)), name, e);
            }
        }
    }

    @FunctionalInterface
    private interface Bytes {

        byte[] readAll() throws IOException;
    }

    private static Protein readPage(Bytes content, String name, DefectHandler handler) throws IOException {
        byte[] bytes;
        try {
            bytes = content.readAll();
        } catch (MalformedBytesException e) {
            throw malformed(name, e.found(), e.expected());
        }
        try {
            return PageReader.read(bytes, name, handler);
        } catch (DefectException e) {
            String head = new String(bytes, 0, Math.min(bytes.length, FileKind.HEAD), StandardCharsets.UTF_8);
            throw otherKind(head, name, e);
        }
    }

    private static TFLinkParseException malformed(String name, String found, String expected) {
        return new TFLinkParseException(
                new Defect.Builder(name, 1, 1, expected).found(found).defect());
    }

    /** Reports that the content is of another kind, if it is; else its defect. */
    private static TFLinkParseException otherKind(String head, String name, DefectException e) {
        return FileKind.of(head.startsWith("\uFEFF") ? head.substring(1) : head)
                .filter(kind -> kind != FileKind.PAGE)
                .map(kind -> new TFLinkParseException(
                        new Defect.Builder(name, 1, 1, "a protein page, which begins with the line ---")
                                .found(kind.description())
                                .defect()))
                .orElseGet(() -> new TFLinkParseException(e.defect()));
    }

    /**
     * Makes reading lenient: each malformed row or cell is reported to the handler once and skipped. Reading still ends
     * with a {@link TFLinkParseException} if nothing can be read: {@link TFLinkReader} lists the cases. Of damaged
     * or truncated gzip data, the rows before the damage are read, and the damage is reported; a page in such data
     * cannot be read. An exception that the handler throws is
     * passed on.
     *
     * <p>A parallel stream of {@link Rows} reports one row at a time, in any order and on any thread.
     *
     * @param problemHandler receives each problem
     * @return this input, read leniently; of several handlers, the last one counts
     */
    @CheckReturnValue
    public Input onProblem(Consumer<? super Problem> problemHandler) {
        Objects.requireNonNull(problemHandler, "problemHandler");
        DefectHandler lenient = defect -> problemHandler.accept(new Problem(defect.defect()));
        return new Input(origin, lenient, longestLine, longestPage);
    }

    /**
     * Sets the most bytes that a line, a record of FASTA, or a page may have after decompression. A longer one is
     * malformed: it needs more memory than content of TFLink ever needed, as a small gzip file can demand. Lenient
     * reading reports and skips a line or record; a page that is too long cannot be read.
     *
     * <p>Unless this is called, the limit of lines and records is 4 MiB, some twenty times the longest line that
     * TFLink publishes, and a page may have almost 2 GiB. The values of a line of many short cells take up to fifty
     * times as much memory as the line: with a heap of 64 MB, set a limit of 1,000,000.
     *
     * @param bytes the limit, for example 1,000,000; of a page that is a text, in characters
     * @return this input with the limit
     * @throws IllegalArgumentException if the limit is not positive
     */
    @CheckReturnValue
    public Input limit(int bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("bytes: found \"" + bytes + "\", expected a positive number");
        }
        int most = Math.min(bytes, ByteInput.MOST_BYTES - ByteScan.ROOM);
        return new Input(origin, handler, most, most);
    }

    /**
     * Reads a protein's page as a whole.
     *
     * @return the protein
     * @throws IOException if the input cannot be read; also if its file was written to meanwhile, as far as the file's
     *     length and time of modification show it
     * @throws TFLinkParseException if the page is malformed; in lenient reading, if it holds no protein
     */
    public Protein page() throws IOException {
        return origin.page(handler, longestPage);
    }

    /**
     * Reads interactions: tables of all years with tabs or commas, and MITAB 2.8. In a table of one protein, that
     * protein is the one in the name of the input, {@code TFLink_targets_of_P46152.tsv}; its own name is {@code -}, and
     * it has no gene ids.
     *
     * <p>In MITAB, lines that begin with {@code #} before the first row are skipped, and so is a line that names the
     * columns, in TFLink's form ({@code uniqueID_A}, …) or in PSI's ({@code ID(s) interactor A}, …). The name of an
     * interactor is its alias marked {@code protein name}, {@code gene name} or {@code display_short}, in this order,
     * else its first alias. An organism of TFLink is recognised by its taxonomy id. A negative result, which has
     * {@code true} in column 36, is a malformed row: it shows that two molecules do not interact.
     *
     * @return the rows, to be closed
     * @throws IOException if the input cannot be read
     * @throws TFLinkParseException if the header is unusable, or the input is of another kind
     */
    public Rows<Interaction> interactions() throws IOException {
        return rows(lines -> RowFormats.interactions(lines, null, handler));
    }

    /**
     * Reads a table of one protein's interactions: its targets, or the TFs that regulate its gene.
     *
     * @param protein the protein, which is that end of all interactions
     * @return the rows, to be closed
     * @throws IOException if the input cannot be read
     * @throws TFLinkParseException if the header is unusable, or the input is not a table of one protein
     */
    public Rows<Interaction> interactionsOf(Interactor protein) throws IOException {
        Objects.requireNonNull(protein, "protein");
        return rows(lines -> RowFormats.interactions(lines, protein, handler));
    }

    /**
     * Reads binding sites: tables of all years, and GFF3 whose directives {@code ##species} and {@code ##genome-build}
     * name organism and assembly.
     *
     * @return the rows, to be closed
     * @throws IOException if the input cannot be read
     * @throws TFLinkParseException if the header is unusable, or the input is of another kind
     */
    public Rows<BindingSite> bindingSites() throws IOException {
        return rows(lines -> RowFormats.bindingSites(lines, Optional.empty(), Optional.empty(), handler));
    }

    /**
     * Reads binding sites from GFF3 or BED, whose rows hold neither organism nor assembly, or from a table, whose rows
     * do.
     *
     * @param organism the organism of all sites, unless the input names it
     * @param assembly the genome assembly of all sites, {@code hg38}, unless the input names it
     * @return the rows, to be closed
     * @throws IOException if the input cannot be read
     * @throws IllegalArgumentException if the assembly is blank
     * @throws TFLinkParseException if the header is unusable, or the input is of another kind
     */
    public Rows<BindingSite> bindingSites(Organism organism, String assembly) throws IOException {
        Objects.requireNonNull(organism, "organism");
        if (Objects.requireNonNull(assembly, "assembly").isBlank()) {
            throw new IllegalArgumentException("assembly: found \"" + assembly + "\", expected text");
        }
        return rows(lines -> RowFormats.bindingSites(lines, Optional.of(organism), Optional.of(assembly), handler));
    }

    /**
     * Reads the sequences of binding sites: FASTA.
     *
     * @return the records, to be closed
     * @throws IOException if the input cannot be read
     * @throws TFLinkParseException if the input is of another kind
     */
    public Rows<BindingSiteSequence> sequences() throws IOException {
        return rows(RowFormats::sequences);
    }

    /**
     * Reads gene sets: GMT with ids of any {@link org.tflink.core.GeneIdType}, which the first rows determine. Rows
     * with ids of another type are malformed. Comments and blank lines are skipped.
     *
     * @return the rows, to be closed
     * @throws IOException if the input cannot be read
     * @throws TFLinkParseException if the input is of another kind
     */
    public Rows<GeneSet> geneSets() throws IOException {
        return rows(RowFormats::geneSets);
    }

    /**
     * Reads a browse table of any year: the list of all proteins of an organism. Earlier tables lack some parts of a
     * summary.
     *
     * @return the rows, to be closed
     * @throws IOException if the input cannot be read
     * @throws TFLinkParseException if the input is of another kind
     */
    public Rows<ProteinSummary> proteinSummaries() throws IOException {
        return rows(lines -> RowFormats.proteinSummaries(lines, handler));
    }

    @FunctionalInterface
    private interface Opening<T> {

        RowFormat<T> open(Lines lines) throws IOException;
    }

    /** Reads the first lines, and leaves the rest for later. */
    private <T> Rows<T> rows(Opening<T> opening) throws IOException {
        Lines lines = new Lines(origin.open(), longestLine);
        try {
            return new Rows<>(new RowReading<>(lines, opening.open(lines), handler));
        } catch (DefectException e) {
            lines.close();
            throw new TFLinkParseException(e.defect());
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }
}
