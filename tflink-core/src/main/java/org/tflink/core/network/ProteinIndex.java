package org.tflink.core.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tflink.core.Interactor;

/** The proteins of a network by each text that names them. */
final class ProteinIndex {

    /** What joins several names of a protein. */
    private static final String JOINT = "; ";

    private final Map<String, List<Interactor>> proteins = new HashMap<>();

    ProteinIndex(Interactor[] sorted) {
        for (Interactor protein : sorted) {
            for (String text : texts(protein)) {
                proteins.computeIfAbsent(text, key -> new ArrayList<>(1)).add(protein);
            }
        }
    }

    private static Set<String> texts(Interactor protein) {
        Set<String> texts = new LinkedHashSet<>(List.of(protein.accession()));
        if (!Node.isMissing(protein.name())) {
            texts.add(protein.name());
            texts.addAll(List.of(protein.name().split(JOINT)));
        }
        protein.geneIds().forEach(id -> texts.add(String.valueOf(id)));
        return texts;
    }

    List<Interactor> find(String text) {
        return List.copyOf(proteins.getOrDefault(text, List.of()));
    }
}
