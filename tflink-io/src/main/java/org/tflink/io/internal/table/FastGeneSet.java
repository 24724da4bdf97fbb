package org.tflink.io.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.io.internal.bytes.ByteKeyedCache;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.cell.KnownValues;

/**
 * FAST CODE: reads a line of GMT whose cells are printable ASCII, and whose ids are all of the type of the file by
 * their form. The sets of a file have most of their members in common: they are recognised by their bytes, and neither
 * made nor examined again. {@link Gmt} reads all other lines. {@code TableBenchmark} shows what it buys.
 */
final class FastGeneSet {

    /** The id and the description, before the members. */
    private static final int FIRST = 2;

    private final ByteKeyedCache<String> members = KnownValues.ofFile().newCache(String.class);

    /** The starts of some cells. */
    private final int[] starts = new int[1 << 10];

    /** The start and the end of a cell. */
    private final int[] cell = new int[2];

    /** The set of the current line; null if it is not in the form that this code reads. */
    @Nullable
    GeneSet set(Lines lines, GeneIdType type) {
        List<String> cells = cells(lines, type);
        return cells == null
                ? null
                : GeneSet.builder()
                        .id(cells.get(0))
                        .name(Gmt.unquoted(cells.get(1)))
                        .members(cells.subList(2, cells.size()))
                        .idType(type)
                        .build();
    }

    private @Nullable List<String> cells(Lines lines, GeneIdType type) {
        byte[] bytes = lines.buffer();
        int end = lines.end();
        int at = lines.start();
        List<String> cells = new ArrayList<>((end - at) / 6);
        ByteKeyedCache.Entries<String> known = members.entries();
        // Taken from an array of strings, a text needs no cast: its header is not read from memory.
        String[] values = known.values();
        while (at <= end) {
            int count = ByteScan.split(bytes, at, end, '\t', starts);
            for (int i = 0; i < count; i++) {
                cell[0] = starts[i];
                cell[1] = starts[i + 1] - 1;
                int key = cells.size() < FIRST ? -1 : known.find(bytes, cell);
                String text = key >= 0 ? values[known.indexOf(key)] : text(bytes, cells.size(), type);
                if (text == null) {
                    return null;
                }
                cells.add(text);
            }
            if (count < 0) {
                return null;
            }
            at = starts[count];
        }
        return cells.size() < GeneSetCells.FEWEST ? null : cells;
    }

    /** The text of a cell that is not known; null if it does not suit the type. */
    private @Nullable String text(byte[] bytes, int index, GeneIdType type) {
        int start = cell[0];
        int end = cell[1];
        if (!ByteScan.areFrom(' ', bytes, start, end)) {
            return null;
        }
        String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        if (index < FIRST) {
            return index == 1 || GeneSetCells.isDistinctly(type, text) ? text : null;
        }
        return GeneSetCells.agrees(type, text) ? members.put(bytes, cell, text) : null;
    }
}
