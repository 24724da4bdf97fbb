package org.tflink.io.internal.cell;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/**
 * The text of a cell, or of a key, and its readings as each type, which report an error with its position. It defines
 * what cells mean.
 *
 * @param position where the cell is
 * @param text the text of the cell
 * @param listSeparator joins the items of a cell that holds several
 */
public record CheckedCell(Position position, String text, char listSeparator) {

    private static final Map<String, Organism> ORGANISMS_BY_CODE = Organism.known().stream()
            .collect(toUnmodifiableMap(organism -> organism.code().orElseThrow(), organism -> organism));

    /** A longer text, without blanks at its ends, is not missing. */
    static final int LONGEST_MISSING = 2;

    /** What precedes the term in the address of a location in a genome browser. */
    static final String BROWSER = "https://genome.ucsc.edu/cgi-bin/hgTracks?db=";

    /** Where a cell is. */
    @FunctionalInterface
    public interface Position {

        /** Begins a defect at an index of the cell's text. */
        Defect.Builder defectAt(int index, String expected);
    }

    /** A cell whose items are joined by semicolons. */
    public CheckedCell(Position position, String text) {
        this(position, text, ';');
    }

    /** Whether the text is empty, {@code -} or {@code NA}, apart from blanks around it. */
    public boolean isMissing() {
        return isMissing(text);
    }

    /** Whether the text of a cell is empty, {@code -} or {@code NA}, apart from blanks around it. */
    public static boolean isMissing(String text) {
        return switch (text.strip()) {
            case "", "-", "NA" -> true;
            default -> false;
        };
    }

    /** This cell, unless an escape in it has made an unpaired surrogate, which UTF-8 cannot hold. */
    public CheckedCell requireWholeCharacters() {
        int half = Characters.unpairedSurrogate(text);
        if (half >= 0) {
            throw malformedAt(half, "escapes of whole characters, not of half a surrogate pair");
        }
        return this;
    }

    /** An accession, or an id of TFLink: one word. */
    public String accession() {
        if (!isAccession(text)) {
            throw malformed("one word, such as Q04892");
        }
        return text;
    }

    /** Whether the text is one word that is not missing. */
    public static boolean isAccession(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return !isMissing(text);
    }

    /** Text that is not blank. */
    public String requiredText() {
        if (text.isBlank()) {
            throw malformed("text");
        }
        return text;
    }

    /** Text that is not missing. */
    public String presentText(String expected) {
        return optionalText().orElseThrow(() -> malformed(expected));
    }

    /** The text; empty if it is missing. */
    public Optional<String> optionalText() {
        return isMissing() ? Optional.empty() : Optional.of(text);
    }

    /** The empty text, if the cell is missing: something other than text belongs there. */
    public String requireMissing(String expected) {
        if (!isMissing()) {
            throw malformed(expected);
        }
        return "";
    }

    /** The items of {@code GTRD;ORegAnno} or {@code GTRD; TRRUST}; none if the cell is missing. */
    public List<String> items() {
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

    /** The ids of {@code 13806;433182} or {@code 854775.0}; none if the cell is missing. */
    public List<Long> geneIds() {
        List<Long> ids = new ArrayList<>();
        for (String item : items()) {
            ids.add(number(item, 1, Long.MAX_VALUE, "whole numbers joined by \"" + listSeparator + "\", or \"-\""));
        }
        return ids;
    }

    /** The orthologs of {@code Dr:Q9PWH3;Dr:F1RBK0;Mm:O54908}; none if the cell is missing. */
    public List<Ortholog> orthologs(boolean inTFLink) {
        List<Ortholog> orthologs = new ArrayList<>();
        for (String item : items()) {
            int colon = item.indexOf(':');
            Organism organism = ORGANISMS_BY_CODE.get(item.substring(0, Math.max(0, colon)));
            String accession = item.substring(colon + 1);
            if (organism == null || !isAccession(accession)) {
                throw malformed("orthologs such as Mm:O54908 joined by \";\"");
            }
            orthologs.add(Ortholog.of(organism, accession, inTFLink));
        }
        return orthologs;
    }

    /** A whole number that is not negative; empty if the cell is missing. */
    public OptionalInt wholeNumber() {
        return isMissing() ? OptionalInt.empty() : OptionalInt.of(requiredWholeNumber());
    }

    /** A whole number that is not negative. */
    public int requiredWholeNumber() {
        return (int) number(text, 0, Integer.MAX_VALUE, "a whole number from 0 to " + Integer.MAX_VALUE);
    }

    private long number(String text, long least, long most, String expected) {
        long number = wholeNumber(text.strip());
        if (number < least || number > most) {
            throw malformed(expected);
        }
        return number;
    }

    /** The whole number, which may be written as a float, {@code 854775.0}; -1 if the text is none. */
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

    /** {@code Yes} or {@code No}; unspecified if the cell is missing. */
    public EvidenceScale scale() {
        return isMissing() ? EvidenceScale.UNSPECIFIED : requiredScale();
    }

    /** {@code Yes} or {@code No}. */
    public EvidenceScale requiredScale() {
        return switch (text) {
            case "Yes" -> EvidenceScale.SMALL;
            case "No" -> EvidenceScale.LARGE;
            default -> throw malformed("Yes or No");
        };
    }

    /** {@code transcription factor}, {@code target gene}, or both. */
    public ProteinFunction function() {
        try {
            return ProteinFunction.parse(text);
        } catch (IllegalArgumentException e) {
            throw malformed("transcription factor, target gene, or transcription factor and target gene");
        }
    }

    /** {@code +} or {@code -}; unknown if the cell is empty, {@code .}, {@code ?} or {@code NA}. */
    public Strand strand() {
        return switch (text.strip()) {
            case "+" -> Strand.FORWARD;
            case "-" -> Strand.REVERSE;
            case "", ".", "?", "NA" -> Strand.UNKNOWN;
            default -> throw malformed("a strand, + or -");
        };
    }

    /**
     * The papers of {@code 18971253%5Buid%5D+OR+27924024%5Buid%5D}, of ids joined by semicolons or commas, or of a link
     * to PubMed; none if the cell is missing.
     */
    public PubMedQuery pubMed() {
        if (isMissing()) {
            return PubMedQuery.of();
        }
        try {
            return PubMedQuery.parse(
                    text.indexOf('<') >= 0 ? HtmlLink.parse(text).href() : text.strip());
        } catch (IllegalArgumentException e) {
            throw malformed("PubMed ids such as 18971253%5Buid%5D+OR+27924024%5Buid%5D (" + e.getMessage() + ")");
        }
    }

    /**
     * The term of a genome browser's address, unless it follows from the location. Tables have the whole address, pages
     * only the term.
     */
    public Optional<String> browserTerm(Optional<GenomicLocation> location) {
        String term = text.startsWith(BROWSER) ? text.substring(BROWSER.length()) : text;
        boolean follows = isMissing(term) || term.equals(browserTermOf(location));
        return follows ? Optional.empty() : Optional.of(term);
    }

    /** {@code hg38&position=chr14:89393660-89393882}, or {@code -} if there is no location. */
    public static String browserTermOf(Optional<GenomicLocation> location) {
        return location.map(place ->
                        place.assembly() + "&position=" + place.chromosome() + ":" + place.start() + "-" + place.end())
                .orElse("-");
    }

    /** The organism of that scientific name. */
    public Organism organism() {
        return Organism.of(presentText("the name of an organism"));
    }

    /** Reports the whole text. */
    public DefectException malformed(String expected) {
        return malformedAt(text.isBlank() ? 0 : text.indexOf(text.strip()), expected);
    }

    private DefectException malformedAt(int index, String expected) {
        return position.defectAt(index, expected).foundText(text);
    }
}
