package org.tflink.core;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * The superclass of all types of this package that are built with a builder. It has no methods of its own. A value is
 * serialized in a form from which its builder rebuilds it, so that the checks of the builder apply to the contents of
 * any stream.
 */
public abstract sealed class SerializableValue implements Serializable
        permits BindingSite,
                BindingSiteSequence,
                CrossReference,
                Downloads,
                Evidence,
                GeneSet,
                GenomicLocation,
                Interaction,
                Interactor,
                JasparMatrix,
                MitabRecord,
                Organism,
                Ortholog,
                Protein,
                ProteinSummary,
                PubMedQuery {

    @Serial
    private static final long serialVersionUID = 1L;

    SerializableValue() {}

    /** This value, with a field for each part. */
    SerializableValue withAllFields() {
        return this;
    }

    /**
     * Returns the serialized form.
     *
     * @return the form, which holds this value
     */
    @Serial
    final Object writeReplace() {
        return new SerialForm(this);
    }

    /**
     * Rejects a stream that holds the fields of a value instead of its serialized form.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw notTheForm();
    }

    /**
     * Rejects such a stream if it also conceals that the value has this superclass.
     *
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw notTheForm();
    }

    private InvalidObjectException notTheForm() {
        return new InvalidObjectException(getClass().getSimpleName() + ": found its fields, expected its SerialForm");
    }
}
