package org.tflink.io.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tflink.core.Interaction;
import org.tflink.core.Protein;
import org.tflink.io.Output;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;
import org.tflink.io.TFLinkWriter;
import org.tflink.io.json.TFLinkModule;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** What {@link WriteBenchmark} and {@link ColdRun} write: objects in memory, in each format. */
public enum WrittenFile {

    /** The table of 15 columns. */
    INTERACTIONS,

    /** The same bytes, by {@link PlainFormatter}. */
    INTERACTIONS_BY_HAND,

    /** The same interactions as MITAB. */
    MITAB,

    /** The targets of all TFs, by UniProt accession. */
    GMT,

    /** A site for each interaction, as a table. */
    BINDING_SITES,

    /** The same sites. */
    GFF3,

    /** The same sites. */
    BED,

    /** The sequences of the same sites. */
    FASTA,

    /** The targets, as a browse table. */
    BROWSE,

    /** Pages. */
    PAGES,

    /** The proteins of the pages, as one line of JSON each. */
    JSON_LINES;

    /** What is written, as often as one likes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whether it is made of pages, not of a table of interactions. */
    boolean ofPages() {
        return this == PAGES || this == JSON_LINES;
    }

    /** Reads the table or the folder of pages, and makes of it all that is to be written. */
    Content content(Path source) throws IOException {
        if (ofPages()) {
            List<Protein> proteins = proteins(source);
            return this == PAGES ? out -> writePages(proteins, out) : out -> writeJsonLines(proteins, out);
        }
        List<Interaction> interactions = interactions(source);
        if (this == INTERACTIONS_BY_HAND) {
            return out -> PlainFormatter.write(interactions, out);
        }
        Output output = TableFile.valueOf(name()).outputOfMade(interactions);
        return out -> output.to(out);
    }

    /** The rows of a table. */
    static List<Interaction> interactions(Path table) throws IOException {
        try (Rows<Interaction> rows = TFLinkReader.interactions(table)) {
            return rows.stream().toList();
        }
    }

    private static List<Protein> proteins(Path folder) throws IOException {
        List<Protein> proteins = new ArrayList<>();
        for (Path page : BenchmarkData.pages(folder)) {
            proteins.add(TFLinkReader.read(page));
        }
        return proteins;
    }

    /** Writes one page after the other. */
    static void writePages(Iterable<Protein> proteins, OutputStream out) throws IOException {
        for (Protein protein : proteins) {
            TFLinkWriter.page(protein).to(out);
        }
    }

    /** Writes one line after the other. */
    static void writeJsonLines(Iterable<Protein> proteins, OutputStream out) {
        JsonMapper json = JsonMapper.builder().addModule(new TFLinkModule()).build();
        try (SequenceWriter lines = json.writer().withRootValueSeparator("\n").writeValues(out)) {
            proteins.forEach(lines::write);
        }
    }
}
