package org.tflink.io.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tflink.core.CrossReference;
import org.tflink.core.Organism;

/**
 * The organism of an end of an interaction in MITAB: one taxonomy id, with names. An organism of TFLink needs no name.
 *
 * <pre>{@code
 * taxid:4932("Saccharomyces cerevisiae")
 * taxid:9606(human)|taxid:9606("Homo sapiens")
 * taxid:9606
 * }</pre>
 */
final class MitabTaxon {

    /** It begins with the name of a genus; a common name such as {@code human} does not. */
    private static final Pattern SCIENTIFIC_NAME = Pattern.compile("\\p{Lu}\\S*\\s.*", Pattern.DOTALL);

    private MitabTaxon() {}

    /** Reads a column. */
    static Organism organism(MitabColumns columns, int column) {
        return columns.read(column, "taxid: and a number, with a name in brackets", text -> {
            List<CrossReference> taxa = CrossReference.parseCell(text).stream()
                    .filter(reference -> reference.database().equals("taxid"))
                    .toList();
            if (taxa.stream().map(CrossReference::identifier).distinct().count() > 1) {
                throw columns.malformed(column, "one taxon");
            }
            return taxa.isEmpty()
                    ? Optional.empty()
                    : organism(Integer.parseInt(taxa.get(0).identifier()), names(taxa), columns, column);
        });
    }

    /** The organism of TFLink that has the taxonomy id, or one of the names; empty if neither is known. */
    private static Optional<Organism> organism(int id, List<String> names, MitabColumns columns, int column) {
        Optional<Organism> known = known(id);
        if (known.isEmpty()) {
            return names.isEmpty() ? Optional.empty() : Optional.of(named(scientificName(names), id));
        }
        if (areOfAnother(names, known.get())) {
            throw columns.malformed(column, known.get() + " as the name of taxon " + id);
        }
        return known;
    }

    private static List<String> names(List<CrossReference> taxa) {
        return taxa.stream()
                .flatMap(taxon -> taxon.text().stream())
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** The organism of TFLink that has a taxonomy id. */
    static Optional<Organism> known(int id) {
        return Organism.known().stream()
                .filter(organism -> organism.taxonId().orElseThrow() == id)
                .findFirst();
    }

    /** An organism that TFLink does not cover; its code follows from its name. */
    static Organism named(String scientificName, int id) {
        return Organism.builder().scientificName(scientificName).taxonId(id).build();
    }

    private static String scientificName(List<String> names) {
        return names.stream()
                .filter(name -> SCIENTIFIC_NAME.matcher(name).matches())
                .findFirst()
                .orElse(names.get(0));
    }

    /** Whether the scientific name of another organism of TFLink is among the names, and that of this one is not. */
    private static boolean areOfAnother(List<String> names, Organism organism) {
        return !names.contains(organism.scientificName())
                && Organism.known().stream().map(Organism::scientificName).anyMatch(names::contains);
    }
}
