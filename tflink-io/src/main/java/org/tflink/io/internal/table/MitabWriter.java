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
import org.jspecify.annotations.Nullable;
import org.tflink.core.CrossReference;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.MitabRecord;
import org.tflink.core.Organism;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.RowWriter;
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

    private static final String REGULATOR = psiMi(Mitab.REGULATOR, "regulator");
    private static final String TARGET = psiMi(Mitab.TARGET, "regulator target");
    private static final String ASSOCIATION = psiMi("MI:2232", "molecular association");
    private static final String UNSPECIFIED_ROLE = psiMi("MI:0499", "unspecified role");
    private static final String PROTEIN = psiMi("MI:0326", "protein");
    private static final String GENE = psiMi("MI:0250", "gene");

    /** The column of the effects. */
    private static final int FUNCTIONS = 26;

    /** The papers that TFLink's own files name databases by. */
    private static final Map<String, String> DATABASES = Map.of("ORegAnno", "26578589", "Yeastract", "24170807");

    private final Known known;
    private final String field;
    private final Interaction interaction;
    private final Optional<MitabRecord> record;
    private final List<String> columns;

    private MitabWriter(Known known, String field, Interaction interaction) {
        this.known = known;
        this.field = field;
        this.interaction = interaction;
        this.record = interaction.mitab();
        this.columns = new ArrayList<>(
                record.map(MitabRecord::columns).orElseGet(() -> Collections.nCopies(MitabRecord.COLUMNS, "-")));
    }

    /** The texts of the ends and the evidence of rows before, which most rows repeat. */
    private static final class Known {

        /** The most characters that are kept: enough for the proteins of a large table. */
        private static final int MOST = 1 << 21;

        /** What an entry costs beside its texts, in characters. */
        private static final int ENTRY = 1 << 6;

        private final MitabRecords records = new MitabRecords();
        private final Map<Interactor, List<String>> ends = new HashMap<>();
        private final Map<Evidence, List<String>> evidence = new HashMap<>();
        private @Nullable Organism organism;
        private String taxon = "";

        private long chars;

        List<String> end(Interactor interactor, Function<Interactor, List<String>> write) {
            return find(ends, interactor, write);
        }

        List<String> evidence(Evidence value, Function<Evidence, List<String>> write) {
            return find(evidence, value, write);
        }

        private <T> List<String> find(Map<T, List<String>> texts, T value, Function<T, List<String>> write) {
            List<String> known = texts.get(value);
            if (known != null) {
                return known;
            }
            List<String> written = write.apply(value);
            for (String text : written) {
                chars += text.length() + ENTRY;
            }
            if (chars > MOST) {
                ends.clear();
                evidence.clear();
                chars = 0;
            }
            texts.put(value, written);
            return written;
        }
    }

    /** Writes the rows, without a header. */
    public static void write(Iterable<Interaction> interactions, TextOutput out) throws IOException {
        Known known = new Known();
        RowWriter row = new RowWriter(out, "interactions", '\t');
        for (Interaction interaction : interactions) {
            Optional<MitabRecord> record = row.begin(interaction).mitab();
            List<String> columns = record.isPresent() && known.records.holds(record.get(), interaction)
                    ? record.get().columns()
                    : new MitabWriter(known, row.path(), interaction).row();
            for (String column : columns) {
                row.sharedText("mitab", column);
            }
            requireRow(columns.get(0), row);
            row.end();
        }
    }

    private static void requireRow(String first, RowWriter row) {
        if (first.startsWith("#")) {
            throw Writable.rejected(row.path(), row.row(), "a row that does not begin with #, as a comment does");
        }
        if (row.number() == 0) {
            FileKind.MITAB.requireRow(row);
            Writable.first(row.path(), row.row());
        }
    }

    /** The columns of the row. */
    private List<String> row() {
        if (record.isEmpty()) {
            setConstantColumns();
        }
        boolean swapped = record.filter(MitabWriter::isSwapped).isPresent();
        setEnd(swapped ? 1 : 0, ".transcriptionFactor", interaction.transcriptionFactor(), REGULATOR);
        setEnd(swapped ? 0 : 1, ".target", interaction.target(), TARGET);
        String organism = organism();
        set(10, organism);
        set(11, organism);
        setEvidence(interaction.evidence());
        setEffects();
        return columns;
    }

    /** Whether the second end of a record regulates the first. */
    private static boolean isSwapped(MitabRecord record) {
        return record.columns().get(17).contains(Mitab.REGULATOR);
    }

    private void setConstantColumns() {
        set(12, ASSOCIATION);
        set(19, UNSPECIFIED_ROLE);
        set(20, UNSPECIFIED_ROLE);
        set(21, PROTEIN);
        set(22, GENE);
    }

    private void setEnd(int end, String part, Interactor interactor, String role) {
        List<String> texts = known.end(interactor, value -> end(field + part, value));
        set(1 + end, texts.get(0));
        set(3 + end, texts.get(1));
        set(5 + end, texts.get(2));
        set(17 + end, role);
    }

    private static List<String> end(String field, Interactor interactor) {
        String accession = Writable.accession(field + ".accession", interactor.accession());
        return List.of(
                CrossReference.of("uniprot", accession).toString(),
                joined(interactor.geneIds(), id -> CrossReference.of("geneid", String.valueOf(id))),
                name(field + ".name", interactor.name()));
    }

    private static String name(String field, String name) {
        Writable.require(!name.isBlank(), field, name, "a name, or - where there is none");
        return name.equals("-")
                ? name
                : CrossReference.of("uniprot", oneLine(field, name), Mitab.PROTEIN_NAME)
                        .toString();
    }

    private String organism() {
        Organism organism = interaction.organism();
        if (!organism.equals(known.organism)) {
            known.taxon = taxon(field + ".organism", organism);
            known.organism = organism;
        }
        return known.taxon;
    }

    /** {@code taxid:4932("Saccharomyces cerevisiae")}. */
    private static String taxon(String part, Organism organism) {
        Writable.require(organism.taxonId().isPresent(), part, organism, "an organism with a taxonomy id");
        String name = oneLine(part, organism.scientificName());
        int id = organism.taxonId().orElseThrow();
        Optional<Organism> ofId = MitabTaxon.known(id);
        ofId.map(Organism::scientificName)
                .ifPresent(knownName -> Writable.require(
                        name.equals(knownName), part, name, knownName + ", which has the taxonomy id " + id));
        Writable.require(
                organism.equals(ofId.orElseGet(() -> MitabTaxon.named(name, id))),
                part,
                name,
                "the code that goes with the name, or none");
        return CrossReference.of("taxid", String.valueOf(id), name).toString();
    }

    private void setEvidence(Evidence evidence) {
        List<String> texts = record.isPresent() ? texts(evidence) : known.evidence(evidence, this::texts);
        set(7, texts.get(0));
        set(9, texts.get(1));
        set(13, texts.get(2));
    }

    private List<String> texts(Evidence evidence) {
        String methods = field + ".evidence.detectionMethods";
        String databases = field + ".evidence.sourceDatabases";
        return List.of(
                joined(evidence.detectionMethods(), references(methods, 7, "psi-mi", METHODS)),
                joined(evidence.pubMed().ids(), id -> CrossReference.of("pubmed", String.valueOf(id))),
                joined(evidence.sourceDatabases(), references(databases, 13, "pubmed", DATABASES)));
    }

    /** Adds the effects that the record does not state, {@code function:"activator"}, to those that it does. */
    private void setEffects() {
        if (interaction.effects().isEmpty()) {
            return;
        }
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
