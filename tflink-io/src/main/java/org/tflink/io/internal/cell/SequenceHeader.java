package org.tflink.io.internal.cell;

import static org.tflink.io.internal.cell.Column.ASSEMBLY;
import static org.tflink.io.internal.cell.Column.RANGE;
import static org.tflink.io.internal.cell.Column.SITE_ID;
import static org.tflink.io.internal.cell.Column.TF_ACCESSION;
import static org.tflink.io.internal.cell.Column.TF_NAME;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Strand;
import org.tflink.io.internal.bytes.TextOutput;

/**
 * The header of a sequence, in FASTA files and in the body of a page: id, accession, name, assembly and range with
 * semicolons between.
 *
 * <pre>{@code
 * TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871
 * TFLinkLT0007263;Q966L8;che-1;-;-
 * TFLinkLT0009553;Q17381;pha-4;ce10;chrX:14572534.0-14572540.0
 * }</pre>
 */
public final class SequenceHeader {

    /** Describes the sequences that a header can hold, for messages. */
    public static final String HOLDABLE =
            "a sequence whose header holds it as it is: without strand, without gene ids but those"
                    + " of a page's own protein, and with ids, name and location that hold no ; \\ or \\>";

    /** The columns of a header; the name may hold semicolons itself. */
    public static final Layout LAYOUT = Layout.of(SITE_ID, TF_ACCESSION, TF_NAME, ASSEMBLY, RANGE);

    private static final String UNKNOWN_LOCATION = "-;-:---";

    private static final int LINE = 80;

    /** What separates fields, or ends the header in a page. */
    private static final int RESERVED = TextOutput.CONTROL | TextOutput.SEMICOLON | TextOutput.MARKUP;

    private SequenceHeader() {}

    /** Makes the TF that a header names. */
    @FunctionalInterface
    public interface TranscriptionFactor {

        /** The TF of that accession and name. */
        Interactor of(String accession, String name);
    }

    /** Maps the columns of a header to a sequence that has no bases yet. */
    public static BindingSiteSequence.Builder map(RowCells header, Interactor tf) {
        return BindingSiteSequence.builder()
                .siteId(header.accession(SITE_ID))
                .transcriptionFactor(tf)
                .location(header.sequenceLocation());
    }

    /** Reads a header, without the mark before it; null if it is malformed. */
    public static BindingSiteSequence.@Nullable Builder parse(String header, TranscriptionFactor tf) {
        int id = header.indexOf(';');
        int accession = header.indexOf(';', id + 1);
        int range = header.lastIndexOf(';');
        int assembly = header.lastIndexOf(';', range - 1);
        if (accession < 0 || assembly <= accession || !Characters.isPrintable(header)) {
            return null;
        }
        List<String> texts = List.of(
                header.substring(0, id),
                header.substring(id + 1, accession),
                header.substring(accession + 1, assembly),
                header.substring(assembly + 1, range),
                header.substring(range + 1));
        CheckedCells cells = new HeaderCells(texts);
        try {
            return map(cells, tf.of(cells.accession(TF_ACCESSION), cells.text(TF_NAME)));
        } catch (DefectException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The cells of a header. Their defects have no position, since the header is reported as a whole. */
    private record HeaderCells(List<String> texts) implements CheckedCells {

        @Override
        public boolean has(Column column) {
            return LAYOUT.has(column);
        }

        @Override
        public CheckedCell cell(Column column) {
            return new CheckedCell(
                    (index, expected) -> new Defect.Builder("", 1, index + 1, expected),
                    texts.get(LAYOUT.index(column)));
        }
    }

    /** The header of a sequence; if the location is unknown, it ends in {@code ;-;-:---}. */
    public static String of(BindingSiteSequence sequence) {
        Interactor tf = sequence.transcriptionFactor();
        String location = sequence.location()
                .map(place -> place.assembly() + ";" + place.chromosome() + ":" + place.start() + "-" + place.end())
                .orElse(UNKNOWN_LOCATION);
        return String.join(";", sequence.siteId(), tf.accession(), tf.name(), location);
    }

    /**
     * Appends the header of a sequence if its texts are so plain that it is read back as it is; else appends nothing.
     * Most are, and need not be read to know it. Whether gene ids and orthologs of the TF are read back is not looked
     * at.
     *
     * @return whether the header was appended
     */
    public static boolean appendIfPlain(TextOutput out, BindingSiteSequence sequence) {
        int from = out.length();
        Interactor tf = sequence.transcriptionFactor();
        boolean isPlain = isPlainWord(out, sequence.siteId())
                && isPlainWord(out.append(';'), tf.accession())
                && out.append(';').appendIfPlain(tf.name(), RESERVED);
        if (isPlain && sequence.location().isPresent()) {
            GenomicLocation place = sequence.location().get();
            isPlain = place.strand() == Strand.UNKNOWN
                    && isPlainWord(out.append(';'), place.assembly())
                    && isPlainWord(out.append(';'), place.chromosome());
            out.append(':').append(place.start()).append('-').append(place.end());
        } else {
            out.append(';').append(UNKNOWN_LOCATION);
        }
        if (!isPlain) {
            out.truncate(from);
        }
        return isPlain;
    }

    private static boolean isPlainWord(TextOutput out, String word) {
        return word.length() > CheckedCell.LONGEST_MISSING && out.appendIfPlain(word, TextOutput.NO_ID);
    }

    /** Appends the bases in lines of 80, each with the line end. */
    public static void appendBases(TextOutput out, String bases, String lineEnd) {
        for (int from = 0; from < bases.length(); from += LINE) {
            out.append(bases.substring(from, Math.min(from + LINE, bases.length())))
                    .append(lineEnd);
        }
    }
}
