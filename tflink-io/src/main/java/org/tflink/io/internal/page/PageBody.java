package org.tflink.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Interactor;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.CheckedCells;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.cell.SequenceHeader;
import org.tflink.io.internal.cell.Writable;

/**
 * The body of a page: FASTA in Markdown dress. A record is {@code \>} and a header, a line end, and lines of bases,
 * each with a line end. A line end is a backslash with CR, LF, CRLF or nothing after it.
 *
 * <pre>{@code
 * \>TFLinkSS10035817;P46152;Gata4;rn6;chr15:33630443-33630447\
 * GATG\
 * }</pre>
 *
 * <p>Where nothing follows the backslash, the header's last field, a location, distinguishes the line end from a
 * backslash in a name such as {@code Dmel\CG4407}.
 */
final class PageBody {

    private static final String RECORD_START = "\\>";

    private static final String LINE_END = "\\\r";

    private static final String HEADER =
            "a header such as TFLinkSS09283365;Q94126;ces-2;ce10;chrIII:3744956-3744965 and a backslash";

    private static final String BASES = "ACGTUNRYSWKMBDHVacgtunryswkmbdhv";

    private static final int LONGEST_LOCATION = 200;

    private final PageText source;
    private final String text;
    private final Interactor protein;
    private int at;
    private int number;

    PageBody(PageSections parts, Interactor protein) {
        this.source = parts.source();
        this.text = source.text();
        this.protein = protein;
        this.at = parts.bodyStart();
    }

    /**
     * Writes sequences: each a record, its bases wrapped, every line end a backslash and a carriage return. A header of
     * unknown location ends in {@code ;-;-:---}.
     *
     * @throws IllegalArgumentException if one would be read as something else
     */
    static void write(List<BindingSiteSequence> sequences, Interactor protein, TextOutput out) {
        for (int i = 0; i < sequences.size(); i++) {
            BindingSiteSequence sequence = sequences.get(i);
            Interactor tf = sequence.transcriptionFactor();
            int start = out.append(RECORD_START).length();
            boolean isWhole = PageMapping.transcriptionFactor(tf.accession(), tf.name(), protein)
                    .equals(tf);
            boolean isPlain = isWhole && SequenceHeader.appendIfPlain(out, sequence);
            if (!isPlain) {
                out.append(SequenceHeader.of(sequence));
            }
            out.append(LINE_END);
            SequenceHeader.appendBases(out, sequence.bases(), LINE_END);
            if (!isPlain) {
                String record = RECORD_START + out.text(start);
                requireReadable("bindingSiteSequences[" + i + "]", record, sequence, protein);
            }
        }
    }

    private static void requireReadable(String field, String record, BindingSiteSequence sequence, Interactor protein) {
        List<BindingSiteSequence> read = List.of();
        try {
            PageText source = PageText.of(record, field);
            read = new PageBody(new PageSections(source, 0, 0, 0), protein).read(DefectHandler.THROW);
        } catch (DefectException e) {
            // Reported below, like a record that reads well but says something else.
        }
        Writable.require(read.equals(List.of(sequence)), field, sequence, SequenceHeader.HOLDABLE);
    }

    /** Reads the records; after a bad one, goes on with the next {@code \>}. */
    List<BindingSiteSequence> read(DefectHandler handler) {
        List<BindingSiteSequence> sequences = new ArrayList<>();
        for (at = afterBlanks(at); at < text.length(); at = afterBlanks(at)) {
            int start = at;
            number++;
            try {
                sequences.add(readRecord());
            } catch (DefectException e) {
                handler.report(e);
                int next = text.indexOf(RECORD_START, start + 1);
                at = next < 0 ? text.length() : next;
            }
        }
        return sequences;
    }

    private BindingSiteSequence readRecord() {
        if (!text.startsWith(RECORD_START, at)) {
            throw malformed(at, "\\> and " + HEADER);
        }
        int start = at + RECORD_START.length();
        int end = headerEnd(start);
        BindingSiteSequence.Builder sequence = readHeader(start, end);
        at = afterLineEnd(end);
        return sequence.bases(readBases()).build();
    }

    /** Where the backslash is that ends the header. */
    private int headerEnd(int start) {
        int fields = 1;
        int field = start;
        for (int i = start; i < text.length() && !isLineBreak(i); i++) {
            char c = text.charAt(i);
            if (text.startsWith(RECORD_START, i)) {
                break;
            } else if (c == ';') {
                fields++;
                field = i + 1;
            } else if (c == '\\') {
                boolean broken = i + 1 == text.length() || isLineBreak(i + 1);
                if (broken || (fields >= 5 && isLocation(field, i))) {
                    return i;
                }
            }
        }
        throw malformed(start, HEADER);
    }

    private boolean isLocation(int start, int end) {
        // The bound keeps a hostile header of many backslashes from being matched again and again.
        return end - start <= LONGEST_LOCATION
                && CheckedCells.RANGE_FORM.matcher(text).region(start, end).matches();
    }

    private BindingSiteSequence.Builder readHeader(int start, int end) {
        BindingSiteSequence.Builder sequence = SequenceHeader.parse(
                text.substring(start, end),
                (accession, name) -> PageMapping.transcriptionFactor(accession, name, protein));
        if (sequence == null) {
            throw malformed(start, HEADER);
        }
        return sequence;
    }

    private String readBases() {
        StringBuilder bases = new StringBuilder();
        while (at < text.length() && !text.startsWith(RECORD_START, at)) {
            int line = at;
            while (at < text.length() && BASES.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            bases.append(text, line, at);
            if (text.startsWith("\\", at)) {
                at = afterLineEnd(at);
            }
            int next = afterBlanks(at);
            boolean ends = next == text.length() || text.startsWith(RECORD_START, next);
            if (!ends && (next != at || BASES.indexOf(text.charAt(at)) < 0)) {
                throw malformed(at, "bases such as A, C, G, T or N, and a backslash");
            }
            at = next;
        }
        if (bases.isEmpty()) {
            throw malformed(at, "bases such as A, C, G, T or N");
        }
        return bases.toString();
    }

    /** Past the backslash, and the CR, LF or CRLF after it. */
    private int afterLineEnd(int backslash) {
        int next = backslash + 1;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        boolean lineFeed = next < text.length() && text.charAt(next) == '\n';
        return lineFeed ? next + 1 : next;
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < text.length() && (isLineBreak(next) || text.charAt(next) == ' ')) {
            next++;
        }
        return next;
    }

    private boolean isLineBreak(int i) {
        return text.charAt(i) == '\r' || text.charAt(i) == '\n';
    }

    private DefectException malformed(int offset, String expected) {
        return source.defectAt(offset, expected).record(number).foundText(source.restOfLine(offset));
    }
}
