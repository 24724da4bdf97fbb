package org.tflink.io.usage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;

/** Every field of a protein as lines of text, in the form that {@code src/test/python/page_dump.py} writes. */
final class PageDump {

    private final List<String> lines = new ArrayList<>();

    private PageDump() {}

    static List<String> of(Protein protein) {
        PageDump dump = new PageDump();
        dump.add(protein);
        return dump.lines;
    }

    private void add(Protein protein) {
        line("accession", protein.accession());
        line("name", protein.name());
        line("geneIds", protein.geneIds());
        line(
                "organism",
                protein.organism().scientificName(),
                protein.organism().code(),
                protein.organism().taxonId().stream().boxed().findFirst());
        line("function", protein.function());
        line("interactionCount", protein.interactionCount().stream().boxed().findFirst());
        line("completeness", protein.completeness());
        line("uri", protein.uri());
        protein.orthologs().forEach(this::add);
        line("jasparMatrices", protein.jasparMatrices());
        protein.transcriptionFactors().forEach(interaction -> add("transcriptionFactor", interaction));
        protein.targets().forEach(interaction -> add("target", interaction));
        protein.bindingSites().forEach(this::add);
        protein.bindingSiteSequences().forEach(this::add);
        var files = protein.downloads();
        line("download.transcriptionFactors", files.transcriptionFactors(), files.transcriptionFactorsUri());
        line("download.targets", files.targets(), files.targetsUri());
        line("download.bindingSites", files.bindingSites(), files.bindingSitesUri());
        line("download.bindingSitesGff3", files.bindingSitesGff3(), files.bindingSitesGff3Uri());
        line("download.largeScaleSequences", files.largeScaleSequences(), files.largeScaleSequencesUri());
        protein.otherFields().forEach((key, value) -> line("other", key, value));
    }

    private void add(Ortholog ortholog) {
        line("ortholog", ortholog.organism(), ortholog.accession(), ortholog.inTFLink(), ortholog.uri());
    }

    private void add(String label, Interaction interaction) {
        Interactor tf = interaction.transcriptionFactor();
        Interactor target = interaction.target();
        var evidence = interaction.evidence();
        var pubMed = evidence.pubMed();
        line(
                label,
                tf.accession(),
                tf.name(),
                tf.geneIds(),
                target.accession(),
                target.name(),
                target.geneIds(),
                interaction.organism(),
                evidence.sourceDatabases(),
                evidence.detectionMethods(),
                pubMed.ids(),
                pubMed.ids().isEmpty() ? Optional.empty() : pubMed.encoded(),
                pubMed.ids().isEmpty() ? Optional.empty() : pubMed.uri(),
                evidence.scale());
    }

    private void add(BindingSite site) {
        Interactor tf = site.transcriptionFactor();
        Optional<GenomicLocation> location = site.location();
        line(
                "bindingSite",
                site.id(),
                tf.accession(),
                tf.name(),
                tf.geneIds(),
                site.organism(),
                location.map(GenomicLocation::assembly),
                location.map(GenomicLocation::chromosome),
                location.map(GenomicLocation::start),
                location.map(GenomicLocation::end),
                location.map(GenomicLocation::strand),
                location.map(GenomicLocation::uri),
                site.evidence().sourceDatabases(),
                site.evidence().detectionMethods(),
                site.evidence().pubMed().ids(),
                site.evidence().scale(),
                site.overlapCount().stream().boxed().findFirst());
    }

    private void add(BindingSiteSequence sequence) {
        Interactor tf = sequence.transcriptionFactor();
        Optional<GenomicLocation> location = sequence.location();
        line(
                "sequence",
                sequence.siteId(),
                tf.accession(),
                tf.name(),
                tf.geneIds(),
                location.map(GenomicLocation::assembly),
                location.map(GenomicLocation::chromosome),
                location.map(GenomicLocation::start),
                location.map(GenomicLocation::end),
                location.map(GenomicLocation::strand),
                sequence.bases());
    }

    private void line(String label, Object... fields) {
        lines.add(label + ": " + List.of(fields).stream().map(PageDump::escape).collect(joining(" | ")));
    }

    private static String escape(Object field) {
        if (field instanceof Optional<?> optional) {
            return optional.map(PageDump::escape).orElse("none");
        }
        if (field instanceof List<?> list) {
            return list.isEmpty() ? "[]" : list.stream().map(PageDump::escape).collect(joining(", "));
        }
        return field.toString()
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("|", "\\p");
    }
}
