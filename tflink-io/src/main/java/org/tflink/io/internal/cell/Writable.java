package org.tflink.io.internal.cell;

import org.tflink.core.Organism;

/**
 * Checks that a format can hold a value, so that it is read back as it is. A value that it cannot hold is an
 * {@link IllegalArgumentException} that names the field.
 */
public final class Writable {

    private Writable() {}

    /**
     * Requires a condition.
     *
     * @param field the path of the field, such as {@code targets[3].target.name}
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void require(boolean holds, String field, Object found, String expected) {
        if (!holds) {
            throw rejected(field, found, expected);
        }
    }

    /** What to throw if a format cannot hold a value: for conditions of every row, whose messages would take time. */
    public static IllegalArgumentException rejected(String field, Object found, String expected) {
        return new IllegalArgumentException(
                field + ": found \"" + Defect.excerpt(found.toString()) + "\", expected " + expected);
    }

    /** Text without unpaired surrogates, which no encoding can hold. */
    public static String text(String field, String text) {
        require(Characters.unpairedSurrogate(text) < 0, field, text, "whole characters, no half of a surrogate pair");
        return text;
    }

    /** A name: text on one line. */
    public static String line(String field, String text) {
        require(text.indexOf('\n') < 0 && text.indexOf('\r') < 0, field, text, "text without line breaks");
        return text(field, text);
    }

    /** One word. */
    public static String accession(String field, String text) {
        require(CheckedCell.isAccession(text), field, text, "one word, such as Q04892");
        return text(field, text);
    }

    /** Requires of text that can be at the start of a file that it does not begin with a byte order mark. */
    public static void first(String field, String text) {
        require(!text.startsWith("\uFEFF"), field, text, "text that does not begin with a byte order mark");
    }

    /** The same for a part of each row. */
    public static void first(RowWriter row, String part, String text) {
        if (text.startsWith("\uFEFF")) {
            first(row.path(part), text);
        }
    }

    /** One word without semicolons. */
    public static String word(String field, String text) {
        require(text.indexOf(';') < 0, field, text, "one word without semicolons");
        return accession(field, text);
    }

    /** The name of an organism, if its code and taxonomy id follow from the name. */
    public static String organism(String field, Organism organism) {
        String name = organism.scientificName();
        require(
                organism.equals(Organism.of(name)),
                field,
                name,
                "the code and taxonomy id that go with the name, or none");
        return text(field, name);
    }

    /** Text that is not read as missing. */
    public static String present(String field, String text) {
        require(
                !CheckedCell.isMissing(text),
                field,
                text,
                "text other than \"-\", \"NA\" and blanks, which stand for nothing");
        return text(field, text);
    }
}
