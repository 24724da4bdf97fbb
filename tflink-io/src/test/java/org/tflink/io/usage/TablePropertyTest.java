package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tflink.io.usage.TestFile.all;
import static org.tflink.io.usage.TestFile.written;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinSummary;
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
