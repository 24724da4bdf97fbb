package org.tflink.io;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tflink.core.Evidence;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.io.Mitab.Columns;

/**
 * FAST CODE: the row of MITAB that was come to last. Nearly all of its 46 columns are a dash or stood in a row before: they
 * are recognised by their bytes, and neither decoded nor read again. {@code TableBenchmark} shows what it buys.
 */
final class MitabRow {

    /** The ids of an interaction, which are its own. */
    private static final int INTERACTION_IDS = 14;

    private final Lines lines;

    /** Where the columns begin, and where one more would; and room for one too many. */
    private final int[] starts = new int[MitabRecord.COLUMNS + 2];

    /** The columns, decoded as they are asked for. */
    private final Columns columns;

    private final Part<Boolean> swapped;
    private final Part<Interactor> a;
    private final Part<Interactor> b;
    private final Part<Organism> organism;
    private final Part<Evidence> evidence;

    /** Those that are part of nothing. */
    private final List<Other> others = new ArrayList<>();

    private final String[] texts = new String[MitabRecord.COLUMNS];

    MitabRow(Lines lines, Shared shared) {
        this.lines = lines;
        this.columns = new Columns(lines::rowProblemAt, new Decoded());
        // The first column of each tells most values apart.
        this.swapped = new Part<>(shared.roles, Mitab::isSwapped, 17, 18);
        this.a = new Part<>(shared.interactors, columns -> Mitab.interactor(columns, 0), 1, 3, 5);
        this.b = new Part<>(shared.interactors, columns -> Mitab.interactor(columns, 1), 2, 4, 6);
        this.organism = new Part<>(shared.organisms, Mitab::organism, 10, 11);
        this.evidence = new Part<>(shared.evidences, Mitab::evidence, 9, 7, 13);
        for (int column = 1; column <= MitabRecord.COLUMNS; column++) {
            boolean isPart =
                    column <= 7 || (column >= 9 && column <= 11) || (column == 13) || (column >= 17 && column <= 18);
            if (!isPart && column != INTERACTION_IDS) {
                others.add(new Other(column - 1, cells(shared.texts, column)));
            }
        }
    }

    /** What the rows of a file, or of several, have in common. For all threads. */
    record Shared(
            SeenBefore<Known<Boolean>> roles,
            SeenBefore<Known<Interactor>> interactors,
            SeenBefore<Known<Organism>> organisms,
            SeenBefore<Known<Evidence>> evidences,
            SeenBefore<String> texts) {

        Shared() {
            this(seen(), seen(), seen(), seen(), new SeenBefore<>(BoundedCache.BOUND, String[]::new));
        }

        @SuppressWarnings("unchecked") // An array that holds nothing yet.
        private static <T> SeenBefore<Known<T>> seen() {
            return new SeenBefore<>(BoundedCache.BOUND, size -> (Known<T>[]) new Known<?>[size]);
        }
    }

    /** What was made of columns, and their texts. */
    record Known<T>(T value, List<String> texts) {}

    /** Columns that make a value together. */
    private final class Part<T> {

        private final Function<Columns, T> read;
        private final SharedCells<Known<T>> cells;
        private final int[] numbers;

        Part(SeenBefore<Known<T>> seen, Function<Columns, T> read, int... numbers) {
            this.read = read;
            this.cells = cells(seen, numbers);
            this.numbers = numbers;
        }

        T value() {
            Known<T> known = cells.findAgain();
            if (known == null) {
                T value = read.apply(columns);
                known = cells.keep(new Known<>(
                        value, Arrays.stream(numbers).mapToObj(columns::text).toList()));
            }
            for (int i = 0; i < numbers.length; i++) {
                texts[numbers[i] - 1] = known.texts.get(i);
            }
            return known.value;
        }
    }

    private record Other(int index, SharedCells<String> cells) {}

    private final class Decoded extends AbstractList<String> {

        @Override
        public String get(int index) {
            return lines.text(starts[index], starts[index + 1] - 1);
        }

        @Override
        public int size() {
            return MitabRecord.COLUMNS;
        }
    }

    private <T> SharedCells<T> cells(SeenBefore<T> seen, int... numbers) {
        int[] stretches = new int[2 * numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            stretches[2 * i] = numbers[i] - 1;
            stretches[2 * i + 1] = numbers[i];
        }
        return new SharedCells<>(lines, starts, seen, stretches);
    }

    /** Goes to the next row; whether there is one. */
    boolean next() throws IOException {
        int count = lines.nextCells('\t', starts);
        if (count != 0 && count != MitabRecord.COLUMNS) {
            String text = lines.text();
            int found = Table.split(text, '\t').size();
            throw lines.rowProblemAt(0, MitabRecord.COLUMNS + " columns with tabs between, not " + found)
                    .foundText(text)
                    .exception();
        }
        return count != 0;
    }

    Columns columns() {
        return columns;
    }

    boolean isSwapped() {
        return swapped.value();
    }

    Interactor a() {
        return a.value();
    }

    Interactor b() {
        return b.value();
    }

    Organism organism() {
        return organism.value();
    }

    Evidence evidence() {
        return evidence.value();
    }

    /** The texts of all columns, when all values were asked for; good until the next row. */
    List<String> texts() {
        texts[INTERACTION_IDS - 1] = isDash(INTERACTION_IDS - 1) ? "-" : columns.text(INTERACTION_IDS);
        for (Other other : others) {
            texts[other.index] = isDash(other.index) ? "-" : text(other);
        }
        return Arrays.asList(texts);
    }

    private boolean isDash(int index) {
        return starts[index + 1] - starts[index] == 2 && lines.buffer()[starts[index]] == '-';
    }

    private String text(Other other) {
        String known = other.cells.findAgain();
        return known != null ? known : other.cells.keep(columns.text(other.index + 1));
    }
}
