package org.tflink.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Interactor;

/**
 * Sequences of binding sites as FASTA: a header, then lines of bases.
 *
 * <pre>{@code
 * >TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871
 * TGTGG
 * }</pre>
 */
final class Fasta implements Rows.Format<BindingSiteSequence> {

    private static final String HEADER =
            "a header such as >TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871";

    private static final SeenBefore<Interactor> TFS = new SeenBefore<>(1 << 22, Interactor[]::new);

    /** How many cells a header has, unless the name of the TF holds semicolons. */
    private static final int CELLS = 5;

    private final boolean isPlain;
    private final int[] starts = new int[CELLS + 2];
    private final PlainCells cells = new PlainCells(new byte[0], starts);
    private final int[] tf = new int[2];

    /** The header of the record, and its bases. */
    private byte[] record = new byte[1 << 8];

    private int length;

    Fasta() {
        this(true);
    }

    private Fasta(boolean isPlain) {
        this.isPlain = isPlain;
    }

    /** Headers as they are read where they are not in the plain form: what each means. */
    static Fasta reference() {
        return new Fasta(false);
    }

    @Override
    public @Nullable BindingSiteSequence next(Lines lines) throws IOException {
        if (!nextLineOfText(lines)) {
            return null;
        }
        lines.beginRow();
        try {
            return record(lines);
        } catch (TFLinkParseException e) {
            passRecord(lines);
            throw e;
        }
    }

    private BindingSiteSequence record(Lines lines) throws IOException {
        BindingSiteSequence.Builder sequence = header(lines);
        long headerLine = lines.number();
        length = 0;
        append(lines);
        int header = length;
        while (nextLineOfText(lines)) {
            if (lines.beginsWith('>')) {
                lines.back();
                break;
            }
            if (PlainCells.endOfBases(lines.buffer(), lines.start(), lines.end()) < lines.end()) {
                throw malformed(lines, lines.number(), lines.text(), "bases such as A, C, G, T or N");
            }
            append(lines);
        }
        if (length == header) {
            String text = new String(record, 0, header, StandardCharsets.UTF_8);
            throw malformed(lines, headerLine, text, "bases behind the header");
        }
        return sequence.bases(new String(record, header, length - header, StandardCharsets.ISO_8859_1))
                .build();
    }

    private void append(Lines lines) {
        int added = lines.end() - lines.start();
        if (record.length - length < added) {
            record = Arrays.copyOf(record, (int) Math.min(Integer.MAX_VALUE - 8, 2L * length + 2L * added));
        }
        System.arraycopy(lines.buffer(), lines.start(), record, length, added);
        length += added;
    }

    private BindingSiteSequence.Builder header(Lines lines) {
        if (isPlain) {
            try {
                return plainHeader(lines);
            } catch (PlainCells.Elsewhere e) {
                // Read below.
            }
        }
        String header = lines.text();
        BindingSiteSequence.Builder sequence = header.startsWith(">") ? parse(header.substring(1)) : null;
        if (sequence == null) {
            throw malformed(lines, lines.number(), header, HEADER);
        }
        return sequence;
    }

    private BindingSiteSequence.Builder plainHeader(Lines lines) {
        PlainCells.require(lines.beginsWith('>'));
        byte[] bytes = lines.buffer();
        PlainCells.require(WideReads.split(bytes, lines.start() + 1, lines.end(), ';', starts) == CELLS);
        cells.in(bytes);
        tf[0] = starts[1];
        tf[1] = starts[3] - 1;
        Interactor known = TFS.find(bytes, tf);
        return cells.sequence(
                known != null
                        ? known
                        : TFS.put(bytes, tf, Interactor.of(cells.accession(1), cells.text(2), List.of())));
    }

    /** Blank lines say nothing. */
    private static boolean nextLineOfText(Lines lines) throws IOException {
        while (lines.next()) {
            if (!lines.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** After a malformed record, goes on with the next. */
    private static void passRecord(Lines lines) throws IOException {
        while (lines.next()) {
            if (lines.beginsWith('>')) {
                lines.back();
                return;
            }
        }
    }

    private static TFLinkParseException malformed(Lines lines, long line, String found, String expected) {
        return lines.rowProblemAt(0, expected)
                .line((int) Math.min(line, Integer.MAX_VALUE))
                .rowName("record")
                .foundText(found)
                .exception();
    }

    /** Writes the sequences, their lines ended by LF and wrapped at 80 bases. */
    static void write(Iterable<BindingSiteSequence> sequences, Appendable out) throws IOException {
        int number = 0;
        for (BindingSiteSequence sequence : sequences) {
            String header = SequenceHeader.of(sequence);
            BindingSiteSequence.Builder read = parse(header);
            Unwritable.unless(
                    isOneLine(header)
                            && read != null
                            && read.bases(sequence.bases()).build().equals(sequence),
                    "sequences[" + number++ + "]",
                    sequence,
                    SequenceHeader.HOLDABLE);
            StringBuilder record = new StringBuilder(">").append(header).append('\n');
            SequenceHeader.appendBases(record, sequence.bases(), "\n");
            out.append(record);
        }
    }

    private static boolean isOneLine(String header) {
        return header.indexOf('\n') < 0 && header.indexOf('\r') < 0;
    }

    private static BindingSiteSequence.@Nullable Builder parse(String header) {
        return SequenceHeader.parse(header, (accession, name) -> Interactor.of(accession, name, List.of()));
    }
}
