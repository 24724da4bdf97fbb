package org.tflink.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/**
 * A cell of a row, or the whole text of a key: its text, where it stands, and how to read it as what it should be.
 *
 * @param listSeparator what joins the items, where it holds several
 */
record Cell(Place place, String text, char listSeparator) {

    /** Where a cell stands. */
    @FunctionalInterface
    interface Place {

        /** A problem at an index of the cell's text, for the cell to say what was found there. */
        Problem.Builder problemAt(int index, String expected);
    }

    /** A cell whose items, if it holds several, are joined by semicolons. */
    Cell(Place place, String text) {
        this(place, text, ';');
    }

    boolean isMissing() {
        return isMissing(text);
    }

    /** Whether it is one of the ways in which the files say that nothing is known. */
    static boolean isMissing(String text) {
        return switch (text.strip()) {
            case "", "-", "NA" -> true;
            default -> false;
        };
    }

    /** This cell, unless an escape made half of a surrogate pair in it, which no UTF-8 can hold. */
    Cell requireWholeCharacters() {
        int half = FrontMatter.halfCharacter(text);
        if (half >= 0) {
            throw malformedAt(half, "escapes of whole characters, not of half a surrogate pair");
        }
        return this;
    }

    /** An accession, or an id of TFLink: one word. */
    String accession() {
        if (!isAccession(text)) {
            throw malformed("one word, such as Q04892");
        }
        return text;
    }

    static boolean isAccession(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return !isMissing(text);
    }

    /** Text that is needed. */
    String requiredText() {
        if (text.isBlank()) {
            throw malformed("text");
        }
        return text;
    }

    /** Text that is needed, and not one of the ways to say that nothing is known. */
    String presentText(String expected) {
        return optionalText().orElseThrow(() -> malformed(expected));
    }

    /** Text, which may be missing. */
    Optional<String> optionalText() {
        return isMissing() ? Optional.empty() : Optional.of(text);
    }

    /** No text, where something else than text would belong. */
    String requireMissing(String expected) {
        if (!isMissing()) {
            throw malformed(expected);
        }
        return "";
    }

    /** The items of {@code GTRD;ORegAnno} or {@code GTRD; TRRUST}; none if it is missing. */
    List<String> items() {
        if (isMissing()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (String item : text.split(String.valueOf(listSeparator), -1)) {
            if (item.isBlank()) {
                throw malformed("items joined by \"" + listSeparator + "\", none of them empty");
            }
            items.add(item.strip());
        }
        return items;
    }

    /** The ids of {@code 13806;433182} or {@code 854775.0}; none if it is missing. */
    List<Long> geneIds() {
        List<Long> ids = new ArrayList<>();
        for (String item : items()) {
            ids.add(number(item, 1, Long.MAX_VALUE, "whole numbers joined by \"" + listSeparator + "\", or \"-\""));
        }
        return ids;
    }

    /** A whole number that is not negative; empty if it is missing. */
    OptionalInt wholeNumber() {
        return isMissing() ? OptionalInt.empty() : OptionalInt.of(requiredWholeNumber());
    }

    /** A whole number that is not negative. */
    int requiredWholeNumber() {
        return (int) number(text, 0, Integer.MAX_VALUE, "a whole number from 0 to " + Integer.MAX_VALUE);
    }

    private long number(String text, long least, long most, String expected) {
        long number = wholeNumber(text.strip());
        if (number < least || number > most) {
            throw malformed(expected);
        }
        return number;
    }

    /** The number that these digits are, also where a float was written for it: {@code 854775.0}; -1 if they are none. */
    private static long wholeNumber(String text) {
        int point = text.indexOf('.');
        String digits = point < 0 ? text : text.substring(0, point);
        boolean zeros = point < 0 || text.chars().skip(point + 1L).allMatch(c -> c == '0');
        boolean holds = zeros && !digits.isEmpty() && isOfDigits(digits);
        try {
            return holds ? Long.parseLong(digits) : -1;
        } catch (NumberFormatException outOfRange) {
            return -1;
        }
    }

    private static boolean isOfDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** {@code Yes} or {@code No}; unspecified if it is missing. */
    EvidenceScale scale() {
        return isMissing() ? EvidenceScale.UNSPECIFIED : requiredScale();
    }

    /** {@code Yes} or {@code No}. */
    EvidenceScale requiredScale() {
        return switch (text) {
            case "Yes" -> EvidenceScale.SMALL;
            case "No" -> EvidenceScale.LARGE;
            default -> throw malformed("Yes or No");
        };
    }

    /** {@code transcription factor} and the like. */
    ProteinFunction function() {
        try {
            return ProteinFunction.parse(text);
        } catch (IllegalArgumentException e) {
            throw malformed("transcription factor, target gene, or transcription factor and target gene");
        }
    }

    /** {@code +} or {@code -}; unknown if the cell says so in one of the usual ways. */
    Strand strand() {
        return switch (text.strip()) {
            case "+" -> Strand.FORWARD;
            case "-" -> Strand.REVERSE;
            case "", ".", "?", "NA" -> Strand.UNKNOWN;
            default -> throw malformed("a strand, + or -");
        };
    }

    /**
     * The query of {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}, or of a link to PubMed; the empty query if it is
     * missing.
     */
    PubMedQuery pubMed() {
        if (isMissing()) {
            return PubMedQuery.of();
        }
        try {
            return PubMedQuery.parse(text.indexOf('<') >= 0 ? Anchor.parse(text).href() : text.strip());
        } catch (IllegalArgumentException e) {
            throw malformed("PubMed ids such as 18971253%5Buid%5D+OR+27924024%5Buid%5D (" + e.getMessage() + ")");
        }
    }

    /** The genome browser term, unless it says what the location says. */
    Optional<String> browserTerm(Optional<GenomicLocation> location) {
        boolean says = !isMissing() && !text.equals(termOf(location));
        return says ? Optional.of(text) : Optional.empty();
    }

    /** {@code hg38&position=chr14:89393660-89393882}, or {@code -}. */
    static String termOf(Optional<GenomicLocation> location) {
        return location.map(place ->
                        place.assembly() + "&position=" + place.chromosome() + ":" + place.start() + "-" + place.end())
                .orElse("-");
    }

    TFLinkParseException malformed(String expected) {
        return malformedAt(text.isBlank() ? 0 : text.indexOf(text.strip()), expected);
    }

    private TFLinkParseException malformedAt(int index, String expected) {
        return place.problemAt(index, expected).foundText(text).exception();
    }
}
