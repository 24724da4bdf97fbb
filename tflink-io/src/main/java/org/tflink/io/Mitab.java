package org.tflink.io;

import java.io.IOException;
import java.util.ArrayList;
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

    static final String REGULATOR = "MI:2274";
    static final String TARGET = "MI:2275";
    static final String PROTEIN_NAME = "protein name";

    private static final Pattern DIGITS = Pattern.compile("[0-9]++");

    /** What the columns that are read hold. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "identifier of A"),
            Map.entry(2, "identifier of B"),
            Map.entry(3, "alternative identifiers of A"),
            Map.entry(4, "alternative identifiers of B"),
            Map.entry(5, "aliases of A"),
            Map.entry(6, "aliases of B"),
            Map.entry(7, "detection methods"),
            Map.entry(9, "publications"),
            Map.entry(10, "taxon of A"),
            Map.entry(11, "taxon of B"),
            Map.entry(13, "source databases"),
            Map.entry(14, "interaction identifiers"),
            Map.entry(17, "biological role of A"),
            Map.entry(18, "biological role of B"),
            Map.entry(26, "annotations of A"),
            Map.entry(31, "creation date"),
            Map.entry(32, "update date"));

    private final MitabRow.Shared shared;
    private @Nullable MitabRow row;

    Mitab() {
        this(new MitabRow.Shared());
    }

    private Mitab(MitabRow.Shared shared) {
        this.shared = shared;
    }

    /** Where a line is read: its columns, and where they begin. */
    record Columns(Cell.Place place, List<String> texts) {

        String text(int column) {
            return texts.get(column - 1);
        }

        /** What {@code read} makes of a column, numbered from 1. */
        <T> T read(int column, String expected, Function<String, Optional<T>> read) {
            Optional<T> value;
            try {
                value = read.apply(text(column));
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
            return place.problemAt(start, expected)
                    .cell(column)
                    .cellName(NAMES.getOrDefault(column, "column " + column))
                    .foundText(text(column))
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
        MitabRow next = row == null ? new MitabRow(lines, shared) : row;
        row = next;
        return next.next() ? interaction(next) : null;
    }

    @Override
    public Rows.Format<Interaction> of(Lines part) {
        return new Mitab(shared);
    }

    /** The row as it is read where nothing was seen before. */
    static Rows.Format<Interaction> reference() {
        return lines -> new Mitab().next(lines);
    }

    /** In the order in which columns are tried. */
    private static Interaction interaction(MitabRow row) {
        boolean swapped = row.isSwapped();
        Interactor a = row.a();
        Interactor b = row.b();
        Organism organism = row.organism();
        Evidence evidence = row.evidence();
        return interaction(swapped, a, b, organism, evidence, record(row.columns(), row.texts()));
    }

    /** Whether a record, read again, is this interaction. */
    static boolean saysTheSame(MitabRecord record, Interaction interaction) {
        Cell.Place nowhere = (index, expected) ->
                Problem.builder().source("").line(1).column(1).expected(expected);
        try {
            return interaction(new Columns(nowhere, record.columns())).equals(interaction);
        } catch (TFLinkParseException e) {
            return false;
        }
    }

    /** Whether the second end of a record regulates the first. */
    static boolean isTurned(MitabRecord record) {
        return record.columns().get(17).contains(REGULATOR);
    }

    private static Interaction interaction(Columns columns) {
        return interaction(
                isSwapped(columns),
                interactor(columns, 0),
                interactor(columns, 1),
                organism(columns),
                evidence(columns),
                record(columns, columns.texts));
    }

    private static Interaction interaction(
            boolean swapped, Interactor a, Interactor b, Organism organism, Evidence evidence, MitabRecord record) {
        return Interaction.builder()
                .transcriptionFactor(swapped ? b : a)
                .target(swapped ? a : b)
                .organism(organism)
                .evidence(evidence)
                .mitab(record)
                .build();
    }

    /** Whether the second end regulates the first. */
    static boolean isSwapped(Columns columns) {
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

    static Interactor interactor(Columns columns, int end) {
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
        try {
            long id = DIGITS.matcher(reference.identifier()).matches() ? Long.parseLong(reference.identifier()) : 0;
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException outOfRange) {
            // Reported below, like zero.
        }
        throw columns.malformed(column, "whole numbers as ids");
    }

    /** That of both ends. */
    static Organism organism(Columns columns) {
        Organism organism = organism(columns, 10);
        if (!organism.equals(organism(columns, 11))) {
            throw columns.malformed(11, "the organism of the other end, " + organism);
        }
        return organism;
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

    static Evidence evidence(Columns columns) {
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
            names.add(name(reference));
        }
        return names;
    }

    /** What a reference says in words, or its identifier. */
    static String name(CrossReference reference) {
        return reference.text().filter(name -> !name.isBlank()).orElse(reference.identifier());
    }

    /** Where it is refused, each column that the record reads is tried, so that a malformed one is told with its place. */
    private static MitabRecord record(Columns columns, List<String> texts) {
        try {
            return MitabRecord.of(texts);
        } catch (IllegalArgumentException e) {
            columns.references(14);
            columns.references(26);
            Matcher column = Pattern.compile("column ([0-9]+): .*expected (.*)", Pattern.DOTALL)
                    .matcher(String.valueOf(e.getMessage()));
            throw column.matches()
                    ? columns.malformed(Integer.parseInt(column.group(1)), column.group(2))
                    : columns.malformed(1, "a row of MITAB 2.8");
        }
    }
}
