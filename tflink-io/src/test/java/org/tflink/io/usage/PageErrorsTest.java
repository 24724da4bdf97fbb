package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tflink.io.usage.TestFile.protein;
import static org.tflink.io.usage.TestPage.ROW;
import static org.tflink.io.usage.TestPage.page;
import static org.tflink.io.usage.TestPage.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.io.Problem;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

/**
 * What is not a page is told so, with the place, in one message. The sign ⌖ in a page marks the place where the problem
 * is to be found; it is taken out before the page is read.
 */
class PageErrorsTest {

    private static final char MARK = '⌖';

    private static final String SHAPE = "expected JSON such as [{\"species\": \"Homo sapiens\", \"id\": [\"B2RTY4\"]}]";

    private static final String HEADER =
            "a header such as TFLinkSS09283365;Q94126;ces-2;ce10;chrIII:3744956-3744965 and a backslash";

    private static final String INDICATORS = "expected text without YAML's anchors, aliases and tags";

    private static void assertProblem(TestPage marked, String problem) {
        assertProblem(marked.text(), problem);
    }

    private static void assertProblem(String marked, String problem) {
        assertThatThrownBy(() -> protein(TFLinkReader.from(marked.replace("" + MARK, ""), "page.md")))
                .isInstanceOf(TFLinkParseException.class)
                .hasMessage(place(marked) + ": " + problem);
    }

    private static String place(String marked) {
        String before = marked.substring(0, marked.indexOf(MARK));
        List<MatchResult> lineEnds =
                Pattern.compile("\r\n|\r|\n").matcher(before).results().toList();
        int lineStart =
                lineEnds.isEmpty() ? 0 : lineEnds.get(lineEnds.size() - 1).end();
        return "page.md:" + (lineEnds.size() + 1) + ":" + (before.length() - lineStart + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "⌖                         | found \"\", expected a page, which begins with the line ---",
                "⌖Hello                    | found \"Hello\", expected a page, which begins with the line ---",
                "⌖----                     | found \"----\", expected a page, which begins with the line ---",
                "---⌖                      | found the end, expected the line --- that closes the front matter",
                "`---\ntype: protein\n--⌖` | found the end, expected the line --- that closes the front matter",
                "`---\n⌖---\n`             | found \"---\", expected keys with text, such as protein_name: Sox14",
                "`---\n⌖- a\n---\n`        | found \"- a\", expected keys with text, such as protein_name: Sox14",
                "`---\n⌖Sox14\n---\n`      | found \"Sox14\", expected keys with text, such as protein_name: Sox14",
            })
    void whatHasNoFrontMatterIsNoPage(String text, String problem) {
        assertProblem(text, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "⌖&x Sox14       | protein_name: found \"&x Sox14\", " + INDICATORS,
                "⌖*x             | protein_name: found \"*x\", " + INDICATORS,
                "⌖!!int 14       | protein_name: found \"!!int 14\", " + INDICATORS,
                "`x\n⌖!t y: z`   | found \"!t y: z\", " + INDICATORS,
                "⌖[Sox14]        | protein_name: found \"[Sox14]\", expected text",
                "⌖{Sox: 14}      | protein_name: found \"{Sox: 14}\", expected text",
                "`\n  ⌖- Sox14`  | protein_name: found \"- Sox14\", expected text",
                "`\n  ⌖a: b`     | protein_name: found \"a: b\", expected text",
                "Sox⌖: 14: 15    | found \": 14: 15\", expected YAML: mapping values are not allowed here",
                "\"\\⌖q\"        | found \"q\"\", expected YAML: found unknown escape character q(113)",
                "\"⌖\\uD83D\"    | protein_name: found \"\\uD83D\", expected escapes of whole characters, not of half a surrogate pair",
                "\"a⌖\\uDC00b\"  | protein_name: found \"a\\uDC00b\", expected escapes of whole characters, not of half a surrogate pair",
                "a⌖\0b           | found \"\\u0000\", expected printable text",
                "a⌖\u0007b       | found \"\\u0007\", expected printable text",
                "a⌖\uD83D        | found \"\\uD83D\", expected printable text",
                "`x\n⌖\ty: z`    | found \"\\ty: z\", expected YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
                "`x\n--- ⌖y`     | found \"y\", expected the line --- that closes the front matter",
                "`x\n...\n⌖y: z` | found \"y: z\", expected YAML: expected '<document start>', but found '<block mapping start>'",
                "`x\n⌖title: P00001` | title: found the key a second time, expected each key once",
            })
    void yamlThatTheGeneratorNeverWritesIsRefused(String yaml, String problem) {
        // The last line of the front matter, so that what it breaks is not found later still.
        assertProblem(page().without("protein_name").with("protein_name", yaml), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\UFFFFFFFF\"", "\n? [y]\n: z"})
    void whereTheYamlLibraryGivesNoPlaceTheEntryIsNamed(String yaml) {
        assertThatThrownBy(() -> page().with("protein_name", yaml).read())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageStartingWith("page.md:5:")
                .hasMessageEndingWith("expected YAML");
    }

    @Test
    void aTagOfTheWholeMappingIsRefused() {
        assertProblem("---\n⌖!t\ntype: protein\n---\n", "found \"!t\", " + INDICATORS);
    }

    @Test
    void nestedListsAreRefusedAtTheFirst() {
        assertProblem(
                page().with("protein_name", MARK + "[".repeat(1_000_000)),
                "protein_name: found \"" + "[".repeat(80) + "…\", expected text");
    }

    @Test
    void aliasesNeverMultiply() {
        assertProblem(
                page().with("a", "⌖&a [x, x]").with("b", "[*a, *a]").with("c", "[*b, *b]"),
                "a: found \"&a [x, x]\", expected text");
    }

    static Stream<Arguments> values() {
        String geneIds = "expected whole numbers joined by \";\", or \"-\"";
        String count = "expected a whole number from 0 to 2147483647";
        return Stream.of(
                Arguments.of("type", "⌖search", "found \"search\", expected protein"),
                Arguments.of("layout", "⌖list", "found \"list\", expected protein"),
                Arguments.of("title", "⌖P00009", "found \"P00009\", expected P00001"),
                Arguments.of("uniprot_accession", "'⌖'", "found \"\", expected one word, such as Q04892"),
                Arguments.of("organism", "'⌖ '", "found \" \", expected the name of an organism"),
                Arguments.of(
                        "function",
                        "⌖enhancer",
                        "found \"enhancer\", expected transcription factor, target gene, or transcription factor and"
                                + " target gene"),
                Arguments.of("ncbi_gene_id", "⌖13806;x", "found \"13806;x\", " + geneIds),
                Arguments.of("ncbi_gene_id", "'⌖-5'", "found \"-5\", " + geneIds),
                Arguments.of("ncbi_gene_id", "'⌖99999999999999999999'", "found \"99999999999999999999\", " + geneIds),
                Arguments.of("number_of_interactions", "'⌖2147483648'", "found \"2147483648\", " + count),
                Arguments.of("number_of_interactions", "'⌖-1'", "found \"-1\", " + count),
                Arguments.of("number_of_interactions", "⌖1e2", "found \"1e2\", " + count),
                Arguments.of(
                        "jaspar_matrices",
                        "⌖MA0147.1",
                        "found \"MA0147.1\", expected a list such as [\"MA0147.1\", \"MA0147.2\"]"),
                Arguments.of("jaspar_matrices", "[⌖[MA0147.1]]", "found \"[MA0147.1]]\", expected text"),
                Arguments.of("jaspar_matrices", "[MA0147.1, '⌖']", "found \"\", expected text"),
                Arguments.of("jaspar_matrices", "⌖{a: b}", "found \"{a: b}\", expected text"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueThatIsNotWhatItsKeySaysIsRefused(String key, String yaml, String problem) {
        assertProblem(page().with(key, yaml), key + ": " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"protein_name", "uniprot_accession", "organism", "function"})
    void aMissingKeyIsNamed(String key) {
        assertProblem(
                page().without(key).without("title").text().replace("\n\n---\n", "\n\n⌖---\n"),
                key + ": found no such key, expected a value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "⌖a,b,c                           | row 1: found \"a,b,c\", expected 6 or 7 cells, not 3",
                "⌖Abc1,P00002,102,GTRD,x,1,No,y   | row 1: found \"Abc1,P00002,102,GTRD,x,1,No,y\", expected 6 or 7 cells, not 8",
                "Abc1,⌖ ,102,GTRD,x,1,No          | row 1, cell 2 (UniProt accession): found \" \", expected one word, such as Q04892",
                "Abc1,P00002,⌖x,GTRD,x,1,No       | row 1, cell 3 (NCBI gene ids): found \"x\", expected whole numbers joined by \";\", or \"-\"",
                "Abc1,P00002,⌖1.5,GTRD,x,1,No     | row 1, cell 3 (NCBI gene ids): found \"1.5\", expected whole numbers joined by \";\", or \"-\"",
                "Abc1,P00002,⌖0,GTRD,x,1,No       | row 1, cell 3 (NCBI gene ids): found \"0\", expected whole numbers joined by \";\", or \"-\"",
                "Abc1,P00002,1,⌖GTRD;,x,1,No      | row 1, cell 4 (source databases): found \"GTRD;\", expected items joined by \";\", none of them empty",
                "Abc1,P00002,1,GTRD,⌖x;;y,1,No    | row 1, cell 5 (detection methods): found \"x;;y\", expected items joined by \";\", none of them empty",
                "Abc1,P00002,1,GTRD,x,1,⌖no       | row 1, cell 7 (small-scale evidence): found \"no\", expected Yes or No",
            })
    void aBadCellIsNamed(String row, String problem) {
        assertProblem(page().with("tfs", rows(row)), "tfs, " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1%5Buid%5            | PubMed query, character 8: found \"%5\", expected % and two hex digits",
                "1%5Buid%5D+OR        | PubMed query, character 10: found \"\", expected a PubMed id",
                "1+2                  | PubMed query, character 3: found \"2\", expected \"[uid]\", \"OR\", \";\", \",\" or the end",
                "0                    | PubMed query, character 1: found \"0\", expected a PubMed id between 1 and 9223372036854775807",
                "<a href=\"?term=1\">x     | a link that is closed by </a>",
                "<a href=\"?term=1\" x     | a tag that is closed by >",
                "<a href=\"?term=1         | a tag that is closed by >",
                "<a>1</a>                  | a link with an href",
                "</a><a href=\"?term=1\">  | a link that is opened before it is closed",
                "1 <a href=\"?term=1\">x</a> | a link with nothing beside it",
                "<a href=\"?term=1\">x</a><a href=\"?term=2\">y</a> | one link",
                "<a href=\"?term=&#xD800;\">x</a> | entities of characters that exist",
            })
    void aBadPubMedCellIsExplained(String cell, String reason) {
        assertProblem(
                page().with("tfs", rows("Abc1,P00002,1,GTRD,x," + MARK + cell + ",No")),
                "tfs, row 1, cell 6 (PubMed ids): found \"" + cell
                        + "\", expected PubMed ids such as 18971253%5Buid%5D+OR+27924024%5Buid%5D (" + reason + ")");
    }

    /** The location cells of a binding site, from assembly to genome browser. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "⌖mm10,-,-,-,.,-             | cell 5 (assembly): found \"mm10\", expected -, as in the other cells of the location",
                "-,-,-,⌖7,.,-                | cell 8 (end): found \"7\", expected -, as in the other cells of the location",
                "mm10,chr1,5,⌖x,+,-          | cell 8 (end): found \"x\", expected a whole number from 0 to 2147483647",
                "mm10,chr1,5,⌖9999999999,+,- | cell 8 (end): found \"9999999999\", expected a whole number from 0 to 2147483647",
                "mm10,chr1,⌖-,9,+,-          | cell 7 (start): found \"-\", expected a whole number from 0 to 2147483647",
                "mm10,⌖-,5,9,+,-             | cell 6 (chromosome): found \"-\", expected text, as in the other cells of the location",
                "mm10,chr1,5,9,⌖*,-          | cell 9 (strand): found \"*\", expected a strand, + or -",
                "-,-,-,-,⌖+,-                | cell 9 (strand): found \"+\", expected -, since there is no location",
            })
    void aBadLocationIsExplained(String location, String problem) {
        String row = "TFLinkSS1,P00001,Abc1,Mus musculus," + location + ",x,1,ORegAnno,Yes,0";

        assertProblem(page().with("binding_sites", row), "binding_sites, row 1, " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "⌖{                                           | {",
                "⌖null                                        | null",
                "[⌖1]                                         | 1]",
                "[{\"species\": ⌖1, \"id\": []}]              | 1, \"id\": []}]",
                "[⌖{\"species\": \"x\"}]                        | {\"species\": \"x\"}]",
                "[⌖{\"id\": []}]                              | {\"id\": []}]",
                "[{\"species\": \"x\", \"id\": ⌖\"y\"}]       | \"y\"}]",
                "[{\"species\": \"x\", \"id\": [⌖[]]}]        | []]}]",
                "[{\"species\": \"x\", \"id\": [⌖{}]}]        | {}]}]",
                "[{\"species\": \"x\", \"name\": ⌖\"y\"}]     | \"y\"}]",
                "[{\"species\": \"x\", \"id\": []}] ⌖x        | x",
            })
    void orthologsOfAnotherShapeAreRefused(String json, String found) {
        assertProblem(page().with("orthologs", rows(json)), "orthologs: found \"" + found + "\", " + SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"species\": \"x\", \"species\": \"y\"}]",
                "[{\"species\": \"x\", \"id\": [\"y\"",
                "[{\"species\": \"x\", \"id\": [NaN]}]",
                "[{\"species\": \"x\", \"id\": [\"\\u00\"]}]",
                "[{'species': 'x', 'id': []}]",
            })
    void orthologsThatAreNotJsonAreRefused(String json) {
        assertThatThrownBy(() -> page().with("orthologs", rows(json)).read())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageStartingWith("page.md:10:")
                .hasMessageEndingWith(SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"species\": \"x\", \"id\": [%s]}]", "[{\"%s\": 1}]"})
    void numbersAndNamesPastTheLimitsOfTheJsonLibraryAreRefused(String json) {
        assertThatThrownBy(() -> page().with("orthologs", rows(json.formatted("1".repeat(60_000))))
                        .read())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageStartingWith("page.md:10:")
                .hasMessageEndingWith(SHAPE);
    }

    /** The second of three blank rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a,P2,1,x,y,,No\n\n\n⌖\n\n  a,P2,1,x,y,,No'",
                "a,P2,1,x,y,,No\n\n\n⌖\n\n  a,P2,1,x,y,,No",
                "|\n  a,P2,1,x,y,,No\n\n⌖\n\n  a,P2,1,x,y,,No",
                "\"a,P2,1,x,y,,No\\n\\n⌖\\n\\na,P2,1,x,y,,No\"",
                "\"a,P2,1,x,y,,No\n\n\n⌖\n\n  a,P2,1,x,y,,No\"",
            })
    void theLineOfABlankRowIsTrue(String yaml) {
        List<Problem> told = new ArrayList<>();
        String marked = page().with("tfs", yaml).text();

        protein(TFLinkReader.from(marked.replace("" + MARK, ""), "page.md").onProblem(told::add));

        assertThat(told).hasSize(3);
        assertThat(told.get(1).message())
                .isEqualTo(place(marked) + ": tfs, row 3: found \"\", expected 6 or 7 cells, not 1");
    }

    @Test
    void jsonNestedDeeplyIsRefusedAtTheFirst() {
        assertProblem(
                page().with("orthologs", rows("[" + MARK + "[".repeat(1_000_000))),
                "orthologs: found \"" + "[".repeat(80) + "…\", " + SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uDC00", "\\u0000"})
    void aSpeciesThatCannotBePrintedIsRefused(String species) {
        assertProblem(
                page().with("orthologs", rows("[{\"species\": ⌖\"" + species + "\", \"id\": []}]")),
                "orthologs: found \"\"" + species + "\", \"id\": []}]\", expected printable text");
    }

    @Test
    void halfACharacterInARowIsToldWithItsCell() {
        assertProblem(
                page().with("tfs", '"' + ROW + "\\n" + ROW.replace("Abc1", "Ab⌖\\uDC00c1") + '"'),
                "tfs, row 2, cell 1 (name): found \"Ab\\uDC00c1\", expected escapes of whole characters, not of half a"
                        + " surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "NA", "P1 P2", "P1\\u0000", "P1\\_"})
    void anAccessionIsOneWord(String accession) {
        String found = accession.replace("\\_", "\u00A0");

        assertProblem(
                page().with("tfs", '"' + ROW.replace("P00002", MARK + accession) + '"'),
                "tfs, row 1, cell 2 (UniProt accession): found \"" + found + "\", expected one word, such as Q04892");
    }

    /** PyYAML writes none of these blanks. */
    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\x0a", "\\u000A", "\\U0000000A"})
    void thePlaceIsTrueBehindALineBreakThatIsAnEscape(String lineBreak) {
        assertProblem(
                page().with("tfs", '"' + ROW + lineBreak + ROW.replace(",102,", ",⌖x,") + '"'),
                "tfs, row 2, cell 3 (NCBI gene ids): found \"x\", expected whole numbers joined by \";\", or \"-\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x20", "\\u0020", "\\U00000020", "\\ ", " ", "\n  ", " \\\n  \\ ", "\\x09", "\\t"})
    void thePlaceIsTrueBehindABlankThatIsAnEscape(String blank) {
        assertProblem(
                page().with("tfs", '"' + ROW.replace("Abc1", "A" + blank + "c").replace(",102,", ",⌖x,") + '"'),
                "tfs, row 1, cell 3 (NCBI gene ids): found \"x\", expected whole numbers joined by \";\", or \"-\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                 | accession: found \"\", expected text that is not blank",
                "<a href='/protein/o1'>O1           | a link that is closed by </a>",
                "<a href='/protein/o1' O1           | a tag that is closed by >",
                "<a href='/protein/o2'>O1</a>       | the href is not that of the text",
                "<a href='/tf/o1'>O1</a>            | the href is not that of the text",
                "<a>O1</a>                          | a link with an href",
            })
    void aBadOrthologIsNamed(String id, String reason) {
        String json = "[{\"species\": \"x\", \"id\": [\"ok\"]}, {\"species\": \"y\", \"id\": [⌖\"" + id + "\"]}]";

        assertProblem(
                page().with("orthologs", rows(json)),
                "orthologs, row 2: found \"" + id
                        + "\", expected an id, or a link such as <a href=\"/protein/o95416\">O95416</a>: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "⌖See also                                   | found \"See also\", expected \\> and " + HEADER,
                "\\>⌖TFLinkSS1;P1;n;mm10                     | found \"TFLinkSS1;P1;n;mm10\", expected " + HEADER,
                "`\\>⌖TFLinkSS1;P1;n;chr1:5-9\\\rA`          | found \"TFLinkSS1;P1;n;chr1:5-9\\\", expected " + HEADER,
                "`\\>⌖TFLinkSS1;P1;n;mm10;chr1:5-\\\rA`      | found \"TFLinkSS1;P1;n;mm10;chr1:5-\\\", expected "
                        + HEADER,
                "`\\>⌖TFLinkSS1;P1;n;mm10;c:5-9999999999\\\rA` | found \"TFLinkSS1;P1;n;mm10;c:5-9999999999\\\", expected "
                        + HEADER,
                "`\\>⌖TFLinkSS1;P1;n;-;chr1:5-9\\\rA`        | found \"TFLinkSS1;P1;n;-;chr1:5-9\\\", expected "
                        + HEADER,
                "`\\>⌖TFLinkSS1;P1;n;mm10;-\\\rA`            | found \"TFLinkSS1;P1;n;mm10;-\\\", expected " + HEADER,
                "`\\>⌖;P1;n;-;-\\\rA`                        | found \";P1;n;-;-\\\", expected " + HEADER,
                "`\\>⌖TFLinkSS1;P1;n;-;-\nACGT`              | found \"TFLinkSS1;P1;n;-;-\", expected " + HEADER,
                "`\\>TFLinkSS1;P1;n;-;-\\\r⌖`                | found \"\", expected bases such as A, C, G, T or N",
                "`\\>TFLinkSS1;P1;n;-;-\\\rAC⌖XT\\\r`        | found \"XT\\\", expected bases such as A, C, G, T or N, and a backslash",
                "`\\>TFLinkSS1;P1;n;-;-\\\rAC⌖\nGT\\\r`      | found \"\", expected bases such as A, C, G, T or N, and a backslash",
                "`\\>TFLinkSS1;P1;n;-;-\\\rA\\\r⌖\0`         | found \"\\u0000\", expected bases such as A, C, G, T or N, and a backslash",
            })
    void aBodyThatIsNotSequencesIsRefused(String body, String problem) {
        assertProblem(page().body(body), "record 1: " + problem);
    }

    @Test
    void theLineIsTrueAlthoughTheScalarIsFolded() {
        String folded = "Abc1,P00002,102,GTRD;ORegAnno,chromatin immunoprecipitation assay;inferred\n  by curator,,No";
        String[] rows = Collections.nCopies(100, folded).toArray(String[]::new);
        rows[56] = folded.replace(",No", ",⌖Maybe");

        assertProblem(
                page().with("tfs", rows(ROW)).with("targets", rows(rows)),
                "targets, row 57, cell 7 (small-scale evidence): found \"Maybe\", expected Yes or No");
    }

    /** In each style of scalar, the second row's flag. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'it''s,P2,1,x,y,,No\n\n  it''s,P2,1,x,y,,⌖Maybe'",
                "'it''s,P2,1,x\n  z,y,,No\n\n  it''s,P2,1,x\n  z,y,,⌖Maybe'",
                "'a,P2,1,x,y,,No\n\n  it''s,P2,1,x,y,,\n  ⌖Maybe'",
                "a,P2,1,x,y,,No\n\n  a,P2,1,x,y,,⌖Maybe",
                "\n  a,P2,1,x,y,,No\n\n  a,P2,1,x,y,,⌖Maybe",
                "|\n  a,P2,1,x,y,,No\n  a,P2,1,x,y,,⌖Maybe",
                ">-\n  a,P2,1,x,y,,No\n\n  a,P2,1,x,y,,⌖Maybe",
                "\"\\u03B2,P2,1,x,y,,No\\n\\U0001F9EC\\U00000041,P2,1,x\\ z,y,,⌖Maybe\"",
                "\"\\x41,P2,1,x,y,,No\\n\\\n  \\ b,P2,1,\\tx\\\n  \\ z,y,,⌖Maybe\"",
            })
    void thePlaceIsTrueInEveryStyleOfScalar(String yaml) {
        String space = yaml.contains(",\n  ⌖") ? " " : "";

        assertProblem(
                page().with("tfs", yaml),
                "tfs, row 2, cell 7 (small-scale evidence): found \"" + space + "Maybe\", expected Yes or No");
    }

    @Test
    void charactersBeyondTheFirstPlaneDoNotShiftThePlace() {
        assertProblem(
                page().with("protein_name", "\uD83E\uDDEC\uD83E\uDDEC").with("title", "'⌖\uD83E\uDDEC' # x"),
                "title: found \"\uD83E\uDDEC\", expected P00001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesCountAfterEveryKindOfLineEnd(String lineEnd) {
        assertProblem(
                page().with("layout", "⌖list").text().replace("\n", lineEnd),
                "layout: found \"list\", expected protein");
    }

    @Test
    void theAccessorsGiveTheFactsOneByOne() {
        TFLinkParseException e = catchThrowableOfType(
                TFLinkParseException.class,
                () -> page().with("tfs", rows(ROW, "Abc1,P00002,102,x,y,,Maybe\t"))
                        .read());

        assertThat(e.problem().source()).isEqualTo("page.md");
        assertThat(e.problem().lineNumber()).isEqualTo(12);
        assertThat(e.problem().column()).isEqualTo("  Abc1,P00002,102,x,y,,".length() + 1);
        assertThat(e.problem().key()).hasValue("tfs");
        assertThat(e.problem().rowNumber()).hasValue(2);
        assertThat(e.problem().cell()).hasValue(7);
        assertThat(e.problem().cellName()).hasValue("small-scale evidence");
        assertThat(e.problem().found()).isEqualTo("Maybe\\t");
        assertThat(e.problem().expected()).isEqualTo("Yes or No");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TFLink SS1;P00001;Xyz9;-;-",
                "-;P00001;Xyz9;-;-",
                "TFLinkSS1;P0\u0000001;Xyz9;-;-",
                "TFLinkSS1;P00001;Xyz\u00009;-;-"
            })
    void aHeaderWhoseIdsAreNoWordsOrThatCannotBePrintedIsRefused(String header) {
        assertThatThrownBy(() -> page().body("\\>" + header + "\\\rACGT\\\r").read())
                .isInstanceOf(TFLinkParseException.class)
                .hasMessageStartingWith("page.md:12:3: record 1: found \"")
                .hasMessageEndingWith("expected " + HEADER);
    }
}
