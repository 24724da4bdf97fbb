package org.tflink.io.internal.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tflink.core.GeneIdType;

/**
 * The type of the ids in a GMT file, which does not name it: inferred from the rows. The first row that determines the
 * type decides; without such a row, the type that most rows make likely.
 */
final class GeneIdEvidence {

    private final Map<GeneIdType, Integer> likely = new EnumMap<>(GeneIdType.class);
    private @Nullable GeneIdType certain;

    /** Adds a row; one that is no row of a set is ignored. */
    void add(List<String> cells) {
        if (certain == null && cells.size() >= GeneSetCells.FEWEST) {
            add(new GeneSetCells(cells));
        }
    }

    private void add(GeneSetCells row) {
        if (row.areComplete()) {
            certain = row.certainType();
            likely.merge(row.likelyType(), 1, Integer::sum);
        }
    }

    /** Whether a row determines the type. */
    boolean isCertain() {
        return certain != null;
    }

    /** The type that the rows determine, or make likely; null if there are none. */
    @Nullable
    GeneIdType type() {
        if (certain != null) {
            return certain;
        }
        return likely.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
