package org.tflink.io;

import java.io.Serial;
import java.net.URL;
import java.util.Objects;
import java.util.function.Function;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.PubMedQuery;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;
import tools.jackson.databind.util.StdConverter;

/**
 * Teaches <a href="https://github.com/FasterXML/jackson">Jackson</a> 3 the types of {@link org.tflink.core}: all of them,
 * both ways, in any mapper.
 *
 * <pre>{@code
 * JsonMapper json = JsonMapper.builder().addModule(new TFLinkModule()).build();
 * String text = json.writeValueAsString(protein);
 * Protein same = json.readValue(text, Protein.class);
 * }</pre>
 *
 * <p>JSON has the names and the order of the model. Empty lists and absent values are left out, an organism is its
 * scientific name, a PubMed query the numbers of its papers:
 *
 * <pre>{@code
 * {"transcriptionFactor": {"accession": "Q04892", "name": "Sox14", "geneIds": [20669]},
 *  "target": {"accession": "Q08331", "name": "Calb2", "geneIds": [12308]}, "organism": "Mus musculus",
 *  "evidence": {"sourceDatabases": ["TRRUST"], "detectionMethods": ["inferred by curator"],
 *               "pubMed": [29087512, 24929424], "scale": "SMALL"}}
 * }</pre>
 *
 * <p>An organism whose code or taxonomy id is not the one that goes with its name is an object of {@code scientificName},
 * {@code code} and {@code taxonId}. Enums are their constants' names. What follows from the rest (links, completeness) is
 * not part of it. {@link #schema()} describes the form of a protein.
 *
 * <p>Unknown properties, wrong types and missing values give the errors that the mapper is set to give; a value that the
 * model refuses, such as a negative id, is a {@link ValueInstantiationException}. Mappers that look for modules find this
 * one by themselves. To be shared between threads and mappers as any module.
 */
public final class TFLinkModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SCHEMA = "/META-INF/tflink/protein.schema.json";

    /** The module, for a mapper's builder. */
    public TFLinkModule() {
        super("TFLink");
        add(Protein.class, JsonForm.OfProtein.class, JsonForm.OfProtein::of);
        add(Interaction.class, JsonForm.OfInteraction.class, JsonForm.OfInteraction::of);
        add(Interactor.class, JsonForm.OfInteractor.class, JsonForm.OfInteractor::of);
        add(Evidence.class, JsonForm.OfEvidence.class, JsonForm.OfEvidence::of);
        add(PubMedQuery.class, JsonForm.OfPubMedQuery.class, JsonForm.OfPubMedQuery::of);
        add(Organism.class, JsonForm.OfOrganism.class, JsonForm.OfOrganism::of);
        add(Ortholog.class, JsonForm.OfOrtholog.class, JsonForm.OfOrtholog::of);
        add(GenomicLocation.class, JsonForm.OfGenomicLocation.class, JsonForm.OfGenomicLocation::of);
        add(BindingSite.class, JsonForm.OfBindingSite.class, JsonForm.OfBindingSite::of);
        add(BindingSiteSequence.class, JsonForm.OfBindingSiteSequence.class, JsonForm.OfBindingSiteSequence::of);
        add(Downloads.class, JsonForm.OfDownloads.class, JsonForm.OfDownloads::of);
    }

    /**
     * The JSON Schema (draft 2020-12) of a {@link Protein} as this module writes it.
     *
     * @return where it is in the library
     */
    public static URL schema() {
        return Objects.requireNonNull(TFLinkModule.class.getResource(SCHEMA), SCHEMA);
    }

    private <T> void add(Class<T> type, Class<? extends JsonForm<T>> form, Function<T, Object> toForm) {
        addSerializer(type, new StdConvertingSerializer(type, new ToForm<>(type, toForm)));
        addDeserializer(type, new FormDeserializer<>(new FromForm<>(type, form)));
    }

    /** To a form, of whatever class it is. */
    private static final class ToForm<T> extends StdConverter<T, Object> {

        private final Class<T> type;
        private final Function<T, Object> toForm;

        ToForm(Class<T> type, Function<T, Object> toForm) {
            this.type = type;
            this.toForm = toForm;
        }

        @Override
        public Object convert(T value) {
            return toForm.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(type);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(Object.class);
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

    /** Tells Jackson in its own way what the model refuses. */
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
            } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
                JavaType type = _converter.getOutputType(context.getTypeFactory());
                throw ValueInstantiationException.from(
                        context.getParser(), type.getRawClass().getSimpleName() + ": " + e.getMessage(), type, e);
            }
        }
    }
}
