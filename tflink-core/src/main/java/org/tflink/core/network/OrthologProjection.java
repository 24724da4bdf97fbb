package org.tflink.core.network;

import java.io.Serializable;
import java.util.Objects;
import org.tflink.core.Organism;

/**
 * A network as it would be in another organism, by the orthologs of its proteins. An interaction becomes one of each
 * ortholog of the TF with each ortholog of the target. Its evidence stays that of the source.
 *
 * @param network the network of the orthologs. Their names are unknown, {@code -}, since a table only has their
 *     accessions
 * @param organism the organism of that network
 * @param interactionsWithoutOrtholog the number of interactions with an end that has no ortholog in the organism
 * @param proteinsWithoutOrtholog the number of proteins that have no ortholog in the organism
 * @param multipliedInteractions the number of interactions that became more than one
 * @param multipliedProteins the number of proteins that have more than one ortholog in the organism
 */
public record OrthologProjection(
        RegulatoryNetwork network,
        Organism organism,
        int interactionsWithoutOrtholog,
        int proteinsWithoutOrtholog,
        int multipliedInteractions,
        int multipliedProteins)
        implements Serializable {

    /**
     * Creates a projection.
     *
     * @param network the network of the orthologs
     * @param organism the organism of that network
     * @param interactionsWithoutOrtholog the number of interactions with an end without ortholog
     * @param proteinsWithoutOrtholog the number of proteins without ortholog
     * @param multipliedInteractions the number of interactions that became more than one
     * @param multipliedProteins the number of proteins with more than one ortholog
     * @throws IllegalArgumentException if a number is negative
     */
    public OrthologProjection {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(organism, "organism");
        requireNotNegative("interactionsWithoutOrtholog", interactionsWithoutOrtholog);
        requireNotNegative("proteinsWithoutOrtholog", proteinsWithoutOrtholog);
        requireNotNegative("multipliedInteractions", multipliedInteractions);
        requireNotNegative("multipliedProteins", multipliedProteins);
    }

    private static void requireNotNegative(String part, int found) {
        if (found < 0) {
            throw new IllegalArgumentException(
                    part + ": found \"" + found + "\", expected a number that is not negative");
        }
    }
}
