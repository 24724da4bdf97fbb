package org.tflink.io.usage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.file;
import static org.tflink.io.usage.TestFile.written;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.ProteinSummary;
import org.tflink.io.Input;
import org.tflink.io.Output;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/** Tables as TFLink published them, of several years: read where {@link RealPagesTest} has its pages. */
class RealTablesTest {

    private static final Path CORPUS = Path.of(System.getProperty("tflink.corpus", "../../shared/corpus"));

    private static final List<String> FINGERPRINTS = RealPagesTest.lines("expected/table-fingerprints.txt");

    private static Path table(String name) {
        return corpus("tables", name);
    }

    private static Path corpus(String folder, String name) {
        Path file = CORPUS.resolve(folder).resolve(name);
        assumeTrue(Files.exists(file), "the corpus is not there");
        return file;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** Every row says what an independent reader finds. */
    private static <T> void assertFingerprints(String name, List<T> rows, Function<T, String> dump) {
        List<String> expected = FINGERPRINTS.stream()
                .filter(line -> line.startsWith(name + " "))
                .toList();
        if (expected.size() == 1 && expected.get(0).startsWith(name + " all ")) {
            String lines = rows.stream().map(dump).collect(joining("\n"));
            assertThat(name + " all " + RealPagesTest.fingerprint(lines)).isEqualTo(expected.get(0));
            return;
        }
        List<String> found = new ArrayList<>();
        for (T row : rows) {
            found.add(name + " " + (found.size() + 1) + " " + RealPagesTest.fingerprint(dump.apply(row)));
        }
        assertThat(found)
                .as("%s", rows.stream().map(dump).toList())
                .isEqualTo(expected)
                .isNotEmpty();
    }

    /** The text comes back where the file is of the current version; the values do in any case. */
    private static <T> void assertComesBack(
            List<T> rows, Function<List<T>, Output> writing, TestFile.Opening<T> opening) {
        assertThat(all(opening, file(written(writing.apply(rows))))).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Homo_sapiens_interactions_SS_simpleFormat.tsv.head",
                "Rattus_norvegicus_interactions_SS_simpleFormat.2020.csv",
                "Rattus_norvegicus_interactions_SS_simpleFormat.tsv",
                "Rattus_norvegicus_interactions_SS_simpleFormat_v03.csv",
                "TFLink_Drosophila_melanogaster_interactions_All_simpleFormat_v1.0.tsv.gz",
                "TFLink_Rattus_norvegicus_interactions_SS_simpleFormat_18-01-2021.csv",
                "targets_of_A0A087WPF7.tsv.head",
                "tfs_of_A0A0B4J235.tsv.head",
            })
    void interactionTables(String name) throws IOException {
        Path file = table(name);
        List<Interaction> rows = all(Input::interactions, TFLinkReader.from(Files.newInputStream(file), name));

        assertFingerprints(name, rows, TableDump::of);
        assertComesBack(rows, TFLinkWriter::interactions, Input::interactions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rattus_norvegicus_interactions_SS_mitab.tsv",
                "Saccharomyces_cerevisiae_interactions_SS_mitab.tsv.head",
            })
    void mitabIsTheSameToTheByte(String name) throws IOException {
        Path file = table(name);
        List<Interaction> rows = all(Input::interactions, Files.newInputStream(file));

        assertFingerprints(name, rows, TableDump::of);
        assertThat(written(TFLinkWriter.mitab(rows))).isEqualTo(text(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TFLink_Drosophila_melanogaster_interactions_All_simpleFormat_v1.0.tsv.gz",
                "TFLink_P18146_TFBS_annot_v1.0.tsv.head",
            })
    void aCurrentTableIsTheSameToTheByte(String name) throws IOException {
        Path file = table(name);
        String text = inflated(file);
        boolean sites = name.contains("TFBS");

        assertThat(
                        sites
                                ? written(TFLinkWriter.bindingSites(all(Input::bindingSites, text)))
                                : written(TFLinkWriter.interactions(all(Input::interactions, text))))
                .isEqualTo(text);
    }

    private static String inflated(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** A blank line ends it. */
    @Test
    void anEarlierMitabFile() throws IOException {
        String name = "Rattus_norvegicus_interactions_SS_mitab_v03.tsv";

        assertFingerprints(name, all(Input::interactions, Files.newInputStream(table(name))), TableDump::of);
    }

    @Test
    void bothFormatsOfTheRatSayTheSame() throws IOException {
        List<Interaction> mitab =
                all(Input::interactions, Files.newInputStream(table("Rattus_norvegicus_interactions_SS_mitab.tsv")));
        List<Interaction> simple = all(
                Input::interactions,
                Files.newInputStream(table("Rattus_norvegicus_interactions_SS_simpleFormat_v03.csv")));

        assertThat(mitab)
                .extracting(row -> row.transcriptionFactor() + " "
                        + row.transcriptionFactor().geneIds() + " " + row.target()
                        + row.target().geneIds() + row.evidence().detectionMethods())
                .containsExactlyInAnyOrderElementsOf(simple.stream()
                        .map(row -> row.transcriptionFactor() + " "
                                + row.transcriptionFactor().geneIds() + " " + row.target()
                                + row.target().geneIds() + row.evidence().detectionMethods())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mus_musculus_bindingSites_SS_annotation.tsv.head",
                "Rattus_norvegicus_bindingSites_LS_annotation.tsv.head",
                "Saccharomyces_cerevisiae_bindingSites_SS_annotation.2020.csv",
                "TFLink_P18146_TFBS_annot_v1.0.tsv.head",
                "bindingSites_of_P01108.tsv.head",
            })
    void bindingSiteTables(String name) throws IOException {
        Path file = table(name);
        List<BindingSite> rows = all(Input::bindingSites, Files.newInputStream(file));

        assertFingerprints(name, rows, TableDump::of);
        assertComesBack(rows, TFLinkWriter::bindingSites, Input::bindingSites);
    }

    @Test
    void aBrowseTableIsTheSameToTheByte() throws IOException {
        Path file = table("Mus_musculus_browse.csv.head");
        List<ProteinSummary> rows = all(Input::proteinSummaries, Files.newInputStream(file));

        assertFingerprints("Mus_musculus_browse.csv.head", rows, TableDump::of);
        assertThat(written(TFLinkWriter.proteinSummaries(rows))).isEqualTo(text(file));
    }

    /** These have names in quotes, as later ones do not. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Caenorhabditis_elegans_interactions_SS_GMT.gmt", "Rattus_norvegicus_interactions_SS_GMT.gmt"})
    void geneSets(String name) throws IOException {
        Path file = table(name);
        List<GeneSet> rows = all(Input::geneSets, Files.newInputStream(file));

        assertFingerprints(name, rows, TableDump::of);
        assertThat(rows).allMatch(set -> set.idType() == GeneIdType.UNIPROT);
        assertThat(written(TFLinkWriter.geneSets(rows))).isEqualTo(text(file).replace("\"", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rattus_norvegicus_LT_browse_update.csv",
                "Rattus_norvegicus_browse.2019.csv.head",
                "Rattus_norvegicus_browse.2019.tsv.head",
                "browse_table_v03_Rattus_norvegicus.csv",
            })
    void earlierBrowseTables(String name) throws IOException {
        assertFingerprints(name, all(Input::proteinSummaries, Files.newInputStream(table(name))), TableDump::of);
    }

    @ParameterizedTest
    @CsvSource({
        "tables,   TFLink_Homo_sapiens_interactions_SS_GMT_proteinName_v1.0.gmt,           NAME",
        "tables,   Transcription_factor_TFLink_Caenorhabditis_elegans_All_EntrezID.gmt.gz, NCBI_GENE",
        "tables,   Transcription_factor_TFLink_Caenorhabditis_elegans_SS_EntrezID.gmt,     NCBI_GENE",
        "tables,   Transcription_factor_TFLink_Homo_sapiens_SS_EntrezID.gmt,               NCBI_GENE",
        "tables,   Transcription_factor_TFLink_Homo_sapiens_SS_UniprotID.gmt,              UNIPROT",
        "networks, TFLink_Drosophila_melanogaster_All_UniprotID.gmt.gz,                    UNIPROT",
        "networks, TFLink_Rattus_norvegicus_All_UniprotID.gmt.gz,                          UNIPROT",
        "networks, TFLink_Saccharomyces_cerevisiae_All_UniprotID.gmt.gz,                   UNIPROT",
    })
    void currentGeneSetsAreTheSameToTheByte(String folder, String name, GeneIdType type) throws IOException {
        Path file = corpus(folder, name);
        List<GeneSet> rows = all(Input::geneSets, Files.newInputStream(file));
        String sets = inflated(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(joining("\r\n"));

        assertFingerprints(name, rows, TableDump::of);
        assertThat(rows).allMatch(set -> set.idType() == type);
        assertThat(written(TFLinkWriter.geneSets(rows))).isEqualTo(sets);
    }

    /** TFLink counts the TFs, targets and interactions of each organism. */
    @ParameterizedTest
    @ValueSource(strings = {"Drosophila melanogaster", "Rattus norvegicus", "Saccharomyces cerevisiae"})
    void theGeneSetsOfAnOrganismHaveThePublishedCounts(String organism) throws IOException {
        String counts = text(table("statistics.csv"))
                .lines()
                .dropWhile(line -> !line.startsWith(organism))
                .filter(line -> line.contains("total"))
                .findFirst()
                .orElseThrow();
        List<GeneSet> sets = all(
                Input::geneSets,
                Files.newInputStream(
                        corpus("networks", "TFLink_" + organism.replace(' ', '_') + "_All_UniprotID.gmt.gz")));
        List<String> targets =
                sets.stream().flatMap(set -> set.members().stream()).toList();

        assertThat(sets.stream().map(GeneSet::id).distinct().count() + ";"
                        + targets.stream().distinct().count() + ";" + targets.size())
                .isEqualTo(String.join(";", List.of(counts.split(";")).subList(2, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caenorhabditis_elegans_SS_bindingSites.fasta.head",
                "TFLink_Caenorhabditis_elegans_bindingSites_LS_v1.0.fasta.gz",
            })
    void sequences(String name) throws IOException {
        List<BindingSiteSequence> rows = all(Input::sequences, Files.newInputStream(table(name)));

        assertFingerprints(name, rows, TableDump::of);
        assertComesBack(rows, TFLinkWriter::sequences, Input::sequences);
    }

    @Test
    void largeScaleSequencesHaveFlanksOf50Bases() throws IOException {
        List<BindingSiteSequence> rows = all(
                Input::sequences,
                Files.newInputStream(table("TFLink_Caenorhabditis_elegans_bindingSites_LS_v1.0.fasta.gz")));

        assertThat(rows)
                .filteredOn(row -> row.location().isPresent())
                .isNotEmpty()
                .allSatisfy(row -> {
                    GenomicLocation site = row.location().orElseThrow();
                    assertThat(row.bases()).hasSize(50 + site.end() - site.start() + 1 + 50);
                });
    }

    @Test
    void aGeneratedTableOfFifteenColumnsIsTheSameToTheByte(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("table.tsv");
        Path copy = folder.resolve("copy.tsv");
        Generator.run("table", "--out", file.toString(), "--rows", "20000");

        try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
            TFLinkWriter.interactions(rows).to(copy);
            assertThat(rows.rowNumber()).isEqualTo(20_000);
        }

        assertThat(Files.mismatch(file, copy)).isEqualTo(-1);
    }
}
