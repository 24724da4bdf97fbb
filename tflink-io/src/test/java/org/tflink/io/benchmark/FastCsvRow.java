package org.tflink.io.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A row of the table of interactions as one would read it with FastCSV: a type for each column, no value shared. */
record FastCsvRow(
        String tf,
        String target,
        List<Long> tfGeneIds,
        List<Long> targetGeneIds,
        String tfName,
        String targetName,
        List<String> methods,
        List<Long> pubMedIds,
        String organism,
        List<String> databases,
        boolean smallScale,
        List<Ortholog> tfOrthologs,
        List<Ortholog> otherTfOrthologs,
        List<Ortholog> targetOrthologs,
        List<Ortholog> otherTargetOrthologs) {

    /** {@code Mm:Q159T8}. */
    record Ortholog(String species, String accession) {}

    /** Reads a file and says how many rows it has. */
    static long forEach(Path file, Consumer<FastCsvRow> consumer) throws IOException {
        long rows = 0;
        // A quote means nothing in these files. There is no way to say so, but a character that never comes does it.
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator('\t').quoteCharacter('\0').ofCsvRecord(file)) {
            Iterator<CsvRecord> behindHeader = records.iterator();
            behindHeader.next();
            while (behindHeader.hasNext()) {
                consumer.accept(of(behindHeader.next()));
                rows++;
            }
        }
        return rows;
    }

    private static FastCsvRow of(CsvRecord row) {
        return new FastCsvRow(
                row.getField(0),
                row.getField(1),
                ids(row.getField(2)),
                ids(row.getField(3)),
                row.getField(4),
                row.getField(5),
                items(row.getField(6)),
                ids(row.getField(7)),
                row.getField(8),
                items(row.getField(9)),
                row.getField(10).equals("Yes"),
                orthologs(row.getField(11)),
                orthologs(row.getField(12)),
                orthologs(row.getField(13)),
                orthologs(row.getField(14)));
    }

    private static List<String> items(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(";", -1));
    }

    private static List<Long> ids(String cell) {
        if (cell.equals("-")) {
            return List.of();
        }
        String[] items = cell.split(";", -1);
        List<Long> ids = new ArrayList<>(items.length);
        for (String item : items) {
            ids.add(Long.parseLong(item));
        }
        return ids;
    }

    private static List<Ortholog> orthologs(String cell) {
        if (cell.equals("-")) {
            return List.of();
        }
        String[] items = cell.split(";", -1);
        List<Ortholog> orthologs = new ArrayList<>(items.length);
        for (String item : items) {
            int colon = item.indexOf(':');
            orthologs.add(new Ortholog(item.substring(0, colon), item.substring(colon + 1)));
        }
        return orthologs;
    }
}
