package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.reference.FastaReferenceWriter;
import htsjdk.samtools.reference.FastaReferenceWriterBuilder;
import htsjdk.samtools.reference.FastaSequenceFile;
import htsjdk.samtools.reference.ReferenceSequence;
import htsjdk.tribble.AbstractFeatureReader;
import htsjdk.tribble.bed.BEDCodec;
import htsjdk.tribble.bed.BEDFeature;
import htsjdk.tribble.gff.Gff3Codec;
import htsjdk.tribble.gff.Gff3Feature;
import htsjdk.tribble.gff.Gff3Writer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/** What we write, others read as it was meant; what they write of it, we read as it was. */
class OthersSoftwareTest {

    @TempDir
    private Path folder;

    private static final List<BindingSite> SITES = List.of(
            site("TFLinkSS1", "Abc1", "chr1", 5, 9, Strand.FORWARD),
            site("TFLinkSS2", "H3-3A; H3-3B, 50%", "chr1", 12, 90, Strand.REVERSE),
            site("TFLinkLS3", "beta'COP=x", "chrX", 7, 7, Strand.UNKNOWN));

    private static BindingSite site(String id, String tf, String chromosome, int start, int end, Strand strand) {
        return BindingSite.builder()
                .id(id)
                .transcriptionFactor(Interactor.of("P1", tf, List.of()))
                .organism(Organism.MUS_MUSCULUS)
                .location(GenomicLocation.of("mm10", chromosome, start, end, strand))
                .evidence(Evidence.builder().build())
                .build();
    }

    private static List<BindingSite> sites(Path file) throws IOException {
        try (Rows<BindingSite> rows = TFLinkReader.from(file).bindingSites(Organism.MUS_MUSCULUS, "mm10")) {
            return rows.stream().toList();
        }
    }

    @Nested
    class Htsjdk {

        @Test
        void gff3() throws IOException {
            Path ours = folder.resolve("ours.gff3");
            Path theirs = folder.resolve("theirs.gff3");
            TFLinkWriter.gff3(SITES).to(ours);

            List<String> read = new ArrayList<>();
            try (var features = AbstractFeatureReader.getFeatureReader(ours.toString(), null, new Gff3Codec(), false);
                    Gff3Writer writer = new Gff3Writer(theirs)) {
                for (Gff3Feature feature : features.iterator()) {
                    read.add(feature.getContig() + " " + feature.getStart() + " " + feature.getEnd() + " "
                            + feature.getStrand().encode() + " " + feature.getID() + " " + feature.getName() + " "
                            + feature.getAttribute("Note"));
                    writer.addFeature(feature);
                }
            }

            assertThat(read)
                    .containsExactly(
                            "chr1 5 9 + TFLinkSS1 Abc1 [P1]",
                            "chr1 12 90 - TFLinkSS2 H3-3A; H3-3B, 50% [P1]",
                            "chrX 7 7 . TFLinkLS3 beta'COP=x [P1]");
            assertThat(sites(theirs)).isEqualTo(SITES);
        }

        /** BED counts from 0 where htsjdk counts from 1; its codec splits at blanks, which a name must not have then. */
        @Test
        void bed() throws IOException {
            Path ours = folder.resolve("ours.bed");
            TFLinkWriter.bed(SITES).to(ours);

            List<String> read = new ArrayList<>();
            try (var features = AbstractFeatureReader.getFeatureReader(ours.toString(), null, new BEDCodec(), false)) {
                for (BEDFeature feature : features.iterator()) {
                    read.add(feature.getContig() + " " + (feature.getStart() - 1) + " " + feature.getEnd() + " "
                            + feature.getStrand().encode() + " " + feature.getName());
                }
            }

            assertThat(read)
                    .containsExactly(
                            "chr1 5 9 + TFLinkSS1;P1;Abc1",
                            "chr1 12 90 - TFLinkSS2;P1;H3-3A;%20H3-3B,%2050%25",
                            "chrX 7 7 . TFLinkLS3;P1;beta'COP=x");
        }

        @Test
        void fasta() throws IOException {
            Path ours = folder.resolve("ours.fasta");
            Path theirs = folder.resolve("theirs.fasta");
            List<BindingSiteSequence> sequences = List.of(sequence("TFLinkSS1", 4), sequence("TFLinkSS2", 200));
            TFLinkWriter.sequences(sequences).to(ours);

            try (FastaSequenceFile file = new FastaSequenceFile(ours, false);
                    FastaReferenceWriter writer = new FastaReferenceWriterBuilder()
                            .setFastaFile(theirs)
                            .setMakeDictOutput(false)
                            .setMakeFaiOutput(false)
                            .setBasesPerLine(60)
                            .build()) {
                for (BindingSiteSequence sequence : sequences) {
                    ReferenceSequence read = file.nextSequence();
                    assertThat(read.getName()).isEqualTo(sequence.siteId() + ";P1;Abc1;mm10;chr1:5-9");
                    assertThat(read.getBaseString()).isEqualTo(sequence.bases());
                    writer.addSequence(read);
                }
            }
            try (Rows<BindingSiteSequence> rows = TFLinkReader.sequences(theirs)) {
                assertThat(rows).containsExactlyElementsOf(sequences);
            }
        }

        private static BindingSiteSequence sequence(String id, int length) {
            return BindingSiteSequence.builder()
                    .siteId(id)
                    .transcriptionFactor(Interactor.of("P1", "Abc1", List.of()))
                    .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.UNKNOWN))
                    .bases("ACGT".repeat(length / 4))
                    .build();
        }
    }

    /** All columns as text: a type guessed from their first rows fails on a later dash. */
    @Nested
    class DuckDb {

        private static final String AS_TEXT = ", delim = '\t', quote = '', escape = '', all_varchar = true, header = ";

        private final List<Interaction> interactions = List.of(
                interaction("Abc1", EvidenceScale.SMALL),
                interaction("\"quoted\", beta'COP; x", EvidenceScale.LARGE),
                interaction("-", EvidenceScale.UNSPECIFIED));

        private static Interaction interaction(String name, EvidenceScale scale) {
            return Interaction.of(
                    Interactor.of("P1", name, List.of()),
                    Interactor.builder()
                            .accession("P2")
                            .name("Xyz9")
                            .addGeneIds(102, 103)
                            .addOrtholog(Ortholog.of(Organism.HOMO_SAPIENS, "H1", true))
                            .build(),
                    Organism.MUS_MUSCULUS,
                    Evidence.of(
                            List.of("GTRD", "ReMap"), List.of("inferred by curator"), PubMedQuery.of(11, 22), scale));
        }

        private static List<List<String>> query(String sql) throws SQLException {
            List<List<String>> rows = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                        row.add(result.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }

        /** Reads a file and writes it again. */
        private static void copy(Path from, Path to, boolean header) throws SQLException {
            String copy = "COPY (SELECT * FROM read_csv('" + from + "'" + AS_TEXT + header + ")) TO '" + to
                    + "' (DELIMITER '\t', QUOTE '', ESCAPE '', HEADER " + header + ")";
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute(copy);
            }
        }

        @Test
        void interactionTables() throws Exception {
            Path ours = folder.resolve("ours.tsv");
            Path theirs = folder.resolve("theirs.tsv");
            TFLinkWriter.interactions(interactions).to(ours);

            assertThat(query("SELECT \"UniprotID.TF\", \"NCBI.GeneID.Target\", \"Name.TF\", \"PubmedID\","
                            + " \"Small-scale.evidence\", \"Target.TFLink.ortho\" FROM read_csv('" + ours + "'"
                            + AS_TEXT
                            + "true)"))
                    .containsExactly(
                            List.of("P1", "102;103", "Abc1", "11;22", "Yes", "Hs:H1"),
                            List.of("P1", "102;103", "\"quoted\", beta'COP; x", "11;22", "No", "Hs:H1"),
                            List.of("P1", "102;103", "-", "11;22", "-", "Hs:H1"));
            copy(ours, theirs, true);
            try (Rows<Interaction> rows = TFLinkReader.interactions(theirs)) {
                assertThat(rows).containsExactlyElementsOf(interactions);
            }
        }

        @Test
        void mitab() throws Exception {
            Path ours = folder.resolve("ours.tsv");
            Path theirs = folder.resolve("theirs.tsv");
            TFLinkWriter.mitab(interactions).to(ours);

            List<List<String>> read = query("SELECT * FROM read_csv('" + ours + "'" + AS_TEXT + "false)");
            copy(ours, theirs, false);

            try (Rows<Interaction> rows = TFLinkReader.interactions(theirs)) {
                assertThat(rows)
                        .extracting(row -> row.mitab().map(MitabRecord::columns).orElseThrow())
                        .isEqualTo(read)
                        .hasSize(3);
            }
        }

        @Test
        void bindingSiteTables() throws Exception {
            Path ours = folder.resolve("ours.tsv");
            Path theirs = folder.resolve("theirs.tsv");
            TFLinkWriter.bindingSites(SITES).to(ours);

            copy(ours, theirs, true);

            assertThat(query("SELECT \"Start\", \"Strand\" FROM read_csv('" + ours + "'" + AS_TEXT + "true)"))
                    .containsExactly(List.of("5", "+"), List.of("12", "-"), List.of("7", "."));
            assertThat(sites(theirs)).isEqualTo(SITES);
        }

        @Test
        void bed() throws Exception {
            Path ours = folder.resolve("ours.bed");
            Path theirs = folder.resolve("theirs.bed");
            TFLinkWriter.bed(SITES).to(ours);

            copy(ours, theirs, false);

            assertThat(sites(theirs)).isEqualTo(SITES);
        }
    }
}
