package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
 * Binding sites as <a href="https://genome.ucsc.edu/FAQ/FAQformat.html#format1">BED</a> of six columns, for genome
 * browsers. The name holds id, accession and name of the TF, blanks in it escaped.
 *
 * <pre>{@code
 * chr15	33630443	33630447	TFLinkSS10035817;P46152;Gata4	0	+
 * }</pre>
 *
 * <p>The file holds neither organism nor assembly: the caller passes them. Coordinates are read and written unchanged.
 * TFLink defines no convention for them, so that a site from a source that counts from 1 begins one base late in a
 * program that follows the format.
 */
public final class Bed {

    static final List<String> FIELDS = List.of("chrom", "chromStart", "chromEnd", "name", "score", "strand");

    private static final Pattern RESERVED = Pattern.compile("[\\x00-\\x20\\x7F%]");

    private final FastFeature fast = new FastFeature(FileKind.BED);
    private final Optional<Organism> organism;
    private final Optional<String> assembly;

    Bed(Optional<Organism> organism, Optional<String> assembly) {
        this.organism = organism;
        this.assembly = assembly;
    }

    /** The site of the current line, read from its bytes if it can be. */
    BindingSite site(Lines lines) {
        BindingSite site = fast.site(lines, organism, assembly);
        return site == null ? checkedSite(lines) : site;
    }

    BindingSite checkedSite(Lines lines) {
        FeatureLine row = new FeatureLine(lines, FIELDS);
        String[] name = row.text("name").split(";", 3);
        if (name.length < 3 || !CheckedCell.isAccession(name[0]) || !CheckedCell.isAccession(name[1])) {
            throw row.cell("name").malformed("a name such as TFLinkSS10035817;P46152;Gata4");
        }
        String tf = row.decode("name", name[2]);
        return BindingSite.builder()
                .id(name[0])
                .transcriptionFactor(Interactor.of(name[1], tf, List.of()))
                .organism(row.given(organism, "an organism, passed to bindingSites(organism, assembly)"))
                .location(GenomicLocation.of(
                        row.given(assembly, "an assembly, passed to bindingSites(organism, assembly)"),
                        row.cell("chrom").accession(),
                        row.cell("chromStart").requiredWholeNumber(),
                        row.cell("chromEnd").requiredWholeNumber(),
                        row.cell("strand").strand()))
                .evidence(Evidence.builder().build())
                .build();
    }

    /** Writes sites of one organism and assembly. */
    public static void write(Iterable<BindingSite> sites, TextOutput out) throws IOException {
        RowWriter row = new RowWriter(out, "bindingSites", '\t');
        BindingSite first = null;
        for (BindingSite site : sites) {
            GenomicLocation location = FeatureLine.requireLocation(row, row.begin(site), first);
            write(site, location, row);
            Writable.first(row, "location.chromosome", location.chromosome());
            if (first == null) {
                first = site;
                FileKind.BED.requireRow(row);
            }
            row.end();
        }
    }

    private static void write(BindingSite site, GenomicLocation location, RowWriter row) {
        Interactor tf = site.transcriptionFactor();
        row.accession("location.chromosome", location.chromosome())
                .number(location.start())
                .number(location.end())
                .cell()
                .addWord(site.id(), TextOutput.SEMICOLON, word -> Writable.word(row.path("id"), word))
                .addAsIs(";")
                .addWord(
                        tf.accession(),
                        TextOutput.SEMICOLON,
                        word -> Writable.word(row.path("transcriptionFactor.accession"), word))
                .addAsIs(";")
                .addText(
                        tf.name(),
                        TextOutput.BLANK | TextOutput.ESCAPES,
                        name -> encode(Writable.text(row.path("transcriptionFactor.name"), name)))
                .number(0)
                .strand(location.strand());
    }

    private static String encode(String text) {
        return RESERVED.matcher(text)
                .replaceAll(c -> String.format("%%%02X", (int) c.group().charAt(0)));
    }
}
