package org.tflink.io.benchmark;

import static org.tflink.io.usage.TestFile.written;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.io.TFLinkWriter;

/**
 * Pages of any size and of unusual shapes, whose rows are of 1,600 TFs, nine rows of ten with the same evidence. The same
 * arguments give the same content. Pages like TFLink's are {@link InventedPages}.
 */
final class InventedShapes {

    /** How many TFs there are. */
    static final int TFS = 1_600;

    private static final int KINDS_OF_EVIDENCE = 5_000;

    private static final List<Evidence> EVIDENCES = IntStream.range(0, KINDS_OF_EVIDENCE)
            .mapToObj(InventedShapes::evidence)
            .toList();

    private static final Interactor SELF = Interactor.of("P00000", "ZNF0", List.of(1000L));

    private InventedShapes() {}

    /** A page of about this many bytes; its rows name so many proteins and then the same again, by names like these. */
    static String page(int bytes, int proteins, IntFunction<String> names) {
        int frame = page(rows(0, proteins, names)).length();
        List<Interaction> sample = rows(100, proteins, names);
        double row = (page(sample).length() - frame) / (double) sample.size();
        return page(rows((int) Math.round((bytes - frame) / row), proteins, names));
    }

    /** A page of about this many bytes in which the name of a single protein is as long as that. */
    static String pageOfOneToken(int bytes) {
        int frame = page(rows(1, 1, number -> "")).length();
        return page(rows(1, 1, number -> "x".repeat(bytes - frame)));
    }

    private static String page(List<Interaction> transcriptionFactors) {
        return written(TFLinkWriter.page(Protein.builder()
                .accession(SELF.accession())
                .name(SELF.name())
                .geneIds(SELF.geneIds())
                .organism(Organism.HOMO_SAPIENS)
                .function(ProteinFunction.TARGET_GENE)
                .interactionCount(transcriptionFactors.size())
                .transcriptionFactors(transcriptionFactors)
                .build()));
    }

    private static List<Interaction> rows(int count, int proteins, IntFunction<String> names) {
        SplittableRandom random = new SplittableRandom(2);
        List<Interaction> rows = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            int protein = 1 + number % proteins;
            Interactor tf = Interactor.of(accession('Q', protein), names.apply(protein), List.of(1000L + protein));
            rows.add(Interaction.of(tf, SELF, Organism.HOMO_SAPIENS, evidence(random)));
        }
        return rows;
    }

    private static String accession(char letter, int number) {
        return letter + Integer.toString(1_000_000 + number).substring(1);
    }

    private static Evidence evidence(SplittableRandom random) {
        return EVIDENCES.get(random.nextInt(10) < 9 ? 0 : random.nextInt(KINDS_OF_EVIDENCE));
    }

    private static Evidence evidence(int number) {
        if (number == 0) {
            return Evidence.of(
                    List.of("GTRD"),
                    List.of("chromatin immunoprecipitation assay"),
                    PubMedQuery.of(27924024),
                    EvidenceScale.LARGE);
        }
        return Evidence.of(
                List.of("GTRD", "ReMap", "TRRUST"),
                List.of("chromatin immunoprecipitation assay", "inferred by curator"),
                PubMedQuery.of(27924024, 29087512, 10_000_000L + number),
                number % 10 == 0 ? EvidenceScale.SMALL : EvidenceScale.LARGE);
    }
}
