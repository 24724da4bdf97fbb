package org.tflink.io.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.usage.Cases;

/** What is written without the YAML library is what the library writes. */
class PlainScalarTest {

    private static final List<String> PIECES = List.of(
            "inferred by curator",
            "Su(var)205",
            "beta'COP",
            "''",
            "'",
            "P46152",
            "18971253%5Buid%5D+OR+27924024%5Buid%5D",
            ",",
            ";",
            " ",
            "  ",
            " ",
            "\n",
            "\n\n",
            "\n",
            ":",
            ": ",
            "#",
            " #",
            "-",
            "--- ",
            "0",
            "12",
            "1e+5",
            ".5",
            "true",
            "No",
            "null",
            "2020-01-01",
            "\"",
            "\\",
            "[a]",
            "{b}",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "\t",
            "\u00E9",
            "\u007F",
            "word".repeat(20));

    /** The text as the library writes it, if it was written without. */
    private static boolean isWrittenAlike(PageKey key, String text) {
        TextOutput plain = new TextOutput();
        boolean written = PlainScalar.write(plain, key.text(), new TextOutput().append(text));
        if (written) {
            assertThat(plain.text(0))
                    .isEqualTo(new FrontMatterWriter().text(key.text(), text).toString());
        }
        return written;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void textsAreWrittenAlike(int seed) {
        Random random = new Random(seed);
        int written = 0;
        for (int i = 0; i < Cases.of(20_000); i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(1 + random.nextInt(40)); n >= 0; n--) {
                boolean isWord = random.nextInt(3) > 0;
                text.append(PIECES.get(random.nextInt(isWord ? 8 : PIECES.size())));
            }
            List<PageKey> keys = List.of(PageKey.values());
            written += isWrittenAlike(keys.get(random.nextInt(keys.size())), text.toString()) ? 1 : 0;
        }
        assertThat(written).isGreaterThan(Cases.of(5_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Sox14",
                "13806;433182",
                "20669",
                "transcription factor",
                "true",
                "2020-01-01",
                "yes",
                "0x1F",
                "a\nb",
                "Mus musculus",
                "1:30",
                "on",
                "1_000",
                "5'",
                "a: b",
                "x # y",
                "~",
                "=",
                "0;",
                "9;",
                "A",
                "Z",
                "a",
                "z",
                "/",
                ":",
                "@",
                "[",
                "`",
                "{"
            })
    void textsOfPagesAreWrittenAlike(String text) {
        isWrittenAlike(PageKey.PROTEIN_NAME, text);
    }

    @Test
    void mostTextsOfAPageNeedNoLibrary() {
        for (String text : List.of(
                "Sox14",
                "20669",
                "-",
                "",
                "Homo sapiens",
                "A,P1,-\nB,P2,-",
                "A,P1,-",
                "0;",
                "9;",
                "A",
                "Z",
                "a",
                "z")) {
            assertThat(isWrittenAlike(PageKey.TFS, text)).as(text).isTrue();
        }
    }
}
