package org.tflink.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tflink.core.Protein;

/**
 * Writes TFLink's files: the mirror of {@link TFLinkReader}.
 *
 * <pre>{@code
 * Protein sox14 = TFLinkReader.read(Path.of("q04892.md"));
 * TFLinkWriter.write(sox14.withTargets(List.of()), Path.of("q04892.md"));
 * }</pre>
 *
 * <p>A page is written in the current layout, as TFLink's own generator writes it, so that a page of that layout which is
 * read and written again is the same to the byte, unless it spells something otherwise than the generator: gene ids joined by
 * a semicolon and a blank, say, or keys in another order. What is read from what was written equals what was written. Where a page cannot hold a protein as it is (a comma in a cell, a line break in a name, an interaction
 * of another organism) writing is refused with an {@link IllegalArgumentException} whose message begins with the field,
 * such as {@code targets[3].target.name}, counted from 0; nothing has been written then.
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
}
