package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that is read from a stream is as valid as one that is built, whatever the stream holds. */
class SerializationTest {

    static Stream<Named<Serializable>> values() {
        return Samples.ofEachType().stream()
                .map(value -> named(Samples.typeOf(value).getSimpleName(), value));
    }

    /** Without it, a type that is added to the package could be forgotten in the tests of this class. */
    @Test
    void thereIsAValueOfEachType() throws Exception {
        List<Class<?>> types = new ArrayList<>(PublicTypesTest.publicTypes());
        types.removeIf(type -> type.isEnum() || type == SerializableValue.class);

        assertThat(Samples.ofEachType().stream().<Class<?>>map(Samples::typeOf).toList())
                .containsExactlyInAnyOrderElementsOf(types);
    }

    /** Without it, a part that is added to a type could be forgotten in the tests of this class. */
    @ParameterizedTest
    @MethodSource("values")
    void theValueHasEveryPartSet(Serializable value) throws Exception {
        for (Method part : parts(value)) {
            assertThat(part.invoke(value))
                    .as(part.getName())
                    .isNotIn(Optional.empty(), OptionalInt.empty(), List.of(), Set.of(), Map.of());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyPartIsKept(Serializable value) throws Exception {
        assertThat(read(written(value))).isEqualTo(value).isNotSameAs(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void theFormIsTheSameAfterReading(Serializable value) throws Exception {
        byte[] form = written(value);

        assertThat(written(read(form))).isEqualTo(form);
    }

    @ParameterizedTest
    @MethodSource("values")
    void listsAndMapsAreUnmodifiable(Serializable value) throws Exception {
        Object read = read(written(value));
        for (Method part : parts(read)) {
            if (part.invoke(read) instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (part.invoke(read) instanceof Map<?, ?> map) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void anInteractorOfManyInteractionsStaysOneObject() throws Exception {
        Interaction[] rows = new Interaction[1_000];
        Arrays.setAll(
                rows,
                i -> Interaction.of(
                        Samples.SOX14,
                        Interactor.of("P" + i, "Abc" + i, List.of()),
                        Organism.MUS_MUSCULUS,
                        Samples.CHIP));

        Interaction[] read = (Interaction[]) read(written(rows));

        assertThat(read)
                .allSatisfy(row -> assertThat(row.transcriptionFactor()).isSameAs(read[0].transcriptionFactor()));
    }

    /** An optional part is absent if it is null. A null for any other part, or for an element of a list, is invalid. */
    @ParameterizedTest
    @MethodSource("values")
    void aPartThatIsNullIsRejectedUnlessItIsOptional(Serializable value) throws Exception {
        int accepted = 0;
        for (int index = 1; index < objectsIn(value).size(); index++) {
            try {
                assertThatNoPartIsNull(read(withObject(index, null, value)));
                accepted++;
            } catch (InvalidObjectException e) {
                assertThat(e).hasMessageContaining(": ");
            }
        }
        assertThat(accepted).isEqualTo(optionalPartsIn(value, new IdentityHashMap<>()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aPartOfAnotherClassIsRejected(Serializable value) throws Exception {
        for (int index = 1; index < objectsIn(value).size(); index++) {
            byte[] stream = withObject(index, Locale.ROOT, value);

            assertThatThrownBy(() -> read(stream))
                    .as("object %d of %s", index, value)
                    .isInstanceOf(InvalidObjectException.class);
        }
    }

    static Stream<Arguments> invalid() {
        // The accession of the protein, but not the same object, which would be replaced in the rows, too.
        Protein protein = Protein.builder()
                .from(Samples.fullSox14())
                .accession("q04892".toUpperCase(Locale.ROOT))
                .build();
        return Stream.of(
                arguments("BindingSite: id: found \" \", ", value(BindingSite.class), "TFLinkSS00000014", " "),
                arguments("BindingSite: overlapCount: found \"-1\", ", value(BindingSite.class), 1, -1),
                arguments("BindingSiteSequence: bases: found \"E\", ", value(BindingSiteSequence.class), "ACaN", "E"),
                arguments("CrossReference: database: found \":\", ", value(CrossReference.class), "psi-mi", ":"),
                arguments(
                        "Downloads: targets: found \" \", ",
                        value(Downloads.class),
                        "TFLink_targets_of_Q04892.tsv",
                        " "),
                arguments("Evidence: sourceDatabases: found \" \", ", value(Evidence.class), "PAZAR", " "),
                arguments("GeneSet: members: found \" \", ", value(GeneSet.class), "Q08331", " "),
                arguments("GenomicLocation: end: found \"-1\", ", value(GenomicLocation.class), 99874804, -1),
                arguments("Interactor: accession: found \" \", ", value(Interaction.class), "Q08331", " "),
                arguments("Interactor: geneIds: found \"0\", ", value(Interactor.class), 20669L, 0L),
                arguments("JasparMatrix: id: found \" \", ", value(JasparMatrix.class), "MA1562.1", " "),
                arguments("MitabRecord: column 1: found \"\t\", ", value(MitabRecord.class), "uniprot:Q04892", "\t"),
                arguments("Organism: taxonId: found \"0\", ", value(Organism.class), 9031, 0),
                arguments("Ortholog: accession: found \" \", ", value(Ortholog.class), "O95416", " "),
                arguments("Protein: transcriptionFactors: found \"Sox14 (Q04892)\", ", protein, "Q04892", "Q08331"),
                arguments("ProteinSummary: interactionCount: found \"-1\", ", value(ProteinSummary.class), 96, -1),
                arguments("PubMedQuery: ids: found \"0\", ", value(PubMedQuery.class), 18971253L, 0L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void aPartThatCannotBeBuiltIsRejected(String message, Serializable value, Object part, Object invalid)
            throws Exception {
        byte[] stream = withObject(objectsIn(value).indexOf(part), invalid, value);

        assertThatThrownBy(() -> read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageStartingWith(message);
    }

    /** Whatever is changed in a stream, it holds a valid value or none. */
    @ParameterizedTest
    @MethodSource("values")
    void aChangedByteMakesNoInvalidValue(Serializable value) throws Exception {
        byte[] form = written(value);
        for (int at = 0; at < form.length; at++) {
            for (int change : new int[] {0x01, 0x04, 0xFF}) {
                byte[] changed = form.clone();
                changed[at] ^= (byte) change;
                assertHoldsAValidValueOrNone(changed);
            }
        }
    }

    private static void assertHoldsAValidValueOrNone(byte[] stream) throws Exception {
        Serializable read;
        try {
            read = read(stream);
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            return;
        }
        assertThatNoPartIsNull(read);
        assertThat(read(written(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aStreamOfTheFieldsIsRejected(Serializable value) throws Exception {
        byte[] stream = fieldsOf(value, true);

        assertThatThrownBy(() -> read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage(value.getClass().getSimpleName() + ": found its fields, expected its SerialForm");
    }

    @ParameterizedTest
    @MethodSource("values")
    void aStreamOfTheFieldsThatConcealsTheSuperclassIsRejected(Serializable value) throws Exception {
        byte[] stream = fieldsOf(value, false);

        assertThatThrownBy(() -> read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage(value.getClass().getSimpleName() + ": found its fields, expected its SerialForm");
    }

    @Test
    void aFormOfAnotherTypeIsRejected() throws Exception {
        byte[] stream = replaced(written(JasparMatrix.of("MA1562.1")), JasparMatrix.class, Stranger.class);

        assertThatThrownBy(() -> read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("found " + Stranger.class + ", expected a type of org.tflink.core");
    }

    @Test
    void theFormHoldsThePartsInTheOrderOfTheirNames() {
        assertThat(SerialForm.partsOf(GenomicLocation.class))
                .extracting(part -> part.field().getName())
                .containsExactly("assembly", "chromosome", "end", "start", "strand");
    }

    @Test
    void thePartsOfAnOrganismAreOptionalExceptItsName() {
        assertThat(SerialForm.partsOf(Organism.class))
                .extracting(part -> part.field().getName(), SerialForm.Part::optional)
                .containsExactly(tuple("code", true), tuple("scientificName", false), tuple("taxonId", true));
    }

    @Test
    void aPartIsSetByTheMethodOfTheBuilderThatTakesAllOfIt() {
        assertThat(SerialForm.partsOf(Interactor.class))
                .extracting(
                        part -> part.setter().getName(), part -> part.setter().getParameterTypes()[0])
                .containsExactly(
                        tuple("accession", String.class),
                        tuple("geneIds", Iterable.class),
                        tuple("name", String.class),
                        tuple("orthologs", Iterable.class));
    }

    @Test
    void theFieldOfAPartCanBeRead() throws Exception {
        assertThat(SerialForm.partsOf(JasparMatrix.class).get(0).field().get(JasparMatrix.of("MA1562.1")))
                .isEqualTo("MA1562.1");
    }

    /** A class of the package that is no type of it. */
    private static final class Stranger implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    private static Serializable value(Class<?> type) {
        return Samples.ofEachType().stream()
                .filter(value -> Samples.typeOf(value) == type)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] written(Serializable value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Serializable read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return (Serializable) in.readObject();
        }
    }

    /** The objects that the stream of a value holds, each once, the form of the value first. */
    private static List<Object> objectsIn(Serializable value) throws IOException {
        Replacing replacing = new Replacing(new ByteArrayOutputStream(), -1, null);
        replacing.writeObject(value);
        return replacing.objects;
    }

    /** The stream of a value, with one of its objects replaced. */
    private static byte[] withObject(int index, @Nullable Object replacement, Serializable value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Replacing replacing = new Replacing(bytes, index, replacement)) {
            replacing.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static final class Replacing extends ObjectOutputStream {

        private final List<Object> objects = new ArrayList<>();
        private final int index;
        private final @Nullable Object replacement;

        Replacing(ByteArrayOutputStream out, int index, @Nullable Object replacement) throws IOException {
            super(out);
            this.index = index;
            this.replacement = replacement;
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(Object object) {
            objects.add(object);
            return objects.size() - 1 == index ? replacement : object;
        }
    }

    /** A stream of the fields of a value, none of which is set, with or without its superclasses. */
    private static byte[] fieldsOf(Serializable value, boolean withSuperclasses) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        out.writeByte(ObjectStreamConstants.TC_OBJECT);
        Class<?> type = value.getClass();
        do {
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(type.getName());
            out.writeLong(1);
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            type = type.getSuperclass();
        } while (withSuperclasses && type != Object.class);
        out.writeByte(ObjectStreamConstants.TC_NULL);
        return bytes.toByteArray();
    }

    /** The stream with the name of one class replaced by that of another. */
    private static byte[] replaced(byte[] stream, Class<?> from, Class<?> to) {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        return text.replace(utf(from), utf(to)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String utf(Class<?> type) {
        return "\0" + (char) type.getName().length() + type.getName();
    }

    /** The methods of a type that return its parts. */
    private static List<Method> parts(Object value) throws ReflectiveOperationException {
        List<Method> parts = new ArrayList<>();
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                parts.add(Samples.typeOf(value).getMethod(field.getName()));
            }
        }
        return parts;
    }

    private static void assertThatNoPartIsNull(Object read) throws ReflectiveOperationException {
        assertThat(optionalPartsIn(read, new IdentityHashMap<>())).isNotNegative();
    }

    /** Counts the optional parts that are present, of the value and of those within it, each value once. */
    private static int optionalPartsIn(@Nullable Object value, Map<Object, Object> seen)
            throws ReflectiveOperationException {
        assertThat(value).isNotNull();
        int count = 0;
        if (value instanceof List<?> list) {
            for (Object element : list) {
                count += optionalPartsIn(element, seen);
            }
        } else if (value instanceof Map<?, ?> map) {
            assertThat(map).doesNotContainKey(null).doesNotContainValue(null);
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? 1 + optionalPartsIn(optional.get(), seen) : 0;
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? 1 : 0;
        } else if (value instanceof SerializableValue && seen.put(value, value) == null) {
            for (Method part : parts(value)) {
                count += optionalPartsIn(part.invoke(value), seen);
            }
        }
        return count;
    }
}
