package org.tflink.io;

import static org.tflink.io.Column.DETECTION_METHODS;
import static org.tflink.io.Column.ORGANISM;
import static org.tflink.io.Column.PUBMED_IDS;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.Column.SOURCE_DATABASES;

import org.tflink.core.Evidence;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.io.Table.SharedCells;
import org.tflink.io.Table.TableRow;

/**
 * What the rows of a table have in common, made once: a million rows name some ten thousand proteins and kinds of evidence.
 * For all threads.
 */
final class SharedParts {

    private final SeenBefore<Evidence> evidences = new SeenBefore<>(BoundedCache.BOUND);
    private final SeenBefore<Organism> organisms = new SeenBefore<>(BoundedCache.BOUND);
    private final SeenBefore<Interactor> interactors = new SeenBefore<>(BoundedCache.BOUND);
    private final BoundedCache<Object, Object> parts = new BoundedCache<>();

    /** The interactor that these cells make. */
    SharedCells<Interactor> interactor(TableRow row, Column... columns) {
        return row.shared(interactors, columns);
    }

    /** A value that equals this one, the same each time. */
    @SuppressWarnings("unchecked") // Values that are equal are of one type here.
    synchronized <T> T part(T part) {
        return (T) parts.get(part, part instanceof String text ? text.length() : 0, () -> part);
    }

    /** What every row of a table has. */
    final class OfRow {

        private final TableRow row;
        private final SharedCells<Evidence> evidence;
        private final SharedCells<Organism> organism;

        OfRow(TableRow row) {
            this.row = row;
            this.evidence =
                    row.shared(evidences, DETECTION_METHODS, PUBMED_IDS, SOURCE_DATABASES, SMALL_SCALE_EVIDENCE);
            this.organism = row.shared(organisms, ORGANISM);
        }

        Evidence evidence() {
            Evidence known = evidence.find();
            return known != null ? known : evidence.keep(newEvidence());
        }

        private Evidence newEvidence() {
            Evidence made = row.evidence();
            return Evidence.of(
                    part(made.sourceDatabases().stream()
                            .map(SharedParts.this::part)
                            .toList()),
                    part(made.detectionMethods().stream()
                            .map(SharedParts.this::part)
                            .toList()),
                    made.pubMed(),
                    made.scale());
        }

        Organism organism() {
            Organism known = organism.find();
            return known != null
                    ? known
                    : organism.keep(Organism.of(row.cell(ORGANISM).presentText("the name of an organism")));
        }
    }
}
