package org.tflink.core;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;

/**
 * A value that is serialized as a {@link SerialForm} and rebuilt from it, so that the checks of its builder apply to
 * the contents of any stream.
 */
abstract class SerializableValue implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    SerializableValue() {}

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
