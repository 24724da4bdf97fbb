package org.tflink.io.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.Strand;

/**
 * Proteins whose pages are like TFLink's: those of all seven organisms in their proportions, at most the first 100 rows of each
 * table, and binding sites for some TFs. Their pages have about 5,400 bytes on average. They are the same each time.
 */
final class InventedPages {

    private static final int MOST_ROWS = 100;
    private static final String BASES = "ACGT";
    private static final int[] LENGTHS = {5, 8, 9, 10, 12, 15, 20, 22, 30, 60, 222, 410};

    private final InventedOrganism organism;
    private final Map<Integer, Integer> rankOfTf = new HashMap<>();
    private final int[] tfs;
    private final int[] tfSums;
    private final int[] targetSums;

    private InventedPages(InventedOrganism organism) {
        this.organism = organism;
        tfs = organism.tfs();
        for (int rank = 0; rank < tfs.length; rank++) {
            rankOfTf.put(tfs[rank], rank);
        }
        tfSums = organism.tfSums();
        targetSums = organism.targetSums();
    }

    /** So many of TFLink's 112,000 proteins, spread evenly, and invented while they are read. */
    static Stream<Protein> proteins(int count) {
        Set<String> taken = new HashSet<>();
        List<InventedPages> all = InventedOrganism.SCALES.stream()
                .map(scale -> new InventedPages(new InventedOrganism(scale, taken)))
                .toList();
        int total = taken.size();
        if (count > total) {
            throw new IllegalArgumentException(count + " pages, of " + total + " proteins");
        }
        return IntStream.range(0, count).mapToObj(number -> protein(all, (int) ((long) number * total / count)));
    }

    private static Protein protein(List<InventedPages> all, int number) {
        int inOrganism = number;
        for (InventedPages pages : all) {
            int proteins = pages.organism.proteins().size();
            if (inOrganism < proteins) {
                return pages.protein(inOrganism);
            }
            inOrganism -= proteins;
        }
        throw new AssertionError(number);
    }

    private Protein protein(int number) {
        Interactor self = organism.proteins().get(number);
        Random random = new Random(self.accession().hashCode());
        int rank = rankOfTf.getOrDefault(number, -1);
        boolean isTarget = number < targetSums.length;
        int tfCount = isTarget ? targetSums[number] - (number == 0 ? 0 : targetSums[number - 1]) : 0;
        int targetCount = rank < 0 ? 0 : tfSums[rank] - (rank == 0 ? 0 : tfSums[rank - 1]);
        List<Interaction> regulators = InventedOrganism.pick(tfSums, Math.min(tfCount, MOST_ROWS), random)
                .mapToObj(tf -> interaction(organism.proteins().get(tfs[tf]), self, random))
                .toList();
        List<Interaction> targets = InventedOrganism.pick(targetSums, Math.min(targetCount, MOST_ROWS), random)
                .mapToObj(target -> interaction(self, organism.proteins().get(target), random))
                .toList();
        boolean hasSites = rank >= 0 && random.nextInt(10) < 6;
        List<BindingSite> sites = hasSites ? sites(self, random) : List.of();
        return Protein.builder()
                .accession(self.accession())
                .name(self.name())
                .geneIds(self.geneIds())
                .organism(organism.scale().organism())
                .function(function(rank >= 0, isTarget))
                .interactionCount(tfCount + targetCount)
                .orthologs(InventedProtein.orthologsInTFLink(organism.scale().organism(), random))
                .jasparMatrices(rank >= 0 && random.nextBoolean() ? matrices(random) : List.of())
                .transcriptionFactors(regulators)
                .targets(targets)
                .bindingSites(sites)
                .bindingSiteSequences(hasSites ? sequences(self, random) : List.of())
                .downloads(downloads(self.accession(), !regulators.isEmpty(), !targets.isEmpty(), hasSites))
                .build();
    }

    private static ProteinFunction function(boolean isTf, boolean isTarget) {
        if (isTf) {
            return isTarget
                    ? ProteinFunction.TRANSCRIPTION_FACTOR_AND_TARGET_GENE
                    : ProteinFunction.TRANSCRIPTION_FACTOR;
        }
        return ProteinFunction.TARGET_GENE;
    }

    private Interaction interaction(Interactor tf, Interactor target, Random random) {
        return Interaction.of(
                tf, target, organism.scale().organism(), organism.evidence().pick(random));
    }

    private static List<JasparMatrix> matrices(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(version -> JasparMatrix.of(String.format("MA%04d.%d", 1 + random.nextInt(1999), version)))
                .toList();
    }

    private List<BindingSite> sites(Interactor self, Random random) {
        List<BindingSite> sites = new ArrayList<>();
        for (int count = logNormal(4.5, MOST_ROWS, random); count > 0; count--) {
            Evidence evidence = organism.evidence().pick(random);
            sites.add(BindingSite.builder()
                    .id(id(evidence.scale() == EvidenceScale.SMALL ? "SS" : "LS", random))
                    .transcriptionFactor(self)
                    .organism(organism.scale().organism())
                    .location(location(
                            6 + random.nextInt(300), random.nextBoolean() ? Strand.FORWARD : Strand.REVERSE, random))
                    .evidence(evidence)
                    .overlapCount(random.nextInt(3))
                    .build());
        }
        return sites;
    }

    private List<BindingSiteSequence> sequences(Interactor self, Random random) {
        List<BindingSiteSequence> sequences = new ArrayList<>();
        for (int count = logNormal(3.5, 3_000, random); count > 0; count--) {
            int length = LENGTHS[random.nextInt(LENGTHS.length)];
            StringBuilder bases = new StringBuilder();
            random.ints(length, 0, BASES.length()).forEach(base -> bases.append(BASES.charAt(base)));
            sequences.add(BindingSiteSequence.builder()
                    .siteId(id("SS", random))
                    .transcriptionFactor(self)
                    .location(location(length, Strand.UNKNOWN, random))
                    .bases(bases.toString())
                    .build());
        }
        return sequences;
    }

    private static int logNormal(double mean, int most, Random random) {
        return (int) Math.max(1, Math.min(most, StrictMath.exp(mean + 1.4 * random.nextGaussian())));
    }

    private static String id(String scale, Random random) {
        return String.format("TFLink%s%08d", scale, 1 + random.nextInt(99_999_999));
    }

    private GenomicLocation location(int length, Strand strand, Random random) {
        int start = 10_000 + random.nextInt(120_000_000);
        String chromosome = "chr" + (1 + random.nextInt(organism.scale().chromosomes()));
        return GenomicLocation.of(organism.scale().assembly(), chromosome, start, start + length, strand);
    }

    private static Downloads downloads(String accession, boolean tfs, boolean targets, boolean sites) {
        Downloads.Builder downloads = Downloads.builder();
        if (tfs) {
            downloads.transcriptionFactors("TFLink_tfs_of_" + accession + ".tsv");
        }
        if (targets) {
            downloads.targets("TFLink_targets_of_" + accession + ".tsv");
        }
        if (sites) {
            downloads
                    .bindingSites("TFLink_" + accession + "_TFBS_annot.tsv")
                    .bindingSitesGff3("TFLink_" + accession + "_TFBS_annot.gff3")
                    .largeScaleSequences("TFLink_" + accession + "_LS.fasta");
        }
        return downloads.build();
    }
}
