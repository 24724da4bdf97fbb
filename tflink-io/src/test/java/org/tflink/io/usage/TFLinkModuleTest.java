package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tflink.core.CrossReference;
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
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;
import org.tflink.io.TFLinkReader;
import org.tflink.io.json.TFLinkModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class TFLinkModuleTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new TFLinkModule()).build();

    private static final Path SEED = Path.of("..", "seeds", "000_e4ce962d5fc5f482.txt");

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    @Test
    void effectsComeBack() {
        Interaction repressed = Interaction.builder()
                .transcriptionFactor(Interactor.of("P1", "A", List.of()))
                .target(Interactor.of("P2", "B", List.of()))
                .organism(Organism.MUS_MUSCULUS)
                .evidence(Evidence.builder().build())
                .addEffect(Effect.REPRESSOR)
                .build();

        assertThat(json(repressed)).contains(",\"effects\":[\"REPRESSOR\"]}");
        assertThat(JSON.readValue(json(repressed), Interaction.class)).isEqualTo(repressed);
    }

    @Test
    void namesAndOrderAreThoseOfTheModel() throws IOException {
        Protein sox14 = TFLinkReader.read(SEED);
        JsonNode tree = JSON.valueToTree(sox14);

        assertThat(tree.propertyNames())
                .containsExactly(
                        "accession",
                        "name",
                        "geneIds",
                        "organism",
                        "function",
                        "interactionCount",
                        "orthologs",
                        "transcriptionFactors",
                        "targets",
                        "downloads");
        assertThat(tree.get("targets").get(0))
                .hasToString(
                        "{\"transcriptionFactor\":{\"accession\":\"Q04892\",\"name\":\"Sox14\",\"geneIds\":[20669]},"
                                + "\"target\":{\"accession\":\"Q08331\",\"name\":\"Calb2\",\"geneIds\":[12308]},"
                                + "\"organism\":\"Mus musculus\",\"evidence\":{\"sourceDatabases\":[\"TRRUST\"],"
                                + "\"detectionMethods\":[\"inferred by curator\"],\"pubMed\":[29087512,24929424],"
                                + "\"scale\":\"SMALL\"}}");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(json(Interactor.of("P1", "", List.of()))).isEqualTo("{\"accession\":\"P1\",\"name\":\"\"}");
        assertThat(json(Evidence.builder().build())).isEqualTo("{\"scale\":\"UNSPECIFIED\"}");
    }

    @Test
    void aPubMedQueryIsItsNumbers() {
        assertThat(json(PubMedQuery.of(18971253, 27924024))).isEqualTo("[18971253,27924024]");
        assertThat(JSON.readValue("[]", PubMedQuery.class)).isEqualTo(PubMedQuery.of());
    }

    @Test
    void aJasparMatrixIsItsId() {
        assertThat(json(JasparMatrix.of("MA0147.1"))).isEqualTo("\"MA0147.1\"");
        assertThat(JSON.readValue("\"MA0147.1\"", JasparMatrix.class)).isEqualTo(JasparMatrix.of("MA0147.1"));
    }

    @Test
    void theMatricesOfAProteinAreAnArrayOfIds() {
        Protein protein = Protein.builder()
                .accession("P01108")
                .name("Myc")
                .organism(Organism.MUS_MUSCULUS)
                .function(ProteinFunction.TRANSCRIPTION_FACTOR)
                .addJasparMatrices(JasparMatrix.of("MA0147.1"), JasparMatrix.of("MA0147.2"))
                .build();

        assertThat(JSON.valueToTree(protein).get("jasparMatrices")).hasToString("[\"MA0147.1\",\"MA0147.2\"]");
    }

    @Test
    void anOrganismIsItsNameUnlessThatTellsTooLittle() {
        Organism strain = Organism.builder()
                .scientificName("Saccharomyces cerevisiae")
                .taxonId(559292)
                .build();

        assertThat(json(Organism.HOMO_SAPIENS)).isEqualTo("\"Homo sapiens\"");
        assertThat(json(strain))
                .isEqualTo("{\"scientificName\":\"Saccharomyces cerevisiae\",\"code\":\"Sc\",\"taxonId\":559292}");
        assertThat(JSON.readValue(json(strain), Organism.class)).isEqualTo(strain);
        assertThat(JSON.readValue("\"Homo sapiens\"", Organism.class)).isSameAs(Organism.HOMO_SAPIENS);
    }

    @Test
    void aLocationIsAnObject() {
        assertThat(json(GenomicLocation.of("hg38", "chr14", 5, 9, Strand.FORWARD)))
                .isEqualTo(
                        "{\"assembly\":\"hg38\",\"chromosome\":\"chr14\",\"start\":5,\"end\":9,\"strand\":\"FORWARD\"}");
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProteinThatWasWrittenIsReadAsItWas(int seed) {
        Protein protein = TestProteins.protein(seed);
        String json = json(protein);

        assertThat(JSON.readValue(json, Protein.class)).as(json).isEqualTo(protein);
    }

    static Stream<Arguments> rowsOfTables() {
        List<String> columns = new ArrayList<>(Collections.nCopies(MitabRecord.COLUMNS, "-"));
        columns.set(25, "function:\"activator\"");
        Interactor interactor = Interactor.builder()
                .accession("P1")
                .name("")
                .addOrtholog(Ortholog.of(Organism.HOMO_SAPIENS, "H1", true))
                .build();
        return Stream.of(
                arguments(
                        CrossReference.of("psi-mi", "MI:0402", "x"),
                        "{\"database\":\"psi-mi\",\"identifier\":\"MI:0402\",\"text\":\"x\"}"),
                arguments(CrossReference.of("x", "y"), "{\"database\":\"x\",\"identifier\":\"y\"}"),
                arguments(
                        MitabRecord.of(columns),
                        "[" + "\"-\",".repeat(25) + "\"function:\\\"activator\\\"\"" + ",\"-\"".repeat(20) + "]"),
                arguments(
                        GeneSet.builder()
                                .id("P1")
                                .name("Abc1")
                                .addMember("P2")
                                .idType(GeneIdType.UNIPROT)
                                .build(),
                        "{\"id\":\"P1\",\"name\":\"Abc1\",\"members\":[\"P2\"],\"idType\":\"UNIPROT\"}"),
                arguments(
                        ProteinSummary.builder()
                                .interactor(interactor)
                                .function(ProteinFunction.TARGET_GENE)
                                .scale(EvidenceScale.LARGE)
                                .interactionCount(7)
                                .build(),
                        "{\"interactor\":{\"accession\":\"P1\",\"name\":\"\",\"orthologs\":[{\"organism\":\"Homo sapiens\","
                                + "\"accession\":\"H1\",\"inTFLink\":true}]},\"function\":\"TARGET_GENE\",\"scale\":\"LARGE\","
                                + "\"interactionCount\":7}"));
    }

    @ParameterizedTest
    @MethodSource("rowsOfTables")
    void whatTablesHoldIsJsonToo(Object value, String json) {
        assertThat(json(value)).isEqualTo(json);
        assertThat((Object) JSON.readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void manyProteinsAreOneALine() {
        List<Protein> proteins =
                seeds().limit(20).mapToObj(TestProteins::protein).toList();
        StringWriter lines = new StringWriter();

        try (SequenceWriter out = JSON.writer().withRootValueSeparator("\n").writeValues(lines)) {
            out.writeAll(proteins);
        }

        assertThat(lines.toString().lines()).hasSize(20);
        try (MappingIterator<Protein> in = JSON.readerFor(Protein.class).readValues(lines.toString())) {
            assertThat(in.readAll()).isEqualTo(proteins);
        }
    }

    @Test
    void mappersFindTheModuleByThemselves() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.writeValueAsString(Organism.MUS_MUSCULUS)).isEqualTo("\"Mus musculus\"");
    }

    @Test
    void theMapperMayNameThingsItsOwnWay() {
        JsonMapper snakes = JsonMapper.builder()
                .addModule(new TFLinkModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Protein protein = TestProteins.protein(14);

        assertThat(snakes.readValue(snakes.writeValueAsString(protein), Protein.class))
                .isEqualTo(protein);
    }

    @Test
    void whatTheMapperSeesDoesNotMatter() {
        JsonMapper blind = JsonMapper.builder()
                .changeDefaultVisibility(seen -> seen.with(JsonAutoDetect.Visibility.NONE))
                .addModule(new TFLinkModule())
                .build();

        for (int seed = 0; seed < 50; seed++) {
            Protein protein = TestProteins.protein(seed);

            assertThat(blind.writeValueAsString(protein)).isEqualTo(json(protein));
            assertThat(blind.readValue(json(protein), Protein.class)).isEqualTo(protein);
        }
    }

    private static final JsonMapper WRAPPING = JsonMapper.builder()
            .addModule(new TFLinkModule())
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();

    static Stream<Arguments> rootNames() {
        Protein protein = TestProteins.protein(14);
        return Stream.concat(
                rowsOfTables().map(row -> arguments(row.get()[0])),
                Stream.of(
                        arguments(protein),
                        arguments(first(Protein::targets)),
                        arguments(protein.interactor()),
                        arguments(first(Protein::targets).evidence()),
                        arguments(PubMedQuery.of(11)),
                        arguments(Organism.of("Bos taurus")),
                        arguments(Ortholog.of(Organism.HOMO_SAPIENS, "H1", true)),
                        arguments(JasparMatrix.of("MA0147.1")),
                        arguments(GenomicLocation.of("hg38", "chr14", 5, 9, Strand.FORWARD)),
                        arguments(first(Protein::bindingSites)),
                        arguments(first(Protein::bindingSiteSequences)),
                        arguments(protein.downloads()),
                        arguments(Strand.FORWARD)));
    }

    private static <T> T first(Function<Protein, List<T>> part) {
        return seeds().mapToObj(TestProteins::protein)
                .flatMap(protein -> part.apply(protein).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> modelType(Object value) {
        Class<?> type = value.getClass();
        return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    }

    @ParameterizedTest
    @MethodSource("rootNames")
    void theNameOfARootIsThatOfTheType(Object value) {
        assertThat(JSON.readTree(WRAPPING.writeValueAsString(value)).propertyNames())
                .containsExactly(modelType(value).getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("rootNames")
    void aWrappedRootIsReadAsItWas(Object value) {
        assertThat((Object) WRAPPING.readValue(WRAPPING.writeValueAsString(value), modelType(value)))
                .isEqualTo(value);
    }

    @Test
    void theMapperMayNameARootItsOwnWay() {
        @JsonRootName("gene")
        interface Named {}
        JsonMapper own =
                WRAPPING.rebuild().addMixIn(Interactor.class, Named.class).build();

        assertThat(own.writeValueAsString(Interactor.of("P1", "x", List.of())))
                .isEqualTo("{\"gene\":{\"accession\":\"P1\",\"name\":\"x\"}}");
    }

    @Test
    void anUpdateIsRefused() {
        assertThatThrownBy(() -> JSON.readerForUpdating(Interactor.of("P1", "x", List.of(7L)))
                        .readValue("{\"accession\": \"P2\", \"name\": \"y\"}"))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("immutable");
    }

    @Test
    void aMapperWithTheModuleCanBeSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(JSON);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonMapper same = (JsonMapper) in.readObject();

            assertThat(same.writeValueAsString(Organism.MUS_MUSCULUS)).isEqualTo("\"Mus musculus\"");
        }
    }

    @Nested
    class Errors {

        @Test
        void anUnknownPropertyIsJacksonsError() {
            assertThatThrownBy(() -> JSON.readerFor(Interactor.class)
                            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue("{\"accession\": \"P1\", \"name\": \"x\", \"symbol\": \"y\"}"))
                    .isInstanceOf(UnrecognizedPropertyException.class)
                    .hasMessageContaining("\"symbol\"");
        }

        @Test
        void anUnknownPropertyIsIgnoredWhereTheMapperIsSetSo() {
            assertThat(JSON.readerFor(Interactor.class)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .<Interactor>readValue("{\"accession\": \"P1\", \"name\": \"x\", \"symbol\": \"y\"}"))
                    .isEqualTo(Interactor.of("P1", "x", List.of()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'accession': 'P1'}                                   | Missing required creator property 'name'",
                    "{'accession': 'P1', 'name': 'x', 'geneIds': 7}        | from Integer value",
                    "{'accession': 'P1', 'name': ['x']}                    | from Array value",
                    "[]                                                    | from Array value",
                })
        void wrongTypesAndMissingValuesAreJacksonsErrors(String json, String message) {
            assertThatThrownBy(() -> JSON.readValue(json.replace('\'', '"'), Interactor.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining(message);
        }

        @Test
        void aNumberThatIsNoneIsJacksonsError() {
            assertThatThrownBy(() -> JSON.readValue("[\"x\"]", PubMedQuery.class))
                    .isInstanceOf(InvalidFormatException.class)
                    .hasMessageContaining("\"x\"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'accession': ' ', 'name': 'x'}                        | Interactor: accession: found \" \"",
                    "{'accession': 'P1', 'name': 'x', 'geneIds': [-7]}      | Interactor: geneIds: found \"-7\"",
                    "{'accession': null, 'name': 'x'}                       | Interactor: accession: found null, expected a value",
                    "{'accession': 'P1', 'name': 'x', 'geneIds': [null]}    | Interactor: geneIds element: found null, expected a value",
                })
        void whatTheModelRefusesIsJacksonsError(String json, String message) {
            assertThatThrownBy(() -> JSON.readValue(json.replace('\'', '"'), Interactor.class))
                    .isInstanceOf(ValueInstantiationException.class)
                    .hasMessageContaining(message);
        }

        @Test
        void aBlankIdOfAMatrixIsJacksonsError() {
            assertThatThrownBy(() -> JSON.readValue("\" \"", JasparMatrix.class))
                    .isInstanceOf(ValueInstantiationException.class)
                    .hasMessageContaining("JasparMatrix: id: found \" \", expected text that is not blank");
        }

        @Test
        void theyTellThePathInAProtein() throws IOException {
            String json = json(TFLinkReader.read(SEED)).replace("Q80U70", " ");

            assertThatThrownBy(() -> JSON.readValue(json, Protein.class))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("Interactor: accession: found \" \"")
                    .hasMessageContaining("[\"transcriptionFactors\"]")
                    .hasMessageContaining("[\"transcriptionFactor\"]");
        }
    }

    @Nested
    class TheSchema {

        private static Schema schema() throws IOException {
            try (InputStream in = TFLinkModule.schema().openStream()) {
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(in);
            }
        }

        private static List<String> errors(String json) throws IOException {
            return schema().validate(JSON.readTree(json)).stream()
                    .map(Object::toString)
                    .toList();
        }

        @Test
        void isItselfValid() throws IOException {
            try (InputStream in = TFLinkModule.schema().openStream()) {
                Schema schemaOfSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

                assertThat(schemaOfSchemas.validate(JSON.readTree(in))).isEmpty();
            }
        }

        @Test
        void takesTheSeed() throws IOException {
            assertThat(errors(json(TFLinkReader.read(SEED)))).isEmpty();
        }

        @Test
        void takesWhateverIsWritten() throws IOException {
            for (int seed = 0; seed < 500; seed++) {
                String json = json(TestProteins.protein(seed));

                assertThat(errors(json)).as(json).isEmpty();
            }
        }

        static Stream<String> otherForms() {
            return Stream.of(
                    "[]",
                    "{}",
                    "{'accession': 'P1', 'name': 'x', 'organism': 'y', 'function': 'target gene'}",
                    "{'accession': 'P1', 'name': 'x', 'organism': '', 'function': 'TARGET_GENE'}",
                    "{'accession': 'P1', 'name': 'x', 'organism': 'y', 'function': 'TARGET_GENE', 'z': 1}",
                    "{'accession': 'P1', 'name': 'x', 'organism': 'y', 'function': 'TARGET_GENE', 'geneIds': []}",
                    "{'accession': 'P1', 'name': 'x', 'organism': 'y', 'function': 'TARGET_GENE', 'geneIds': ['7']}",
                    "{'accession': 'P1', 'name': 'x', 'organism': {'taxonId': 1}, 'function': 'TARGET_GENE'}",
                    "{'accession': 'P1', 'name': 'x', 'organism': 'y', 'function': 'TARGET_GENE', 'targets': [{}]}");
        }

        @ParameterizedTest
        @MethodSource("otherForms")
        void refusesOtherForms(String json) throws IOException {
            assertThat(errors(json.replace('\'', '"'))).isNotEmpty();
        }
    }
}
