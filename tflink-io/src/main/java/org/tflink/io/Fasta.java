package org.tflink.io;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern BASES = Pattern.compile("[ACGTUNRYSWKMBDHVacgtunryswkmbdhv]++");

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

    private static BindingSiteSequence record(Lines lines) throws IOException {
        String header = lines.text();
        long headerLine = lines.number();
        BindingSiteSequence.Builder sequence = header.startsWith(">") ? parse(header.substring(1)) : null;
        if (sequence == null) {
            throw malformed(lines, headerLine, header, HEADER);
        }
        StringBuilder bases = new StringBuilder();
        while (nextLineOfText(lines)) {
            if (lines.beginsWith('>')) {
                lines.back();
                break;
            }
            String line = lines.text();
            if (!BASES.matcher(line).matches()) {
                throw malformed(lines, lines.number(), line, "bases such as A, C, G, T or N");
            }
            bases.append(line);
        }
        if (bases.isEmpty()) {
            throw malformed(lines, headerLine, header, "bases behind the header");
        }
        return sequence.bases(bases.toString()).build();
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
