package org.tflink.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.MitabRecord;

/** A value is recognised by the columns of its group, so that its mapping must read these, and no others. */
class MitabGroupTest {

    private static final List<String> ROW = row();

    private static List<String> row() {
        String[] columns = new String[MitabRecord.COLUMNS];
        Arrays.fill(columns, "-");
        columns[0] = "uniprot:P1";
        columns[1] = "uniprot:P2";
        columns[9] = "taxid:4932(\"Saccharomyces cerevisiae\")";
        columns[10] = columns[9];
        columns[16] = "psi-mi:\"MI:2274\"(\"regulator\")";
        columns[17] = "psi-mi:\"MI:2275\"(\"regulator target\")";
        return List.of(columns);
    }

    static List<MitabGroup<?>> groups() {
        return Mitab.GROUPS;
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theColumnsOfAGroupAreThoseThatItsMappingReads(MitabGroup<?> group) {
        Set<Integer> read = new HashSet<>();
        List<String> recording = new AbstractList<>() {
            @Override
            public String get(int index) {
                read.add(index + 1);
                return ROW.get(index);
            }

            @Override
            public int size() {
                return ROW.size();
            }
        };

        group.map(new MitabColumns(
                (index, expected) -> {
                    throw new AssertionError(expected);
                },
                recording));

        assertThat(group.numbers().boxed()).containsExactlyInAnyOrderElementsOf(read);
    }
}
