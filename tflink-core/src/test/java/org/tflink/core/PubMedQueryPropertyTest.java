package org.tflink.core;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any query. The generators are seeded: a failure comes back, and says for which text. */
class PubMedQueryPropertyTest {

    private static final int CASES = 5000;

    private static final List<String> TAGS = List.of("", "[uid]", "%5Buid%5D", "%5buid%5d", "+%5Buid]", " [uid]");

    private static final List<String> SEPARATORS =
            List.of(" OR ", "+OR+", "%20OR%20", "+%4f%52++", ";", "; ", "%3B+", ",", "%2c%20", " , ");

    /** Whatever the grammar knows, in whole and in part, and some of what it does not. */
    private static final List<String> HOSTILE = List.of(
            "1",
            "27924024",
            "0",
            "9223372036854775807",
            "[uid]",
            "[",
            "]",
            "u",
            "%5B",
            "%5d",
            "%",
            "5",
            "B",
            "-",
            "+",
            " ",
            "\n",
            "OR",
            " OR ",
            "+OR+",
            "or",
            "R",
            ";",
            ",",
            "; ",
            "?term=",
            "&amp;term=",
            "&",
            "#",
            "=",
            "é",
            "%C3",
            "\uD83D",
            "١");

    @Test
    void aQueryIsReadBackFromEachOfItsForms() {
        RandomGenerator random = new SplittableRandom(20669);
        for (int i = 0; i < CASES; i++) {
            PubMedQuery query = PubMedQuery.of(ids(random));

            assertThat(forms(query))
                    .allSatisfy(form -> assertThat(PubMedQuery.parse(form)).isEqualTo(query));
        }
    }

    @Test
    void anyMixOfTagsAndSeparatorsGivesTheIds() {
        RandomGenerator random = new SplittableRandom(52615);
        for (int i = 0; i < CASES; i++) {
            long[] ids = ids(random);
            StringBuilder text = new StringBuilder();
            for (long id : ids) {
                text.append(text.isEmpty() ? "" : oneOf(SEPARATORS, random))
                        .append(id)
                        .append(oneOf(TAGS, random));
            }

            assertThat(PubMedQuery.parse(text.toString())).as("%s", text).isEqualTo(PubMedQuery.of(ids));
        }
    }

    @Test
    void anyTextIsReadOrRefused() {
        RandomGenerator random = new SplittableRandom(12308);
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            String text = Stream.generate(() -> oneOf(HOSTILE, random))
                    .limit(random.nextInt(8))
                    .collect(joining());

            Throwable refusal = catchThrowable(() -> PubMedQuery.parse(text));

            if (refusal == null) {
                read++;
            } else {
                assertThat(refusal)
                        .as("%s", text)
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("PubMed query");
            }
        }
        assertThat(read).as("texts read, so that both ways are tried").isBetween(CASES / 10, CASES - CASES / 10);
    }

    private static Stream<String> forms(PubMedQuery query) {
        return Stream.of(query.encoded(), query.uri().toString(), query.term())
                .flatMap(form -> Stream.of(form, form.replace("%5B", "%5b").replace("%5D", "%5d")));
    }

    /** Up to 20 ids, as often of few digits as of many. */
    private static long[] ids(RandomGenerator random) {
        return random.longs(random.nextInt(21), 0, Long.MAX_VALUE)
                .map(id -> Math.max(1, id >>> random.nextInt(63)))
                .toArray();
    }

    private static String oneOf(List<String> texts, RandomGenerator random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
