package org.tflink.io.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOutputTest {

    private final TextOutput text = new TextOutput();

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 1234567890, Integer.MAX_VALUE, Long.MAX_VALUE})
    void numbersAreWrittenInFull(long number) {
        assertThat(text.append(number).text(0)).isEqualTo(String.valueOf(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\u00E9", "\u4E2D", "\uD83D\uDE00", "a\u00E9b", "\0", "\u007F"})
    void textIsUtf8(String any) {
        text.append(any);

        assertThat(text.copy(0)).isEqualTo(any.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void longTextMakesRoom() {
        String large = "abc".repeat(100_000);

        assertThat(text.append("x").append(large).append('y').text(0)).isEqualTo("x" + large + "y");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\tb', 1",
        "'\u007F', 1",
        "'a b', 2",
        "'a,b', 4",
        "'a;b', 8",
        "'a%', 16",
        "'=', 16",
        "'&', 16",
        "'<', 32",
        "'\\', 32",
        "'\"', 32",
        "':', 64",
        "'(', 64",
        "' ', 64",
        "'\u00E9', 0"
    })
    void whatHasAMarkIsNotPlain(String marked, int mark) {
        text.append("before");

        assertThat(text.appendIfPlain("ok" + marked, mark)).isFalse();
        assertThat(text.text(0)).isEqualTo("before");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16, 32, 64, 127})
    void anIdHasNoMarks(int mark) {
        assertThat(text.appendIfPlain("aZ09_-.", mark)).isTrue();
    }

    @Test
    void whatWasTakenBackIsNotWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextOutput out = new TextOutput(bytes);
        out.append("a");
        int length = out.length();
        out.append("b");
        out.truncate(length);
        out.append("c").flush();

        assertThat(bytes).hasToString("ac");
    }

    @Test
    void completePartsReachTheStreamOnceTheyAreMany() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextOutput out = new TextOutput(bytes);
        out.append("x".repeat(65_535)).next();
        int before = bytes.size();
        out.append("y").next();

        assertThat(before).isZero();
        assertThat(bytes.size()).isEqualTo(65_536);
        assertThat(out.length()).isZero();
    }
}
