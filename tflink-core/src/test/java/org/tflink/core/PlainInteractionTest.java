package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.core.Samples.SUZ12_TO_SOX14;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Interactions of equal parts are equal, however they are made: each without effects and record is of one class. */
class PlainInteractionTest {

    private static Interaction withEffect(Effect effect) {
        return Interaction.builder().from(SUZ12_TO_SOX14).addEffect(effect).build();
    }

    private static Interaction deserialized(Interaction interaction) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(interaction);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Interaction) in.readObject();
        }
    }

    static Stream<Interaction> equalOnes() throws Exception {
        return Stream.of(
                Interaction.builder().from(SUZ12_TO_SOX14).build(),
                Interaction.builder()
                        .from(withEffect(Effect.ACTIVATOR))
                        .effects(SUZ12_TO_SOX14.effects())
                        .build(),
                deserialized(SUZ12_TO_SOX14),
                SUZ12_TO_SOX14.withEvidence(SUZ12_TO_SOX14.evidence()));
    }

    @ParameterizedTest
    @MethodSource("equalOnes")
    void interactionsOfEqualPartsAreEqual(Interaction other) {
        assertThat(SUZ12_TO_SOX14).isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("equalOnes")
    void equalInteractionsHaveEqualHashCodes(Interaction other) {
        assertThat(SUZ12_TO_SOX14).hasSameHashCodeAs(other);
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void anEffectMakesAnotherInteraction(Effect effect) {
        assertThat(withEffect(effect)).isNotEqualTo(SUZ12_TO_SOX14);
    }

    @Test
    void anInteractionWithAnEffectIsKeptBySerialization() throws Exception {
        Interaction interaction = withEffect(Effect.ACTIVATOR);

        assertThat(deserialized(interaction)).isEqualTo(interaction);
    }
}
