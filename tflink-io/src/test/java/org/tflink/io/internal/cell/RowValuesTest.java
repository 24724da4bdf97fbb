package org.tflink.io.internal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Organism;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;

/** A value is recognised by the columns of its group, so that its mapping must read these, and no others. */
class RowValuesTest {

    static Stream<ColumnGroup<?>> groups() {
        return Stream.of(RowValues.class.getFields())
                .filter(field -> field.getType() == ColumnGroup.class)
                .map(RowValuesTest::value);
    }

    private static ColumnGroup<?> value(Field field) {
        try {
            return (ColumnGroup<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theColumnsOfAGroupAreThoseThatItsMappingReads(ColumnGroup<?> group) {
        Set<Column> read = EnumSet.noneOf(Column.class);

        group.map(recording(read));

        assertThat(group.columns()).containsExactlyInAnyOrderElementsOf(read);
    }

    /** A row that has every column. */
    private static RowCells recording(Set<Column> read) {
        return (RowCells) Proxy.newProxyInstance(
                RowCells.class.getClassLoader(), new Class<?>[] {RowCells.class}, (row, method, arguments) -> {
                    if (method.getName().equals("has")) {
                        return true;
                    }
                    read.add((Column) arguments[0]);
                    return any(method);
                });
    }

    private static Object any(Method method) {
        Class<?> type = method.getReturnType();
        if (type == String.class) {
            return "x";
        } else if (type == List.class) {
            return List.of();
        } else if (type == Organism.class) {
            return Organism.HOMO_SAPIENS;
        } else if (type == PubMedQuery.class) {
            return PubMedQuery.of();
        } else if (type == EvidenceScale.class) {
            return EvidenceScale.SMALL;
        } else if (type == ProteinFunction.class) {
            return ProteinFunction.TARGET_GENE;
        } else if (type == OptionalInt.class) {
            return OptionalInt.empty();
        } else if (type == Optional.class) {
            return Optional.empty();
        }
        return 1;
    }
}
