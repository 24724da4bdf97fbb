package org.tflink.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values that several tests start from: rows of the page of Sox14, and what can be made of them. */
final class Samples {

    /** {@code Suz12,Q80U70,52615}. */
    static final Interactor SUZ12 = Interactor.of("Q80U70", "Suz12", List.of(52615L));

    static final Interactor SOX14 = Interactor.of("Q04892", "Sox14", List.of(20669L));

    /** {@code Calb2,Q08331,12308}. */
    static final Interactor CALB2 = Interactor.of("Q08331", "Calb2", List.of(12308L));

    /** The rest of Suz12's row. */
    static final Evidence CHIP = Evidence.of(
            List.of("GTRD", "ORegAnno", "PAZAR"),
            List.of("chromatin immunoprecipitation assay", "inferred by curator"),
            PubMedQuery.of(18971253, 27924024, 26578589),
            EvidenceScale.LARGE);

    /** The rest of Calb2's row. */
    static final Evidence CURATED = Evidence.of(
            List.of("TRRUST"), List.of("inferred by curator"), PubMedQuery.of(29087512, 24929424), EvidenceScale.SMALL);

    static final Interaction SUZ12_TO_SOX14 = Interaction.of(SUZ12, SOX14, Organism.MUS_MUSCULUS, CHIP);

    static final Interaction SOX14_TO_CALB2 = Interaction.of(SOX14, CALB2, Organism.MUS_MUSCULUS, CURATED);

    private Samples() {}

    /** Sox14 with the parts that a protein needs, and no more. */
    static Protein.Builder sox14() {
        return Protein.builder()
                .accession("Q04892")
                .name("Sox14")
                .organism(Organism.MUS_MUSCULUS)
                .function(ProteinFunction.TRANSCRIPTION_FACTOR_AND_TARGET_GENE);
    }

    /** Sox14 with every part set. Matrix, site, sequence, three of the files and the other fields are made up. */
    static Protein fullSox14() {
        return sox14().addGeneId(20669)
                .interactionCount(96)
                .addOrthologs(Ortholog.of(Organism.HOMO_SAPIENS, "O95416", true))
                .addJasparMatrix(JasparMatrix.of("MA1562.1"))
                .addTranscriptionFactor(SUZ12_TO_SOX14)
                .addTarget(SOX14_TO_CALB2)
                .addBindingSite(BindingSite.builder()
                        .id("TFLinkSS00000014")
                        .transcriptionFactor(SOX14)
                        .organism(Organism.MUS_MUSCULUS)
                        .location(GenomicLocation.of("mm10", "chr9", 99874800, 99874804, Strand.REVERSE))
                        .evidence(CURATED)
                        .overlapCount(1)
                        .browserTerm("mm10&position=chr9:99874800-99874805")
                        .build())
                .addBindingSiteSequence(BindingSiteSequence.builder()
                        .siteId("TFLinkSS00000014")
                        .transcriptionFactor(SOX14)
                        .location(GenomicLocation.of("mm10", "chr9", 99874800, 99874804, Strand.UNKNOWN))
                        .bases("ACaN")
                        .build())
                .downloads(Downloads.builder()
                        .transcriptionFactors("TFLink_tfs_of_Q04892.tsv")
                        .targets("TFLink_targets_of_Q04892.tsv")
                        .bindingSites("TFLink_Q04892_TFBS_annot.tsv")
                        .bindingSitesGff3("TFLink_Q04892_TFBS_annot.gff3")
                        .largeScaleSequences("Q04892_HT.fasta")
                        .build())
                .putOtherField("reviewed", "true")
                .build();
    }

    /** A value of each type that is no enumeration, with every part set. */
    static List<Serializable> ofEachType() {
        Protein protein = fullSox14();
        Interactor interactor = Interactor.builder()
                .from(SOX14)
                .addAllOrthologs(protein.orthologs())
                .build();
        MitabRecord record = record();
        return List.of(
                BindingSite.builder()
                        .from(protein.bindingSites().get(0))
                        .addOverlappingSiteId("TFLinkSS00000015")
                        .build(),
                protein.bindingSiteSequences().get(0),
                CrossReference.of("psi-mi", "MI:0402", "chromatin immunoprecipitation assay"),
                protein.downloads(),
                CHIP,
                GeneSet.builder()
                        .id("Q04892")
                        .name("Sox14")
                        .idType(GeneIdType.UNIPROT)
                        .addMember("Q08331")
                        .build(),
                GenomicLocation.of("mm10", "chr9", 99874800, 99874804, Strand.REVERSE),
                Interaction.builder()
                        .from(SOX14_TO_CALB2)
                        .addEffect(Effect.REPRESSOR)
                        .mitab(record)
                        .build(),
                interactor,
                JasparMatrix.of("MA1562.1"),
                record,
                Organism.builder()
                        .scientificName("Gallus gallus")
                        .code("Gg")
                        .taxonId(9031)
                        .build(),
                Ortholog.of(Organism.HOMO_SAPIENS, "O95416", true),
                protein,
                ProteinSummary.builder()
                        .interactor(interactor)
                        .function(ProteinFunction.TARGET_GENE)
                        .organism(Organism.MUS_MUSCULUS)
                        .scale(EvidenceScale.SMALL)
                        .interactionCount(96)
                        .build(),
                PubMedQuery.of(18971253, 27924024));
    }

    static MitabRecord record() {
        List<String> columns = new ArrayList<>(Collections.nCopies(MitabRecord.COLUMNS, "-"));
        columns.set(0, "uniprot:Q04892");
        return MitabRecord.of(columns);
    }

    /** The type of a value: the public class, not the generated implementation. */
    static Class<?> typeOf(Object value) {
        return Modifier.isPublic(value.getClass().getModifiers())
                ? value.getClass()
                : value.getClass().getSuperclass();
    }

    /** The value, written and read back by Java serialization. */
    static Object serializedAndBack(Serializable value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
