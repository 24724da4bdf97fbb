package org.tflink.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;

/**
 * Binding sites as <a href="https://genome.ucsc.edu/FAQ/FAQformat.html#format1">BED</a> of six columns, for genome browsers.
 * The name holds id, accession and name of the TF, blanks in it escaped.
 *
 * <pre>{@code
 * chr15	33630443	33630447	TFLinkSS10035817;P46152;Gata4	0	+
 * }</pre>
 *
 * <p>Neither organism nor assembly is in the file: the caller tells them. Coordinates are passed on as they are, both ways:
 * TFLink claims no convention for them, so that a site from a source that counts from 1 begins one base late in a program
 * that takes BED at its word.
 */
final class Bed {

    static final List<String> FIELDS = List.of("chrom", "chromStart", "chromEnd", "name", "score", "strand");

    private static final Pattern RESERVED = Pattern.compile("[\\x00-\\x20\\x7F%]");

    private final Optional<Organism> organism;
    private final Optional<String> assembly;

    Bed(Optional<Organism> organism, Optional<String> assembly) {
        this.organism = organism;
        this.assembly = assembly;
    }

    /** Comments, and lines for a browser. */
    static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("track") || line.startsWith("browser");
    }

    BindingSite site(Lines lines) {
        Fields row = new Fields(lines, FIELDS);
        String[] name = row.text("name").split(";", 3);
        if (name.length < 3 || !Cell.isAccession(name[0]) || !Cell.isAccession(name[1])) {
            throw row.cell("name").malformed("a name such as TFLinkSS10035817;P46152;Gata4");
        }
        String tf = row.decode("name", name[2]);
        return BindingSite.builder()
                .id(name[0])
                .transcriptionFactor(Interactor.of(name[1], tf, List.of()))
                .organism(row.passed(organism, "the organism from the caller"))
                .location(GenomicLocation.of(
                        row.passed(assembly, "the assembly from the caller"),
                        row.cell("chrom").accession(),
                        row.cell("chromStart").requiredWholeNumber(),
                        row.cell("chromEnd").requiredWholeNumber(),
                        row.cell("strand").strand()))
                .evidence(Evidence.builder().build())
                .build();
    }

    /** Writes sites of one organism and assembly. */
    static void write(Iterable<BindingSite> sites, Appendable out) throws IOException {
        int number = 0;
        BindingSite first = null;
        for (BindingSite site : sites) {
            String field = "bindingSites[" + number++ + "]";
            GenomicLocation location = Fields.requireLocation(field, site, first);
            Unwritable.first(field + ".location.chromosome", location.chromosome());
            first = first == null ? site : first;
            Interactor tf = site.transcriptionFactor();
            out.append(new RowWriter(field, '\t')
                            .accession("location.chromosome", location.chromosome())
                            .number(location.start())
                            .number(location.end())
                            .text("transcriptionFactor.name", name(field, site.id(), tf))
                            .number(0)
                            .strand(location.strand())
                            .toString())
                    .append('\n');
        }
    }

    private static String name(String field, String id, Interactor tf) {
        return Unwritable.word(field + ".id", id) + ";"
                + Unwritable.word(field + ".transcriptionFactor.accession", tf.accession()) + ";"
                + RESERVED.matcher(Unwritable.text(field, tf.name()))
                        .replaceAll(c -> String.format("%%%02X", (int) c.group().charAt(0)));
    }
}
