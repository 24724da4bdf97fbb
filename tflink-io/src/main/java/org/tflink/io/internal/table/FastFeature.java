package org.tflink.io.internal.table;

import static org.tflink.io.internal.cell.Column.CHROMOSOME;
import static org.tflink.io.internal.cell.Column.END;
import static org.tflink.io.internal.cell.Column.SITE_ID;
import static org.tflink.io.internal.cell.Column.SOURCE_DATABASES;
import static org.tflink.io.internal.cell.Column.START;
import static org.tflink.io.internal.cell.Column.STRAND;
import static org.tflink.io.internal.cell.Column.TF_ACCESSION;
import static org.tflink.io.internal.cell.Column.TF_NAME;
import static org.tflink.io.internal.cell.Column.VALUE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.Evidence;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.cell.FastCells;
import org.tflink.io.internal.cell.GiveUp;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.Layout;
import org.tflink.io.internal.cell.RecognisedGroup;
import org.tflink.io.internal.cell.RowBytes;

/**
 * FAST CODE: reads a line of GFF3 or BED from its bytes, in the form in which TFLink writes it, without escapes. It
 * gives up on anything else; {@link Gff3} and {@link Bed} define what lines mean. {@code TableBenchmark} shows what it
 * buys.
 *
 * <p>The parts of the last field of GFF3, and of the name in BED, are cells of their own, each one byte after the one
 * before.
 */
final class FastFeature {

    private static final Layout BED = Layout.of(CHROMOSOME, START, END, SITE_ID, TF_ACCESSION, TF_NAME, VALUE, STRAND);

    /** The index of BED's name. */
    private static final int NAME = 3;

    private static final Layout GFF3 = Layout.of(
            14,
            Map.of(
                    CHROMOSOME,
                    0,
                    SOURCE_DATABASES,
                    1,
                    VALUE,
                    2,
                    START,
                    3,
                    END,
                    4,
                    STRAND,
                    6,
                    SITE_ID,
                    9,
                    TF_NAME,
                    11,
                    TF_ACCESSION,
                    13));

    /** The index of GFF3's attributes. */
    private static final int ATTRIBUTES = 8;

    private static final byte[][] ATTRIBUTE_NAMES = {bytes("ID="), bytes("Name="), bytes("Note=")};

    private static final Evidence NONE = Evidence.builder().build();

    private final FileKind kind;
    private final RowBytes row;
    private final FastCells cells;

    private final Part<String> chromosome;
    private final Part<Interactor> tf;

    /** The evidence of a source and a type in GFF3. */
    private final Part<Evidence> evidence;

    FastFeature(FileKind kind) {
        boolean isGff3 = kind == FileKind.GFF3;
        Layout layout = isGff3 ? GFF3 : BED;
        int accession = layout.index(TF_ACCESSION);
        int name = layout.index(TF_NAME);
        KnownValues known = KnownValues.ofFile();
        this.kind = kind;
        this.row = new RowBytes(layout.size());
        this.cells = new FastCells(row, layout, known, null);
        this.chromosome =
                new Part<>(new RecognisedGroup<>(row, known.newCache(String.class), true, 0, 1), this::chromosome);
        this.tf = new Part<>(
                new RecognisedGroup<>(
                        row, known.newCache(Interactor.class), true, accession, accession + 1, name, name + 1),
                this::tf);
        this.evidence =
                new Part<>(new RecognisedGroup<>(row, known.newCache(Evidence.class), true, 1, 3), this::evidence);
    }

    /** What some cells hold together, and how it is made if they are not recognised. */
    private record Part<T>(RecognisedGroup<T> cells, Supplier<T> made) {

        T value() {
            T known = cells.known();
            return known != null ? known : cells.keep(made.get());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The site of the current line; null if it is not in the one form that this code reads. */
    @Nullable
    BindingSite site(Lines lines, Optional<Organism> organism, Optional<String> assembly) {
        if (organism.isEmpty() || assembly.isEmpty()) {
            return null;
        }
        try {
            split(lines);
            return BindingSite.builder()
                    .id(plain(cells.accession(SITE_ID)))
                    .transcriptionFactor(tf.value())
                    .organism(organism.get())
                    .location(cells.location(assembly.get(), chromosome.value()))
                    .evidence(kind == FileKind.GFF3 ? evidence.value() : NONE)
                    .build();
        } catch (GiveUp e) {
            return null;
        }
    }

    private void split(Lines lines) {
        byte[] bytes = lines.buffer();
        int[] starts = row.starts();
        row.set(bytes);
        int fields = ByteScan.split(bytes, lines.start(), lines.end(), '\t', starts);
        if (kind == FileKind.GFF3) {
            GiveUp.unless(fields == Gff3.FIELDS.size());
            splitAttributes(bytes, starts);
        } else {
            GiveUp.unless(fields == Bed.FIELDS.size());
            splitName(bytes, starts);
        }
    }

    /** The name of the TF, which comes last, may hold semicolons itself. */
    private void splitName(byte[] bytes, int[] starts) {
        int end = row.end(NAME);
        int accession = nextPart(bytes, starts[NAME], end);
        int tf = nextPart(bytes, accession, end);
        System.arraycopy(starts, NAME + 1, starts, NAME + 3, 3);
        starts[NAME + 1] = accession;
        starts[NAME + 2] = tf;
    }

    private void splitAttributes(byte[] bytes, int[] starts) {
        int end = row.end(ATTRIBUTES);
        int start = starts[ATTRIBUTES];
        int cell = ATTRIBUTES;
        for (byte[] name : ATTRIBUTE_NAMES) {
            int value = start + name.length;
            GiveUp.unless(value <= end && Arrays.equals(bytes, start, value, name, 0, name.length));
            starts[cell] = start;
            starts[cell + 1] = value;
            cell += 2;
            start = cell == GFF3.size() ? end + 1 : nextPart(bytes, value, end);
        }
        starts[cell] = start;
    }

    private static int nextPart(byte[] bytes, int from, int to) {
        int semicolon = ByteScan.indexOf(';', bytes, from, to);
        GiveUp.unless(semicolon >= 0);
        return semicolon + 1;
    }

    /** Text without escapes. */
    private static String plain(String text) {
        GiveUp.unless(text.indexOf('%') < 0);
        return text;
    }

    private String chromosome() {
        return plain(cells.accession(CHROMOSOME));
    }

    private Interactor tf() {
        String accession = plain(cells.accession(TF_ACCESSION));
        GiveUp.unless(accession.indexOf(';') < 0);
        return Interactor.of(accession, plain(cells.text(TF_NAME)), List.of());
    }

    private Evidence evidence() {
        String source = plain(cells.text(SOURCE_DATABASES));
        List<String> databases = Gff3.sources(source);
        GiveUp.unless(Gff3.isSource(source)
                && cells.text(VALUE).equals(Gff3.TYPE)
                && databases.stream().noneMatch(String::isBlank));
        return Evidence.builder().sourceDatabases(databases).build();
    }
}
