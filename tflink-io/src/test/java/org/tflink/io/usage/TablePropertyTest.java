package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.written;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.core.Strand;
import org.tflink.io.Input;
import org.tflink.io.Output;
import org.tflink.io.TFLinkWriter;

/**
 * For any values, generated from fixed seeds, with texts that a format can hold and such that it cannot: what is written is
 * read as it was, but for what the format leaves out, or else it is refused.
 */
class TablePropertyTest {

    static Stream<Protein> proteins() {
        return IntStream.range(0, 400)
                .boxed()
                .flatMap(seed -> Stream.of(TestProteins.protein(seed), TestProteins.wild(seed)));
    }

    private static <T> void assertHeldOrRefused(
            T value, Function<List<T>, Output> writing, TestFile.Opening<T> opening, UnaryOperator<T> left) {
        String text;
        try {
            text = written(writing.apply(List.of(value)));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s)[A-Za-z]+\\[0].*: found \".*\", expected .*");
            return;
        }
        assertThat(all(opening, text)).as(text).containsExactly(left.apply(value));
    }

    private static Stream<Interaction> interactions(Protein protein) {
        return Stream.concat(protein.transcriptionFactors().stream(), protein.targets().stream())
                .map(interaction -> Interaction.builder()
                        .from(interaction)
                        .target(Interactor.builder()
                                .from(interaction.target())
                                .orthologs(sorted(protein.orthologs()))
                                .build())
                        .build());
    }

    /** In the order in which a table has them. */
    private static List<Ortholog> sorted(List<Ortholog> orthologs) {
        return Stream.of(true, false)
                .flatMap(inTFLink -> orthologs.stream().filter(each -> each.inTFLink() == inTFLink))
                .filter(each -> Organism.known().contains(each.organism()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("proteins")
    void interactionTables(Protein protein) {
        interactions(protein)
                .forEach(interaction -> assertHeldOrRefused(
                        interaction, TFLinkWriter::interactions, Input::interactions, UnaryOperator.identity()));
    }

    @ParameterizedTest
    @MethodSource("proteins")
    void mitab(Protein protein) {
        interactions(protein).forEach(interaction -> {
            TestFile.Opening<Interaction> withoutRecord = input -> input.interactions();
            assertHeldOrRefused(
                    interaction,
                    TFLinkWriter::mitab,
                    withoutRecord,
                    each -> Interaction.builder()
                            .from(each)
                            .target(Interactor.of(
                                    each.target().accession(),
                                    each.target().name(),
                                    each.target().geneIds()))
                            .evidence(Evidence.builder()
                                    .from(each.evidence())
                                    .scale(EvidenceScale.UNSPECIFIED)
                                    .build())
                            .mitab(all(withoutRecord, written(TFLinkWriter.mitab(List.of(each))))
                                    .get(0)
                                    .mitab())
                            .build());
        });
    }

    /** Of names, codes and taxonomy ids that go together or not. */
    static Stream<Organism> organisms() {
        Random random = new Random(7);
        List<String> names = Stream.concat(
                        Organism.known().stream().map(Organism::scientificName),
                        Stream.of("Gallus gallus", "Bos taurus", "chicken", "\"x\" (y)", " -"))
                .toList();
        List<Integer> ids = Stream.concat(
                        Organism.known().stream()
                                .map(organism -> organism.taxonId().orElseThrow()),
                        Stream.of(9031, 1, Integer.MAX_VALUE))
                .toList();
        return Stream.generate(() -> {
                    Organism.Builder organism =
                            Organism.builder().scientificName(names.get(random.nextInt(names.size())));
                    if (random.nextBoolean()) {
                        organism.code(List.of("Gg", "Zz", "Mm", "Hs").get(random.nextInt(4)));
                    }
                    if (random.nextInt(4) > 0) {
                        organism.taxonId(ids.get(random.nextInt(ids.size())));
                    }
                    return organism.build();
                })
                .limit(1000);
    }

    @ParameterizedTest
    @MethodSource("organisms")
    void organismsOfInteractions(Organism organism) {
        Interaction interaction = Interaction.of(
                Interactor.of("P1", "A", List.of(1L)),
                Interactor.of("P2", "B", List.of(2L)),
                organism,
                Evidence.builder().build());

        assertHeldOrRefused(interaction, TFLinkWriter::interactions, Input::interactions, UnaryOperator.identity());
        assertHeldOrRefused(
                interaction,
                TFLinkWriter::mitab,
                Input::interactions,
                each -> Interaction.builder()
                        .from(each)
                        .mitab(all(Input::interactions, written(TFLinkWriter.mitab(List.of(each))))
                                .get(0)
                                .mitab())
                        .build());
    }

    /** The record keeps the names that the row had. */
    @ParameterizedTest
    @MethodSource("organisms")
    void organismsOfChangedRowsOfMitab(Organism organism) {
        Interaction read = all(
                        Input::interactions,
                        written(TFLinkWriter.mitab(List.of(Interaction.of(
                                Interactor.of("P1", "A", List.of(1L)),
                                Interactor.of("P2", "B", List.of(2L)),
                                Organism.MUS_MUSCULUS,
                                Evidence.builder().build())))))
                .get(0);
        Interaction changed =
                Interaction.builder().from(read).organism(organism).build();

        assertHeldOrRefused(
                changed,
                TFLinkWriter::mitab,
                Input::interactions,
                each -> Interaction.builder()
                        .from(each)
                        .mitab(all(Input::interactions, written(TFLinkWriter.mitab(List.of(each))))
                                .get(0)
                                .mitab())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("organisms")
    void organismsOfBindingSites(Organism organism) {
        BindingSite site = BindingSite.builder()
                .id("TFLinkSS1")
                .transcriptionFactor(Interactor.of("P1", "A", List.of()))
                .organism(organism)
                .location(GenomicLocation.of("mm10", "chr1", 5, 9, Strand.FORWARD))
                .evidence(Evidence.builder().build())
                .build();

        assertHeldOrRefused(site, TFLinkWriter::bindingSites, Input::bindingSites, UnaryOperator.identity());
        assertHeldOrRefused(
                site, TFLinkWriter::gff3, input -> input.bindingSites(organism, "x"), UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("proteins")
    void bindingSites(Protein protein) {
        for (BindingSite site : protein.bindingSites()) {
            UnaryOperator<BindingSite> located = each -> BindingSite.builder()
                    .from(each)
                    .transcriptionFactor(Interactor.of(
                            each.transcriptionFactor().accession(),
                            each.transcriptionFactor().name(),
                            List.of()))
                    .build();
            UnaryOperator<BindingSite> place = each -> BindingSite.builder()
                    .from(located.apply(each))
                    .evidence(Evidence.builder().build())
                    .overlapCount(OptionalInt.empty())
                    .browserTerm(Optional.empty())
                    .build();
            TestFile.Opening<BindingSite> there = input -> input.bindingSites(
                    site.organism(),
                    site.location().map(location -> location.assembly()).orElse("none"));

            assertHeldOrRefused(site, TFLinkWriter::bindingSites, Input::bindingSites, located);
            assertHeldOrRefused(site, TFLinkWriter::bed, there, place);
            assertHeldOrRefused(
                    site,
                    TFLinkWriter::gff3,
                    there,
                    each -> BindingSite.builder()
                            .from(place.apply(each))
                            .evidence(Evidence.builder()
                                    .sourceDatabases(each.evidence().sourceDatabases())
                                    .build())
                            .build());
        }
    }

    @ParameterizedTest
    @MethodSource("proteins")
    void sequences(Protein protein) {
        protein.bindingSiteSequences()
                .forEach(sequence -> assertHeldOrRefused(
                        sequence, TFLinkWriter::sequences, Input::sequences, UnaryOperator.identity()));
    }

    /** Texts that make a first row look like a header or like a row of another format. */
    static Stream<Interactor> lookAlikes() {
        List<String> texts = List.of(
                "Name",
                "Function",
                "Protein name",
                "Protein-name",
                "Organism",
                "Yes",
                "---",
                ">x",
                "#x",
                "track x",
                "browser x",
                "x:1",
                "TFLinkID",
                "UniprotID.TF",
                "Protein name\tFunction",
                "x\t1\t2\ty",
                "1\t2\t3",
                "x\tP12345\tP12345",
                "x\tP12345\t1;2",
                "a\tb\t1\t2\t.\t+\t.\tx=y",
                "a;b;c;d;e;f",
                "Rattus norvegicus,x,y,z,target gene");
        return texts.stream()
                .flatMap(name -> texts.stream()
                        .filter(accession -> accession.matches("\\S+"))
                        .map(accession -> Interactor.of(accession, name, List.of())));
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void browseTablesThatLookLikeOtherFiles(Interactor interactor) {
        ProteinSummary summary = ProteinSummary.builder()
                .interactor(interactor)
                .function(ProteinFunction.TARGET_GENE)
                .scale(EvidenceScale.LARGE)
                .interactionCount(7)
                .build();

        assertHeldOrRefused(summary, TFLinkWriter::proteinSummaries, Input::proteinSummaries, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void sequencesThatLookLikeOtherFiles(Interactor interactor) {
        BindingSiteSequence sequence = BindingSiteSequence.builder()
                .siteId(interactor.accession())
                .transcriptionFactor(interactor)
                .bases("ACGT")
                .build();

        assertHeldOrRefused(sequence, TFLinkWriter::sequences, Input::sequences, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void bindingSitesThatLookLikeOtherFiles(Interactor interactor) {
        BindingSite site = BindingSite.builder()
                .id("TFLinkSS1")
                .transcriptionFactor(interactor)
                .organism(Organism.MUS_MUSCULUS)
                .location(GenomicLocation.of("mm10", interactor.accession(), 5, 9, Strand.FORWARD))
                .evidence(Evidence.builder().build())
                .build();
        TestFile.Opening<BindingSite> there = input -> input.bindingSites(Organism.MUS_MUSCULUS, "mm10");

        assertHeldOrRefused(site, TFLinkWriter::bindingSites, Input::bindingSites, UnaryOperator.identity());
        assertHeldOrRefused(site, TFLinkWriter::bed, there, UnaryOperator.identity());
        assertHeldOrRefused(site, TFLinkWriter::gff3, there, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void interactionsThatLookLikeOtherFiles(Interactor interactor) {
        Interaction interaction = Interaction.of(
                interactor,
                interactor,
                Organism.MUS_MUSCULUS,
                Evidence.builder().build());

        assertHeldOrRefused(interaction, TFLinkWriter::interactions, Input::interactions, UnaryOperator.identity());
        assertHeldOrRefused(
                interaction,
                TFLinkWriter::mitab,
                Input::interactions,
                each -> Interaction.builder()
                        .from(each)
                        .mitab(all(Input::interactions, written(TFLinkWriter.mitab(List.of(each))))
                                .get(0)
                                .mitab())
                        .build());
    }

    @Test
    void aProteinThatWouldBeTakenForAHeaderIsRejected() {
        ProteinSummary summary = ProteinSummary.builder()
                .interactor(Interactor.of("Function", "Protein name", List.of()))
                .function(ProteinFunction.TARGET_GENE)
                .scale(EvidenceScale.LARGE)
                .interactionCount(7)
                .build();

        assertThatThrownBy(() -> written(TFLinkWriter.proteinSummaries(List.of(summary))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("proteinSummaries[0]: found \"Protein name,Function,-,target gene,No,7\", expected a first"
                        + " row that is not taken for a header");
    }

    @Test
    void aSequenceThatWouldBeTakenForBedIsRejected() {
        BindingSiteSequence sequence = BindingSiteSequence.builder()
                .siteId("TFLinkSS1")
                .transcriptionFactor(Interactor.of("P1", "x\t1\t2\ty", List.of()))
                .bases("ACGT")
                .build();

        assertThatThrownBy(() -> written(TFLinkWriter.sequences(List.of(sequence))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sequences[0]: found \">TFLinkSS1;P1;x\\t1\\t2\\ty;-;-:---\", expected a first row that is"
                        + " not taken for BED of other than six columns, whose rows lack the id and the TF of a site");
    }

    @ParameterizedTest
    @MethodSource("proteins")
    void browseTables(Protein protein) {
        ProteinSummary summary = ProteinSummary.builder()
                .interactor(protein.interactor())
                .function(protein.function())
                .scale(EvidenceScale.LARGE)
                .interactionCount(protein.interactionCount().orElse(0))
                .build();

        assertHeldOrRefused(summary, TFLinkWriter::proteinSummaries, Input::proteinSummaries, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("proteins")
    void geneSets(Protein protein) {
        for (GeneIdType type : GeneIdType.values()) {
            for (GeneSet set : GeneSet.fromInteractions(protein.targets(), type)) {
                assertHeldOrRefused(
                        set,
                        TFLinkWriter::geneSets,
                        Input::geneSets,
                        each -> GeneSet.builder()
                                .from(each)
                                // A file does not say the type: its first row is taken for what it looks like.
                                .idType(all(Input::geneSets, written(TFLinkWriter.geneSets(List.of(each))))
                                        .get(0)
                                        .idType())
                                .build());
            }
        }
    }
}
