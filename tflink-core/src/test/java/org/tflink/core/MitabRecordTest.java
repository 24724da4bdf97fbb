package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MitabRecordTest {

    private static MitabRecord with(int column, String text) {
        List<String> columns = new ArrayList<>(Collections.nCopies(46, "-"));
        columns.set(column - 1, text);
        return MitabRecord.of(columns);
    }

    @Test
    void emptyColumnsAreNothing() {
        MitabRecord record = with(1, "-");

        assertThat(record.effects()).isEmpty();
        assertThat(record.created()).isEmpty();
        assertThat(record.updated()).isEmpty();
        assertThat(record.interactionIds()).isEmpty();
        assertThat(record.detectionMethods()).isEmpty();
        assertThat(record).hasToString("-\t".repeat(45) + "-");
    }

    @Test
    void theDetectionMethodsAreThoseOfColumn7() {
        assertThat(with(7, "psi-mi:\"MI:0402\"(chip)").detectionMethods())
                .containsExactly(CrossReference.of("psi-mi", "MI:0402", "chip"));
    }

    @Test
    void theInteractionIdsAreThoseOfColumn14() {
        assertThat(with(14, "oreganno:OREG0000255").interactionIds())
                .containsExactly(CrossReference.of("oreganno", "OREG0000255"));
    }

    @Test
    void theDateOfTheLastChangeIsThatOfColumn32() {
        assertThat(with(32, "2019/05/20").updated()).hasValue(LocalDate.of(2019, 5, 20));
    }

    @Test
    void otherAnnotationsAreNoEffects() {
        assertThat(with(26, "comment:\"x\"|function:\"repressor\"").effects()).containsExactly(Effect.REPRESSOR);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "psi-mi:\"MI:2235\"(\"up regulates\"),                              ACTIVATOR",
                "psi-mi:\"MI:2236\"(\"up-regulates activity\"),                     ACTIVATOR",
                "psi-mi:\"MI:2237\"(\"up-regulates quantity\"),                     ACTIVATOR",
                "psi-mi:\"MI:2238\"(\"up-regulates quantity by expression\"),       ACTIVATOR",
                "psi-mi:\"MI:2239\"(\"up-regulates quantity by stabilization\"),    ACTIVATOR",
                "psi-mi:\"MI:2240\"(\"down regulates\"),                            REPRESSOR",
                "psi-mi:\"MI:2241\"(\"down-regulates activity\"),                   REPRESSOR",
                "psi-mi:\"MI:2242\"(\"down-regulates quantity\"),                   REPRESSOR",
                "psi-mi:\"MI:2243\"(\"down-regulates quantity by repression\"),     REPRESSOR",
                "psi-mi:\"MI:2244\"(\"down-regulates quantity by destabilization\"), REPRESSOR",
            })
    void aCausalStatementIsAnEffect(String statement, Effect effect) {
        assertThat(with(46, statement).effects()).containsExactly(effect);
    }

    @Test
    void otherCausalStatementsAreNoEffects() {
        assertThat(with(46, "psi-mi:\"MI:2234\"(\"causal statement\")").effects())
                .isEmpty();
    }

    @Test
    void effectsOfBothColumnsAreEachGivenOnce() {
        List<String> columns = new ArrayList<>(Collections.nCopies(46, "-"));
        columns.set(25, "function:\"repressor\"|function:\"repressor\"");
        columns.set(45, "psi-mi:\"MI:2240\"(x)|psi-mi:\"MI:2235\"(y)");

        assertThat(MitabRecord.of(columns).effects()).containsExactly(Effect.REPRESSOR, Effect.ACTIVATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "no", ""})
    void aNegativeResultIsRejected(String negative) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(36, negative))
                .withMessage("column 36: found \"" + negative
                        + "\", expected - or false, since a negative result is not an interaction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "false", "False", "FALSE"})
    void aPositiveResultIsKept(String negative) {
        assertThat(with(36, negative).columns()).element(35).isEqualTo(negative);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7;  x;          column 7: found \"x\", expected values such as psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\") joined by |",
                "14; x;          column 14: found \"x\", expected values such as psi-mi:\"MI:0402\"(\"chromatin"
                        + " immunoprecipitation assay\") joined by |",
                "26; x;          column 26: found \"x\", expected values such as psi-mi:\"MI:0402\"(\"chromatin"
                        + " immunoprecipitation assay\") joined by |",
                "26; function:x; column 26: found \"function:x\", expected activator or repressor as the function",
                "31; today;      column 31: found \"today\", expected a date such as 2017/05/01",
                "32; 2019/02/29; column 32: found \"2019/02/29\", expected a date such as 2017/05/01",
                "46; x;          column 46: found \"x\", expected values such as psi-mi:\"MI:0402\"(\"chromatin"
                        + " immunoprecipitation assay\") joined by |",
            })
    void whatCannotBeReadIsRefused(int column, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(column, text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2017/05/01, 2017-05-01",
        "2020/02/29, 2020-02-29",
        "0000/01/01, 0000-01-01",
        "-0044/03/15, -0044-03-15",
        "+12017/05/01, +12017-05-01",
        "9999/12/31, 9999-12-31"
    })
    void datesAreYearMonthAndDay(String text, LocalDate date) {
        assertThat(with(31, text).created()).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017/13/01",
                "2017/00/01",
                "2017/05/32",
                "2017/05/00",
                "2017/5/01",
                "2017/05/1 ",
                "2017-05-01",
                "217/05/001",
                "12017/05/01",
                "2017/05/01 ",
                "\u0662017/05/01",
                "/017/05/01",
                ""
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(32, text))
                .withMessage("column 32: found \"" + text + "\", expected a date such as 2017/05/01");
    }

    @Test
    void thereAre46Columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MitabRecord.of(List.of("-")))
                .withMessage("columns: found \"1\", expected 46 columns");
        assertThatThrownBy(() -> with(1, "-").crossReferences(47)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "\tb", "a\t", "a\nb", "\nb", "a\n", "a\rb", "\rb", "a\r"})
    void aTabOrLineBreakInAColumnIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(46, text))
                .withMessage("column 46: found \"" + text + "\", expected text without tabs and line breaks");
    }
}
