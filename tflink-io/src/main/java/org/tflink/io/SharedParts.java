package org.tflink.io;

import static org.tflink.io.Column.DETECTION_METHODS;
import static org.tflink.io.Column.ORGANISM;
import static org.tflink.io.Column.PUBMED_IDS;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.Column.SOURCE_DATABASES;

import java.util.List;
import java.util.function.Supplier;
import org.tflink.core.Evidence;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.io.Table.TableRow;

/**
 * What the rows of a table have in common, made once: a million rows name some ten thousand proteins and kinds of evidence.
 */
final class SharedParts {

    private final BoundedCache<List<String>, Evidence> evidences = new BoundedCache<>();
    private final BoundedCache<List<String>, Interactor> interactors = new BoundedCache<>();
    private final BoundedCache<String, Organism> organisms = new BoundedCache<>();
    private final BoundedCache<Object, Object> parts = new BoundedCache<>();

    Evidence evidence(TableRow row) {
        List<String> key = List.of(
                row.text(DETECTION_METHODS),
                row.text(PUBMED_IDS),
                row.text(SOURCE_DATABASES),
                row.text(SMALL_SCALE_EVIDENCE));
        return evidences.get(key, length(key), () -> {
            Evidence evidence = row.evidence();
            return Evidence.of(
                    part(evidence.sourceDatabases().stream().map(this::part).toList()),
                    part(evidence.detectionMethods().stream().map(this::part).toList()),
                    evidence.pubMed(),
                    evidence.scale());
        });
    }

    Organism organism(TableRow row) {
        return organisms.get(
                row.text(ORGANISM),
                row.text(ORGANISM).length(),
                () -> Organism.of(row.cell(ORGANISM).presentText("the name of an organism")));
    }

    /** The interactor that these cells name. */
    Interactor interactor(List<String> cells, Supplier<Interactor> make) {
        return interactors.get(cells, length(cells), make);
    }

    /** A value that equals this one, the same each time. */
    @SuppressWarnings("unchecked") // Values that are equal are of one type here.
    <T> T part(T part) {
        return (T) parts.get(part, part instanceof String text ? text.length() : 0, () -> part);
    }

    private static int length(List<String> texts) {
        int length = 0;
        for (String text : texts) {
            length += text.length();
        }
        return length;
    }
}
