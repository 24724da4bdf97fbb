package org.tflink.io;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.CrossReference;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.core.PubMedQuery;

/**
 * Interactions as <a href="https://psicquic.github.io/MITAB28Format.html">MITAB 2.8</a>: 46 columns with tabs between, no
 * header. Which end regulates is in columns 17 and 18.
 *
 * <pre>{@code
 * uniprot:P15257 uniprot:P08033 geneid:24817 geneid:29584 uniprot:"Hnf1a"("protein name") uniprot:"Gjb1"("protein name")
 *     psi-mi:"MI:0364"("inferred by curator") - pubmed:12413486 taxid:10116("Rattus norvegicus") … psi-mi:"MI:2274"("regulator")
 * }</pre>
 */
final class Mitab implements Rows.Format<Interaction> {

    private static final String REGULATOR = "MI:2274";
    private static final String TARGET = "MI:2275";
    private static final String PROTEIN_NAME = "protein name";

    /** Where TFLink has a name of its own for what others have an id for. */
    private static final String OWN = "tflink";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    /** The PSI-MI ids of the detection methods in TFLink's own files. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("array technology", "MI:0008"),
            Map.entry("array technology/partial DNA sequence identification by hybridization", "MI:0008/MI:0080"),
            Map.entry("chromatin immunoprecipitation array", "MI:0225"),
            Map.entry("chromatin immunoprecipitation assay", "MI:0402"),
            Map.entry("electrophoretic mobility shift assay", "MI:0413"),
            Map.entry("experimental interaction detection", "MI:0045"),
            Map.entry("footprinting", "MI:0417"),
            Map.entry("full identification by RNA sequencing", "MI:1182"),
            Map.entry("Identification by mass spectrometry", "MI:0427"),
            Map.entry("inferred by curator", "MI:0364"),
            Map.entry("northern blot", "MI:0929"),
            Map.entry("quantitative pcr", "MI:1195"),
            Map.entry("quantitative reverse transcription pcr", "MI:1196"),
            Map.entry("reverse transcription pcr", "MI:1194"),
            Map.entry("tag visualisation by enzyme assay", "MI:0980"));

    /** Where a line is read: its columns, and where they begin. */
    private record Columns(Lines lines, List<String> texts) {

        /** What {@code read} makes of a column, numbered from 1. */
        <T> T read(int column, String expected, Function<String, Optional<T>> read) {
            Optional<T> value;
            try {
                value = read.apply(texts.get(column - 1));
            } catch (IllegalArgumentException e) {
                value = Optional.empty();
            }
            return value.orElseThrow(() -> malformed(column, expected));
        }

        List<CrossReference> references(int column) {
            return read(
                    column,
                    "values such as uniprot:P14064 joined by |",
                    text -> Optional.of(CrossReference.parseCell(text)));
        }

        TFLinkParseException malformed(int column, String expected) {
            int start = column - 1;
            for (String before : texts.subList(0, column - 1)) {
                start += before.length();
            }
            return lines.rowProblemAt(start, expected)
                    .cell(column)
                    .foundText(texts.get(column - 1))
                    .exception();
        }
    }

    /** Whether a line is of this format: it begins with a cross reference, where a header begins with a name. */
    static boolean isMitab(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.lastIndexOf(':', tab) > 0;
    }

    @Override
    public @Nullable Interaction next(Lines lines) throws IOException {
        if (!lines.next()) {
            return null;
        }
        lines.beginRow();
        String text = lines.text();
        List<String> texts = Table.split(text, '\t');
        if (texts.size() != MitabRecord.COLUMNS) {
            throw lines.rowProblemAt(0, MitabRecord.COLUMNS + " columns with tabs between, not " + texts.size())
                    .foundText(text)
                    .exception();
        }
        return interaction(new Columns(lines, texts));
    }

    private static Interaction interaction(Columns columns) {
        boolean swapped = isSwapped(columns);
        Interactor a = interactor(columns, 0);
        Interactor b = interactor(columns, 1);
        Organism organism = organism(columns, 10);
        if (!organism.equals(organism(columns, 11))) {
            throw columns.malformed(11, "the organism of the other end, " + organism);
        }
        return Interaction.builder()
                .transcriptionFactor(swapped ? b : a)
                .target(swapped ? a : b)
                .organism(organism)
                .evidence(evidence(columns))
                .mitab(record(columns))
                .build();
    }

    /** Whether the second end regulates the first. */
    private static boolean isSwapped(Columns columns) {
        boolean aRegulates = isRole(columns, 17, REGULATOR);
        boolean bRegulates = isRole(columns, 18, REGULATOR);
        if (aRegulates == bRegulates || !isRole(columns, aRegulates ? 18 : 17, TARGET)) {
            throw columns.malformed(
                    17,
                    "psi-mi:\"MI:2274\"(\"regulator\") here and psi-mi:\"MI:2275\"(\"regulator target\") in column 18,"
                            + " or the other way round");
        }
        return bRegulates;
    }

    private static boolean isRole(Columns columns, int column, String id) {
        return columns.references(column).stream()
                .anyMatch(role -> role.identifier().equals(id));
    }

    private static Interactor interactor(Columns columns, int end) {
        String accession = columns.read(
                1 + end,
                "uniprot: and an accession",
                text -> CrossReference.parseCell(text).stream()
                        .filter(reference -> reference.database().startsWith("uniprot"))
                        .map(CrossReference::identifier)
                        .filter(Cell::isAccession)
                        .findFirst());
        List<Long> geneIds = new ArrayList<>();
        for (CrossReference reference : columns.references(3 + end)) {
            if (reference.database().equals("geneid")) {
                geneIds.add(id(columns, 3 + end, reference));
            }
        }
        List<CrossReference> names = columns.references(5 + end);
        String name = names.stream()
                .filter(reference ->
                        reference.text().filter(PROTEIN_NAME::equals).isPresent())
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(CrossReference::identifier)
                .orElse("-");
        return Interactor.of(accession, name, geneIds);
    }

    private static long id(Columns columns, int column, CrossReference reference) {
        boolean number = DIGITS.matcher(reference.identifier()).matches();
        long id = number ? Long.parseLong(reference.identifier()) : 0;
        if (id == 0) {
            throw columns.malformed(column, "whole numbers as ids");
        }
        return id;
    }

    /** {@code taxid:4932("Saccharomyces cerevisiae")}. */
    private static Organism organism(Columns columns, int column) {
        return columns.read(
                column,
                "taxid: and a number, with a name in brackets",
                text -> CrossReference.parseCell(text).stream()
                        .filter(reference -> reference.database().equals("taxid"))
                        .filter(reference ->
                                reference.text().filter(name -> !name.isBlank()).isPresent())
                        .findFirst()
                        .map(reference -> Organism.builder()
                                .scientificName(reference.text().orElseThrow())
                                .taxonId(Integer.parseInt(reference.identifier()))
                                .build()));
    }

    private static Evidence evidence(Columns columns) {
        PubMedQuery.Builder papers = PubMedQuery.builder();
        for (CrossReference reference : columns.references(9)) {
            if (reference.database().equals("pubmed")) {
                papers.addId(id(columns, 9, reference));
            }
        }
        return Evidence.builder()
                .sourceDatabases(names(columns, 13))
                .detectionMethods(names(columns, 7))
                .pubMed(papers.build())
                .build();
    }

    private static List<String> names(Columns columns, int column) {
        List<String> names = new ArrayList<>();
        for (CrossReference reference : columns.references(column)) {
            names.add(reference.text().filter(name -> !name.isBlank()).orElse(reference.identifier()));
        }
        return names;
    }

    /** Each column that the record reads is tried, so that a malformed one is told with its place. */
    private static MitabRecord record(Columns columns) {
        columns.references(14);
        columns.references(26);
        try {
            return MitabRecord.of(columns.texts);
        } catch (IllegalArgumentException e) {
            Matcher column = Pattern.compile("column ([0-9]+): .*expected (.*)", Pattern.DOTALL)
                    .matcher(String.valueOf(e.getMessage()));
            throw column.matches()
                    ? columns.malformed(Integer.parseInt(column.group(1)), column.group(2))
                    : columns.malformed(1, "a row of MITAB 2.8");
        }
    }

    /** Writes interactions: of each the row that it came from, as far as that still says the same. */
    static void write(Iterable<Interaction> interactions, Appendable out) throws IOException {
        int number = 0;
        for (Interaction interaction : interactions) {
            out.append(row("interactions[" + number++ + "]", interaction)).append('\n');
        }
    }

    private static String row(String field, Interaction interaction) {
        Optional<MitabRecord> record = interaction.mitab();
        if (record.isPresent() && saysTheSame(record.get(), interaction)) {
            return record.get().toString();
        }
        List<String> columns = new ArrayList<>(record.map(MitabRecord::columns).orElseGet(Mitab::columnsOfTFLink));
        Interactor tf = interaction.transcriptionFactor();
        Interactor target = interaction.target();
        setEnd(columns, 0, field + ".transcriptionFactor", tf, role(REGULATOR, "regulator"));
        setEnd(columns, 1, field + ".target", target, role(TARGET, "regulator target"));
        Organism organism = interaction.organism();
        Unwritable.unless(
                organism.taxonId().isPresent(), field + ".organism", organism, "an organism with a taxonomy id");
        String taxon = CrossReference.builder()
                .database("taxid")
                .identifier(String.valueOf(organism.taxonId().orElse(0)))
                .text(Unwritable.line(field + ".organism", organism.scientificName()))
                .build()
                .toString()
                .replaceFirst("\"([0-9]+)\"", "$1");
        set(columns, 10, taxon);
        set(columns, 11, taxon);
        Evidence evidence = interaction.evidence();
        set(
                columns,
                7,
                joined(evidence.detectionMethods(), name -> method(field + ".evidence.detectionMethods", name)));
        set(columns, 9, joined(evidence.pubMed().ids(), id -> CrossReference.of("pubmed", String.valueOf(id))));
        set(columns, 13, joined(evidence.sourceDatabases(), name -> own(field + ".evidence.sourceDatabases", name)));
        return String.join("\t", columns);
    }

    private static boolean saysTheSame(MitabRecord record, Interaction interaction) {
        try (Lines none = new Lines(Input.of(InputStream.nullInputStream(), "record"))) {
            return interaction(new Columns(none, record.columns())).equals(interaction);
        } catch (IOException | TFLinkParseException e) {
            return false;
        }
    }

    private static List<String> columnsOfTFLink() {
        List<String> columns = new ArrayList<>(Collections.nCopies(MitabRecord.COLUMNS, "-"));
        set(columns, 12, role("MI:2232", "molecular association"));
        set(columns, 19, role("MI:0499", "unspecified role"));
        set(columns, 20, role("MI:0499", "unspecified role"));
        set(columns, 21, role("MI:0326", "protein"));
        set(columns, 22, role("MI:0250", "gene"));
        return columns;
    }

    private static void setEnd(List<String> columns, int end, String field, Interactor interactor, String role) {
        set(columns, 1 + end, "uniprot:" + Unwritable.accession(field + ".accession", interactor.accession()));
        set(columns, 3 + end, joined(interactor.geneIds(), id -> CrossReference.of("geneid", String.valueOf(id))));
        set(columns, 5 + end, name(field + ".name", interactor.name()));
        set(columns, 17 + end, role);
    }

    private static String name(String field, String name) {
        Unwritable.unless(!name.isBlank(), field, name, "a name, or - where there is none");
        return name.equals("-")
                ? name
                : CrossReference.of("uniprot", oneLine(field, name), PROTEIN_NAME)
                        .toString();
    }

    private static void set(List<String> columns, int column, String text) {
        columns.set(column - 1, text);
    }

    private static String role(String id, String name) {
        return CrossReference.of("psi-mi", id, name).toString();
    }

    private static <T> String joined(List<T> values, Function<T, CrossReference> reference) {
        return values.isEmpty()
                ? "-"
                : values.stream().map(reference).map(Object::toString).collect(joining("|"));
    }

    private static CrossReference method(String field, String name) {
        String id = METHODS.get(name);
        return id == null ? own(field, name) : CrossReference.of("psi-mi", id, name);
    }

    private static CrossReference own(String field, String name) {
        return CrossReference.of(OWN, oneLine(field, name), name);
    }

    private static String oneLine(String field, String text) {
        Unwritable.unless(text.indexOf('\t') < 0, field, text, "text without tabs");
        return Unwritable.line(field, text);
    }
}
