package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.core.Strand;
import org.tflink.io.Output;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;

/**
 * The files of {@link TableBenchmark}, how each is read, and how it is made of the interactions: with their proteins, papers
 * and methods, but at places and in sequences that are invented.
 */
public enum TableFile {

    /** The table of an organism, 15 columns; not made here. */
    INTERACTIONS("interactions.tsv", "\t"),

    /** The same as gzip data. */
    INTERACTIONS_GZ("interactions.tsv.gz", "\t"),

    /** Its first rows as MITAB. */
    MITAB("interactions.mitab", "\t"),

    /** The targets of all TFs, by UniProt accession. */
    GMT("targets.gmt", "\t"),

    /** A site for each of the first rows. */
    BINDING_SITES("binding_sites.tsv", "\t"),

    /** The same sites. */
    GFF3("binding_sites.gff3", "\t"),

    /** The same sites. */
    BED("binding_sites.bed", "\t"),

    /** The sequences of the same sites, of 4 to 200 bases. */
    FASTA("binding_sites.fasta", ";"),

    /** All targets, as a browse table. */
    BROWSE("proteins.csv", ",");

    /** How many rows are made where the first are enough. */
    private static final int SOME = 200_000;

    private static final String ASSEMBLY = "hg38";

    private final String fileName;
    private final String separator;

    TableFile(String fileName, String separator) {
        this.fileName = fileName;
        this.separator = separator;
    }

    /** What parts the cells, or most of them. */
    String separator() {
        return separator;
    }

    /** The file in this folder, made if it is missing. */
    Path in(Path folder) throws IOException {
        Path path = folder.resolve(fileName);
        if (!Files.exists(path)) {
            try (Rows<Interaction> interactions = TFLinkReader.interactions(folder.resolve(INTERACTIONS.fileName))) {
                make(interactions).to(path);
            }
        }
        return path;
    }

    Rows<?> read(Path path) throws IOException {
        return switch (this) {
            case INTERACTIONS, INTERACTIONS_GZ, MITAB -> TFLinkReader.interactions(path);
            case GMT -> TFLinkReader.geneSets(path);
            case BINDING_SITES, GFF3 -> TFLinkReader.bindingSites(path);
            case BED -> TFLinkReader.from(path).bindingSites(Organism.HOMO_SAPIENS, ASSEMBLY);
            case FASTA -> TFLinkReader.sequences(path);
            case BROWSE -> TFLinkReader.proteinSummaries(path);
        };
    }

    private Output make(Rows<Interaction> interactions) {
        return switch (this) {
            case INTERACTIONS, INTERACTIONS_GZ -> TFLinkWriter.interactions(interactions);
            case MITAB -> TFLinkWriter.mitab(interactions.stream().limit(SOME).toList());
            case GMT -> TFLinkWriter.geneSets(GeneSet.fromInteractions(interactions, GeneIdType.UNIPROT));
            case BINDING_SITES -> TFLinkWriter.bindingSites(sites(interactions).toList());
            case GFF3 -> TFLinkWriter.gff3(sites(interactions).toList());
            case BED -> TFLinkWriter.bed(sites(interactions).toList());
            case FASTA ->
                TFLinkWriter.sequences(
                        sites(interactions).map(TableFile::sequence).toList());
            case BROWSE ->
                TFLinkWriter.proteinSummaries(interactions.stream()
                        .map(Interaction::target)
                        .distinct()
                        .map(TableFile::summary)
                        .toList());
        };
    }

    private static Stream<BindingSite> sites(Rows<Interaction> interactions) {
        AtomicInteger number = new AtomicInteger();
        return interactions.stream().limit(SOME).map(interaction -> site(interaction, number.incrementAndGet()));
    }

    private static BindingSite site(Interaction interaction, int number) {
        Interactor tf = interaction.transcriptionFactor();
        int start = 1000 * number;
        return BindingSite.builder()
                .id(id(number))
                .transcriptionFactor(Interactor.of(tf.accession(), tf.name(), List.of()))
                .organism(interaction.organism())
                .location(GenomicLocation.of(
                        ASSEMBLY, "chr" + (1 + number % 22), start, start + 4 + number % 197, Strand.UNKNOWN))
                .evidence(interaction.evidence())
                .overlapCount(OptionalInt.of(1))
                .addOverlappingSiteIds(id(number + 1))
                .build();
    }

    private static String id(int number) {
        return String.format("TFLinkLS%08d", number);
    }

    private static BindingSiteSequence sequence(BindingSite site) {
        GenomicLocation location = site.location().orElseThrow();
        return BindingSiteSequence.builder()
                .siteId(site.id())
                .transcriptionFactor(site.transcriptionFactor())
                .location(location)
                .bases("ACGT".repeat(50).substring(0, location.end() - location.start()))
                .build();
    }

    private static ProteinSummary summary(Interactor protein) {
        return ProteinSummary.builder()
                .interactor(Interactor.of(protein.accession(), protein.name(), protein.geneIds()))
                .function(ProteinFunction.TARGET_GENE)
                .scale(EvidenceScale.LARGE)
                .interactionCount(protein.accession().hashCode() & 0xFFF)
                .build();
    }
}
