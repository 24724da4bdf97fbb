package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/**
 * Binding sites as <a href="https://github.com/The-Sequence-Ontology/Specifications/blob/master/gff3.md">GFF3</a>, as
 * TFLink writes it.
 *
 * <pre>{@code
 * chr15	TFLink_from_ORegAnno	TF_binding_site	33630443	33630447	.	+	.	ID=TFLinkSS10035817;Name=Gata4;Note=P46152
 * }</pre>
 *
 * <p>Rows hold neither organism nor assembly: the directives {@code ##species} and {@code ##genome-build} do, or the
 * caller passes them. Coordinates are read and written unchanged. TFLink defines no convention for them, so that a site
 * from a source that counts from 0 begins one base early in a program that follows the standard.
 */
public final class Gff3 {

    static final List<String> FIELDS =
            List.of("seqid", "source", "type", "start", "end", "score", "strand", "phase", "attributes");

    private static final String SOURCE = "TFLink_from_";
    static final String TYPE = "TF_binding_site";
    private static final String TAXONOMY = "https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=";

    private static final Pattern SPECIES = Pattern.compile("##species .*?id=([0-9]+)\\s*");
    private static final Pattern BUILD = Pattern.compile("##genome-build \\S+ (\\S+)\\s*");
    private static final Pattern RESERVED = Pattern.compile("[\\x00-\\x1F\\x7F%;=&,]");

    /** What has none of these marks needs no escapes. */
    private static final int PLAIN = TextOutput.COMMA | TextOutput.SEMICOLON | TextOutput.ESCAPES;

    private final FastFeature fast = new FastFeature(FileKind.GFF3);

    private Optional<Organism> organism;
    private Optional<String> assembly;

    Gff3(Optional<Organism> organism, Optional<String> assembly) {
        this.organism = organism;
        this.assembly = assembly;
    }

    void readDirective(String line) {
        Matcher species = SPECIES.matcher(line);
        if (species.matches()) {
            organism = Organism.known().stream()
                    .filter(known -> String.valueOf(known.taxonId().orElse(0)).equals(species.group(1)))
                    .findFirst()
                    .or(() -> organism);
        }
        Matcher build = BUILD.matcher(line);
        if (build.matches()) {
            assembly = Optional.of(build.group(1));
        }
    }

    /** The site of the current line, read from its bytes if it can be. */
    BindingSite site(Lines lines) {
        BindingSite site = fast.site(lines, organism, assembly);
        return site == null ? checkedSite(lines) : site;
    }

    BindingSite checkedSite(Lines lines) {
        FeatureLine row = new FeatureLine(lines, FIELDS);
        Map<String, String> attributes = attributes(row);
        row.require("type", TYPE::equals, TYPE);
        row.require("source", Gff3::isSource, "TFLink_from_ and the source databases");
        return BindingSite.builder()
                .id(attribute(row, attributes, "ID"))
                .transcriptionFactor(Interactor.of(
                        attribute(row, attributes, "Note"), attributes.getOrDefault("Name", "-"), List.of()))
                .organism(row.given(
                        organism, "a line ##species, or an organism passed to bindingSites(organism, assembly)"))
                .location(GenomicLocation.of(
                        row.given(
                                assembly,
                                "a line ##genome-build, or an assembly passed to bindingSites(organism, assembly)"),
                        row.decode("seqid", row.text("seqid")),
                        row.cell("start").requiredWholeNumber(),
                        row.cell("end").requiredWholeNumber(),
                        row.cell("strand").strand()))
                .evidence(Evidence.builder().sourceDatabases(sources(row)).build())
                .build();
    }

    static boolean isSource(String source) {
        return source.startsWith("TFLink");
    }

    /** The databases of {@code TFLink_from_ORegAnno;REDfly}, or of {@code TFLink} alone, with escapes. */
    static List<String> sources(String source) {
        return source.startsWith(SOURCE) ? TableHeader.split(source.substring(SOURCE.length()), ';') : List.of();
    }

    private static List<String> sources(FeatureLine row) {
        return sources(row.text("source")).stream()
                .map(name -> row.decode("source", name))
                .toList();
    }

    /** {@code ID=TFLinkSS10035817;Name=Gata4;Note=P46152}; a semicolon may end the last. */
    private static Map<String, String> attributes(FeatureLine row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        List<String> texts = TableHeader.split(row.text("attributes"), ';');
        int last = texts.size() - 1;
        for (String text : texts.get(last).isBlank() ? texts.subList(0, last) : texts) {
            int equals = text.indexOf('=');
            if (equals <= 0) {
                throw row.cell("attributes")
                        .malformed("attributes such as Name=Gata4, with %3B for a semicolon in a value");
            }
            String name = text.substring(0, equals).strip();
            String value = row.decode("attributes", text.substring(equals + 1));
            if (attributes.putIfAbsent(name, value) != null) {
                throw row.cell("attributes").malformed("the attribute " + name + " once");
            }
        }
        return attributes;
    }

    private static String attribute(FeatureLine row, Map<String, String> attributes, String name) {
        String value = attributes.getOrDefault(name, "");
        if (!CheckedCell.isAccession(value)) {
            throw row.cell("attributes").malformed("attributes with " + name + "= and one word");
        }
        return value;
    }

    /** Writes sites of one organism and assembly. */
    public static void write(Iterable<BindingSite> sites, TextOutput out) throws IOException {
        out.append("##gff-version 3\n");
        RowWriter row = new RowWriter(out, "bindingSites", '\t');
        BindingSite first = null;
        for (BindingSite site : sites) {
            GenomicLocation location = FeatureLine.requireLocation(row, row.begin(site), first);
            if (first == null) {
                first = site;
                OptionalInt taxon = site.organism().taxonId();
                Writable.organism(row.path("organism"), site.organism());
                out.append(taxon.isPresent() ? "##species " + TAXONOMY + taxon.getAsInt() + "\n" : "");
                out.append("##genome-build UCSC "
                        + Writable.accession(row.path("location.assembly"), location.assembly()) + "\n");
            }
            write(site, location, row);
            row.end();
        }
    }

    private static void write(BindingSite site, GenomicLocation location, RowWriter row) {
        if (location.start() < 1) {
            throw Writable.rejected(row.path("location.start"), location.start(), "1 or more in GFF3");
        }
        List<String> sources = site.evidence().sourceDatabases();
        Interactor tf = site.transcriptionFactor();
        row.cell()
                .addWord(
                        location.chromosome(),
                        PLAIN,
                        name -> Writable.accession(row.path("location.chromosome"), encode(name)))
                .cell()
                .addAsIs(sources.isEmpty() ? "TFLink" : SOURCE);
        for (int i = 0; i < sources.size(); i++) {
            row.addAsIs(i == 0 ? "" : ";")
                    .addText(sources.get(i), PLAIN, source -> encode("evidence.sourceDatabases", source, row));
        }
        row.cell()
                .addAsIs(TYPE)
                .number(location.start())
                .number(location.end())
                .cell()
                .addAsIs(".")
                .strand(location.strand())
                .cell()
                .addAsIs(".")
                .cell()
                .addAsIs("ID=")
                .addWord(site.id(), PLAIN, id -> encode(Writable.accession(row.path("id"), id)))
                .addAsIs(";Name=")
                .addText(tf.name(), PLAIN, name -> encode("transcriptionFactor.name", name, row))
                .addAsIs(";Note=")
                .addWord(
                        tf.accession(),
                        PLAIN,
                        accession -> encode(Writable.accession(row.path("transcriptionFactor.accession"), accession)));
    }

    private static String encode(String part, String text, RowWriter row) {
        return encode(Writable.text(row.path(part), text));
    }

    private static String encode(String text) {
        return RESERVED.matcher(text)
                .replaceAll(c -> String.format("%%%02X", (int) c.group().charAt(0)));
    }
}
