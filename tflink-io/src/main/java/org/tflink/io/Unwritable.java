package org.tflink.io;

import org.tflink.core.Organism;

/** What the format of a file cannot hold, so that it would come back as something else or not at all. */
final class Unwritable {

    private Unwritable() {}

    /**
     * Refuses what cannot be written.
     *
     * @param field where it is in the protein, such as {@code targets[3].target.name}
     * @throws IllegalArgumentException that names the field, unless it {@code holds}
     */
    static void unless(boolean holds, String field, Object found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    field + ": found \"" + Problem.excerpt(found.toString()) + "\", expected " + expected);
        }
    }

    /** Text of any kind, but for halves of characters, which no encoding can hold. */
    static String text(String field, String text) {
        unless(FrontMatter.halfCharacter(text) < 0, field, text, "whole characters, no half of a surrogate pair");
        return text;
    }

    /** A name: text on one line. */
    static String line(String field, String text) {
        unless(text.indexOf('\n') < 0 && text.indexOf('\r') < 0, field, text, "text without line breaks");
        return text(field, text);
    }

    static String accession(String field, String text) {
        unless(Cell.isAccession(text), field, text, "one word, such as Q04892");
        return text(field, text);
    }

    /** Text at the start of a line, where a byte order mark would be taken for one. */
    static String first(String field, String text) {
        unless(!text.startsWith("\uFEFF"), field, text, "text that does not begin with a byte order mark");
        return text;
    }

    /** One word without semicolons. */
    static String word(String field, String text) {
        unless(text.indexOf(';') < 0, field, text, "one word without semicolons");
        return accession(field, text);
    }

    /** The name of an organism whose code and taxonomy id are those that go with it. */
    static String organism(String field, Organism organism) {
        String name = organism.scientificName();
        unless(
                organism.equals(Organism.of(name)),
                field,
                name,
                "the code and taxonomy id that go with the name, or none");
        return text(field, name);
    }

    /** Text that does not say that nothing is known. */
    static String present(String field, String text) {
        unless(!Cell.isMissing(text), field, text, "text other than \"-\", \"NA\" and blanks, which stand for nothing");
        return text(field, text);
    }
}
