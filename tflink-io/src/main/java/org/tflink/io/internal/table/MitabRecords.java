package org.tflink.io.internal.table;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tflink.core.Effect;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.DefectException;

/**
 * Compares records with interactions. Most groups of columns repeat those of records before: their values are kept, so
 * that they are mapped once and not for each row.
 */
final class MitabRecords {

    /** The most characters of the columns whose values are kept: enough for the proteins of a large table. */
    private static final int MOST = 1 << 21;

    /** What a value costs beside its columns, in characters. */
    private static final int ENTRY = 1 << 6;

    private final Map<Key, Object> values = new HashMap<>();
    private long chars;

    /** A group and the texts of its columns. It is comparable so that colliding texts do not make the map slow. */
    private record Key(int group, String first, String second, String third) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::first)
                .thenComparing(Key::second)
                .thenComparing(Key::third)
                .thenComparingInt(Key::group);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Whether a record, read again, is this interaction. */
    boolean holds(MitabRecord record, Interaction interaction) {
        MitabColumns columns =
                new MitabColumns((index, expected) -> new Defect.Builder("", 1, index + 1, expected), record.columns());
        try {
            boolean swapped = value(columns, Mitab.SWAPPED);
            Interactor a = value(columns, Mitab.A);
            Interactor b = value(columns, Mitab.B);
            return interaction.transcriptionFactor().equals(swapped ? b : a)
                    && interaction.target().equals(swapped ? a : b)
                    && interaction.organism().equals(value(columns, Mitab.ORGANISM))
                    && interaction.evidence().equals(value(columns, Mitab.EVIDENCE))
                    && interaction.effects().equals(effects(record));
        } catch (DefectException e) {
            return false;
        }
    }

    private static Set<Effect> effects(MitabRecord record) {
        List<Effect> effects = record.effects();
        return effects.isEmpty() ? Set.of() : EnumSet.copyOf(effects);
    }

    @SuppressWarnings("unchecked") // The key has the number of the group.
    private <T> T value(MitabColumns columns, MitabGroup<T> group) {
        int[] numbers = group.numbers().toArray();
        Key key = new Key(
                Mitab.GROUPS.indexOf(group),
                columns.text(numbers[0]),
                columns.text(numbers[1]),
                numbers.length == 2 ? "" : columns.text(numbers[2]));
        T known = (T) values.get(key);
        if (known != null) {
            return known;
        }
        T value = group.map(columns);
        chars += key.first.length() + key.second.length() + key.third.length() + ENTRY;
        if (chars > MOST) {
            values.clear();
            chars = 0;
        }
        values.put(key, value);
        return value;
    }
}
