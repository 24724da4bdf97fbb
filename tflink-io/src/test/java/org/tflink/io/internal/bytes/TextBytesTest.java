package org.tflink.io.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a text are the same in pieces, wherever these end. */
class TextBytesTest {

    private static final String PAIR = "\uD83E\uDDEC";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void pairsAreWholeAtTheEndOfEachPiece(int before) {
        String text = "a".repeat(before) + PAIR.repeat(20_000) + "\u00E9\u0416\u20AC";

        assertThat(new TextBytes(text)).hasBinaryContent(utf8(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 14) - 1, 1 << 14, (1 << 14) + 1, 1 << 15})
    void textsOfEachLengthEnd(int length) {
        String text = "x".repeat(length);

        assertThat(new TextBytes(text)).hasBinaryContent(utf8(text));
    }

    @Test
    void readsOfAnyLengthGiveTheSameBytes() {
        Random random = new Random(1);
        String text = random.ints(50_000, 0, 4)
                .mapToObj(i -> new String[] {"x", "\u00E9", "\u20AC", PAIR}[i])
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        TextBytes in = new TextBytes(text);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[70_000];
        for (int read = 0; read >= 0; ) {
            int one = random.nextBoolean() ? in.read() : -1;
            all.writeBytes(one < 0 ? new byte[0] : new byte[] {(byte) one});
            int from = random.nextInt(10);
            read = in.read(buffer, from, random.nextInt(buffer.length - 10));
            all.write(buffer, from, Math.max(0, read));
        }

        assertThat(all.toByteArray()).isEqualTo(utf8(text));
    }

    @Test
    void noByteIsNotTheEnd() {
        TextBytes in = new TextBytes("x");

        assertThat(in.read(new byte[1], 0, 0)).isZero();
    }
}
