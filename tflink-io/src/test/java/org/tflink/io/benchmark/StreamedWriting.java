package org.tflink.io.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tflink.core.GeneIdType;
import org.tflink.core.GeneSet;
import org.tflink.core.Interactor;
import org.tflink.core.Protein;
import org.tflink.io.TFLinkWriter;

/**
 * Writes rows in each format, all of them invented while they are written and dropped then, and would fill the memory if a
 * writer kept them. For a virtual machine with little memory, {@code -Xmx64m}. Prints what was written.
 */
public final class StreamedWriting {

    private static final int MEMBERS = 3_000;

    private StreamedWriting() {}

    /**
     * Writes all formats.
     *
     * @param args the number of rows of each table, and the number of pages
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        long rows = Long.parseLong(args[0]);
        int pages = Integer.parseInt(args[1]);
        InventedOrganism organism = InventedOrganism.human();
        for (TableFile file : TableFile.values()) {
            if (file != TableFile.INTERACTIONS_GZ && file != TableFile.GMT) {
                print(
                        file.name(),
                        out -> file.output(organism.interactions(rows)).to(out));
            }
        }
        print("GMT", out -> TFLinkWriter.geneSets(sets(organism, rows)).to(out));
        print("PAGES", out -> WrittenFile.writePages(proteins(pages), out));
        print("JSON_LINES", out -> WrittenFile.writeJsonLines(proteins(pages), out));
    }

    private static void print(String name, WrittenFile.Content content) throws IOException {
        CountedBytes out = new CountedBytes();
        content.writeTo(out);
        System.out.printf("%-14s %,15d bytes%n", name, out.count());
    }

    private static Iterable<Protein> proteins(int count) {
        return () -> InventedPages.proteins(count).iterator();
    }

    /** Sets of 3,000 genes each, with as many genes in all. */
    private static Iterable<GeneSet> sets(InventedOrganism organism, long genes) {
        List<String> accessions =
                organism.proteins().stream().map(Interactor::accession).toList();
        return () -> IntStream.range(0, (int) (genes / MEMBERS))
                .mapToObj(number -> GeneSet.builder()
                        .id(accessions.get(number % accessions.size()))
                        .name("Abc" + number)
                        .members(Stream.iterate(number, i -> (i + 1) % accessions.size())
                                .limit(MEMBERS)
                                .map(accessions::get)
                                .toList())
                        .idType(GeneIdType.UNIPROT)
                        .build())
                .iterator();
    }
}
