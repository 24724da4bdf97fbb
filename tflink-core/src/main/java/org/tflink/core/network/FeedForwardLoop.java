package org.tflink.core.network;

import java.io.Serializable;
import java.util.Objects;
import org.tflink.core.Interactor;

/**
 * A feed-forward loop: a regulates b, and both regulate c. The three proteins are different. The motif was described by
 * Milo et al. 2002 (<a href="https://doi.org/10.1126/science.298.5594.824">Science 298, 824</a>).
 *
 * @param a the TF that regulates both others
 * @param b the TF that is regulated and regulates
 * @param c the target of both
 */
public record FeedForwardLoop(Interactor a, Interactor b, Interactor c) implements Serializable {

    /**
     * Creates a loop.
     *
     * @param a the TF that regulates both others
     * @param b the TF that is regulated and regulates
     * @param c the target of both
     */
    public FeedForwardLoop {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(c, "c");
    }

    /** Returns the three proteins: {@code Suz12 (Q80U70) -> Sox14 (Q04892) -> Calb2 (Q08331)}. */
    @Override
    public String toString() {
        return a + " -> " + b + " -> " + c;
    }
}
