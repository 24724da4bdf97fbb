package org.tflink.io.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Downloads;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;

/**
 * The form that a model type has in JSON: a record whose components are the JSON properties, named as in the model and
 * in its order. An absent value is null, or empty, and not written. Jackson makes and reads the records by itself, so
 * that its own rules and errors hold.
 *
 * @param <T> the model type
 */
interface JsonForm<T> {

    /**
     * How Jackson takes a form, whatever else its mapper is set to: all components, in their order, none that are
     * empty.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @JacksonAnnotationsInside
    @JsonAutoDetect(
            fieldVisibility = Visibility.ANY,
            getterVisibility = Visibility.ANY,
            creatorVisibility = Visibility.ANY)
    @JsonInclude(Include.NON_EMPTY)
    @JsonPropertyOrder(alphabetic = false)
    @interface AsRecord {}

    /**
     * The value.
     *
     * @throws RuntimeException of the model's own kinds if there is no such value
     */
    T value();

    @AsRecord
    record OfProtein(
            @JsonProperty(required = true) String accession,
            @JsonProperty(required = true) @JsonInclude String name,
            @Nullable List<Long> geneIds,
            @JsonProperty(required = true) Organism organism,
            @JsonProperty(required = true) ProteinFunction function,
            @Nullable Integer interactionCount,
            @Nullable List<Ortholog> orthologs,
            @Nullable List<JasparMatrix> jasparMatrices,
            @Nullable List<Interaction> transcriptionFactors,
            @Nullable List<Interaction> targets,
            @Nullable List<BindingSite> bindingSites,
            @Nullable List<BindingSiteSequence> bindingSiteSequences,
            @Nullable Downloads downloads,
            @Nullable Map<String, String> otherFields)
            implements JsonForm<Protein> {

        private static final Downloads NO_DOWNLOADS = Downloads.builder().build();

        static OfProtein of(Protein protein) {
            return new OfProtein(
                    protein.accession(),
                    protein.name(),
                    protein.geneIds(),
                    protein.organism(),
                    protein.function(),
                    orNull(protein.interactionCount()),
                    protein.orthologs(),
                    protein.jasparMatrices(),
                    protein.transcriptionFactors(),
                    protein.targets(),
                    protein.bindingSites(),
                    protein.bindingSiteSequences(),
                    protein.downloads().equals(NO_DOWNLOADS) ? null : protein.downloads(),
                    protein.otherFields());
        }

        @Override
        public Protein value() {
            return Protein.builder()
                    .accession(accession)
                    .name(name)
                    .geneIds(orEmpty(geneIds))
                    .organism(organism)
                    .function(function)
                    .interactionCount(orEmpty(interactionCount))
                    .orthologs(orEmpty(orthologs))
                    .jasparMatrices(orEmpty(jasparMatrices))
                    .transcriptionFactors(orEmpty(transcriptionFactors))
                    .targets(orEmpty(targets))
                    .bindingSites(orEmpty(bindingSites))
                    .bindingSiteSequences(orEmpty(bindingSiteSequences))
                    .downloads(downloads == null ? Downloads.builder().build() : downloads)
                    .otherFields(otherFields == null ? Map.of() : otherFields)
                    .build();
        }
    }

    @AsRecord
    record OfInteraction(
            @JsonProperty(required = true) Interactor transcriptionFactor,
            @JsonProperty(required = true) Interactor target,
            @JsonProperty(required = true) Organism organism,
            @JsonProperty(required = true) Evidence evidence,
            @Nullable List<Effect> effects,
            @Nullable MitabRecord mitab)
            implements JsonForm<Interaction> {

        static OfInteraction of(Interaction interaction) {
            return new OfInteraction(
                    interaction.transcriptionFactor(),
                    interaction.target(),
                    interaction.organism(),
                    interaction.evidence(),
                    List.copyOf(interaction.effects()),
                    interaction.mitab().orElse(null));
        }

        @Override
        public Interaction value() {
            return Interaction.builder()
                    .transcriptionFactor(transcriptionFactor)
                    .target(target)
                    .organism(organism)
                    .evidence(evidence)
                    .addAllEffects(orEmpty(effects))
                    .mitab(Optional.ofNullable(mitab))
                    .build();
        }
    }

    @AsRecord
    record OfInteractor(
            @JsonProperty(required = true) String accession,
            @JsonProperty(required = true) @JsonInclude String name,
            @Nullable List<Long> geneIds,
            @Nullable List<Ortholog> orthologs)
            implements JsonForm<Interactor> {

        static OfInteractor of(Interactor interactor) {
            return new OfInteractor(
                    interactor.accession(), interactor.name(), interactor.geneIds(), interactor.orthologs());
        }

        @Override
        public Interactor value() {
            return Interactor.builder()
                    .accession(accession)
                    .name(name)
                    .geneIds(orEmpty(geneIds))
                    .orthologs(orEmpty(orthologs))
                    .build();
        }
    }

    @AsRecord
    record OfEvidence(
            @Nullable List<String> sourceDatabases,
            @Nullable List<String> detectionMethods,
            @Nullable PubMedQuery pubMed,
            @JsonProperty(required = true) EvidenceScale scale)
            implements JsonForm<Evidence> {

        static OfEvidence of(Evidence evidence) {
            return new OfEvidence(
                    evidence.sourceDatabases(), evidence.detectionMethods(), evidence.pubMed(), evidence.scale());
        }

        @Override
        public Evidence value() {
            return Evidence.of(
                    orEmpty(sourceDatabases),
                    orEmpty(detectionMethods),
                    pubMed == null ? PubMedQuery.of() : pubMed,
                    scale);
        }
    }

    /** The ids alone: {@code [18971253, 27924024]}. */
    record OfPubMedQuery(@JsonValue List<Long> ids) implements JsonForm<PubMedQuery> {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfPubMedQuery {}

        static OfPubMedQuery of(PubMedQuery query) {
            return new OfPubMedQuery(query.ids());
        }

        @Override
        public PubMedQuery value() {
            return PubMedQuery.builder().ids(ids).build();
        }
    }

    /** The scientific name alone, unless the organism has a code or taxonomy id that the name does not tell. */
    @AsRecord
    record OfOrganism(
            @JsonProperty(required = true) String scientificName,
            @Nullable String code,
            @Nullable Integer taxonId) implements JsonForm<Organism> {

        @JsonCreator
        public OfOrganism {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static OfOrganism named(String scientificName) {
            return new OfOrganism(scientificName, null, null);
        }

        static Object of(Organism organism) {
            String name = organism.scientificName();
            // Most organisms are known, and found without another being built.
            return Organism.known().contains(organism) || organism.equals(Organism.of(name))
                    ? name
                    : new OfOrganism(name, organism.code().orElse(null), orNull(organism.taxonId()));
        }

        @Override
        public Organism value() {
            Organism.Builder organism = Organism.builder().scientificName(scientificName);
            if (code != null) {
                organism.code(code);
            }
            if (taxonId != null) {
                organism.taxonId(taxonId);
            }
            return organism.build();
        }
    }

    @AsRecord
    record OfOrtholog(
            @JsonProperty(required = true) Organism organism,
            @JsonProperty(required = true) String accession,
            @JsonProperty(required = true) boolean inTFLink)
            implements JsonForm<Ortholog> {

        static OfOrtholog of(Ortholog ortholog) {
            return new OfOrtholog(ortholog.organism(), ortholog.accession(), ortholog.inTFLink());
        }

        @Override
        public Ortholog value() {
            return Ortholog.of(organism, accession, inTFLink);
        }
    }

    /** The id alone: {@code "MA0147.1"}. */
    record OfJasparMatrix(@JsonValue String id) implements JsonForm<JasparMatrix> {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfJasparMatrix {}

        static OfJasparMatrix of(JasparMatrix matrix) {
            return new OfJasparMatrix(matrix.id());
        }

        @Override
        public JasparMatrix value() {
            return JasparMatrix.of(id);
        }
    }

    /** The list, or an empty one. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The number, if there is one. */
    static OptionalInt orEmpty(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number, or null. */
    static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }
}
