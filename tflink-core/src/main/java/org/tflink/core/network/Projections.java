package org.tflink.core.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;

/** Computes an {@link OrthologProjection}. */
final class Projections {

    private final NetworkBuilder builder = new NetworkBuilder();
    private int interactionsWithoutOrtholog;
    private int multipliedInteractions;

    private Projections() {}

    static OrthologProjection of(NetworkData network, Organism organism) {
        Map<String, Interactor> made = new LinkedHashMap<>();
        List<List<Interactor>> orthologs = Arrays.stream(network.proteins)
                .map(protein -> orthologs(protein, organism, made))
                .toList();
        Projections projections = new Projections();
        network.forEach((tf, target, number) -> projections.add(
                orthologs.get(network.tfs[tf]),
                orthologs.get(network.targets[target]),
                network.support(number).in(organism)));
        return new OrthologProjection(
                RegulatoryNetwork.of(projections.builder),
                organism,
                projections.interactionsWithoutOrtholog,
                (int) orthologs.stream().filter(List::isEmpty).count(),
                projections.multipliedInteractions,
                (int) orthologs.stream().filter(each -> each.size() > 1).count());
    }

    /** Returns the orthologs of a protein, each accession once. */
    private static List<Interactor> orthologs(Interactor protein, Organism organism, Map<String, Interactor> made) {
        return protein.orthologs().stream()
                .filter(ortholog -> ortholog.organism().equals(organism))
                .map(Ortholog::accession)
                .distinct()
                .map(accession -> made.computeIfAbsent(accession, key -> Interactor.of(key, "-", List.of())))
                .toList();
    }

    private void add(List<Interactor> tfs, List<Interactor> targets, Support support) {
        if (tfs.isEmpty() || targets.isEmpty()) {
            interactionsWithoutOrtholog++;
        } else if (tfs.size() > 1 || targets.size() > 1) {
            multipliedInteractions++;
        }
        for (Interactor tf : tfs) {
            for (Interactor target : targets) {
                builder.add(support.between(tf, target));
            }
        }
    }
}
