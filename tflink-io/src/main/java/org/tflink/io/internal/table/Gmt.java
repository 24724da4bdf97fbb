package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/**
 * Gene sets, one a line: id, name and targets, with tabs between. Older files have the name in quotes.
 *
 * <pre>{@code
 * G5ECM2	"dcp-66"	Q19733
 * }</pre>
 *
 * <p>A file holds ids of one type and does not say which: the first row determines it.
 */
public final class Gmt implements RowFormat<GeneSet> {

    /** As UniProt defines accessions; an isoform has a dash and its number at the end. */
    private static final Pattern ACCESSION =
            Pattern.compile("(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2})(?:-[0-9]+)?");

    private static final Pattern NUMBER = Pattern.compile("[0-9]++");

    private static final String LINE_END = "\r\n";

    private @Nullable GeneIdType type;

    @Override
    public @Nullable GeneSet next(Lines lines) throws IOException {
        if (!lines.next()) {
            return null;
        }
        lines.beginRow();
        String text = lines.text();
        List<String> cells = TableHeader.split(text, '\t');
        if (cells.size() < 3) {
            throw lines.rowDefectAt(0, "an id, a name and at least one target, with tabs between")
                    .foundText(text);
        }
        List<String> members = cells.subList(2, cells.size());
        requireIds(lines, cells);
        if (type == null) {
            type = type(cells.get(0), members);
        }
        return GeneSet.builder()
                .id(cells.get(0))
                .name(unquoted(cells.get(1)))
                .members(members)
                .idType(type)
                .build();
    }

    private void requireIds(Lines lines, List<String> cells) {
        int start = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean holds = i == 1 || (!CheckedCell.isMissing(cell) && isOfType(cell));
            if (!holds) {
                throw lines.rowDefectAt(start, type == null ? "an id" : "an id of the type " + type)
                        .cell(i + 1, i == 0 ? "id" : "target")
                        .foundText(cell);
            }
            start += cell.length() + 1;
        }
    }

    private boolean isOfType(String id) {
        return type != GeneIdType.NCBI_GENE || NUMBER.matcher(id).matches();
    }

    /** Whether cells look like those of a gene set: targets of one type of ids, or an accession as the description. */
    static boolean isSet(List<String> cells) {
        return cells.size() >= 3
                && (ACCESSION.matcher(cells.get(1)).matches()
                        || type(cells.get(2), cells.subList(3, cells.size())) != GeneIdType.NAME);
    }

    private static GeneIdType type(String id, List<String> members) {
        List<String> ids = Stream.concat(Stream.of(id), members.stream()).toList();
        if (ids.stream().allMatch(each -> NUMBER.matcher(each).matches())) {
            return GeneIdType.NCBI_GENE;
        }
        boolean accessions =
                ids.stream().allMatch(each -> ACCESSION.matcher(each).matches());
        return accessions ? GeneIdType.UNIPROT : GeneIdType.NAME;
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** Writes the sets, with a line end between them and none after the last. */
    public static void write(Iterable<GeneSet> sets, Appendable out) throws IOException {
        int number = 0;
        GeneIdType type = null;
        for (GeneSet set : sets) {
            String field = "geneSets[" + number + "]";
            type = type == null ? set.idType() : type;
            out.append(number++ == 0 ? "" : LINE_END).append(row(field, set, type));
        }
    }

    private static String row(String field, GeneSet set, GeneIdType type) {
        List<String> ids = new ArrayList<>(List.of(set.id()));
        ids.addAll(set.members());
        Writable.require(set.idType() == type, field + ".idType", set.idType(), type + ", as in the sets before");
        Writable.require(!set.members().isEmpty(), field + ".members", "", "at least one");
        for (String id : ids) {
            boolean number = NUMBER.matcher(id).matches();
            Writable.require(type != GeneIdType.NCBI_GENE || number, field + ".members", id, "numbers");
        }
        RowWriter row = new RowWriter(field, '\t')
                .present("id", Writable.first(field + ".id", set.id()))
                .text("name", set.name());
        Writable.require(unquoted(set.name()).equals(set.name()), field + ".name", set.name(), "text without quotes");
        set.members().forEach(member -> row.present("members", member));
        return row.toString();
    }
}
