package org.tflink.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tflink.io.usage.TestFile.written;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Protein;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.usage.Generator;
import org.tflink.io.usage.TestProteins;
import org.tflink.io.usage.TestTables;
import org.tflink.io.usage.UnevenStream;

/**
 * The fast way to read tables and the reference never differ: equal rows and equal problems, messages included, in the same
 * order and with the same numbers, strict as lenient. {@code -Dtflink.mutants=100} tries a hundred times as many mutants.
 */
class FastTablesTest {

    private static final Path CORPUS = Path.of(System.getProperty("tflink.corpus", "../../shared/corpus"));

    private static final int TIMES = Integer.getInteger("tflink.mutants", 1);

    /** It names the protein of a table of one protein. */
    private static final String NAME = "targets_of_P00001.tsv";

    private static final Interactor PASSED = Interactor.of("P9", "Passed", List.of(9L));

    private static final String HEADER = "UniprotID.TF\tUniprotID.Target\tNCBI.GeneID.TF\tNCBI.GeneID.Target\tName.TF"
            + "\tName.Target\tDetection.method\tPubmedID\tOrganism\tSource.database\tSmall-scale.evidence\tTF.TFLink.ortho"
            + "\tTF.nonTFLink.ortho\tTarget.TFLink.ortho\tTarget.nonTFLink.ortho";

    private static final String ROW =
            "P1\tP2\t101\t102;103\tAbc1\tXyz9\tmethod a;method b\t11;22\tMus musculus\tGTRD;ReMap"
                    + "\tYes\tHs:H1;Hs:H2\t-\t-\tRn:R1;Dr:D1";

    private static final String SITE_HEADER =
            "TFLinkID\tUniprotID.TF\tName.TF\tOrganism\tAssembly\tChromosome\tStart\tEnd"
                    + "\tStrand\tGenome.browser\tDetection.method\tPubmedID\tSource.database\tSmall-scale.evidence"
                    + "\tNumber.of.TFBS.overlaps\tTFBS.overlaps";

    private static final String SITE = "TFLinkSS1\tP2\tAbc1\tMus musculus\tmm10\tchr1\t5\t9\t+\tmm10&position=chr1:5-9"
            + "\tinferred by curator\t26578589\tORegAnno\tYes\t1\tTFLinkSS2";

    private static final String SITE_WITH_ADDRESS =
            SITE.replace("\tmm10&", "\thttps://genome.ucsc.edu/cgi-bin/hgTracks?db=mm10&");

    /** The ways to read a file: all three kinds of table, whose reference may have to leave a file to others. */
    enum Kind {
        INTERACTIONS {
            @Override
            Optional<List<Object>> reference(byte[] file, String name, boolean lenient) {
                return ReferenceTables.interactions(file, name, null, lenient);
            }

            @Override
            Rows<?> fast(Input input) throws IOException {
                return input.interactions();
            }
        },
        OF_ONE_PROTEIN {
            @Override
            Optional<List<Object>> reference(byte[] file, String name, boolean lenient) {
                return ReferenceTables.interactions(file, name, PASSED, lenient);
            }

            @Override
            Rows<?> fast(Input input) throws IOException {
                return input.interactionsOf(PASSED);
            }
        },
        SITES {
            @Override
            Optional<List<Object>> reference(byte[] file, String name, boolean lenient) {
                return ReferenceTables.bindingSites(file, name, lenient);
            }

            @Override
            Rows<?> fast(Input input) throws IOException {
                return input.bindingSites();
            }
        },
        SEQUENCES {
            @Override
            Optional<List<Object>> reference(byte[] file, String name, boolean lenient) {
                return Optional.of(ReferenceTables.sequences(file, name));
            }

            @Override
            Rows<?> fast(Input input) throws IOException {
                return input.sequences();
            }
        };

        /** Each {@link ReferenceTables.Good} or a {@link Problem}. */
        abstract Optional<List<Object>> reference(byte[] file, String name, boolean lenient);

        abstract Rows<?> fast(Input input) throws IOException;
    }

    /** As the reference gives it. */
    private static List<Object> fast(Kind kind, InputStream in, String name, boolean lenient) {
        List<Object> all = new ArrayList<>();
        try {
            addAll(kind, TFLinkReader.from(in, name), lenient, all);
        } catch (TFLinkParseException e) {
            all.add(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void addAll(Kind kind, Input strict, boolean lenient, List<Object> all) throws IOException {
        List<Object> told = new ArrayList<>();
        Input input = !lenient
                ? strict
                : strict.onProblem(problem -> {
                    told.add(problem);
                    all.add(problem);
                });
        try (Rows<?> rows = kind.fast(input)) {
            int beforeRows = told.size();
            Iterator<?> each = rows.iterator();
            while (hasNext(each, all)) {
                all.add(new ReferenceTables.Good(each.next(), rows.rowNumber(), rows.lineNumber()));
            }
            assertThat(rows.skipped()).isEqualTo(lenient ? told.size() - beforeRows : rows.skipped());
        }
    }

    /** Strict reading goes on behind a bad row, if the caller does. */
    private static boolean hasNext(Iterator<?> each, List<Object> all) {
        while (true) {
            try {
                return each.hasNext();
            } catch (TFLinkParseException e) {
                all.add(e.problem());
            }
        }
    }

    /** How many good rows and problems both find; -1 for a file that is not the reference's. */
    private static int agrees(Kind kind, byte[] file, UnaryOperator<InputStream> slowly) {
        Optional<List<Object>> strict = kind.reference(file, NAME, false);
        Optional<List<Object>> lenient = kind.reference(file, NAME, true);
        if (strict.isEmpty() || lenient.isEmpty() || isGzip(file)) {
            return -1;
        }
        assertSame(fast(kind, slowly.apply(new ByteArrayInputStream(file)), NAME, false), strict.get(), file);
        assertSame(fast(kind, slowly.apply(new ByteArrayInputStream(file)), NAME, true), lenient.get(), file);
        return lenient.get().size();
    }

    static int agrees(Kind kind, byte[] file) {
        return agrees(kind, file, UnaryOperator.identity());
    }

    private static void assertSame(List<Object> fast, List<Object> plain, byte[] file) {
        if (!fast.equals(plain)) {
            assertThat(fast)
                    .as("%s", Defect.excerpt(new String(file, StandardCharsets.ISO_8859_1)))
                    .isEqualTo(plain);
        }
    }

    private static boolean isGzip(byte[] file) {
        return file.length > 1 && file[0] == 0x1F && file[1] == (byte) 0x8B;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A stream that gives at most so many bytes at a time. */
    private static InputStream slow(InputStream in, int most) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return super.read(bytes, from, Math.min(length, most));
            }
        };
    }

    /** The files that fuzzing starts from: of each rule of the formats one. */
    static Stream<Path> rules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/org/tflink/io/FilesFuzzTestInputs"))) {
            return files
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".gz"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> realTables() throws IOException {
        Path tables = CORPUS.resolve("tables");
        if (!Files.isDirectory(tables)) {
            return Stream.of(tables);
        }
        try (Stream<Path> files = Files.list(tables)) {
            return files.sorted().toList().stream();
        }
    }

    private static List<byte[]> written() {
        return IntStream.range(0, 100)
                .mapToObj(seed -> seed % 4 == 0 ? TestProteins.wild(seed) : TestProteins.protein(seed))
                .flatMap(FastTablesTest::written)
                .filter(file -> file.length > 0)
                .toList();
    }

    private static Stream<byte[]> written(Protein protein) {
        return Stream.of(
                        TFLinkWriter.interactions(protein.targets()),
                        TFLinkWriter.interactions(protein.transcriptionFactors()),
                        TFLinkWriter.bindingSites(protein.bindingSites()),
                        TFLinkWriter.sequences(protein.bindingSiteSequences()))
                .map(FastTablesTest::bytes);
    }

    /** Nothing of what is refused. */
    private static byte[] bytes(Output output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            output.to(bytes);
        } catch (IllegalArgumentException refused) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void filesOfEveryRuleAreReadAlike(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        for (Kind kind : Kind.values()) {
            for (int most : new int[] {1, 2, 3, 7, 8, 9, 1 << 20}) {
                agrees(kind, bytes, in -> slow(in, most));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("realTables")
    void realTablesAreReadAlike(Path file) throws IOException {
        assumeTrue(Files.isRegularFile(file), "the corpus is not there");
        byte[] bytes = Files.readAllBytes(file);

        for (Kind kind : Kind.values()) {
            agrees(kind, bytes);
        }
    }

    @Test
    void tablesOfTheOddestTextsAreReadAlike() {
        for (byte[] file : written()) {
            for (Kind kind : Kind.values()) {
                agrees(kind, file);
            }
        }
    }

    @Test
    void aGeneratedTableIsReadAlike(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("table.tsv");
        Generator.run("table", "--out", file.toString(), "--rows", "10000");

        assertThat(agrees(Kind.INTERACTIONS, Files.readAllBytes(file))).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tablesWhoseRowsAllButRepeatAreReadAlike(int seed) {
        for (int i = 0; i < 150 * TIMES; i++) {
            TestTables tables = new TestTables(i * 10L + seed);
            byte[] interactions = tables.interactions();
            assertThat(agrees(Kind.INTERACTIONS, interactions)).isPositive();
            assertThat(agrees(Kind.OF_ONE_PROTEIN, interactions)).isPositive();
            assertThat(agrees(Kind.SITES, tables.sites())).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void mutantsAreReadAlike(int seed) throws IOException {
        Random random = new Random(seed);
        TestTables mutants = new TestTables(seed);
        List<byte[]> others = new ArrayList<>(written());
        for (Path file : Stream.concat(rules(), realTables()).toList()) {
            if (Files.isRegularFile(file)) {
                byte[] bytes = Files.readAllBytes(file);
                others.add(Arrays.copyOf(bytes, Math.min(bytes.length, 20_000)));
            }
        }
        for (int i = 0; i < 700 * TIMES; i++) {
            int most = random.nextInt(4) == 0 ? 1 + random.nextInt(200) : Integer.MAX_VALUE;
            agrees(Kind.INTERACTIONS, mutants.mutant(mutants.interactions()), in -> slow(in, most));
            agrees(Kind.SITES, mutants.mutant(mutants.sites()), in -> slow(in, most));
            agrees(
                    Kind.values()[i % Kind.values().length],
                    mutants.mutant(others.get(random.nextInt(others.size()))),
                    in -> slow(in, most));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void mutantsFromUnevenStreamsAreReadAlike(int seed) {
        TestTables mutants = new TestTables(100 + seed);
        for (int i = 0; i < 250 * TIMES; i++) {
            byte[] table = mutants.mutant(i % 2 == 0 ? mutants.interactions() : mutants.sites());
            Kind kind = i % 2 == 0 ? Kind.INTERACTIONS : Kind.SITES;
            Optional<List<Object>> reference = kind.reference(table, NAME, true);
            if (reference.isPresent() && !isGzip(table)) {
                byte[] members = gzipMembers(table, new Random(i));
                assertSame(fast(kind, UnevenStream.of(table, i), NAME, true), reference.get(), table);
                assertSame(fast(kind, UnevenStream.of(members, i), NAME, true), reference.get(), table);
            }
        }
    }

    /** As several gzip members, the first of which may be empty. */
    private static byte[] gzipMembers(byte[] file, Random random) {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int from = 0, to = 0; to < file.length || members.size() == 0; from = to) {
            to = Math.min(file.length, from + random.nextInt(file.length + 1));
            try (OutputStream member = new GZIPOutputStream(members)) {
                member.write(file, from, to - from);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return members.toByteArray();
    }

    /** Never content: of the rows before it none is missing, and the fault comes as it is. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaultOfTheStreamAnywhereEndsReading(boolean compressed) {
        TestTables tables = new TestTables(7);
        List<Exception> faults = List.of(
                new IOException("gone"),
                new EOFException("gone"),
                new ZipException("gone"),
                new IllegalArgumentException("gone"),
                new IllegalStateException("gone"),
                new IndexOutOfBoundsException("gone"));
        Random random = new Random(7);
        for (int i = 0; i < 300 * TIMES; i++) {
            Kind kind = i % 2 == 0 ? Kind.INTERACTIONS : Kind.SITES;
            byte[] table = tables.mutant(i % 2 == 0 ? tables.interactions() : tables.sites());
            Optional<List<Object>> whole = kind.reference(table, NAME, true);
            if (whole.isPresent() && !isGzip(table)) {
                byte[] bytes = compressed ? gzipMembers(table, random) : table;
                Exception fault = faults.get(i % faults.size());
                InputStream failing = UnevenStream.failing(bytes, random.nextInt(bytes.length + 1), fault, i);
                List<Object> before = new ArrayList<>();

                Throwable thrown = catchThrowable(() -> addAll(kind, TFLinkReader.from(failing, NAME), true, before));
                if (thrown instanceof TFLinkParseException e) {
                    before.add(e.problem()); // the header is malformed, and was read before the fault
                } else {
                    assertThat(rootOf(thrown)).isSameAs(fault);
                }
                assertThat(before).isEqualTo(whole.get().subList(0, before.size()));
            }
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    /** By a file that is moved in its place, as writing does. */
    @Test
    void aFileReplacedAnywhereIsReadToItsEnd(@TempDir Path folder) throws IOException {
        TestTables tables = new TestTables(8);
        Path file = folder.resolve(NAME);
        for (int i = 0; i < 150 * TIMES; i++) {
            byte[] old = tables.mutant(tables.interactions());
            Optional<List<Object>> reference = Kind.INTERACTIONS.reference(old, file.toString(), true);
            if (reference.isPresent() && !isGzip(old)) {
                Files.write(file, old);
                Path other = Files.write(folder.resolve("other"), tables.interactions());
                List<Object> all = new ArrayList<>();
                int replaced = i % 5;
                Input input = TFLinkReader.from(file).onProblem(all::add);
                try (Rows<Interaction> rows = input.interactions()) {
                    for (Interaction row : rows) {
                        all.add(new ReferenceTables.Good(row, rows.rowNumber(), rows.lineNumber()));
                        if (all.size() == replaced) {
                            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
                        }
                    }
                } catch (TFLinkParseException e) {
                    all.add(e.problem());
                }
                assertSame(all, reference.get(), old);
            }
        }
    }

    /** Where the first reading ends, and a later one: in each cell of a row, at its ends, and behind. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 17, 1 << 18})
    void rowsAtTheEndOfTheBufferAreReadAlike(int end) {
        for (int place = end - 250; place < end + 20; place++) {
            byte[] file = TestTables.withRowsAt(place, HEADER, ROW, 3);
            if (place % 3 == 0) {
                file = Arrays.copyOf(file, end);
            } else if (place % 3 == 1) {
                file[end - 1] = "\n\t\r\u00FFx,;".getBytes(StandardCharsets.ISO_8859_1)[place / 3 % 7];
            }
            int most = place % 5 == 0 ? end - 40 : Integer.MAX_VALUE;
            agrees(Kind.INTERACTIONS, file, in -> slow(in, most));
            if (place % 8 == 0) {
                agrees(Kind.SITES, TestTables.withRowsAt(place, SITE_HEADER, SITE, 3));
                agrees(Kind.SITES, TestTables.withRowsAt(place, SITE_HEADER, SITE_WITH_ADDRESS, 3));
            }
        }
    }

    @Test
    void manyRowsThatCrossTheEndOfTheBufferAreReadAlike() {
        for (int i = 0; i < 12 * TIMES; i++) {
            StringBuilder table = new StringBuilder(HEADER).append(i % 2 == 0 ? "\n" : "\r\n");
            table.append(" ".repeat(i));
            while (table.length() < 1 << 18) {
                table.append(ROW.replace("P2", "P" + table.length() % 1000)).append(i % 2 == 0 ? "\n" : "\r\n");
            }
            agrees(Kind.INTERACTIONS, utf8(table.toString()), in -> slow(in, 30_000));
        }
    }

    @Test
    void manyValuesAreReadAlike() {
        Random random = new Random(1);
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < 15_000; i++) {
            int tf = random.nextInt(12_000);
            int target = random.nextInt(9) == 0 ? random.nextInt(i + 1) : i;
            table.append(ROW.replace("P1\tP2", "P" + tf + "\tP" + target)
                            .replace("11;22", random.nextInt(2_000) + ";7")
                            .replace("Xyz9", random.nextInt(3) == 0 ? "Xyz" : "Xyz9"))
                    .append('\n');
        }
        assertThat(agrees(Kind.INTERACTIONS, utf8(table.toString()))).isEqualTo(15_000);
    }

    /** More of them than there are places for an accession. */
    @Test
    void oneAccessionWithManyNamesIdsAndOrthologsIsReadAlike() {
        Random random = new Random(2);
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < 3_000; i++) {
            String name = "Abc" + random.nextInt(9);
            String row = ROW.replace("101", "10" + random.nextInt(3))
                    .replace("102;103", "" + (1 + random.nextInt(5)))
                    .replace("Xyz9", name)
                    .replace("Rn:R1", pick(random, "Rn:R1", "Rn:R2", "Mm:R1", "bad"))
                    .replace("Hs:H1", pick(random, "Hs:H1", "Hs:H2"))
                    .replace("method a", pick(random, "method a", "method b", "-"));
            table.append(random.nextBoolean() ? row.replace("P1", "P2") : row).append('\n');
        }
        assertThat(agrees(Kind.INTERACTIONS, utf8(table.toString()))).isEqualTo(3_000);
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    /** The same bytes say another thing where another column of orthologs is missing. */
    @Test
    void endsWithDifferentColumnsOfOrthologsAreReadAlike() {
        String table = """
                UniprotID.TF|UniprotID.Target|NCBI.GeneID.TF|NCBI.GeneID.Target|Name.TF|Name.Target|Detection.method\
                |PubmedID|Organism|Source.database|TF.TFLink.ortho|Target.nonTFLink.ortho
                P1|P1|101|101|Abc1|Abc1|method|11|Mus musculus|GTRD|Hs:H1|Hs:H1
                P1|P1|101|101|Abc1|Abc1|method|11|Mus musculus|GTRD|Hs:H1|Hs:H1
                """.replace('|', '\t');

        assertThat(agrees(Kind.INTERACTIONS, utf8(table))).isEqualTo(2);
    }

    static Stream<String> oddTables() {
        String rows = "\n" + ROW + "\n";
        return Stream.of(
                "",
                "\n",
                "\r\n",
                "\r",
                "\uFEFF",
                "\uFEFF\n",
                "\uFEFF" + HEADER + rows,
                "\uFEFF\uFEFF" + HEADER + rows,
                HEADER,
                HEADER + "\r",
                HEADER + "\n",
                HEADER + "\n\n",
                HEADER + "\n\r\n" + ROW,
                HEADER + rows + "\uFEFF" + ROW,
                HEADER + rows + HEADER,
                HEADER + rows + HEADER + "\r\n" + ROW + "\r",
                HEADER + rows + ROW + "\t",
                HEADER + rows + "\t" + ROW,
                HEADER + rows + ROW + "\t\t\t\u00E9",
                HEADER + rows + ROW.replace("\t-\t", "\t"),
                HEADER + rows + ROW.replace('\t', ','),
                HEADER + rows + ROW.substring(0, ROW.lastIndexOf('\t')),
                HEADER + rows + ROW.substring(0, ROW.lastIndexOf('\t') + 1) + "\n" + ROW,
                HEADER + rows + "\0".repeat(100) + "\n" + ROW,
                HEADER + rows + ROW.replace("Abc1", "\0\u0001\u007F\u0085\u2028") + rows,
                HEADER.replace("Name.TF", " Name.TF ") + rows + ROW.replace("101", "x"),
                HEADER.replace("TF.TFLink.ortho", "TF.TFLink.ortho ") + rows + ROW.replace("method a", "method a,c"),
                HEADER.replace("Name.TF", "Organism") + rows,
                HEADER.replace("Name.TF", "N\u00E4me.TF") + rows,
                HEADER + "\tN\u00E4me" + ("\n" + ROW + "\tx") + ("\n" + HEADER + "\tN\u00E4me\n" + ROW + "\ty"),
                HEADER.replace('\t', ',') + rows.replace('\t', ','),
                HEADER.replace('\t', ',')
                        + rows.replace('\t', ',')
                        + ROW.replace('\t', ',').replace("Abc1", "A\tc"),
                HEADER.toUpperCase(Locale.ROOT) + rows,
                HEADER + rows + "\n",
                HEADER + rows + "\n\n \t\r\n\n" + ROW + "\n\n\n",
                HEADER + rows + "\r\n\r\n\r \r\n",
                HEADER + rows + "\n" + "\t".repeat(14) + "\n\n",
                HEADER + rows + "\t".repeat(14) + "\n\n");
    }

    @ParameterizedTest
    @MethodSource("oddTables")
    void oddTablesAreReadAlike(String table) {
        for (Kind kind : Kind.values()) {
            for (int most : new int[] {1, 3, 8, 1 << 20}) {
                agrees(kind, utf8(table), in -> slow(in, most));
                agrees(kind, table.getBytes(StandardCharsets.ISO_8859_1), in -> slow(in, most));
            }
        }
    }

    /** Whatever one byte of a row becomes: where it stands behind one like it, and where one like it stands behind. */
    @Test
    void everyByteOfARowMayBeAnother() {
        byte[] table = utf8(HEADER + "\n" + ROW + "\n" + ROW + "\n" + ROW + "\n" + ROW + "\n");
        int start = HEADER.length() + 1 + 2 * (ROW.length() + 1);
        byte[] others = "\t\n\r;\0x1\u008A\u00FF".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = start; i <= start + ROW.length(); i++) {
            for (byte other : others) {
                byte[] changed = table.clone();
                changed[i] = other;
                agrees(Kind.INTERACTIONS, changed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file", "tfs_of_P1", "x/targets_of_P1.tsv.gz", "tfs_of_/x", "targets_of_P1.a/b", "tfs_of_NA.tsv"
            })
    void namesOfFilesAreReadAlike(String name) {
        String table = """
                UniprotID.TF,NCBI.GeneID.TF,Name.TF,Detection.method,PubmedID,Organism,Source.database
                P2,101,Abc1,method,11,Mus musculus,GTRD
                """;
        byte[] file = utf8(table);

        assertThat(fast(Kind.INTERACTIONS, new ByteArrayInputStream(file), name, true))
                .isEqualTo(Kind.INTERACTIONS.reference(file, name, true).orElseThrow());
    }
}
