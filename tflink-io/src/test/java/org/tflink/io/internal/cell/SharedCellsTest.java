package org.tflink.io.internal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedCellsTest {

    private final SharedCells cells = new SharedCells();

    /** How many of the objects are known; those of the same place in the table drive each other out. */
    private long known(List<Object> objects) {
        return objects.stream().filter(object -> cells.find(object) != null).count();
    }

    private List<Object> keep(int count, int length) {
        List<Object> objects =
                IntStream.range(0, count).mapToObj(i -> new Object()).toList();
        objects.forEach(object -> cells.keep(object, new byte[length]));
        return objects;
    }

    @Test
    void theCellOfTheSameObjectIsFound() {
        String text = "a";
        byte[] cell = {'a'};
        cells.keep(text, cell);

        assertThat(cells.find(text)).isSameAs(cell);
    }

    @Test
    @SuppressWarnings("StringOperationCanBeSimplified") // Another object is the point.
    void anEqualObjectIsAnother() {
        cells.keep("a", new byte[] {'a'});

        assertThat(cells.find(new String("a"))).isNull();
    }

    @Test
    void itGrowsWithTheObjects() {
        List<Object> objects = keep(10_000, 1);
        objects.forEach(object -> cells.keep(object, new byte[1]));

        assertThat(known(objects)).isGreaterThan(6_000);
    }

    @Test
    void aFewObjectsAreKeptWithoutGrowth() {
        assertThat(known(keep(32, 1))).isGreaterThan(10);
    }

    @Test
    void itIsEmptiedBeforeTheCellsTakeTooManyBytes() {
        List<Object> before = keep(2, 1 << 19);
        List<Object> after = keep(1, 1);

        assertThat(known(before)).isZero();
        assertThat(known(after)).isOne();
    }

    @Test
    void asManyBytesAsAreAllowedAreKept() {
        keep(3, 1 << 18);
        List<Object> last = keep(1, 1 << 18);
        long before = known(last);
        List<Object> more = keep(1, 1 << 20);

        assertThat(before).isOne();
        assertThat(known(last)).isZero();
        assertThat(known(more)).isOne();
    }
}
