package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PubMedQueryTest {

    private static final int MEGABYTE = 1 << 20;

    private static final PubMedQuery TWO_PAPERS = PubMedQuery.of(18971253, 27924024);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18971253%5Buid%5D+OR+27924024%5Buid%5D",
                "18971253%5buid%5d+OR+27924024%5buid%5d",
                "18971253%5Buid%5D%20OR%2027924024%5Buid%5D",
                "18971253[uid] OR 27924024[uid]",
                "18971253[uid]+OR+27924024[uid]",
                "18971253; 27924024%5Buid%5D",
                "18971253;27924024[uid]",
                "18971253,27924024[uid]",
                "18971253%3B+27924024%5Buid%5D",
                "18971253;27924024",
                "https://pubmed.ncbi.nlm.nih.gov/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D",
                "http://pubmed.ncbi.nlm.nih.gov/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D",
                "https://www.ncbi.nlm.nih.gov/pubmed/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D",
                "http://www.ncbi.nlm.nih.gov/pubmed/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D",
                "https://www.ncbi.nlm.nih.gov/pubmed/?term=18971253; 27924024%5Buid%5D",
                "https://www.ncbi.nlm.nih.gov/pubmed/?db=pubmed&term=18971253%5buid%5d%20OR%2027924024%5buid%5d",
                "https://www.ncbi.nlm.nih.gov/pubmed/?db=pubmed&amp;term=18971253%5Buid%5D+OR+27924024%5Buid%5D&amp;a=1",
                "https://www.ncbi.nlm.nih.gov/pubmed/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D#results",
            })
    void everyFormOfAQueryIsTheSameQuery(String form) {
        assertThat(PubMedQuery.parse(form)).isEqualTo(TWO_PAPERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://pubmed.ncbi.nlm.nih.gov/?term=",
                "https://www.ncbi.nlm.nih.gov/pubmed/?term=",
                "?term=&amp;sort=date"
            })
    void textWithoutATermIsTheEmptyQuery(String text) {
        assertThat(PubMedQuery.parse(text).ids()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1[UID] or 2[uid]", "1[Uid] Or 2[uId]", "1[uiD] oR 2[UiD]"})
    void theLetterCaseOfTagsAndSeparatorsDoesNotMatter(String term) {
        assertThat(PubMedQuery.parse(term)).isEqualTo(PubMedQuery.of(1, 2));
    }

    @Test
    void orderAndRepeatsAreKept() {
        assertThat(PubMedQuery.parse("3[uid] OR 1[uid] OR 3[uid]").ids()).containsExactly(3L, 1L, 3L);
    }

    @Test
    void theLargestIdIsALong() {
        assertThat(PubMedQuery.parse("9223372036854775807[uid]").ids()).containsExactly(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18971253%5         | PubMed query, character 9: found "%5", expected % and two hex digits
                    18971253%          | PubMed query, character 9: found "%", expected % and two hex digits
                    18971253%5Xuid%5D  | PubMed query, character 9: found "%5Xuid%5D", expected % and two hex digits
                    18971253%５Buid%５D| PubMed query, character 9: found "%５Buid%５D", expected % and two hex digits
                    1%+5               | PubMed query, character 2: found "%+5", expected % and two hex digits
                    1%-5               | PubMed query, character 2: found "%-5", expected % and two hex digits
                    unknown            | PubMed query, character 1: found "unknown", expected a PubMed id
                    -1                 | PubMed query, character 1: found "-1", expected a PubMed id
                    ' 1'               | PubMed query, character 1: found " 1", expected a PubMed id
                    0[uid]             | PubMed query, character 1: found "0[uid]", expected a PubMed id between 1 and 9223372036854775807
                    1,0                | PubMed query, character 3: found "0", expected a PubMed id between 1 and 9223372036854775807
                    9223372036854775808| PubMed query, character 1: found "9223372036854775808", expected a PubMed id between 1 and 9223372036854775807
                    1%5Buid%5D+OR+     | PubMed query, character 11: found "", expected a PubMed id
                    1[uid] OR          | PubMed query, character 10: found "", expected a PubMed id
                    1;                 | PubMed query, character 3: found "", expected a PubMed id
                    1 OR OR 2          | PubMed query, character 6: found "OR 2", expected a PubMed id
                    1[uid] 2[uid]      | PubMed query, character 8: found "2[uid]", expected "OR", ";", "," or the end
                    1[uid]2[uid]       | PubMed query, character 7: found "2[uid]", expected "OR", ";", "," or the end
                    1[pmid]            | PubMed query, character 2: found "[pmid]", expected "[uid]", "OR", ";", "," or the end
                    1 AND 2            | PubMed query, character 3: found "AND 2", expected "[uid]", "OR", ";", "," or the end
                    '1 OR\t2'          | PubMed query, character 3: found "OR\t2", expected "[uid]", "OR", ";", "," or the end
                    ?term=1;x&sort=2   | PubMed query, character 3: found "x", expected a PubMed id
                    https://x.org/?id=1| PubMed query, character 1: found "https://x.org/?id=1", expected a PubMed id
                    12[uid]&term=5     | PubMed query, character 8: found "&term=5", expected "OR", ";", "," or the end
                    garbage?term=5     | PubMed query, character 1: found "garbage?term=5", expected a PubMed id
                    １８９７           | PubMed query, character 1: found "１８９７", expected a PubMed id
                    1[uıd]             | PubMed query, character 2: found "[uıd]", expected "[uid]", "OR", ";", "," or the end
                    1%C2%A0OR+2        | PubMed query, character 2: found "\u00A0OR 2", expected "[uid]", "OR", ";", "," or the end
                    """)
    void aMalformedTermIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PubMedQuery.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"79, ''", "80, ''", "81, …", "1000, …"})
    void aRefusalShowsTheNext80Characters(int length, String mark) {
        String shown = "x".repeat(Math.min(length, 80));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PubMedQuery.parse("1[uid] OR " + "x".repeat(length)))
                .withMessage("PubMed query, character 11: found \"" + shown + mark + "\", expected a PubMed id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;", "1[uid] OR ", "1%5Buid%5D+OR+", "1    ,    "})
    void allIdsOfAMegabyteAreRead(String idAndSeparator) {
        int times = MEGABYTE / idAndSeparator.length();

        assertThat(PubMedQuery.parse(idAndSeparator.repeat(times) + "1").ids()).hasSize(times + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1,     1 and 9223372036854775807",
        ";,     a PubMed id",
        "' ',   a PubMed id",
        "OR,    a PubMed id",
        "[uid], a PubMed id",
        "?ter,  a PubMed id",
        "?term=,  a PubMed id",
        "%,     two hex digits",
        "%31,   1 and 9223372036854775807",
    })
    void aMegabyteOfOneThingIsRefusedInAShortMessage(String thing, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PubMedQuery.parse(thing.repeat(MEGABYTE / thing.length())))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200))
                .withMessageEndingWith(expected);
    }

    @Test
    void theEncodedTermIsThatOfThePages() {
        assertThat(TWO_PAPERS.encoded()).isEqualTo("18971253%5Buid%5D+OR+27924024%5Buid%5D");
    }

    @Test
    void theTermIsTheDecodedOne() {
        assertThat(TWO_PAPERS.term()).isEqualTo("18971253[uid] OR 27924024[uid]");
    }

    @Test
    void theTextIsTheTerm() {
        assertThat(TWO_PAPERS).hasToString("18971253[uid] OR 27924024[uid]");
    }

    @Test
    void theAddressIsTheSearchPageOfPubMed() {
        assertThat(TWO_PAPERS.uri())
                .hasToString("https://pubmed.ncbi.nlm.nih.gov/?term=18971253%5Buid%5D+OR+27924024%5Buid%5D");
    }

    @Test
    void theEmptyQueryHasAnEmptyTerm() {
        assertThat(PubMedQuery.of().encoded()).isEmpty();
    }

    @Test
    void aCollectionOfIdsIsTheSameQuery() {
        assertThat(PubMedQuery.of(List.of(18971253L, 27924024L))).isEqualTo(TWO_PAPERS);
    }

    @Test
    void anEmptyCollectionIsTheEmptyQuery() {
        assertThat(PubMedQuery.of(Set.of())).isEqualTo(PubMedQuery.of());
    }

    @Test
    void laterUseOfTheCollectionChangesNothing() {
        List<Long> ids = new ArrayList<>(List.of(18971253L, 27924024L));
        PubMedQuery query = PubMedQuery.of(ids);
        ids.clear();

        assertThat(query).isEqualTo(TWO_PAPERS);
    }

    @Test
    void aNullIdIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> PubMedQuery.of(Arrays.asList(18971253L, null)))
                .withMessageContaining("ids");
    }

    @Test
    void anIdOfACollectionThatIsNotPositiveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PubMedQuery.of(List.of(18971253L, 0L)))
                .withMessage("ids: found \"0\", expected a positive number");
    }

    @Test
    void queriesOfTheSameIdsAreEqual() {
        assertThat(PubMedQuery.builder().addId(18971253).addIds(27924024).build())
                .isEqualTo(TWO_PAPERS)
                .hasSameHashCodeAs(TWO_PAPERS);
    }

    @Test
    void queriesOfTheSameIdsInAnotherOrderAreNotEqual() {
        assertThat(PubMedQuery.of(27924024, 18971253)).isNotEqualTo(TWO_PAPERS);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void anIdThatIsNotPositiveIsRefused(long id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PubMedQuery.builder().ids(List.of(1L, id)).build())
                .withMessage("ids: found \"" + id + "\", expected a positive number");
    }
}
