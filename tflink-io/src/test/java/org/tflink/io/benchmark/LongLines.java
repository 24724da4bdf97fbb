package org.tflink.io.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tflink.core.Organism;
import org.tflink.io.Input;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkParseException;
import org.tflink.io.TFLinkReader;

/**
 * Reads files of one line that is just short enough, and would fill the memory if all that it can be split into were
 * kept. Prints the number of files, all of which end in rows or problems.
 */
public final class LongLines {

    private static final int LIMIT = 1_000_000;

    /** The limit, with room for what stands before the long part of a line. */
    private static final int LENGTH = LIMIT - 500;

    private static final String TABLE = "UniprotID.TF\tUniprotID.Target\tNCBI.GeneID.TF\tNCBI.GeneID.Target\tName.TF"
            + "\tName.Target\tDetection.method\tPubmedID\tOrganism\tSource.database\n";

    private static final List<String> STARTS = List.of(
            "",
            TABLE,
            TABLE + "P1\tP2\t",
            TABLE + "P1\tP2\t1\t2\tA\tB\t",
            TABLE + "P1\tP2\t1\t2\tA\tB\tm\t1",
            "##gff-version 3\n",
            "chr1\tx\tTF_binding_site\t5\t9\t.\t+\t.\tID=",
            "chr1\t5\t9\t",
            "a\tb\t",
            "uniprot:P1\t",
            "uniprot:P1\tuniprot:P2\tgeneid:1|",
            ">",
            ">TFLinkSS1;P1;A;hg38;chr1:5-9\n");

    private static final List<String> UNITS = List.of("1\t", "1,", "1;", "geneid:1|", "A\u00E9");

    private LongLines() {}

    public static void main(String[] args) {
        int files = 0;
        for (String start : STARTS) {
            for (String unit : UNITS) {
                byte[] file = file(start, unit);
                readers().forEach(reader -> read(reader, file));
                files++;
            }
        }
        System.out.println(files);
    }

    private static byte[] file(String start, String unit) {
        int units = LENGTH / unit.getBytes(StandardCharsets.UTF_8).length;
        return (start + unit.repeat(units) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One way to read rows. */
    @FunctionalInterface
    private interface Reader {
        Rows<?> open(Input input) throws IOException;
    }

    private static Stream<Reader> readers() {
        return Stream.of(
                Input::interactions,
                Input::bindingSites,
                input -> input.bindingSites(Organism.MUS_MUSCULUS, "mm10"),
                Input::sequences,
                Input::geneSets,
                Input::proteinSummaries);
    }

    private static void read(Reader reader, byte[] file) {
        Input input = TFLinkReader.from(new ByteArrayInputStream(file), "file")
                .onProblem(problem -> {})
                .limit(LIMIT);
        try (Rows<?> rows = reader.open(input)) {
            rows.forEach(row -> {});
        } catch (TFLinkParseException e) {
            // The file cannot be read this way, which takes no more memory.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
