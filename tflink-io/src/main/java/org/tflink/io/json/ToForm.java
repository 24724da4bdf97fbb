package org.tflink.io.json;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/**
 * Converts a value to its form, or to the list that the form is written as.
 *
 * @param <T> the type of the value
 */
final class ToForm<T> extends StdConverter<T, Object> {

    private final Class<T> type;
    private final Function<T, Object> toForm;
    private final Function<T, Object> toWritten;
    private final Function<TypeFactory, JavaType> written;

    private ToForm(
            Class<T> type,
            Function<T, Object> toForm,
            Function<T, Object> toWritten,
            Function<TypeFactory, JavaType> written) {
        this.type = type;
        this.toForm = toForm;
        this.toWritten = toWritten;
        this.written = written;
    }

    /**
     * Converts to forms of one class.
     *
     * @param form the class; Object if there are several
     */
    static <T> ToForm<T> of(Class<T> type, Class<?> form, Function<T, Object> toForm) {
        return new ToForm<>(type, toForm, toForm, types -> types.constructType(form));
    }

    /** Converts to lists: a form that is written as a list seeks the serializer of the list for each value. */
    static <T> ToForm<T> ofList(
            Class<T> type, Class<?> elements, Function<T, Object> toForm, Function<T, Object> toList) {
        return new ToForm<>(type, toForm, toList, types -> types.constructCollectionType(List.class, elements));
    }

    @Override
    public Object convert(T value) {
        return toWritten.apply(value);
    }

    /** The form, never a list. */
    Object form(Object value) {
        return toForm.apply(type.cast(value));
    }

    /** A serializer that converts to the form, never to a list, and looks at the class of each. */
    StdConvertingSerializer serializerOfAnyForm() {
        return new StdConvertingSerializer(type, of(type, Object.class, toForm));
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
        return types.constructType(type);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
        return written.apply(types);
    }
}
