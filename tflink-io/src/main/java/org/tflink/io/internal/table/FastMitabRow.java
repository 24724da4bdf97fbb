package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tflink.core.MitabRecord;
import org.tflink.io.internal.bytes.ByteKeyedCache;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.RecognisedGroup;
import org.tflink.io.internal.cell.RowBytes;

/**
 * FAST CODE: the current row of MITAB. Nearly all of its 46 columns are a dash or the same as in a row before: they are
 * recognised by their bytes, and neither decoded nor read again. {@code TableBenchmark} shows what it buys.
 */
final class FastMitabRow implements MitabRow {

    /** The ids of an interaction, which no other row has. */
    private static final int INTERACTION_IDS = 14;

    private final Lines lines;
    private final RowBytes bytes = new RowBytes(MitabRecord.COLUMNS);

    /** The columns, decoded when they are asked for. */
    private final MitabColumns columns;

    private final List<RecognisedValue<?>> values = new ArrayList<>();

    /** The columns of no value before {@link #INTERACTION_IDS}, and those after it. */
    private final List<OtherColumn> others = new ArrayList<>();

    private final List<OtherColumn> last = new ArrayList<>();

    /** The columns after {@link #INTERACTION_IDS} of which {@link #texts} holds the texts. */
    private byte[] end = new byte[ByteScan.ROOM];

    private int endLength;

    private final String[] texts = new String[MitabRecord.COLUMNS];

    FastMitabRow(Lines lines, Known known) {
        this.lines = lines;
        this.columns = new MitabColumns(lines::rowDefectAt, new DecodedColumns());
        for (MitabGroup<?> group : Mitab.GROUPS) {
            values.add(new RecognisedValue<>(group, known));
        }
        Set<Integer> grouped =
                Mitab.GROUPS.stream().flatMap(group -> group.numbers().boxed()).collect(Collectors.toSet());
        for (int number = 1; number <= MitabRecord.COLUMNS; number++) {
            if (number != INTERACTION_IDS && !grouped.contains(number)) {
                List<OtherColumn> columnsOfText = number < INTERACTION_IDS ? others : last;
                columnsOfText.add(new OtherColumn(
                        number - 1, new RecognisedGroup<>(bytes, known.texts, true, number - 1, number)));
            }
        }
    }

    /** The values that the rows of a file have in common. Both ends share their interactors. Thread-safe. */
    static final class Known {

        private final KnownValues values = KnownValues.ofFile();
        private final ByteKeyedCache<String> texts = values.newCache(String.class);
        private final Map<MitabGroup<?>, ByteKeyedCache<?>> groups = new HashMap<>();

        Known() {
            for (MitabGroup<?> group : Mitab.GROUPS) {
                groups.put(group, values.newCache(ValueWithTexts.class));
            }
            groups.put(Mitab.B, groups.getOrDefault(Mitab.A, values.newCache(ValueWithTexts.class)));
        }

        @SuppressWarnings("unchecked") // A group's cache holds its values only.
        <T> ByteKeyedCache<ValueWithTexts<T>> of(MitabGroup<T> group) {
            return (ByteKeyedCache<ValueWithTexts<T>>) Objects.requireNonNull(groups.get(group));
        }
    }

    /** The value of a group of columns, and their texts. */
    private record ValueWithTexts<T>(T value, List<String> texts) {}

    private record OtherColumn(int index, RecognisedGroup<String> text) {}

    private final class RecognisedValue<T> {

        private final MitabGroup<T> group;
        private final int[] indexes;
        private final RecognisedGroup<ValueWithTexts<T>> cells;

        RecognisedValue(MitabGroup<T> group, Known known) {
            this.group = group;
            this.indexes = group.numbers().map(number -> number - 1).toArray();
            this.cells = new RecognisedGroup<>(
                    bytes,
                    known.of(group),
                    true,
                    Arrays.stream(indexes)
                            .flatMap(index -> Arrays.stream(new int[] {index, index + 1}))
                            .toArray());
        }

        T value() {
            ValueWithTexts<T> known = cells.known();
            if (known == null) {
                T value = group.map(columns);
                String[] decoded = new String[indexes.length];
                for (int i = 0; i < indexes.length; i++) {
                    decoded[i] = columns.texts().get(indexes[i]);
                }
                known = cells.keep(new ValueWithTexts<>(value, List.of(decoded)));
            }
            for (int i = 0; i < indexes.length; i++) {
                texts[indexes[i]] = known.texts.get(i);
            }
            return known.value;
        }
    }

    private final class DecodedColumns extends AbstractList<String> {

        @Override
        public String get(int index) {
            return lines.text(bytes.start(index), bytes.end(index));
        }

        @Override
        public int size() {
            return MitabRecord.COLUMNS;
        }
    }

    /** Moves to the next row; returns whether there is one. */
    boolean next() throws IOException {
        int count = lines.nextCells('\t', bytes.starts());
        if (count != 0 && count != MitabRecord.COLUMNS) {
            String text = lines.text();
            if (lines.isBlankEnd()) {
                return false;
            }
            int found = TableHeader.count(text, '\t');
            throw lines.rowDefectAt(0, MitabRecord.COLUMNS + " columns with tabs between, not " + found)
                    .foundText(text);
        }
        bytes.set(lines.buffer());
        return count != 0;
    }

    @Override
    @SuppressWarnings("unchecked") // The recognised value of a group is of its type.
    public <T> T value(MitabGroup<T> group) {
        for (RecognisedValue<?> value : values) {
            if (value.group == group) {
                return ((RecognisedValue<T>) value).value();
            }
        }
        return group.map(columns);
    }

    @Override
    public MitabColumns columns() {
        return columns;
    }

    @Override
    public List<String> texts() {
        texts[INTERACTION_IDS - 1] = isDash(INTERACTION_IDS - 1) ? "-" : columns.text(INTERACTION_IDS);
        takeTexts(others);
        // Most rows end like the row before: then the texts are there.
        int start = bytes.start(INTERACTION_IDS);
        int length = bytes.end(MitabRecord.COLUMNS - 1) - start;
        if (length != endLength || !ByteScan.equal(end, 0, bytes.bytes(), start, length)) {
            takeTexts(last);
            end = Arrays.copyOfRange(bytes.bytes(), start, start + length + ByteScan.ROOM);
            endLength = length;
        }
        return Arrays.asList(texts);
    }

    private void takeTexts(List<OtherColumn> from) {
        for (OtherColumn other : from) {
            texts[other.index] = isDash(other.index) ? "-" : text(other);
        }
    }

    private boolean isDash(int index) {
        return bytes.end(index) - bytes.start(index) == 1 && bytes.bytes()[bytes.start(index)] == '-';
    }

    private String text(OtherColumn other) {
        String known = other.text.known();
        return known != null ? known : other.text.keep(columns.texts().get(other.index));
    }
}
