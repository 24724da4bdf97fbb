package org.tflink.io.usage;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.CrossReference;
import org.tflink.core.Evidence;
import org.tflink.core.GeneSet;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.ProteinFunction;
import org.tflink.core.ProteinSummary;

/** What a row means, in the words of the script {@code table_dump.py}. */
final class TableDump {

    private TableDump() {}

    static String of(Interaction interaction) {
        String line = line(
                end(interaction.transcriptionFactor()),
                end(interaction.target()),
                interaction.organism(),
                evidence(interaction.evidence()));
        return interaction.mitab().map(record -> line(line, mitab(record))).orElse(line);
    }

    static String of(BindingSite site) {
        return line(
                site.id(),
                site.transcriptionFactor().accession(),
                site.transcriptionFactor().name(),
                site.organism(),
                place(site.location(), true),
                evidence(site.evidence()),
                number(site.overlapCount()),
                list(site.overlappingSiteIds()),
                site.browserTerm().orElse(""));
    }

    static String of(BindingSiteSequence sequence) {
        return line(
                sequence.siteId(),
                sequence.transcriptionFactor().accession(),
                sequence.transcriptionFactor().name(),
                place(sequence.location(), false),
                sequence.bases());
    }

    static String of(GeneSet set) {
        return line(set.id(), set.name(), list(set.members()), set.idType(), list(set.singleMembers()));
    }

    static String of(ProteinSummary protein) {
        return line(
                end(protein.interactor()),
                protein.function().map(ProteinFunction::text).orElse(""),
                protein.scale(),
                number(protein.interactionCount()),
                protein.organism().map(Organism::scientificName).orElse(""));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String end(Interactor interactor) {
        return line(
                interactor.accession(),
                interactor.name(),
                list(interactor.geneIds()),
                list(interactor.orthologs().stream()
                        .map(ortholog ->
                                ortholog.organism() + " " + ortholog.accession() + (ortholog.inTFLink() ? "" : "?"))
                        .toList()));
    }

    private static String evidence(Evidence evidence) {
        return line(
                list(evidence.sourceDatabases()),
                list(evidence.detectionMethods()),
                list(evidence.pubMed().ids()),
                evidence.scale());
    }

    private static String mitab(MitabRecord record) {
        return line(
                list(record.detectionMethods().stream()
                        .map(CrossReference::identifier)
                        .toList()),
                list(record.effects()),
                list(record.interactionIds()),
                record.created().orElseThrow(),
                record.updated().orElseThrow());
    }

    private static String place(Optional<GenomicLocation> location, boolean stranded) {
        return location.map(place -> {
                    String strand = switch (place.strand()) {
                        case FORWARD -> " +";
                        case REVERSE -> " -";
                        case UNKNOWN -> " .";
                    };
                    return place.assembly() + " " + place.chromosome() + " " + place.start() + " " + place.end()
                            + (stranded ? strand : "");
                })
                .orElse("none");
    }

    private static String list(List<?> items) {
        return items.stream().map(Object::toString).collect(joining(","));
    }

    private static String line(Object... parts) {
        return Stream.of(parts).map(Object::toString).collect(joining(" | "));
    }
}
