package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
 * and methods, but at places and in sequences that are invented. They are beside the table of interactions, and named as it
 * is up to their end.
 */
public enum TableFile {

    /** The table of an organism, 15 columns; made by {@link BenchmarkData}. */
    INTERACTIONS(".tsv", "\t"),

    /** The same as gzip data. */
    INTERACTIONS_GZ(".tsv.gz", "\t"),

    /** Its first rows as MITAB. */
    MITAB(".mitab", "\t"),

    /** The targets of all TFs, by UniProt accession. */
    GMT(".gmt", "\t"),

    /** A site for each of the first rows. */
    BINDING_SITES(".sites.tsv", "\t"),

    /** The same sites. */
    GFF3(".gff3", "\t"),

    /** The same sites. */
    BED(".bed", "\t"),

    /** The sequences of the same sites, of 4 to 200 bases. */
    FASTA(".fasta", ";"),

    /** All targets, as a browse table. */
    BROWSE(".csv", ",");

    /** How many rows are made where the first are enough. */
    private static final int SOME = 200_000;

    private static final String ASSEMBLY = "hg38";

    private final String ending;
    private final String separator;

    TableFile(String ending, String separator) {
        this.ending = ending;
        this.separator = separator;
    }

    /** What parts the cells, or most of them. */
    String separator() {
        return separator;
    }

    /** The file beside a table of interactions, made if it is missing. */
    Path besides(Path table) throws IOException {
        BenchmarkData.made(table);
        if (this == INTERACTIONS) {
            return table;
        }
        Path path = table.resolveSibling(table.getFileName().toString().replaceFirst("\\.tsv(\\.gz)?$", "") + ending);
        if (!Files.exists(path)) {
            try (Rows<Interaction> interactions = TFLinkReader.interactions(table)) {
                output(some(interactions)).to(path);
            }
        }
        return path;
    }

    /** As many rows as the file has: all, where the file has one for each. */
    private Iterable<Interaction> some(Rows<Interaction> all) {
        return switch (this) {
            case INTERACTIONS, INTERACTIONS_GZ, GMT -> all;
            case BROWSE -> firstOfEachTarget(all);
            case MITAB, BINDING_SITES, GFF3, BED, FASTA ->
                all.stream().limit(SOME).toList();
        };
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

    private static List<Interaction> firstOfEachTarget(Rows<Interaction> all) {
        Set<Interactor> targets = new HashSet<>();
        return all.stream().filter(row -> targets.add(row.target())).toList();
    }

    /** The file of interactions, whose rows are made one by one while it is written, except for GMT. */
    Output output(Iterable<Interaction> interactions) {
        return switch (this) {
            case INTERACTIONS, INTERACTIONS_GZ -> TFLinkWriter.interactions(interactions);
            case MITAB -> TFLinkWriter.mitab(interactions);
            case GMT -> TFLinkWriter.geneSets(GeneSet.fromInteractions(interactions, GeneIdType.UNIPROT));
            case BINDING_SITES -> TFLinkWriter.bindingSites(sites(interactions));
            case GFF3 -> TFLinkWriter.gff3(sites(interactions));
            case BED -> TFLinkWriter.bed(sites(interactions));
            case FASTA -> TFLinkWriter.sequences(mapped(sites(interactions), TableFile::sequence));
            case BROWSE -> TFLinkWriter.proteinSummaries(mapped(interactions, TableFile::summary));
        };
    }

    /** The same, with all rows made before, so that writing them is all that is left. */
    Output outputOfMade(List<Interaction> interactions) {
        return switch (this) {
            case INTERACTIONS, INTERACTIONS_GZ, MITAB, GMT -> output(interactions);
            case BINDING_SITES -> TFLinkWriter.bindingSites(list(sites(interactions)));
            case GFF3 -> TFLinkWriter.gff3(list(sites(interactions)));
            case BED -> TFLinkWriter.bed(list(sites(interactions)));
            case FASTA -> TFLinkWriter.sequences(list(mapped(sites(interactions), TableFile::sequence)));
            case BROWSE -> TFLinkWriter.proteinSummaries(list(mapped(interactions, TableFile::summary)));
        };
    }

    private static <T> Stream<T> stream(Iterable<T> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static <T> List<T> list(Iterable<T> rows) {
        return stream(rows).toList();
    }

    private static <T, R> Iterable<R> mapped(Iterable<T> rows, Function<T, R> mapping) {
        return () -> stream(rows).map(mapping).iterator();
    }

    private static Iterable<BindingSite> sites(Iterable<Interaction> interactions) {
        return () -> {
            AtomicInteger number = new AtomicInteger();
            return stream(interactions)
                    .map(interaction -> site(interaction, number.incrementAndGet()))
                    .iterator();
        };
    }

    private static BindingSite site(Interaction interaction, int number) {
        Interactor tf = interaction.transcriptionFactor();
        int start = 10 * number;
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

    private static ProteinSummary summary(Interaction interaction) {
        Interactor protein = interaction.target();
        return ProteinSummary.builder()
                .interactor(Interactor.of(protein.accession(), protein.name(), protein.geneIds()))
                .function(ProteinFunction.TARGET_GENE)
                .scale(EvidenceScale.LARGE)
                .interactionCount(protein.accession().hashCode() & 0xFFF)
                .build();
    }
}
