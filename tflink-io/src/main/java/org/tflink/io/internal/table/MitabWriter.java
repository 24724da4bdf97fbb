package org.tflink.io.internal.table;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tflink.core.CrossReference;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.io.internal.cell.Writable;

/**
 * Writes interactions as MITAB 2.8, as TFLink does: the reverse of {@link Mitab}. An interaction that was read from
 * MITAB keeps the columns of its row that are still true.
 */
public final class MitabWriter {

    /** The database of names that TFLink uses and that have no id elsewhere. */
    private static final String OWN = "tflink";

    /** The PSI-MI ids of detection methods in TFLink's own files. */
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

    /** The column of the effects. */
    private static final int FUNCTIONS = 26;

    /** The papers that TFLink's own files name databases by. */
    private static final Map<String, String> DATABASES = Map.of("ORegAnno", "26578589", "Yeastract", "24170807");

    private final String field;
    private final Interaction interaction;
    private final Optional<MitabRecord> record;
    private final List<String> columns;

    private MitabWriter(String field, Interaction interaction) {
        this.field = field;
        this.interaction = interaction;
        this.record = interaction.mitab();
        this.columns = new ArrayList<>(
                record.map(MitabRecord::columns).orElseGet(() -> Collections.nCopies(MitabRecord.COLUMNS, "-")));
    }

    public static void write(Iterable<Interaction> interactions, Appendable out) throws IOException {
        int number = 0;
        for (Interaction interaction : interactions) {
            String field = "interactions[" + number + "]";
            boolean same = Writable.row(field, interaction)
                    .mitab()
                    .filter(record -> Mitab.equals(record, interaction))
                    .isPresent();
            String row =
                    same ? interaction.mitab().orElseThrow().toString() : new MitabWriter(field, interaction).row();
            Writable.require(!row.startsWith("#"), field, row, "a row that does not begin with #, as a comment does");
            if (number++ == 0) {
                FileKind.MITAB.requireRow(field, row);
            }
            out.append(Writable.text(field, Writable.first(field, row))).append('\n');
        }
    }

    private String row() {
        if (record.isEmpty()) {
            setConstantColumns();
        }
        boolean swapped = record.filter(MitabWriter::isSwapped).isPresent();
        setEnd(
                swapped ? 1 : 0,
                ".transcriptionFactor",
                interaction.transcriptionFactor(),
                Mitab.REGULATOR,
                "regulator");
        setEnd(swapped ? 0 : 1, ".target", interaction.target(), Mitab.TARGET, "regulator target");
        String organism = organism();
        set(10, organism);
        set(11, organism);
        setEvidence(interaction.evidence());
        setEffects();
        return String.join("\t", columns);
    }

    /** Whether the second end of a record regulates the first. */
    private static boolean isSwapped(MitabRecord record) {
        return record.columns().get(17).contains(Mitab.REGULATOR);
    }

    private void setConstantColumns() {
        set(12, psiMi("MI:2232", "molecular association"));
        set(19, psiMi("MI:0499", "unspecified role"));
        set(20, psiMi("MI:0499", "unspecified role"));
        set(21, psiMi("MI:0326", "protein"));
        set(22, psiMi("MI:0250", "gene"));
    }

    private void setEnd(int end, String part, Interactor interactor, String role, String roleName) {
        String accession = Writable.accession(field + part + ".accession", interactor.accession());
        set(1 + end, CrossReference.of("uniprot", accession).toString());
        set(3 + end, joined(interactor.geneIds(), id -> CrossReference.of("geneid", String.valueOf(id))));
        set(5 + end, name(field + part + ".name", interactor.name()));
        set(17 + end, psiMi(role, roleName));
    }

    private static String name(String field, String name) {
        Writable.require(!name.isBlank(), field, name, "a name, or - where there is none");
        return name.equals("-")
                ? name
                : CrossReference.of("uniprot", oneLine(field, name), Mitab.PROTEIN_NAME)
                        .toString();
    }

    /** {@code taxid:4932("Saccharomyces cerevisiae")}. */
    private String organism() {
        String part = field + ".organism";
        Organism organism = interaction.organism();
        Writable.require(organism.taxonId().isPresent(), part, organism, "an organism with a taxonomy id");
        String name = oneLine(part, organism.scientificName());
        int id = organism.taxonId().orElseThrow();
        Optional<Organism> known = MitabTaxon.known(id);
        known.map(Organism::scientificName)
                .ifPresent(knownName -> Writable.require(
                        name.equals(knownName), part, name, knownName + ", which has the taxonomy id " + id));
        Writable.require(
                organism.equals(known.orElseGet(() -> MitabTaxon.named(name, id))),
                part,
                name,
                "the code that goes with the name, or none");
        return CrossReference.of("taxid", String.valueOf(id), name).toString();
    }

    private void setEvidence(Evidence evidence) {
        String methods = field + ".evidence.detectionMethods";
        String databases = field + ".evidence.sourceDatabases";
        set(7, joined(evidence.detectionMethods(), references(methods, 7, "psi-mi", METHODS)));
        set(9, joined(evidence.pubMed().ids(), id -> CrossReference.of("pubmed", String.valueOf(id))));
        set(13, joined(evidence.sourceDatabases(), references(databases, 13, "pubmed", DATABASES)));
    }

    /** Adds the effects that the record does not state, {@code function:"activator"}, to those that it does. */
    private void setEffects() {
        List<Effect> stated = record.map(MitabRecord::effects).orElse(List.of());
        String added = interaction.effects().stream()
                .filter(effect -> !stated.contains(effect))
                .map(effect -> "function:\"" + effect.name().toLowerCase(Locale.ROOT) + "\"")
                .collect(joining("|"));
        if (!added.isEmpty()) {
            String functions = columns.get(FUNCTIONS - 1);
            set(FUNCTIONS, functions.equals("-") ? added : functions + "|" + added);
        }
    }

    /** Finds the reference of a name: that of the record, that of TFLink's own files, or the name itself as id. */
    private Function<String, CrossReference> references(
            String part, int column, String database, Map<String, String> ids) {
        Map<String, CrossReference> known = new HashMap<>();
        recordReferences(column).forEach(reference -> known.putIfAbsent(Mitab.name(reference), reference));
        return name -> known.computeIfAbsent(
                name,
                unknown -> ids.containsKey(unknown)
                        ? CrossReference.of(database, ids.getOrDefault(unknown, ""), unknown)
                        : CrossReference.of(OWN, oneLine(part, unknown), unknown));
    }

    /** The references in a column of the record; none if the column is malformed. */
    private List<CrossReference> recordReferences(int column) {
        try {
            return record.map(known -> known.crossReferences(column)).orElse(List.of());
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static <T> String joined(List<T> values, Function<T, CrossReference> reference) {
        return values.isEmpty()
                ? "-"
                : values.stream().map(reference).map(CrossReference::toString).collect(joining("|"));
    }

    private static String psiMi(String id, String name) {
        return CrossReference.of("psi-mi", id, name).toString();
    }

    private void set(int column, String text) {
        columns.set(column - 1, text);
    }

    private static String oneLine(String field, String text) {
        Writable.require(text.indexOf('\t') < 0, field, text, "text without tabs");
        return Writable.line(field, text);
    }
}
