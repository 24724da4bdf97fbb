package org.tflink.io.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.CrossReference;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;
import org.tflink.core.Strand;

/** The JSON forms of binding sites, gene sets, and other values of rows: each a {@link JsonForm}. */
final class RowForms {

    private RowForms() {}

    @JsonForm.AsRecord
    record OfBindingSite(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) Interactor transcriptionFactor,
            @JsonProperty(required = true) Organism organism,
            @Nullable GenomicLocation location,
            @JsonProperty(required = true) Evidence evidence,
            @Nullable Integer overlapCount,
            @Nullable List<String> overlappingSiteIds,
            @Nullable String browserTerm)
            implements JsonForm<BindingSite> {

        static OfBindingSite of(BindingSite site) {
            return new OfBindingSite(
                    site.id(),
                    site.transcriptionFactor(),
                    site.organism(),
                    site.location().orElse(null),
                    site.evidence(),
                    JsonForm.orNull(site.overlapCount()),
                    site.overlappingSiteIds(),
                    site.browserTerm().orElse(null));
        }

        @Override
        public BindingSite value() {
            return BindingSite.builder()
                    .id(id)
                    .transcriptionFactor(transcriptionFactor)
                    .organism(organism)
                    .location(Optional.ofNullable(location))
                    .evidence(evidence)
                    .overlapCount(JsonForm.orEmpty(overlapCount))
                    .overlappingSiteIds(JsonForm.orEmpty(overlappingSiteIds))
                    .browserTerm(Optional.ofNullable(browserTerm))
                    .build();
        }
    }

    @JsonForm.AsRecord
    record OfBindingSiteSequence(
            @JsonProperty(required = true) String siteId,
            @JsonProperty(required = true) Interactor transcriptionFactor,
            @Nullable GenomicLocation location,
            @JsonProperty(required = true) String bases)
            implements JsonForm<BindingSiteSequence> {

        static OfBindingSiteSequence of(BindingSiteSequence sequence) {
            return new OfBindingSiteSequence(
                    sequence.siteId(),
                    sequence.transcriptionFactor(),
                    sequence.location().orElse(null),
                    sequence.bases());
        }

        @Override
        public BindingSiteSequence value() {
            return BindingSiteSequence.builder()
                    .siteId(siteId)
                    .transcriptionFactor(transcriptionFactor)
                    .location(Optional.ofNullable(location))
                    .bases(bases)
                    .build();
        }
    }

    /** The columns alone. */
    record OfMitabRecord(@JsonValue List<String> columns) implements JsonForm<MitabRecord> {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfMitabRecord {}

        static OfMitabRecord of(MitabRecord mitab) {
            return new OfMitabRecord(mitab.columns());
        }

        @Override
        public MitabRecord value() {
            return MitabRecord.of(columns);
        }
    }

    @JsonForm.AsRecord
    record OfCrossReference(
            @JsonProperty(required = true) String database,
            @JsonProperty(required = true) String identifier,
            @Nullable @JsonInclude(Include.NON_NULL) String text)
            implements JsonForm<CrossReference> {

        static OfCrossReference of(CrossReference reference) {
            return new OfCrossReference(
                    reference.database(),
                    reference.identifier(),
                    reference.text().orElse(null));
        }

        @Override
        public CrossReference value() {
            return CrossReference.builder()
                    .database(database)
                    .identifier(identifier)
                    .text(Optional.ofNullable(text))
                    .build();
        }
    }

    @JsonForm.AsRecord
    record OfGeneSet(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) @JsonInclude String name,
            @Nullable List<String> members,
            @JsonProperty(required = true) GeneIdType idType)
            implements JsonForm<GeneSet> {

        static OfGeneSet of(GeneSet set) {
            return new OfGeneSet(set.id(), set.name(), set.members(), set.idType());
        }

        @Override
        public GeneSet value() {
            return GeneSet.builder()
                    .id(id)
                    .name(name)
                    .members(JsonForm.orEmpty(members))
                    .idType(idType)
                    .build();
        }
    }

    @JsonForm.AsRecord
    record OfProteinSummary(
            @JsonProperty(required = true) Interactor interactor,
            @Nullable ProteinFunction function,
            @Nullable Organism organism,
            @JsonProperty(required = true) EvidenceScale scale,
            @Nullable Integer interactionCount)
            implements JsonForm<ProteinSummary> {

        static OfProteinSummary of(ProteinSummary protein) {
            return new OfProteinSummary(
                    protein.interactor(),
                    protein.function().orElse(null),
                    protein.organism().orElse(null),
                    protein.scale(),
                    JsonForm.orNull(protein.interactionCount()));
        }

        @Override
        public ProteinSummary value() {
            return ProteinSummary.builder()
                    .interactor(interactor)
                    .function(Optional.ofNullable(function))
                    .organism(Optional.ofNullable(organism))
                    .scale(scale)
                    .interactionCount(JsonForm.orEmpty(interactionCount))
                    .build();
        }
    }

    @JsonForm.AsRecord
    record OfGenomicLocation(
            @JsonProperty(required = true) String assembly,
            @JsonProperty(required = true) String chromosome,
            @JsonProperty(required = true) int start,
            @JsonProperty(required = true) int end,
            @JsonProperty(required = true) Strand strand)
            implements JsonForm<GenomicLocation> {

        static OfGenomicLocation of(GenomicLocation location) {
            return new OfGenomicLocation(
                    location.assembly(), location.chromosome(), location.start(), location.end(), location.strand());
        }

        @Override
        public GenomicLocation value() {
            return GenomicLocation.of(assembly, chromosome, start, end, strand);
        }
    }

    @JsonForm.AsRecord
    record OfDownloads(
            @Nullable String transcriptionFactors,
            @Nullable String targets,
            @Nullable String bindingSites,
            @Nullable String bindingSitesGff3,
            @Nullable String largeScaleSequences)
            implements JsonForm<Downloads> {

        static OfDownloads of(Downloads downloads) {
            return new OfDownloads(
                    downloads.transcriptionFactors().orElse(null),
                    downloads.targets().orElse(null),
                    downloads.bindingSites().orElse(null),
                    downloads.bindingSitesGff3().orElse(null),
                    downloads.largeScaleSequences().orElse(null));
        }

        @Override
        public Downloads value() {
            return Downloads.builder()
                    .transcriptionFactors(Optional.ofNullable(transcriptionFactors))
                    .targets(Optional.ofNullable(targets))
                    .bindingSites(Optional.ofNullable(bindingSites))
                    .bindingSitesGff3(Optional.ofNullable(bindingSitesGff3))
                    .largeScaleSequences(Optional.ofNullable(largeScaleSequences))
                    .build();
        }
    }
}
