package org.tflink.io.internal.table;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.GenomicLocation;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.RowWriter;
import org.tflink.io.internal.cell.Writable;

/** A line of GFF3 or BED, which hold features of a genome: its fields, with tabs between. */
final class FeatureLine {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Lines lines;
    private final List<String> names;
    private final List<String> fields;

    /**
     * Splits the current line.
     *
     * @throws org.tflink.io.internal.cell.DefectException if it does not have one field for each name
     */
    FeatureLine(Lines lines, List<String> names) {
        this.lines = lines;
        this.names = names;
        String text = lines.text();
        int count = TableHeader.count(text, '\t');
        if (count != names.size()) {
            throw lines.rowDefectAt(0, names.size() + " fields with tabs between, not " + count)
                    .foundText(text);
        }
        this.fields = TableHeader.split(text, '\t');
    }

    String text(String name) {
        return fields.get(names.indexOf(name));
    }

    CheckedCell cell(String name) {
        int index = names.indexOf(name);
        int start = index
                + fields.subList(0, index).stream().mapToInt(String::length).sum();
        return new CheckedCell(
                (at, expected) -> lines.rowDefectAt(start + at, expected).cell(index + 1, name), text(name));
    }

    void require(String name, Predicate<String> holds, String expected) {
        if (!holds.test(text(name))) {
            throw cell(name).malformed(expected);
        }
    }

    /** Decodes percent escapes in a field or a part of it; a plus sign stands for itself, unlike in a form. */
    String decode(String name, String part) {
        if (BROKEN_ESCAPE.matcher(part).find()) {
            throw cell(name).malformed("% and two hex digits");
        }
        String decoded = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (decoded.indexOf('\uFFFD') >= 0 && part.indexOf('\uFFFD') < 0) {
            throw cell(name).malformed("escapes of UTF-8");
        }
        return decoded;
    }

    /** A value that no field holds: that of a directive or of the caller. */
    <T> T given(Optional<T> value, String expected) {
        return value.orElseThrow(() -> lines.rowDefectAt(0, expected).found("none"));
    }

    /**
     * The location of a site, which both formats require.
     *
     * @param first the first site of the file, whose organism and assembly all sites share, since rows hold neither
     */
    static GenomicLocation requireLocation(RowWriter row, BindingSite site, @Nullable BindingSite first) {
        if (site.location().isEmpty()) {
            throw Writable.rejected(row.path("location"), "", "a location");
        }
        GenomicLocation location = site.location().get();
        if (location.start() > location.end()) {
            throw Writable.rejected(row.path("location.end"), location.end(), "no end before the start");
        }
        if (FeatureFile.isComment(location.chromosome())) {
            throw Writable.rejected(
                    row.path("location.chromosome"),
                    location.chromosome(),
                    "a name that does not begin like a comment");
        }
        if (first != null) {
            requireSame(row, site, location, first);
        }
        return location;
    }

    private static void requireSame(RowWriter row, BindingSite site, GenomicLocation location, BindingSite first) {
        String assembly = first.location().orElseThrow().assembly();
        if (!location.assembly().equals(assembly)) {
            throw Writable.rejected(row.path("location.assembly"), location.assembly(), assembly);
        }
        if (!site.organism().equals(first.organism())) {
            throw Writable.rejected(
                    row.path("organism"), site.organism(), first.organism().toString());
        }
    }
}
