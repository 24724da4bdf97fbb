package org.tflink.io;

import static org.tflink.io.Column.DETECTION_METHODS;
import static org.tflink.io.Column.ORGANISM;
import static org.tflink.io.Column.PUBMED_IDS;
import static org.tflink.io.Column.SMALL_SCALE_EVIDENCE;
import static org.tflink.io.Column.SOURCE_DATABASES;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tflink.core.Evidence;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.io.Table.TableRow;

/**
 * What the rows of a table have in common, made once: a million rows name some ten thousand proteins and kinds of evidence.
 * For all threads.
 */
final class SharedParts {

    private final SeenBefore<Facts> facts = new SeenBefore<>(BoundedCache.BOUND, Facts[]::new);

    /** By which of its columns an interactor has: the same bytes may be orthologs of one kind or of the other. */
    private final Map<List<Boolean>, SeenBefore<Interactor>> interactors = new ConcurrentHashMap<>();

    private final BoundedCache<Object, Object> parts = new BoundedCache<>();

    /** The interactor that these cells make. */
    SharedCells<Interactor> interactor(TableRow row, Column... columns) {
        List<Boolean> has = Stream.of(columns).map(row::has).toList();
        return row.shared(
                interactors.computeIfAbsent(has, key -> new SeenBefore<>(BoundedCache.BOUND, Interactor[]::new)),
                columns);
    }

    /** A value that equals this one, the same each time. */
    @SuppressWarnings("unchecked") // Values that are equal are of one type here.
    synchronized <T> T part(T part) {
        return (T) parts.get(part, part instanceof String text ? text.length() : 0, () -> part);
    }

    /** What every row of a table has, in cells that mostly stand together. */
    record Facts(Organism organism, Evidence evidence) {}

    /** The cells of the facts. */
    SharedCells<Facts> facts(TableRow row) {
        return row.shared(facts, DETECTION_METHODS, PUBMED_IDS, ORGANISM, SOURCE_DATABASES, SMALL_SCALE_EVIDENCE);
    }

    Facts newFacts(TableRow row) {
        Organism organism = part(Organism.of(row.cell(ORGANISM).presentText("the name of an organism")));
        Evidence evidence = row.evidence();
        return new Facts(
                organism,
                Evidence.of(
                        parts(evidence.sourceDatabases()),
                        parts(evidence.detectionMethods()),
                        evidence.pubMed(),
                        evidence.scale()));
    }

    private List<String> parts(List<String> texts) {
        return part(texts.stream().map(this::part).toList());
    }
}
