package org.tflink.core;

import java.io.Serial;
import java.net.URI;
import org.immutables.value.Value;

/**
 * A binding matrix at <a href="https://jaspar.genereg.net">JASPAR</a>, the profile of the sequences that a TF binds to.
 * A page lists the ids: {@code ["MA0147.1", "MA0147.2"]}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class JasparMatrix extends SerializableValue permits ImmutableJasparMatrix {

    @Serial
    private static final long serialVersionUID = 1L;

    JasparMatrix() {}

    /**
     * Returns the matrix with the given id.
     *
     * @param id the id, for example {@code MA0147.1}; not blank
     * @return the matrix
     * @throws IllegalArgumentException if the id is blank
     */
    public static JasparMatrix of(String id) {
        return builder().id(id).build();
    }

    /** {@return a new builder} The id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id of the matrix at JASPAR, as published.
     *
     * @return for example {@code MA0147.1}; not blank
     */
    public abstract String id();

    /**
     * The address of the page of the matrix at JASPAR.
     *
     * @return for example {@code https://jaspar.genereg.net/matrix/MA0147.1/}
     */
    public final URI uri() {
        return Uris.jasparMatrix(id());
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }

    @Value.Check
    void check() {
        Checks.requireText("id", id());
    }

    /** Builds a {@link JasparMatrix}. */
    public static final class Builder extends ImmutableJasparMatrix.Builder {
        Builder() {}
    }
}
