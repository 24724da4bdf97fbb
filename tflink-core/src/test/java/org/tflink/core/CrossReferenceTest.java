package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossReferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "uniprot:P14064                              ; uniprot  ; P14064  ; ``",
                "psi-mi:\"MI:0402\"(\"chromatin i. assay\")  ; psi-mi   ; MI:0402 ; chromatin i. assay",
                "psi-mi:\"MI:0008/MI:0080\"(\"a/b\")         ; psi-mi   ; MI:0008/MI:0080 ; a/b",
                "psi-mi:\"MI:0499\"( \"unspecified role\" )  ; psi-mi   ; MI:0499 ; unspecified role",
                "taxid:4932(\"Saccharomyces cerevisiae\")    ; taxid    ; 4932    ; Saccharomyces cerevisiae",
                "taxid:4932(yeast)                           ; taxid    ; 4932    ; yeast",
                "function:\"activator\"                      ; function ; activator ; ``",
                "uniprot:\"a\\\"b|c(d)\"(\"x\\\\y\")         ; uniprot  ; a\"b|c(d) ; x\\y",
                "a:b:c                                       ; a        ; b:c     ; ``",
            })
    void aValueIsDatabaseIdentifierAndText(String cell, String database, String identifier, String text) {
        assertThat(CrossReference.parseCell(cell)).singleElement().satisfies(reference -> {
            assertThat(reference.database()).isEqualTo(database);
            assertThat(reference.identifier()).isEqualTo(identifier);
            assertThat(reference.text().orElse("")).isEqualTo(text);
        });
    }

    @Test
    void valuesAreJoinedByBars() {
        assertThat(CrossReference.parseCell("geneid:850483|geneid:855381|psi-mi:\"a|b\"(\"c|d\")"))
                .containsExactly(
                        CrossReference.of("geneid", "850483"),
                        CrossReference.of("geneid", "855381"),
                        CrossReference.of("psi-mi", "a|b", "c|d"));
    }

    @Test
    void aDashIsNoValue() {
        assertThat(CrossReference.parseCell("-")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "|", "x:", ":y", "x:y|", "x:\"y", "x:y(", "x:y(z", "x:\"y\"z", "x:y||x:y", "x:y(\"z\") "
            })
    void anythingElseIsRefused(String cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossReference.parseCell(cell))
                .withMessageMatching("character [0-9]+: found \".*\", expected .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uniprot:P14064",
                "geneid:850483",
                "taxid:4932(\"Saccharomyces cerevisiae\")",
                "pubmed:24170807(\"Yeastract\")",
                "psi-mi:\"MI:0402\"(\"chromatin immunoprecipitation assay\")",
                "uniprot:\"HAP4\"(\"protein name\")",
                "x:\"a:b\"",
                "x:\"a\\\"b\"(\"c\\\\d\")",
                "x:\"a|b\""
            })
    void theTextIsThatOfAMitabFile(String cell) {
        assertThat(CrossReference.parseCell(cell).get(0)).hasToString(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", ":a", "|a", "a\"", "a:", "a|"})
    void aMarkInADatabaseIsRefusedAnywhere(String database) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossReference.of(database, "x"))
                .withMessage("database: found \"" + database + "\", expected text without \" : |");
    }

    @Test
    void partsThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossReference.of(" ", "x"))
                .withMessage("database: found \" \", expected text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossReference.of("a:b", "x"))
                .withMessage("database: found \"a:b\", expected text without \" : |");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossReference.of("x", ""))
                .withMessage("identifier: found \"\", expected text that is not blank");
    }
}
