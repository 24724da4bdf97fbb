package org.tflink.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.CrossReference;
import org.tflink.core.Downloads;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinSummary;
import org.tflink.core.PubMedQuery;
import org.tflink.io.usage.TestProteins;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/** Values are written like their forms by a mapper that converts each value and knows nothing else about it. */
class FormSerializerTest {

    /** A type whose values are written with their class. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface Typed {}

    /** Settings of a mapper. */
    enum Settings {
        DEFAULT(mapper -> mapper),
        SNAKE_CASE(mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        INDENTED(mapper -> mapper.enable(SerializationFeature.INDENT_OUTPUT)),
        ENUM_NUMBERS(mapper -> mapper.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
        ENUM_LOWER_CASE(mapper -> mapper.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)),
        SINGLE_ELEMENTS(mapper -> mapper.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)),
        SORTED(mapper -> mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        STATIC(mapper -> mapper.enable(MapperFeature.USE_STATIC_TYPING)),
        NOT_DEFAULT(mapper -> mapper.changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT))),
        WITH_TYPES(mapper -> mapper.activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build(),
                DefaultTyping.NON_FINAL)),
        SOME_WITH_TYPES(
                mapper -> mapper.addMixIn(PubMedQuery.class, Typed.class).addMixIn(Interactor.class, Typed.class)),
        NUMBERS_AS_TEXT(mapper -> mapper.withConfigOverride(
                Long.class, override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING))));

        @SuppressWarnings("ImmutableEnumChecker") // The settings are lambdas without state.
        private final UnaryOperator<JsonMapper.Builder> set;

        Settings(UnaryOperator<JsonMapper.Builder> set) {
            this.set = set;
        }

        JsonMapper mapper(SimpleModule module) {
            return set.apply(JsonMapper.builder().addModule(module)).build();
        }

        JsonMapper mapper() {
            return set.apply(JsonMapper.builder().addModule(new TFLinkModule())).build();
        }
    }

    private record ToForm<T>(Class<T> type, Function<T, Object> toForm) {

        void addTo(SimpleModule module) {
            module.addSerializer(type, new StdConvertingSerializer(type, new Converter<>(this)));
        }
    }

    private static final class Converter<T> extends StdConverter<T, Object> {

        private final ToForm<T> form;

        Converter(ToForm<T> form) {
            this.form = form;
        }

        @Override
        public Object convert(T value) {
            return form.toForm.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(form.type);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(Object.class);
        }
    }

    private static SimpleModule reference() {
        SimpleModule module = new SimpleModule();
        List.of(
                        new ToForm<>(Protein.class, JsonForm.OfProtein::of),
                        new ToForm<>(Interaction.class, JsonForm.OfInteraction::of),
                        new ToForm<>(Interactor.class, JsonForm.OfInteractor::of),
                        new ToForm<>(Evidence.class, JsonForm.OfEvidence::of),
                        new ToForm<>(PubMedQuery.class, JsonForm.OfPubMedQuery::of),
                        new ToForm<>(Organism.class, JsonForm.OfOrganism::of),
                        new ToForm<>(Ortholog.class, JsonForm.OfOrtholog::of),
                        new ToForm<>(JasparMatrix.class, JsonForm.OfJasparMatrix::of),
                        new ToForm<>(GenomicLocation.class, RowForms.OfGenomicLocation::of),
                        new ToForm<>(BindingSite.class, RowForms.OfBindingSite::of),
                        new ToForm<>(BindingSiteSequence.class, RowForms.OfBindingSiteSequence::of),
                        new ToForm<>(Downloads.class, RowForms.OfDownloads::of),
                        new ToForm<>(MitabRecord.class, RowForms.OfMitabRecord::of),
                        new ToForm<>(CrossReference.class, RowForms.OfCrossReference::of),
                        new ToForm<>(GeneSet.class, RowForms.OfGeneSet::of),
                        new ToForm<>(ProteinSummary.class, RowForms.OfProteinSummary::of))
                .forEach(form -> form.addTo(module));
        return module;
    }

    private static List<Object> values() {
        Interactor bare = Interactor.of("P1", "", List.of());
        Organism strain = Organism.builder()
                .scientificName("Saccharomyces cerevisiae")
                .taxonId(559292)
                .build();
        List<String> columns = new ArrayList<>(Collections.nCopies(MitabRecord.COLUMNS, "-"));
        columns.set(25, "function:\"activator\"");
        Interaction plain = Interaction.of(
                bare,
                bare,
                strain,
                Evidence.builder().addSourceDatabase("\"\u20AC\uD83E\uDDEC\n").build());
        List<Object> values = new ArrayList<>(List.of(
                bare,
                Interactor.builder()
                        .accession("P2")
                        .name("\u0001\u00E9")
                        .addGeneIds(1, Long.MAX_VALUE)
                        .addOrtholog(Ortholog.of(strain, "H1", true))
                        .addOrtholog(Ortholog.of(Organism.of("X y"), "H2", false))
                        .build(),
                plain,
                Interaction.builder().from(plain).addEffect(Effect.REPRESSOR).build(),
                Interaction.builder().from(plain).mitab(MitabRecord.of(columns)).build(),
                plain.evidence(),
                PubMedQuery.of(),
                PubMedQuery.of(1, Long.MAX_VALUE),
                strain,
                CrossReference.of("psi-mi", "MI:0402", "x"),
                GeneSet.builder()
                        .id("P1")
                        .name("Abc1")
                        .addMember("P2")
                        .idType(GeneIdType.UNIPROT)
                        .build(),
                ProteinSummary.builder()
                        .interactor(bare)
                        .scale(EvidenceScale.LARGE)
                        .interactionCount(7)
                        .build()));
        IntStream.range(0, 100).mapToObj(TestProteins::protein).forEach(values::add);
        values.add(List.of(plain, bare));
        return values;
    }

    @ParameterizedTest
    @EnumSource(Settings.class)
    void valuesAreWrittenLikeTheirForms(Settings settings) {
        JsonMapper mapper = settings.mapper();
        JsonMapper reference = settings.mapper(reference());

        for (Object value : values()) {
            assertThat(mapper.writeValueAsString(value)).isEqualTo(reference.writeValueAsString(value));
        }
    }
}
