package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.protein;
import static org.tflink.io.usage.TestPage.ROW;
import static org.tflink.io.usage.TestPage.page;
import static org.tflink.io.usage.TestPage.rows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

/** With a handler, bad rows and cells are told and left out, and everything else is kept. */
class LenientReadingTest {

    private static final String BAD_ROW = ROW.replace(",No", ",Maybe");

    private final List<String> told = new ArrayList<>();

    private Protein read(TestPage page) {
        return protein(TFLinkReader.from(page.text(), "page.md").onProblem(problem -> told.add(problem.message())));
    }

    @Test
    void aGoodPageHasNoProblems() {
        read(page().with("tfs", ROW));

        assertThat(told).isEmpty();
    }

    @Test
    void aBadRowIsToldAsStrictReadingTellsIt() {
        TestPage page = page().with("tfs", rows(ROW, BAD_ROW));

        read(page);

        assertThatThrownBy(page::read).hasMessage(told.get(0));
    }

    @Test
    void badRowsAreLeftOutAndTheOthersKept() {
        Protein protein = read(page().with("tfs", rows(ROW, BAD_ROW, "x", ROW)).with("targets", rows(BAD_ROW, ROW)));

        assertThat(told)
                .containsExactly(
                        "page.md:12:62: tfs, row 2, cell 7 (small-scale evidence): found \"Maybe\", expected Yes or No",
                        "page.md:14:3: tfs, row 3: found \"x\", expected 6 or 7 cells, not 1",
                        "page.md:17:70: targets, row 1, cell 7 (small-scale evidence): found \"Maybe\", expected Yes or"
                                + " No");
        assertThat(protein)
                .isEqualTo(
                        page().with("tfs", rows(ROW, ROW)).with("targets", ROW).read());
    }

    @Test
    void ofARowWithSeveralBadCellsTheFirstIsTold() {
        read(page().with("tfs", BAD_ROW.replace(",102,", ",x,")));

        assertThat(told).singleElement().asString().contains("cell 3");
    }

    @Test
    void aRowWithHalfACharacterIsLeftOut() {
        Protein protein = read(page().with("tfs", '"' + ROW.replace("Abc1", "\\uD83D") + "\\n" + ROW + '"'));

        assertThat(told).hasSize(1);
        assertThat(protein).isEqualTo(page().with("tfs", ROW).read());
    }

    @Test
    void aBadBindingSiteIsLeftOut() {
        Protein protein = read(page().with("binding_sites", "a,b"));

        assertThat(told)
                .containsExactly(
                        "page.md:10:16: binding_sites, row 1: found \"a,b\", expected 9 or 10 or 15 cells, not" + " 2");
        assertThat(protein.bindingSites()).isEmpty();
    }

    @Test
    void aBadOrthologIsLeftOutAndTheOthersKept() {
        Protein protein = read(
                page().with(
                                "orthologs",
                                rows(
                                        "[{\"species\": \"x\", \"id\": [\"A\", \"<a>B</a>\", \"\", null, 7, \"\\uDC00\", \"\\u0000\", \"-\", \"C\"]}, {\"species\": \"y\", \"id\": [\"D\"]}]")));

        assertThat(told).hasSize(7);
        assertThat(protein.orthologs()).extracting(Ortholog::accession).containsExactly("A", "C", "D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orthologs              | '[{]'       ",
                "ncbi_gene_id           | 12;x        ",
                "number_of_interactions | many        ",
                "jaspar_matrices        | MA0147.1    ",
                "jaspar_matrices        | ['']        ",
            })
    void aBadValueIsLeftEmpty(String key, String yaml) {
        Protein protein = read(page().with(key, "'[{]'".contains(yaml) ? rows(yaml) : yaml));

        assertThat(told).singleElement().asString().contains(": " + key + ": found");
        assertThat(protein).isEqualTo(page().with(key, "").read());
    }

    @Test
    void aBadRecordIsLeftOutAndTheOthersKept() {
        Protein protein = read(page().body("\\>TFLinkSS1;P1;n;-;-\\\rA\\\r\\>TFLinkSS2;P1;n;-;-\\\rAX\\\r\\>x\\\rA\\\r"
                + "\\>TFLinkSS4;P1;n;-;-\\\rC\\\r"));

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains("record 2: found \"X\\\"");
        assertThat(told.get(1)).contains("record 3: found \"x\\\"");
        assertThat(protein.bindingSiteSequences())
                .extracting(BindingSiteSequence::siteId)
                .containsExactly("TFLinkSS1", "TFLinkSS4");
    }

    @ParameterizedTest
    @CsvSource({
        "function, enhancer",
        "title, P00009",
        "type, search",
        "protein_name, [x]",
        "organism, ''",
        "tfs, {a: b}"
    })
    void withoutAProteinItThrowsAllTheSame(String key, String yaml) {
        assertThatThrownBy(() -> read(page().with(key, yaml))).isInstanceOf(TFLinkParseException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void whatTheHandlerThrowsIsPassedOn() {
        IllegalStateException enough = new IllegalStateException("enough");

        assertThatThrownBy(() ->
                        protein(TFLinkReader.from(page().with("tfs", BAD_ROW).text(), "page.md")
                                .onProblem(problem -> {
                                    throw enough;
                                })))
                .isSameAs(enough);
    }
}
