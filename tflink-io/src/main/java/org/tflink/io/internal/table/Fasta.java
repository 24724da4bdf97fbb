package org.tflink.io.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Interactor;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.FastCells;
import org.tflink.io.internal.cell.GiveUp;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.RowBytes;
import org.tflink.io.internal.cell.RowValues;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.SequenceHeader;
import org.tflink.io.internal.cell.Writable;

/**
 * Sequences of binding sites as FASTA: a header, then lines of bases.
 *
 * <pre>{@code
 * >TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871
 * TGTGG
 * }</pre>
 */
public final class Fasta implements RowFormat<BindingSiteSequence> {

    private static final String HEADER =
            "a header such as >TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871";

    private final RowBytes headerBytes = new RowBytes(SequenceHeader.LAYOUT.size());

    /** Reads headers; null to read all of them as checked text. */
    private final @Nullable FastCells fastHeader;

    /** The header of the record, and its bases. */
    private byte[] record = new byte[1 << 8];

    private int length;

    /** Whether the header of the next record is too long, and was rejected. */
    private boolean isHeaderRejected;

    /** Damaged data behind a malformed record, which is reported first; or null. */
    private @Nullable DefectException damage;

    private Fasta(boolean isFast) {
        this.fastHeader = isFast ? new FastCells(headerBytes, SequenceHeader.LAYOUT, KnownValues.ofFile(), null) : null;
    }

    /** Reads headers from their bytes if it can. */
    static Fasta fast() {
        return new Fasta(true);
    }

    /** Reads all headers as checked text. */
    static Fasta checked() {
        return new Fasta(false);
    }

    @Override
    public @Nullable BindingSiteSequence next(Lines lines) throws IOException {
        if (!nextHeader(lines)) {
            return null;
        }
        lines.beginRow();
        try {
            if (isHeaderRejected) {
                isHeaderRejected = false;
                throw tooLong(lines);
            }
            return record(lines);
        } catch (DefectException e) {
            skipRecord(lines);
            throw e;
        }
    }

    private BindingSiteSequence record(Lines lines) throws IOException {
        BindingSiteSequence.Builder sequence = header(lines);
        long headerLine = lines.numbers().lineInFile();
        length = 0;
        append(lines);
        int header = length;
        while (nextLineOfRecord(lines)) {
            if (FastCells.endOfBases(lines.buffer(), lines.start(), lines.end()) < lines.end()) {
                throw malformed(lines, lines.numbers().lineInFile(), lines.text(), "bases such as A, C, G, T or N");
            }
            append(lines);
        }
        if (length == header) {
            String text = new String(record, 0, header, StandardCharsets.UTF_8);
            throw malformed(lines, headerLine, text, "bases after the header");
        }
        return sequence.bases(new String(record, header, length - header, StandardCharsets.ISO_8859_1))
                .build();
    }

    private void append(Lines lines) {
        int added = lines.end() - lines.start();
        if (added > lines.longest() - length) {
            throw lines.defectAt(0, lines.limit())
                    .record(lines.numbers().rowInFile())
                    .found("a record of more than " + lines.longest() + " bytes");
        }
        if (record.length - length < added) {
            record = Arrays.copyOf(record, (int) Math.min(lines.longest(), 2L * length + 2L * added));
        }
        System.arraycopy(lines.buffer(), lines.start(), record, length, added);
        length += added;
    }

    private BindingSiteSequence.Builder header(Lines lines) {
        if (fastHeader != null) {
            try {
                return fastHeader(lines, fastHeader);
            } catch (GiveUp e) {
                // Read below.
            }
        }
        String header = lines.text();
        BindingSiteSequence.Builder sequence = header.startsWith(">") ? parse(header.substring(1)) : null;
        if (sequence == null) {
            throw malformed(lines, lines.numbers().lineInFile(), header, HEADER);
        }
        return sequence;
    }

    private BindingSiteSequence.Builder fastHeader(Lines lines, FastCells cells) {
        GiveUp.unless(lines.beginsWith('>'));
        byte[] bytes = lines.buffer();
        int count = ByteScan.split(bytes, lines.start() + 1, lines.end(), ';', headerBytes.starts());
        GiveUp.unless(count == SequenceHeader.LAYOUT.size());
        headerBytes.set(bytes);
        return SequenceHeader.map(cells, cells.interactor(RowValues.TF));
    }

    /** Moves to the next line that is not blank; returns whether there is one. */
    private static boolean nextLineOfText(Lines lines) throws IOException {
        while (lines.next()) {
            if (!lines.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the header of the next record, even if it is too long; returns whether there is one. */
    private boolean nextHeader(Lines lines) throws IOException {
        if (damage != null) {
            DefectException thrown = damage;
            damage = null;
            throw thrown;
        }
        try {
            return isHeaderRejected || nextLineOfText(lines);
        } catch (DefectException e) {
            isHeaderRejected = lines.isLineRejected();
            if (!isHeaderRejected) {
                throw e;
            }
            return true;
        }
    }

    /** Moves to the next line of the record that is not blank; returns whether there is one. */
    private boolean nextLineOfRecord(Lines lines) throws IOException {
        try {
            if (!nextLineOfText(lines)) {
                return false;
            }
        } catch (DefectException e) {
            isHeaderRejected = lines.rejectedLineBeginsWith('>');
            if (isHeaderRejected) {
                return false;
            }
            throw lines.isLineRejected() ? tooLong(lines) : e;
        }
        if (lines.beginsWith('>')) {
            lines.back();
            return false;
        }
        return true;
    }

    /** Moves to the end of a malformed record. */
    private void skipRecord(Lines lines) throws IOException {
        boolean more = true;
        while (more) {
            try {
                more = nextLineOfRecord(lines);
            } catch (DefectException e) {
                // A line that is too long is part of the record. Nothing comes after damaged data.
                more = lines.isLineRejected();
                damage = more ? null : e;
            }
        }
    }

    private static DefectException tooLong(Lines lines) {
        return lines.tooLong(
                lines.defectAt(0, lines.limit()).record(lines.numbers().rowInFile()));
    }

    private static DefectException malformed(Lines lines, long line, String found, String expected) {
        return lines.defectAt(0, expected)
                .line(line)
                .record(lines.numbers().rowInFile())
                .foundText(found);
    }

    /** Writes the sequences, in lines of 80 bases that end in LF. */
    public static void write(Iterable<BindingSiteSequence> sequences, TextOutput out) throws IOException {
        RowWriter row = new RowWriter(out, "sequences", '\t');
        for (BindingSiteSequence sequence : sequences) {
            Interactor tf = row.begin(sequence).transcriptionFactor();
            out.append('>');
            boolean isWhole = tf.geneIds().isEmpty() && tf.orthologs().isEmpty();
            if (!isWhole || !SequenceHeader.appendIfPlain(out, sequence)) {
                out.append(requireReadable(row.path(), sequence));
            }
            if (row.number() == 0) {
                FileKind.FASTA.requireRow(row);
            }
            out.append('\n');
            SequenceHeader.appendBases(out, sequence.bases(), "\n");
            out.next();
        }
    }

    /** The header of a sequence that is read back as it is. */
    private static String requireReadable(String field, BindingSiteSequence sequence) {
        String header = SequenceHeader.of(sequence);
        BindingSiteSequence.Builder read = parse(header);
        boolean holds = isOneLine(header)
                && read != null
                && read.bases(sequence.bases()).build().equals(sequence);
        Writable.require(holds, field, sequence, SequenceHeader.HOLDABLE);
        return header;
    }

    private static boolean isOneLine(String header) {
        return header.indexOf('\n') < 0 && header.indexOf('\r') < 0;
    }

    private static BindingSiteSequence.@Nullable Builder parse(String header) {
        return SequenceHeader.parse(header, (accession, name) -> Interactor.of(accession, name, List.of()));
    }
}
