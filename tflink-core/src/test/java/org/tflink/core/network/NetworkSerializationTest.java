package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Organism;

/** Networks and results come back from a stream, and one that was tampered with is rejected. */
class NetworkSerializationTest {

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 500})
    void aNetworkComesBack(int interactions) throws Exception {
        RegulatoryNetwork network = RegulatoryNetwork.of(Networks.random(new Random(1), 50, 9, interactions));

        assertThat(read(written(network))).isEqualTo(network);
    }

    @Test
    void resultsComeBack() throws Exception {
        RegulatoryNetwork network = Networks.network("A>B A>C B>C");

        for (Object result : List.of(
                network.feedForwardLoops().toList(),
                network.enrichmentAmongTargets(List.of("B")),
                network.orthologs(Organism.MUS_MUSCULUS))) {
            assertThat(read(written(result))).isEqualTo(result);
        }
    }

    @Test
    void listsOfInteractionsComeBack() throws Exception {
        RegulatoryNetwork network = Networks.network("A>B A>C");

        assertThat(read(written(network.interactionsFrom("A")))).isEqualTo(network.interactionsFrom("A"));
    }

    @Test
    void aNegativeNumberOfInteractionsIsRejected() throws Exception {
        byte[] bytes = written(Networks.network("A>B"));
        byte[] negative = bytes.clone();
        Arrays.fill(negative, bytes.length - 17, bytes.length - 13, (byte) 0xFF);

        assertThatThrownBy(() -> read(negative))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("RegulatoryNetwork: found -1, expected a number of elements");
    }

    /** Every byte that stands for a number is made a large or a negative one. */
    @Test
    void aNumberThatNamesNoProteinIsRejected() throws Exception {
        byte[] bytes = written(Networks.network("A>B"));
        // At the end: the number of interactions, TF, target and support, each of four bytes, and the end of the data.
        int end = bytes.length - 1;

        for (int place : new int[] {end - 12, end - 8, end - 4}) {
            for (byte number : new byte[] {1, (byte) 0xFF}) {
                byte[] changed = bytes.clone();
                Arrays.fill(changed, place, place + 4, number);
                assertThatThrownBy(() -> read(changed))
                        .isInstanceOf(InvalidObjectException.class)
                        .hasMessageStartingWith("RegulatoryNetwork: ");
            }
        }
    }

    /** Whatever one byte becomes, what is read is a network or an exception of reading. */
    @Test
    void anyOtherByteIsANetworkOrRejected() throws Exception {
        byte[] bytes = written(Networks.network("A>B B>A"));
        Random random = new Random(1);
        int networks = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= (byte) (1 << random.nextInt(8));
            try {
                networks += read(changed) instanceof RegulatoryNetwork ? 1 : 0;
            } catch (IOException | ClassNotFoundException | ClassCastException rejected) {
                // As it may be.
            }
        }
        assertThat(networks).isPositive();
    }
}
