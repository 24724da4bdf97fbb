package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An interactor and evidence keep their hash code, and are the same values before they do and after. */
class SharedHashTest {

    static Stream<SerializableValue> values() {
        return Stream.of(interactor("Q80U70"), evidence("GTRD"));
    }

    private static Interactor interactor(String accession) {
        return Interactor.of(accession, "Suz12", List.of(52615L));
    }

    private static Evidence evidence(String database) {
        return Evidence.of(
                List.of(database), List.of("inferred by curator"), PubMedQuery.of(18971253), EvidenceScale.LARGE);
    }

    private static SerializableValue copy(SerializableValue value) {
        return value instanceof Interactor ? interactor("Q80U70") : evidence("GTRD");
    }

    private static byte[] written(SerializableValue value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueWithAKeptHashCodeEqualsOneWithout(SerializableValue value) {
        assertThat(value).hasSameHashCodeAs(value);

        assertThat(copy(value)).isEqualTo(value);
        assertThat(value).isEqualTo(copy(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void equalValuesKeepEqualHashCodes(SerializableValue value) {
        assertThat(value).hasSameHashCodeAs(copy(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aKeptHashCodeIsNotSerialized(SerializableValue value) throws IOException {
        assertThat(value).hasSameHashCodeAs(value);

        assertThat(written(value)).isEqualTo(written(copy(value)));
    }

    @Test
    void interactorsOfEqualHashCodesDiffer() {
        Interactor one = interactor("Aa");
        Interactor other = interactor("BB");

        assertThat(one).hasSameHashCodeAs(other).isNotEqualTo(other);
    }

    @Test
    void evidenceOfEqualHashCodesDiffers() {
        Evidence one = evidence("Aa");
        Evidence other = evidence("BB");

        assertThat(one).hasSameHashCodeAs(other).isNotEqualTo(other);
    }
}
