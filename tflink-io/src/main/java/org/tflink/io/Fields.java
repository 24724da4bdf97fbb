package org.tflink.io;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSite;
import org.tflink.core.GenomicLocation;

/** The fields of a line of GFF3 or BED, parted by tabs. */
final class Fields {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Lines lines;
    private final List<String> names;
    private final List<String> fields;

    /**
     * Splits the current line.
     *
     * @throws TFLinkParseException if it has not as many fields as there are names
     */
    Fields(Lines lines, List<String> names) {
        this.lines = lines;
        this.names = names;
        String text = lines.text();
        this.fields = Table.split(text, '\t');
        if (fields.size() != names.size()) {
            throw lines.rowProblemAt(0, names.size() + " fields with tabs between, not " + fields.size())
                    .foundText(text)
                    .exception();
        }
    }

    String text(String name) {
        return fields.get(names.indexOf(name));
    }

    Cell cell(String name) {
        int index = names.indexOf(name);
        int start = index
                + fields.subList(0, index).stream().mapToInt(String::length).sum();
        return new Cell(
                (at, expected) ->
                        lines.rowProblemAt(start + at, expected).cell(index + 1).cellName(name),
                text(name));
    }

    void require(String name, Predicate<String> holds, String expected) {
        if (!holds.test(text(name))) {
            throw cell(name).malformed(expected);
        }
    }

    /** Undoes the escapes in a field or a part of it: a plus sign is itself here, unlike in a form. */
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

    /** What no field says. */
    <T> T passed(Optional<T> value, String expected) {
        return value.orElseThrow(() -> lines.rowProblemAt(0, expected)
                .foundThing("nothing that tells it")
                .exception());
    }

    /**
     * The location of a site, which a file of these formats needs.
     *
     * @param first the first site of the file: neither organism nor assembly is in the rows, so that all have the same
     */
    static GenomicLocation requireLocation(String field, BindingSite site, @Nullable BindingSite first) {
        Unwritable.unless(site.location().isPresent(), field + ".location", "", "a location");
        GenomicLocation location = site.location().orElseThrow();
        Unwritable.unless(
                location.start() <= location.end(), field + ".location.end", location.end(), "no end before the start");
        Unwritable.unless(
                !Bed.isComment(location.chromosome()),
                field + ".location.chromosome",
                location.chromosome(),
                "a name that does not begin like a comment");
        if (first != null) {
            String assembly = first.location().orElseThrow().assembly();
            Unwritable.unless(
                    location.assembly().equals(assembly), field + ".location.assembly", location.assembly(), assembly);
            Unwritable.unless(
                    site.organism().equals(first.organism()),
                    field + ".organism",
                    site.organism(),
                    first.organism().toString());
        }
        return location;
    }
}
