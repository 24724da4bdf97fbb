package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/**
 * Gene sets, one a line: the id of a TF, a description, and its targets, with tabs between. Lines that begin with
 * {@code #} and blank lines are skipped.
 *
 * <pre>{@code
 * Q9H9S0	NANOG	O94907
 * NANOG	Q9H9S0	DKK1
 * 6757;727837	Q16385	4313
 * }</pre>
 *
 * <p>The ids of a file are of one type, which {@link GeneIdEvidence} infers from its first rows. A row with ids of
 * another type is malformed. Older files have the description in quotes.
 */
public final class Gmt implements RowFormat<GeneSet> {

    private static final String LINE_END = "\r\n";

    /** Reads lines from their bytes; null to read all of them as checked text. */
    private final @Nullable FastGeneSet fast;

    private @Nullable GeneIdType type;

    private Gmt(@Nullable FastGeneSet fast, @Nullable GeneIdType type) {
        this.fast = fast;
        this.type = type;
    }

    /** Infers the type of the ids from the start of the file; reads lines from their bytes if it can. */
    static Gmt fast(Lines lines) throws IOException {
        return new Gmt(new FastGeneSet(), type(lines));
    }

    /** Reads all lines as checked text. */
    static Gmt checked(Lines lines) throws IOException {
        return new Gmt(null, type(lines));
    }

    private static @Nullable GeneIdType type(Lines lines) throws IOException {
        GeneIdEvidence evidence = evidence(lines.head());
        return (evidence.isCertain() ? evidence : evidence(lines.longHead())).type();
    }

    private static GeneIdEvidence evidence(FileHead head) {
        GeneIdEvidence evidence = new GeneIdEvidence();
        for (String line : head.lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                evidence.add(TableHeader.split(line, '\t'));
            }
        }
        if (evidence.type() == null && !head.cutLine().startsWith("#")) {
            // The first row is longer than the head.
            List<String> cells = TableHeader.split(head.cutLine(), '\t');
            evidence.add(cells.subList(0, cells.size() - 1));
        }
        return evidence;
    }

    @Override
    public @Nullable GeneSet next(Lines lines) throws IOException {
        do {
            if (!lines.nextRowOrComment()) {
                return null;
            }
        } while (lines.beginsWith('#') || lines.isBlank());
        lines.beginRow();
        GeneSet set = fast == null || type == null ? null : fast.set(lines, type);
        return set == null ? checkedSet(lines) : set;
    }

    private GeneSet checkedSet(Lines lines) {
        String text = lines.text();
        List<String> cells = TableHeader.split(text, '\t');
        if (cells.size() < GeneSetCells.FEWEST) {
            throw lines.rowDefectAt(0, "an id, a description and at least one target, with tabs between")
                    .foundText(text);
        }
        return GeneSet.builder()
                .id(cells.get(0))
                .name(unquoted(cells.get(1)))
                .members(cells.subList(2, cells.size()))
                .idType(requireType(lines, cells))
                .build();
    }

    /** The type of the ids in the file, which the cells have to be of. */
    private GeneIdType requireType(Lines lines, List<String> cells) {
        GeneSetCells row = new GeneSetCells(cells);
        GeneIdType ofFile = type;
        if (!row.areOfType(ofFile)) {
            throw wrongId(lines, cells, ofFile);
        }
        GeneIdType ofRow = row.certainType();
        if (ofFile == null) {
            ofFile = ofRow == null ? row.likelyType() : ofRow;
            type = ofFile;
        } else if (ofRow != null && ofRow != ofFile) {
            throw lines.rowDefectAt(0, "ids of the type " + ofFile + ", as in other rows")
                    .found("ids of the type " + ofRow);
        }
        return ofFile;
    }

    /** Reports the first cell that is missing, or not of the type. */
    private static DefectException wrongId(Lines lines, List<String> cells, @Nullable GeneIdType type) {
        int start = 0;
        int i = 0;
        while (i == 1 || GeneSetCells.isOfType(cells.get(i), type)) {
            start += cells.get(i).length() + 1;
            i++;
        }
        return lines.rowDefectAt(start, type == null ? "an id" : "an id of the type " + type)
                .cell(i + 1, i == 0 ? "id" : "target")
                .foundText(cells.get(i));
    }

    /** A description without the quotes that older files have around it. */
    static String unquoted(String description) {
        boolean quoted = description.length() >= 2 && description.startsWith("\"") && description.endsWith("\"");
        return quoted ? description.substring(1, description.length() - 1) : description;
    }

    /** Writes the sets, with a line end between them and none after the last. */
    public static void write(Iterable<GeneSet> sets, TextOutput out) throws IOException {
        RowWriter row = new RowWriter(out, "geneSets", '\t');
        GeneIdEvidence evidence = new GeneIdEvidence();
        long length = 0;
        GeneIdType type = null;
        for (GeneSet set : sets) {
            out.append(type == null ? "" : LINE_END);
            GeneIdType ofSet = row.begin(set).idType();
            type = type == null ? ofSet : type;
            Writable.require(ofSet == type, row.path("idType"), ofSet, type + ", as in the sets before");
            if (!writeIfPlain(set, row)) {
                row.restart();
                requireReadable(set, row);
                write(set, row);
            }
            if (row.number() == 0) {
                FileKind.GMT.requireRow(row);
            }
            if (length < FileKind.HEAD) {
                length += row.row().length() + LINE_END.length();
            }
            if (row.number() == 0 || length < FileKind.HEAD) {
                evidence.add(cells(set));
            }
            out.next();
        }
        Writable.require(
                evidence.type() == type,
                "geneSets[0]",
                evidence.type() + " ids by their form",
                "ids of the type " + type);
    }

    private static List<String> cells(GeneSet set) {
        List<String> cells = new ArrayList<>(List.of(set.id(), set.name()));
        cells.addAll(set.members());
        return cells;
    }

    /** Writes a set whose ids are all plain and of one type by their form, as {@link FastGeneSet} reads it. */
    private static boolean writeIfPlain(GeneSet set, RowWriter row) {
        GeneIdType type = set.idType();
        boolean isPlain = !set.members().isEmpty()
                && !set.id().startsWith("#")
                && !set.name().startsWith("\"")
                && GeneSetCells.isDistinctly(type, set.id())
                && row.addCellIf(set.id(), id -> true);
        if (!isPlain) {
            return false;
        }
        row.text("name", set.name());
        for (String member : set.members()) {
            if (!row.addCellIf(member, id -> GeneSetCells.agrees(type, id))) {
                return false;
            }
        }
        return true;
    }

    private static void requireReadable(GeneSet set, RowWriter row) {
        Writable.require(!set.members().isEmpty(), row.path("members"), "", "at least one");
        Writable.require(!set.id().startsWith("#"), row.path("id"), set.id(), "text that does not begin with #");
        Writable.require(unquoted(set.name()).equals(set.name()), row.path("name"), set.name(), "text without quotes");
        GeneSetCells ids = new GeneSetCells(cells(set));
        if (!ids.areOfType(set.idType())) {
            requireType(row.path("id"), set.id(), set.idType());
            set.members().forEach(member -> requireType(row.path("members"), member, set.idType()));
        }
        GeneIdType ofRow = ids.certainType();
        if (ofRow != null && ofRow != set.idType()) {
            throw Writable.rejected(row.path(), set, "ids of the type " + set.idType() + " by their form");
        }
        Writable.first(row, "id", set.id());
    }

    private static void write(GeneSet set, RowWriter row) {
        row.present("id", set.id()).text("name", set.name());
        for (String member : set.members()) {
            row.present("members", member);
        }
    }

    private static void requireType(String field, String id, GeneIdType type) {
        Writable.require(GeneSetCells.isOfType(id, type), field, id, "an id of the type " + type);
    }
}
