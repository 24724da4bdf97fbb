package org.tflink.io.json;

import java.io.Serial;
import java.io.Serializable;
import java.net.URL;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.CrossReference;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;
import tools.jackson.databind.util.StdConverter;

/**
 * A <a href="https://github.com/FasterXML/jackson">Jackson</a> 3 module that writes and reads all types of
 * {@link org.tflink.core}, in any mapper.
 *
 * <pre>{@code
 * JsonMapper json = JsonMapper.builder().addModule(new TFLinkModule()).build();
 * String text = json.writeValueAsString(protein);
 * Protein same = json.readValue(text, Protein.class);
 * }</pre>
 *
 * <p>JSON has the names and the order of the model. Empty lists and absent values are not written, an organism is
 * its scientific name, a JASPAR matrix its id, and a PubMed query is the list of its papers' ids:
 *
 * <pre>{@code
 * {"transcriptionFactor": {"accession": "Q04892", "name": "Sox14", "geneIds": [20669]},
 *  "target": {"accession": "Q08331", "name": "Calb2", "geneIds": [12308]}, "organism": "Mus musculus",
 *  "evidence": {"sourceDatabases": ["TRRUST"], "detectionMethods": ["inferred by curator"],
 *               "pubMed": [29087512, 24929424], "scale": "SMALL"}}
 * }</pre>
 *
 * <p>An organism whose code or taxonomy id is not the one that goes with its name is an object of {@code
 * scientificName}, {@code code} and {@code taxonId}. Enums are their constants' names. What follows from the rest
 * (links, completeness) is not part of it. The name of a wrapped root is that of the model type, {@code Protein}.
 * {@link #schema()} describes the form of a protein.
 *
 * <p>Unknown properties, wrong types and missing values are errors as the mapper is configured; a value that the model
 * rejects, such as a negative id, is a {@link ValueInstantiationException}. Values are immutable, so that to update one
 * is an error. A mapper that looks for modules finds this one. Thread-safe; mappers can share an instance.
 *
 * <p>The module needs {@code com.fasterxml.jackson.core:jackson-annotations} 2.22 or later, which Jackson 2 and 3
 * share. A project whose dependency management pins an older one gets a {@link NoClassDefFoundError}.
 */
public final class TFLinkModule extends JacksonModule implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SCHEMA = "/META-INF/tflink/protein.schema.json";

    /** Makes a module for a mapper's builder. */
    public TFLinkModule() {}

    @Override
    public String getModuleName() {
        return "TFLink";
    }

    /**
     * The version of the module, which is not set.
     *
     * @return the unknown version
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext mapper) {
        Objects.requireNonNull(mapper, "mapper");
        Forms forms = new Forms();
        forms.add(Protein.class, JsonForm.OfProtein.class, JsonForm.OfProtein::of);
        forms.add(Interaction.class, JsonForm.OfInteraction.class, JsonForm.OfInteraction::of);
        forms.add(Interactor.class, JsonForm.OfInteractor.class, JsonForm.OfInteractor::of);
        forms.add(Evidence.class, JsonForm.OfEvidence.class, JsonForm.OfEvidence::of);
        forms.add(
                PubMedQuery.class,
                JsonForm.OfPubMedQuery.class,
                ToForm.ofList(PubMedQuery.class, Long.class, JsonForm.OfPubMedQuery::of, PubMedQuery::ids));
        forms.add(Organism.class, JsonForm.OfOrganism.class, JsonForm.OfOrganism::of);
        forms.add(Ortholog.class, JsonForm.OfOrtholog.class, JsonForm.OfOrtholog::of);
        forms.add(JasparMatrix.class, JsonForm.OfJasparMatrix.class, JsonForm.OfJasparMatrix::of);
        forms.add(GenomicLocation.class, RowForms.OfGenomicLocation.class, RowForms.OfGenomicLocation::of);
        forms.add(BindingSite.class, RowForms.OfBindingSite.class, RowForms.OfBindingSite::of);
        forms.add(BindingSiteSequence.class, RowForms.OfBindingSiteSequence.class, RowForms.OfBindingSiteSequence::of);
        forms.add(Downloads.class, RowForms.OfDownloads.class, RowForms.OfDownloads::of);
        forms.add(
                MitabRecord.class,
                RowForms.OfMitabRecord.class,
                ToForm.ofList(MitabRecord.class, String.class, RowForms.OfMitabRecord::of, MitabRecord::columns));
        forms.add(CrossReference.class, RowForms.OfCrossReference.class, RowForms.OfCrossReference::of);
        forms.add(GeneSet.class, RowForms.OfGeneSet.class, RowForms.OfGeneSet::of);
        forms.add(ProteinSummary.class, RowForms.OfProteinSummary.class, RowForms.OfProteinSummary::of);
        mapper.addSerializers(forms.serializers);
        mapper.addDeserializers(forms.deserializers);
        // A mapper's own annotations and mix-ins come first.
        mapper.appendAnnotationIntrospector(new RootNames(forms.types));
    }

    /**
     * The JSON Schema (draft 2020-12) of a {@link Protein} as this module writes it.
     *
     * @return the address of the schema, a resource of this library
     */
    public static URL schema() {
        return Objects.requireNonNull(TFLinkModule.class.getResource(SCHEMA), SCHEMA);
    }

    /** Serializers and deserializers, made for each mapper: unlike the module, they cannot be serialized. */
    private static final class Forms {

        private final SimpleSerializers serializers = new SimpleSerializers();
        private final SimpleDeserializers deserializers = new HiddenTypesToo();
        private final Set<Class<?>> types = new HashSet<>();

        <T> void add(Class<T> type, Class<? extends JsonForm<T>> form, Function<T, Object> toForm) {
            // An organism has two forms.
            Class<?> written = type == Organism.class ? Object.class : form;
            add(type, form, ToForm.of(type, written, toForm));
        }

        <T> void add(Class<T> type, Class<? extends JsonForm<T>> form, ToForm<T> toForm) {
            serializers.addSerializer(type, new FormSerializer(type, toForm));
            deserializers.addDeserializer(type, new FormDeserializer<>(new FromForm<>(type, form)));
            types.add(type);
        }
    }

    /** Finds the deserializer of a model type also for its hidden implementation, which an update asks for. */
    private static final class HiddenTypesToo extends SimpleDeserializers {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            ValueDeserializer<?> found = super.findBeanDeserializer(type, config, description);
            JavaType model = type.getSuperClass();
            return found != null || model == null ? found : super.findBeanDeserializer(model, config, description);
        }
    }

    /** Names a root after the model type, where its hidden implementation would be shown. */
    private static final class RootNames extends NopAnnotationIntrospector {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Set<Class<?>> types;

        RootNames(Set<Class<?>> types) {
            this.types = Set.copyOf(types);
        }

        @Override
        public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass root) {
            Class<?> model = root.getRawType().getSuperclass();
            return model != null && types.contains(model) ? PropertyName.construct(model.getSimpleName()) : null;
        }
    }

    private static final class FromForm<T> extends StdConverter<Object, T> {

        private final Class<T> type;
        private final Class<? extends JsonForm<T>> form;

        FromForm(Class<T> type, Class<? extends JsonForm<T>> form) {
            this.type = type;
            this.form = form;
        }

        @Override
        public T convert(Object value) {
            return form.cast(value).value();
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(form);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(type);
        }
    }

    /** Reports a value that the model rejects as Jackson reports its own errors. */
    private static final class FormDeserializer<T> extends StdConvertingDeserializer<T> {

        FormDeserializer(FromForm<T> converter) {
            super(converter);
        }

        private FormDeserializer(Converter<Object, T> converter, JavaType form, ValueDeserializer<?> deserializer) {
            super(converter, form, deserializer);
        }

        @Override
        protected StdConvertingDeserializer<T> withDelegate(
                Converter<Object, T> converter, JavaType form, ValueDeserializer<?> deserializer) {
            return new FormDeserializer<>(converter, form, deserializer);
        }

        @Override
        protected T convertValue(DeserializationContext context, Object form) {
            try {
                return super.convertValue(context, form);
            } catch (NullPointerException e) {
                throw rejected(context, e.getMessage() + ": found null, expected a value", e);
            } catch (IllegalArgumentException e) {
                throw rejected(context, e.getMessage(), e);
            }
        }

        private ValueInstantiationException rejected(
                DeserializationContext context, @Nullable String message, RuntimeException cause) {
            JavaType type = _converter.getOutputType(context.getTypeFactory());
            return ValueInstantiationException.from(
                    context.getParser(), type.getRawClass().getSimpleName() + ": " + message, type, cause);
        }

        /** Otherwise the mapper would return the old value, which is immutable, without an error. */
        @Override
        public T deserialize(JsonParser json, DeserializationContext context, Object value) {
            return context.reportBadDefinition(
                    value.getClass(), "A value is immutable: read a new one instead of updating it");
        }

        @Override
        public Boolean supportsUpdate(DeserializationConfig config) {
            return Boolean.FALSE;
        }
    }
}
