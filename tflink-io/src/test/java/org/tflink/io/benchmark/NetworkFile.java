package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tflink.core.Evidence;
import org.tflink.core.GeneSet;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.network.RegulatoryNetwork;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/** A file that a network is built from: a table of interactions, or gene sets, each the targets of a TF. */
public final class NetworkFile {

    private NetworkFile() {}

    /**
     * Reads it.
     *
     * @param file the file
     * @return the network
     * @throws IOException if it cannot be read
     */
    public static RegulatoryNetwork network(Path file) throws IOException {
        if (!file.toString().contains(".gmt")) {
            try (Rows<Interaction> rows = TFLinkReader.interactions(file)) {
                return RegulatoryNetwork.of(rows);
            }
        }
        try (Rows<GeneSet> rows = TFLinkReader.geneSets(file)) {
            return RegulatoryNetwork.of(rows.stream().flatMap(set -> interactions(set).stream()));
        }
    }

    /** The interactions of a set, for which a file of sets has no evidence. */
    private static List<Interaction> interactions(GeneSet set) {
        Interactor tf = Interactor.of(set.id(), set.name(), List.of());
        Evidence none = Evidence.builder().build();
        List<Interaction> interactions = new ArrayList<>();
        for (String member : set.members()) {
            interactions.add(Interaction.of(tf, Interactor.of(member, "-", List.of()), Organism.HOMO_SAPIENS, none));
        }
        return interactions;
    }
}
