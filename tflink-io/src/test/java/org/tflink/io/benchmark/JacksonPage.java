package org.tflink.io.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A page of the current layout as one would read it with general libraries: the front matter by Jackson's YAML, its rows by
 * Commons CSV, the orthologs by Jackson's JSON, all into records. Nothing is checked, and no other layout is read.
 */
record JacksonPage(
        String accession,
        String name,
        List<Long> geneIds,
        String organism,
        String function,
        int interactionCount,
        List<Ortholog> orthologs,
        List<String> jasparMatrices,
        List<Row> tfs,
        List<Row> targets,
        List<Site> bindingSites,
        List<Sequence> sequences) {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new JsonMapper();

    /** Quotes are data in these rows. */
    private static final CSVFormat ROWS = CSVFormat.newFormat(',');

    /** A row of an interaction, without the page's own protein. */
    record Row(
            String name,
            String accession,
            List<Long> geneIds,
            List<String> databases,
            List<String> methods,
            List<Long> papers,
            boolean smallScale) {}

    record Site(
            String id,
            String assembly,
            String chromosome,
            int start,
            int end,
            String strand,
            List<String> methods,
            List<Long> papers,
            List<String> databases,
            boolean smallScale) {}

    record Sequence(String header, String bases) {}

    record Ortholog(String species, String accession, boolean inTFLink) {}

    /** {@code {"species": "Homo sapiens", "id": ["<a href=\"/protein/o95416\">O95416</a>"]}}. */
    private record Species(String species, List<String> id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record FrontMatter(
            @JsonProperty("uniprot_accession") String accession,
            @JsonProperty("protein_name") String name,
            @JsonProperty("ncbi_gene_id") String geneIds,
            @JsonProperty("organism") String organism,
            @JsonProperty("function") String function,
            @JsonProperty("number_of_interactions") int interactionCount,
            @JsonProperty("orthologs") String orthologs,
            @JsonProperty("jaspar_matrices") @Nullable Object jasparMatrices,
            @JsonProperty("tfs") String tfs,
            @JsonProperty("targets") String targets,
            @JsonProperty("binding_sites") @Nullable String bindingSites) {}

    /** Reads the text of a page. */
    static JacksonPage of(String page) throws IOException {
        int end = page.indexOf("\n---\n", 3);
        FrontMatter keys = YAML.readValue(page.substring(4, end + 1), FrontMatter.class);
        return new JacksonPage(
                keys.accession(),
                keys.name(),
                ids(keys.geneIds()),
                keys.organism(),
                keys.function(),
                keys.interactionCount(),
                orthologs(keys.orthologs()),
                matrices(keys.jasparMatrices()),
                rows(keys.tfs()),
                rows(keys.targets()),
                keys.bindingSites() == null ? List.of() : sites(keys.bindingSites()),
                sequences(page.substring(end + 5)));
    }

    private static List<String> matrices(@Nullable Object value) {
        return value instanceof List<?> ids ? ids.stream().map(String::valueOf).toList() : List.of();
    }

    private static List<Ortholog> orthologs(String json) {
        List<Ortholog> orthologs = new ArrayList<>();
        if (!json.isEmpty()) {
            for (Species species : JSON.readValue(json, Species[].class)) {
                for (String id : species.id()) {
                    boolean link = id.startsWith("<a ");
                    String accession = link ? id.substring(id.indexOf('>') + 1, id.indexOf("</a>")) : id;
                    orthologs.add(new Ortholog(species.species(), accession, link));
                }
            }
        }
        return orthologs;
    }

    private static List<Row> rows(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), ROWS)) {
            for (CSVRecord row : parser) {
                rows.add(new Row(
                        row.get(0),
                        row.get(1),
                        ids(row.get(2)),
                        items(row.get(3)),
                        items(row.get(4)),
                        papers(row.get(5)),
                        row.get(6).equals("Yes")));
            }
        }
        return rows;
    }

    private static List<Site> sites(String text) throws IOException {
        List<Site> sites = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), ROWS)) {
            for (CSVRecord row : parser) {
                sites.add(new Site(
                        row.get(0),
                        row.get(4),
                        row.get(5),
                        Integer.parseInt(row.get(6)),
                        Integer.parseInt(row.get(7)),
                        row.get(8),
                        items(row.get(10)),
                        papers(row.get(11)),
                        items(row.get(12)),
                        row.get(13).equals("Yes")));
            }
        }
        return sites;
    }

    /** Records of a header and lines of bases, each with a backslash and a carriage return at the end. */
    private static List<Sequence> sequences(String body) {
        List<Sequence> sequences = new ArrayList<>();
        for (String record : body.split("\\\\>", -1)) {
            int header = record.indexOf('\\');
            if (header > 0) {
                sequences.add(new Sequence(
                        record.substring(0, header),
                        record.substring(header).replace("\\", "").replace("\r", "")));
            }
        }
        return sequences;
    }

    private static List<String> items(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(";", -1));
    }

    private static List<Long> ids(String cell) {
        return items(cell).stream().map(Long::valueOf).toList();
    }

    /** {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}. */
    private static List<Long> papers(String cell) {
        List<Long> ids = new ArrayList<>();
        for (String id : URLDecoder.decode(cell, StandardCharsets.UTF_8).split(" OR ", -1)) {
            ids.add(Long.parseLong(id.substring(0, id.indexOf('['))));
        }
        return ids;
    }
}
