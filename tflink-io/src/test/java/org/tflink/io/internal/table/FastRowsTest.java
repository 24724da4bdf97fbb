package org.tflink.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tflink.core.BindingSite;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Organism;
import org.tflink.io.internal.bytes.ByteInput;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.usage.Cases;

/** Rows that are read from their bytes, or recognised by them, are what the reference reads, and so are the problems. */
class FastRowsTest {

    /** What stands in place of a cell, or is put anywhere: spellings of the files, and of nobody. */
    private static final List<String> ODD = List.of(
            "",
            "-",
            "--",
            "NA",
            "na",
            " ",
            " -",
            "- ",
            "?",
            ".",
            "+",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u2003",
            "\u00E9",
            "\u00B5",
            "\uD83D\uDE00",
            "0",
            "5",
            "007",
            "5.0",
            "5.5",
            "-5",
            "+5",
            "1e3",
            " 5",
            "5 ",
            "999999999",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "a",
            "A",
            "a b",
            "a;b",
            "a; b",
            "a,b",
            "a;",
            ";a",
            ";;",
            "a\u00E9",
            "\u00E9a",
            "Yes",
            "yes",
            "chr 1",
            ">",
            ">a",
            "hg38",
            "hg38&position=chr11:102955866-102955871",
            "chr1:5-9",
            "chr\\1:5-9",
            "chr1:5.0-9.0",
            "chr1:05-9",
            "-:---",
            ":5-9",
            "chr1:5-",
            "a:b:5-9",
            "ACGT",
            "acgtn",
            "AXGT",
            "AC GT",
            "uniprot:P9",
            "uniprot:\"a|b\"(\"protein name\")",
            "geneid:0",
            "geneid:x",
            "taxid:9606(\"Homo sapiens\")",
            "taxid:x(\"y\")",
            "psi-mi:\"MI:2274\"(\"regulator\")",
            "psi-mi:\"MI:2275\"( \"regulator target\" )",
            "pubmed:77",
            "x:\"",
            "x:y(",
            "function:\"activator\"",
            "function:\"x\"",
            "taxid:9606(human)|taxid:9606(\"Homo sapiens\")",
            "taxid:4932(yeast)",
            "taxid:4932(\"Mus musculus\")",
            "x:A|x:B(display_short)|x:C(\"gene name\")",
            "psi-mi:\"MI:2235\"(\"up regulates\")",
            "true",
            "FALSE",
            "#",
            "uniqueID_A",
            "2017/05/01",
            "2017/02/30",
            "%",
            "%20",
            "%C3%A9",
            "%ZZ",
            "=",
            "==",
            "track",
            "TFLink",
            "TFLink_from_",
            "TFLink_from_;GTRD",
            "TFLink_from_GTRD;ReMap",
            "TFLink_from_a,b",
            "TFLinkX;Y",
            "TF_binding_site",
            "ID=a;Name=b;Note=c",
            "ID=a;Name=b;Note=c;",
            "ID=a;Name=;Note=c;Alias=d",
            "ID=a;Note=c",
            "ID=a=b;Name==;Note=c=d",
            "ID=;Name=a b;Note=c",
            " ID=a;Name =b;Note=c ",
            "ID=a;Name=%3B;Note=c%25",
            "a;b;c",
            "a;b;c;d e",
            "a;b;c%3B",
            "a; b;c",
            "P04637",
            "P04637-2",
            "4313",
            "4313;5",
            "854775.0",
            "DKK1",
            "target gene",
            "transcription factor and target gene",
            "5;6",
            "5;",
            "Homo sapiens",
            "\"a\"",
            "a;b;",
            "AaBB",
            "BBAa",
            "AaAa");

    private static final String SITES = """
            TFLinkID\tUniprotID.TF\tName.TF\tOrganism\tAssembly\tChromosome\tStart\tEnd\tStrand\tGenome.browser\t\
            Detection.method\tPubmedID\tSource.database\tSmall-scale.evidence\tNumber.of.TFBS.overlaps\tTFBS.overlaps
            TFLinkSS1\tQ01196\tRUNX1\tHomo sapiens\thg38\tchr11\t102955866\t102955871\t+\
            \thg38&position=chr11:102955866-102955871\tinferred by curator\t26578589\tORegAnno\tYes\t1\tTFLinkSS2
            TFLinkSS2\tQ01196\tRUNX1\tHomo sapiens\thg38\tchr11\t7\t9\t.\thg38&position=chr11:7-9\
            \tinferred by curator;x\t26578589;11\tORegAnno;GTRD\tNo\t2\tTFLinkSS1;TFLinkSS3
            TFLinkSS5\tQ01196\tRUNX1\tHomo sapiens\thg38\tchr11\t7\t9\t.\
            \thttps://genome.ucsc.edu/cgi-bin/hgTracks?db=hg38&position=chr11:7-9\tselex\t11\tGTRD\tNo\t-\t-
            TFLinkSS6\tQ01196\tRUNX1\tHomo sapiens\thg38\tchr11\t7\t9\t.\
            \thttps://genome.ucsc.edu/cgi-bin/hgTracks?db=hg19&position=chr11:7-9\tselex\t11\tGTRD\tNo\t-\t-
            TFLinkSS3\tQ01196\tRUNX1\tHomo sapiens\t-\t-\t-\t-\t-\t-\tselex\t11\tORegAnno\t-\t-\t-
            TFLinkSS4\tP1\tA b\tMus musculus\tmm10\tchrX\t0\t0\t-\tmm10&position=chrX:0-0\tselex\tNA\tGTRD\tNo\t0\t
            """;

    private static final String EARLIER_SITES = """
            TFLinkID\tUniprotID.TF\tName.TF\tOrganism\tDetection.method\tPubmedID\tSource.database\tSmall-scale.evidence\t\
            Assembly\tChromosome\tStart\tEnd\tStrand\tTFBS.overlaps
            TFLinkLT1\tP01108\tMyc\tMus musculus\tinferred by curator\t18971253\tORegAnno\tYes\tmm10\tchr10\t5\t9\t+\ta,b
            TFLinkLT2\tP01108\tMyc\tMus musculus\tselex\t18555785\tjaspar\tNo\t-\t-\t-\t-\t-\ta
            """;

    private static final String SEQUENCES = """
            >TFLinkSS1;Q01196;RUNX1;hg38;chr11:102955866-102955871
            TGTGG
            >TFLinkLT2;Q966L8;che-1;-;-
            GAAGCCGTAGAT
            acgtn

            >TFLinkLT3;Q966L8;che-1;-;-:---
            ACGTURYSWKMBDHVN
            >TFLinkLT4;Q17381;pha;4;ce10;chrX:14572534.0-14572540.0
            ACGTAC
            """;

    private static final String GFF3 = """
            ##gff-version 3
            ##species https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=9606
            ##genome-build UCSC hg38
            chr15	TFLink_from_ORegAnno	TF_binding_site	33630443	33630447	.	+	.	ID=TFLinkSS1;Name=Gata4;Note=P46152
            chr15	TFLink_from_ORegAnno	TF_binding_site	7	9	.	-	.	ID=TFLinkSS2;Name=Gata4;Note=P46152
            chr15	TFLink_from_ORegAnno;REDfly	TF_binding_site	7	9	.	.	.	ID=TFLinkSS3;Name=Gata4;Note=P1

            # a comment
            ##genome-build UCSC hg19
            chrX	TFLink	TF_binding_site	7	9	.	?	.	ID=TFLinkSS4;Name=H3-3A%3B H3-3B;Note=P1;
            chrX	TFLink	TF_binding_site	7	9	.	+	.	ID=TFLinkSS5;Name=Gata4;Note=P46152
            """;

    private static final String BROWSE_TABLE = """
            Hmga1,P17095,111241;15361,transcription factor and target gene,Yes,1234
            Hoxa4,E9PT77,100360577,target gene,No,0
            Myod1,Q02346,-,transcription factor,No,7
            """;

    private static final String EARLIER_BROWSE_TABLE = """
            Rattus norvegicus,Myod1,Q02346,337868,transcription factor
            Rattus norvegicus,Hoxa4,E9PT77,5;6,target gene
            """;

    private static final String BED = """
            track name=x
            chr15	33630443	33630447	TFLinkSS1;P46152;Gata4	0	+
            chr15	7	9	TFLinkSS2;P46152;Gata4	0	-
            # a comment

            X	0	0	TFLinkSS3;P1;a;b	0	.
            track	0	0	TFLinkSS3;P1;a;b	0	.
            X	0	0	TFLinkSS3;P1;H3-3A;%20H3-3B	0	.
            X	0	0	TFLinkSS3;P46152;Gata4	1000	.
            """;

    private static final String MITAB = "#ID(s) interactor A\tID(s) interactor B\n"
            + mitab(
                    "uniprot:P1",
                    "uniprot:P2",
                    "psi-mi:\"MI:2274\"(\"regulator\")",
                    "psi-mi:\"MI:2275\"(\"regulator target\")",
                    "-")
            + mitab(
                    "uniprot:P3",
                    "uniprot:P1",
                    "psi-mi:\"MI:2275\"(\"regulator target\")",
                    "psi-mi:\"MI:2274\"(\"regulator\")",
                    "oreganno:OREG1|oreganno:OREG2")
            + mitab(
                    "uniprot:P1",
                    "uniprot:P2",
                    "psi-mi:\"MI:2274\"(\"regulator\")",
                    "psi-mi:\"MI:2275\"(\"regulator target\")",
                    "oreganno:OREG3");

    private static String mitab(String a, String b, String roleOfA, String roleOfB, String ids) {
        String[] columns = new String[46];
        Arrays.fill(columns, "-");
        columns[0] = a;
        columns[1] = b;
        columns[2] = "geneid:101";
        columns[3] = "geneid:102|geneid:103";
        columns[4] = "uniprot:\"Abc1\"(\"protein name\")";
        columns[6] = "psi-mi:\"MI:0364\"(\"inferred by curator\")";
        columns[8] = "pubmed:11|pubmed:22";
        columns[9] = "taxid:4932(\"Saccharomyces cerevisiae\")";
        columns[10] = columns[9];
        columns[12] = "pubmed:24170807(\"Yeastract\")";
        columns[13] = ids;
        columns[16] = roleOfA;
        columns[17] = roleOfB;
        columns[18] = "psi-mi:\"MI:0499\"( \"unspecified role\" )";
        columns[25] = "function:\"activator\"|function:\"repressor\"";
        columns[30] = "2017/05/01";
        return String.join("\t", columns) + "\n";
    }

    private static RowFormat<?> mitab(Lines lines) throws IOException {
        MitabHeader.skip(lines);
        return new Mitab();
    }

    /** How the rows behind what the lines begin with are read. */
    @FunctionalInterface
    private interface Opening {
        RowFormat<?> open(Lines lines) throws IOException;
    }

    /** A file of good rows, and both ways to read it. */
    @SuppressWarnings("ImmutableEnumChecker") // The ways are method references.
    private enum Kind {
        BINDING_SITES(
                SITES,
                '\t',
                lines -> BindingSiteTable.read(lines, DefectHandler.THROW),
                lines -> BindingSiteTable.read(lines, DefectHandler.THROW).checked()),
        EARLIER_BINDING_SITES(
                EARLIER_SITES,
                '\t',
                lines -> BindingSiteTable.read(lines, DefectHandler.THROW),
                lines -> BindingSiteTable.read(lines, DefectHandler.THROW).checked()),
        GFF3(
                FastRowsTest.GFF3,
                '\t',
                lines -> FeatureFile.fast(FileKind.GFF3, Optional.empty(), Optional.empty()),
                lines -> FeatureFile.checked(FileKind.GFF3, Optional.empty(), Optional.empty())),
        BED(
                FastRowsTest.BED,
                '\t',
                lines -> FeatureFile.fast(null, Optional.of(Organism.HOMO_SAPIENS), Optional.of("hg38")),
                lines -> FeatureFile.checked(null, Optional.of(Organism.HOMO_SAPIENS), Optional.of("hg38"))),
        GMT(
                "Q9H9S0\tNANOG\tO94907\tP04637\n\n# x\nP04637\t\"TP53\"\tO94907\nA0A024R1R8\tx y\tP04637\tO94907-2\n",
                '\t',
                Gmt::fast,
                Gmt::checked),
        GMT_OF_GENES(
                "6757;727837\tQ16385\t4313\t7157\n7157\tP04637\t4313\n1\tP1\t5;6\n", '\t', Gmt::fast, Gmt::checked),
        GMT_OF_NAMES(
                "NANOG\tQ9H9S0\tDKK1\tP04637\nTP53\tP04637\tDKK1\nP04637\tx\tDKK1\n", '\t', Gmt::fast, Gmt::checked),
        BROWSE(
                BROWSE_TABLE,
                ',',
                lines -> BrowseTable.read(lines, DefectHandler.THROW),
                lines -> BrowseTable.read(lines, DefectHandler.THROW).checked()),
        EARLIER_BROWSE(
                EARLIER_BROWSE_TABLE,
                ',',
                lines -> BrowseTable.read(lines, DefectHandler.THROW),
                lines -> BrowseTable.read(lines, DefectHandler.THROW).checked()),
        FASTA(SEQUENCES, ';', lines -> Fasta.fast(), lines -> Fasta.checked()),
        MITAB(FastRowsTest.MITAB, '\t', FastRowsTest::mitab, CheckedFormats::mitab);

        final String text;
        final char separator;
        final Opening fast;
        final Opening reference;

        Kind(String text, char separator, Opening fast, Opening reference) {
            this.text = text;
            this.separator = separator;
            this.fast = fast;
            this.reference = reference;
        }

        Reading assertReadAlike(byte[] file) {
            Reading reading = Reading.of(file, fast);
            assertThat(reading)
                    .as("%s", new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(Reading.of(file, reference));
            return reading;
        }
    }

    /** What came of a file: its values, and its problems. */
    private record Reading(List<Object> good, List<String> told) {

        static Reading of(byte[] file, Opening opening) {
            List<Object> good = new ArrayList<>();
            List<String> told = new ArrayList<>();
            try (Lines lines = new Lines(ByteInput.of(new ByteArrayInputStream(file), "file"), ByteInput.MOST_BYTES)) {
                new RowReading<>(
                                lines,
                                opening.open(lines),
                                defect -> told.add(defect.defect().message()))
                        .iterator()
                        .forEachRemaining(good::add);
            } catch (DefectException e) {
                told.add("ended by " + e.defect().message());
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory", e);
            }
            return new Reading(good, told);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void goodRowsAreReadAlike(Kind kind) {
        Reading reading = kind.assertReadAlike(utf8(kind.text));

        assertThat(reading.told()).isEmpty();
        assertThat(reading.good()).hasSizeGreaterThan(1);
        assertThat(kind.assertReadAlike(utf8(kind.text.replace("\n", "\r\n")))).isEqualTo(reading);
    }

    @ParameterizedTest
    @EnumSource
    void anOddSpellingOfAnyCellIsReadAlike(Kind kind) {
        String[] lines = kind.text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            String[] cells = lines[line].split(String.valueOf(kind.separator), -1);
            for (int cell = 0; cell < cells.length; cell++) {
                for (int i = (line + cell) % Cases.ONE_OF; i < ODD.size(); i += Cases.ONE_OF) {
                    String[] other = cells.clone();
                    other[cell] = ODD.get(i);
                    String[] others = lines.clone();
                    others[line] = String.join(String.valueOf(kind.separator), other);
                    kind.assertReadAlike(utf8(String.join("\n", others)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void mutantsAreReadAlike(Kind kind) {
        Random random = new Random(1);
        int good = 0;
        int told = 0;
        for (int i = 0; i < Cases.of(3_000); i++) {
            Reading reading = kind.assertReadAlike(mutant(utf8(kind.text), random));
            good += reading.good().size();
            told += reading.told().size();
        }
        assertThat(good).isGreaterThan(Cases.of(1_000));
        assertThat(told).isGreaterThan(Cases.of(1_000));
    }

    private static byte[] mutant(byte[] file, Random random) {
        StringBuilder mutant = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(3); i >= 0 && !mutant.isEmpty(); i--) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + 1 + random.nextInt(30));
            String odd = new String(utf8(ODD.get(random.nextInt(ODD.size()))), StandardCharsets.ISO_8859_1);
            switch (random.nextInt(8)) {
                case 0 -> mutant.deleteCharAt(at);
                case 1 -> mutant.insert(at, odd);
                case 2 -> mutant.setCharAt(at, (char) random.nextInt(256));
                case 3 -> mutant.setCharAt(at, (char) (mutant.charAt(at) ^ 1 << random.nextInt(8)));
                case 4 -> mutant.delete(at, end);
                case 5 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, end));
                case 6 -> breakFirstRow(mutant, odd, random);
                default -> mutant.setLength(Math.max(1, mutant.length() - random.nextInt(100)));
            }
        }
        return mutant.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The second line loses some characters, or gets something odd. */
    private static void breakFirstRow(StringBuilder file, String odd, Random random) {
        int start = file.indexOf("\n") + 1;
        int end = file.indexOf("\n", start);
        if (end > start) {
            int at = start + random.nextInt(end - start);
            file.replace(
                    at, random.nextBoolean() ? at : at + random.nextInt(end - at), random.nextBoolean() ? odd : "");
        }
    }

    @Test
    void ofSeveralMalformedCellsTheSameOneIsTold() {
        String[] lines = SITES.split("\n", -1);
        String bad = lines[1].replace("Q01196", "Q 1").replace("102955866\t", "x\t");

        Kind.BINDING_SITES.assertReadAlike(utf8(lines[0] + "\n" + bad));
    }

    /** A browser term that is shorter than what it is compared with, where the bytes that were read end. */
    @Test
    void aRowWithoutBrowserTermAtTheEndOfTheBufferIsReadAlike() {
        String[] lines = SITES.split("\n", -1);
        String row =
                "TFLinkSS1\tQ01196\tRUNX1\tHomo sapiens\tGCF_000001405.40_GRCh38.p14\tchr11\t5\t9\t+\t-\t-\t-\t-\t-\t-\t-\n";
        int longer = (1 << 17) - lines[0].length() - 1 - 2 * row.length();
        String first = row.replace("RUNX1", "RUNX1" + "x".repeat(longer));

        Reading reading = Kind.BINDING_SITES.assertReadAlike(utf8(lines[0] + "\n" + first + row + row));

        assertThat(reading.good()).hasSize(3);
    }

    @Test
    void whatRepeatsIsTheSameText() {
        Reading reading = Reading.of(utf8(MITAB), FastRowsTest::mitab);

        assertThat(reading.good())
                .extracting(row -> ((Interaction) row).mitab().orElseThrow().columns())
                .satisfies(rows -> {
                    for (int column : new int[] {0, 2, 8, 9, 12, 18, 25, 30, 45}) {
                        assertThat(rows.get(2).get(column)).isSameAs(rows.get(0).get(column));
                    }
                });
    }

    @Test
    void setsShareTheirMembers() {
        List<Object> sets = Reading.of(utf8(Kind.GMT.text), Gmt::fast).good();

        assertThat(((GeneSet) sets.get(1)).members().get(0))
                .isSameAs(((GeneSet) sets.get(0)).members().get(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"GFF3", "BED"})
    void sitesOfOneTfShareIt(Kind kind) {
        List<Object> sites = Reading.of(utf8(kind.text), kind.fast).good();

        BindingSite last = (BindingSite) sites.get(sites.size() - 1);
        BindingSite second = (BindingSite) sites.get(1);
        assertThat(last.transcriptionFactor()).isSameAs(second.transcriptionFactor());
    }
}
