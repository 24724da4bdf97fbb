package org.tflink.io.usage;

import static org.tflink.io.usage.TestFile.protein;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkReader;

/** A small page of an invented protein, to be changed key by key: {@code page().with("tfs", "'…'")}. */
final class TestPage {

    static final String ROW = "Abc1,P00002,102,GTRD,inferred by curator,11111111%5Buid%5D,No";

    private final Map<String, String> lines = new LinkedHashMap<>();
    private String body = "";

    private TestPage() {
        with("type", "protein");
        with("layout", "protein");
        with("title", "P00001");
        with("protein_name", "Xyz9");
        with("uniprot_accession", "P00001");
        with("ncbi_gene_id", "'101'");
        with("organism", "Mus musculus");
        with("function", "transcription factor and target gene");
    }

    static TestPage page() {
        return new TestPage();
    }

    /** Sets the YAML of a key: what stands after the colon. */
    TestPage with(String key, String yaml) {
        lines.put(key, yaml);
        return this;
    }

    TestPage without(String key) {
        lines.remove(key);
        return this;
    }

    TestPage body(String text) {
        body = text;
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder("---\n");
        lines.forEach((key, yaml) -> text.append(key)
                .append(yaml.isEmpty() ? ":" : ": ")
                .append(yaml)
                .append('\n'));
        return text.append("\n---\n").append(body).toString();
    }

    Protein read() {
        return protein(TFLinkReader.from(text(), "page.md"));
    }

    /** Rows as the generator writes them: single-quoted, an empty line for a line break. */
    static String rows(String... rows) {
        return "'" + String.join("\n\n  ", rows).replace("'", "''") + "'";
    }
}
