package org.tflink.io.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented tables whose rows repeat others, or all but repeat them: the same for the same seed. And mutants of any file: bytes
 * changed, marks put in, lines and cells swapped, line ends of all kinds.
 */
public final class TestTables {

    private static final List<String> INTERACTION_HEADERS = List.of(
            "UniprotID.TF|UniprotID.Target|NCBI.GeneID.TF|NCBI.GeneID.Target|Name.TF|Name.Target|Detection.method|PubmedID"
                    + "|Organism|Source.database|Small-scale.evidence|TF.TFLink.ortho|TF.nonTFLink.ortho"
                    + "|Target.TFLink.ortho|Target.nonTFLink.ortho",
            "UniprotID.TF|UniprotID.Target|NCBI.GeneID.TF|NCBI.GeneID.Target|Name.TF|Name.Target|Detection.method|PubmedID"
                    + "|Organism|Source.database|Small-scale.evidence",
            "uniprotAC.tf|uniprotAC.target|otherAC.tf|otherAC.target|name.tf|name.target|detection.method|pubmedAC"
                    + "|organism|source.database",
            "UniprotID.Target|NCBI.GeneID.Target|Name.Target|Detection.method|PubmedID|Organism|Source.database"
                    + "|Small-scale.evidence",
            "UniprotID.TF|NCBI.GeneID.TF|Name.TF|Detection.method|PubmedID|Organism|Source.database");

    private static final List<String> SITE_HEADERS = List.of(
            "TFLinkID|UniprotID.TF|Name.TF|Organism|Assembly|Chromosome|Start|End|Strand|Genome.browser|Detection.method"
                    + "|PubmedID|Source.database|Small-scale.evidence|Number.of.TFBS.overlaps|TFBS.overlaps",
            "TFLinkID|UniprotID.TF|Name.TF|Detection.method|PubmedID|Source.database|Small-scale.evidence|Organism"
                    + "|Assembly|Chromosome|Start|End|Strand",
            "TFLinkID|UniprotID.TF|Name.TF|Organism|Assembly|Chromosome|Start|End|Strand|Detection.method|PubmedID"
                    + "|Source.database");

    private static final List<String> ACCESSIONS =
            List.of("P", "P1", "P12", "Q1", "P1234", "P12345", "P123456", "P1234567", "P12345678", "P1234567x", "é7");

    private static final List<String> GENE_IDS =
            List.of("-", "", "1", "12", "1;2", "1,2", "1234567", "12345678", "1.0");

    private static final List<String> NAMES = List.of(
            "-",
            "",
            "A",
            "AB",
            "Abc",
            "Abc1",
            "Abcdefg",
            "Abcdefgh",
            "Abcdefghi",
            "Abcdefgi",
            "bcd",
            "β",
            "ββ",
            "H3; H4");

    private static final List<String> TEXTS =
            List.of("-", "NA", "", "a", "b", "ab", "a;b", "a,b", "a; b", "abcdefgh", "abcdefgi", "GTRD;ReMap", "é");

    private static final List<String> ORTHOLOGS =
            List.of("-", "", "Mm:O1", "Mm:O2", "Hs:O1", "Mm:O1;Hs:O2", "Mm:O1;Hs:O1", "Dr:Q9PWH3;Dr:F1RBK0;Mm:O54908");

    private static final List<String> ORGANISMS = List.of("Homo sapiens", "Mus musculus", "Bos taurus", "X");

    private static final List<String> PAPERS = List.of(
            "-", "", "1", "2", "12", "1;2", "2;1", "29087512", "29087512;27924024", "19148141;29087512;27924024");

    /** Different texts, all with the same {@link String#hashCode}. */
    private static final List<String> COLLIDING = List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBBBBB");

    /** What a cell ought not to hold, now and then. */
    private static final List<String> ODD = List.of(
            "x", "-", "NA", " ", "a b", "Maybe", ";", ",", "\r", "\0", "\u0085", "\uFEFF", "0", "-1", "Xx:O1", "Mm:");

    /** What mutants get. */
    private static final List<String> MARKS = List.of(
            "\t",
            "\t",
            "\n",
            "\n",
            ",",
            ";",
            "\r",
            "\r\n",
            "\t\t",
            "\n\n",
            "\0",
            "\u0001",
            "\u007F",
            "\u0080",
            "\u008A",
            "\u0089",
            "\u00FF",
            "\u00C3\u00A9",
            "\u00C3",
            "\u00EF\u00BB\u00BF",
            "\u00F0\u009F\u00A7\u00AC",
            "\u00ED\u00A0\u0080",
            " ",
            "-",
            "NA",
            "x",
            "0",
            ":",
            "\u000B",
            "\u000C",
            "\u0008",
            "\u000E");

    private final Random random;

    /** Whether names, texts and organisms of the table collide in hash tables. */
    private boolean colliding;

    public TestTables(long seed) {
        this.random = new Random(seed);
    }

    /** A table of interactions, for which a file name may have to tell the protein. */
    public byte[] interactions() {
        return table(INTERACTION_HEADERS);
    }

    /** What stands before the term of a genome browser. */
    private static final List<String> ADDRESSES = List.of("https://genome.ucsc.edu/cgi-bin/hgTracks?db=", "");

    /** A table of binding sites. */
    public byte[] sites() {
        return table(SITE_HEADERS);
    }

    private byte[] table(List<String> headers) {
        List<String> columns = new ArrayList<>(List.of(pick(headers).split("\\|")));
        if (random.nextInt(4) == 0) {
            Collections.shuffle(columns, random);
        }
        if (random.nextInt(8) == 0) {
            columns.add(random.nextInt(columns.size() + 1), "Something.new");
        }
        if (random.nextInt(4) == 0) {
            columns.removeIf(column -> column.contains("ortho") && random.nextBoolean());
        }
        String separator = random.nextInt(5) == 0 ? "," : "\t";
        colliding = random.nextInt(8) == 0;
        List<List<String>> rows = new ArrayList<>();
        for (int i = random.nextInt(80); i >= 0; i--) {
            rows.add(rows.isEmpty() || random.nextInt(3) == 0 ? newRow(columns) : nearly(pick(rows), columns));
        }
        String lineEnd = pick(List.of("\n", "\n", "\r\n"));
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
        text.append(String.join(separator, columns));
        rows.forEach(row -> text.append(lineEnd).append(String.join(separator, row)));
        text.append(pick(List.of("", lineEnd)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> newRow(List<String> columns) {
        List<String> row = new ArrayList<>(columns.stream().map(this::cell).toList());
        int browser = columns.indexOf("Genome.browser");
        if (browser >= 0 && random.nextInt(3) > 0) {
            List<String> place = Stream.of("Assembly", "Chromosome", "Start", "End")
                    .map(column -> row.get(columns.indexOf(column)))
                    .toList();
            row.set(
                    browser,
                    pick(ADDRESSES) + place.get(0) + "&position=" + place.get(1) + ":" + place.get(2) + "-"
                            + place.get(3));
        }
        return row;
    }

    /** The same row, or one that differs in a cell, or in a byte of a cell, or in two cells swapped. */
    private List<String> nearly(List<String> row, List<String> columns) {
        List<String> nearly = new ArrayList<>(row);
        int at = random.nextInt(row.size());
        String cell = row.get(at);
        switch (random.nextInt(6)) {
            case 0, 1 -> nearly.set(at, cell(columns.get(at)));
            case 2 -> nearly.set(at, cell.isEmpty() ? "x" : cell.substring(0, cell.length() - 1));
            case 3 -> nearly.set(at, cell + (char) ('1' + random.nextInt(9)));
            case 4 -> Collections.swap(nearly, at, random.nextInt(row.size()));
            default -> nearly.set(at, random.nextInt(5) == 0 ? pick(ODD) : cell);
        }
        return nearly;
    }

    private String cell(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        if (name.contains("geneid") || name.startsWith("otherac")) {
            return pick(GENE_IDS);
        } else if (name.contains("ortho")) {
            return pick(ORTHOLOGS);
        } else if (colliding && random.nextBoolean() && isAnyText(name)) {
            return pick(COLLIDING);
        } else if (name.startsWith("uniprot") || name.equals("tflinkid")) {
            return pick(ACCESSIONS);
        } else if (name.startsWith("name.")) {
            return pick(NAMES);
        }
        return switch (name) {
            case "organism" -> pick(ORGANISMS);
            case "pubmedid", "pubmedac" -> pick(PAPERS);
            case "small-scale.evidence" -> pick(List.of("Yes", "No", "No", "-", ""));
            case "assembly" -> pick(List.of("hg38", "hg38", "mm10"));
            case "chromosome" -> pick(List.of("chr1", "X"));
            case "start", "end" -> "" + random.nextInt(1000);
            case "strand" -> pick(List.of("+", "-", "."));
            case "genome.browser" -> pick(List.of("-", "hg38&position=chr1:1-2", ADDRESSES.get(0)));
            case "number.of.tfbs.overlaps" -> pick(List.of("-", "0", "7"));
            default -> pick(TEXTS);
        };
    }

    private static boolean isAnyText(String column) {
        return column.startsWith("uniprot")
                || column.startsWith("name.")
                || List.of("tflinkid", "organism", "detection.method", "source.database", "something.new")
                        .contains(column);
    }

    /** A mutant of a file, each {@code char} of which is a byte. */
    public byte[] mutant(byte[] file) {
        StringBuilder mutant = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutate(mutant.isEmpty() ? mutant.append('\n') : mutant);
        }
        return mutant.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void mutate(StringBuilder mutant) {
        int at = place(mutant);
        int end = Math.min(mutant.length(), at + 1 + random.nextInt(60));
        String mark = pick(MARKS);
        switch (random.nextInt(15)) {
            case 0 -> mutant.deleteCharAt(at);
            case 1, 2 -> mutant.insert(at, mark);
            case 3 -> mutant.replace(at, at + 1, mark);
            case 4 -> mutant.setCharAt(at, (char) random.nextInt(256));
            case 5 -> mutant.setCharAt(at, (char) (mutant.charAt(at) ^ 1 << random.nextInt(8)));
            case 6 -> mutant.delete(at, end);
            case 7 -> mutant.insert(place(mutant), mutant.substring(at, end));
            case 8 -> mutant.insert(at, mark.repeat(random.nextInt(70)));
            case 9 -> swapLines(mutant);
            case 10 -> swapCells(mutant);
            case 11 -> changeLineEnds(mutant);
            case 12, 13 -> breakFirstRow(mutant);
            default -> mutant.setLength(at);
        }
    }

    /** Seldom in the first line, of which there is but one. */
    private int place(StringBuilder file) {
        int from = random.nextInt(8) == 0 ? 0 : Math.max(0, file.indexOf("\n"));
        return from + random.nextInt(file.length() - from);
    }

    /** One line becomes another's place, the same twice, or is left out. */
    private void swapLines(StringBuilder file) {
        List<String> lines = lines(file);
        int a = random.nextInt(lines.size());
        int b = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> Collections.swap(lines, a, b);
            case 1 -> lines.add(a, lines.get(b));
            default -> lines.remove(a);
        }
        file.replace(0, file.length(), String.join("\n", lines));
    }

    /** Of which some readers take what kind of file this is: a cell less, a cell more, cut off, or another mark. */
    private void breakFirstRow(StringBuilder file) {
        List<String> lines = lines(file);
        int row = Math.min(1, lines.size() - 1);
        List<String> cells = new ArrayList<>(Arrays.asList(lines.get(row).split("\t", -1)));
        int at = random.nextInt(cells.size());
        switch (random.nextInt(4)) {
            case 0 -> cells.remove(at);
            case 1 -> cells.add(at, pick(MARKS));
            case 2 -> cells.subList(at, cells.size()).clear();
            default -> cells.set(at, pick(ODD));
        }
        lines.set(row, String.join("\t", cells));
        file.replace(0, file.length(), String.join("\n", lines));
    }

    private void swapCells(StringBuilder file) {
        List<String> lines = lines(file);
        int a = random.nextInt(lines.size());
        int b = random.nextInt(lines.size());
        String[] cellsA = lines.get(a).split("\t", -1);
        String[] cellsB = a == b ? cellsA : lines.get(b).split("\t", -1);
        int inA = random.nextInt(cellsA.length);
        int inB = random.nextInt(3) == 0 ? random.nextInt(cellsB.length) : Math.min(inA, cellsB.length - 1);
        String cell = cellsA[inA];
        cellsA[inA] = cellsB[inB];
        cellsB[inB] = cell;
        lines.set(a, String.join("\t", cellsA));
        lines.set(b, String.join("\t", cellsB));
        file.replace(0, file.length(), String.join("\n", lines));
    }

    private void changeLineEnds(StringBuilder file) {
        String lineEnd = pick(List.of("\n", "\r\n", "\r", "\n\r", "\r\r\n", "\n\n"));
        String text = file.toString();
        file.replace(0, file.length(), random.nextBoolean() ? text.replace("\n", lineEnd) : text.stripTrailing());
    }

    private static List<String> lines(StringBuilder file) {
        return new ArrayList<>(Arrays.asList(file.toString().split("\n", -1)));
    }

    /** A table whose first row is so long that what is behind it begins this many bytes into the file. */
    public static byte[] withRowsAt(int place, String header, String row, int more) {
        int length = place - (header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8).length;
        StringBuilder text = new StringBuilder(header).append('\n');
        text.append(row.replace("Abc1", "Abc1" + "x".repeat(length))).append('\n');
        IntStream.range(0, more)
                .forEach(i -> text.append(row.replace("P2", "P2" + i % 3)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
