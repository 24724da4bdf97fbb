package org.tflink.io.json;

import org.jspecify.annotations.Nullable;
import org.tflink.core.PubMedQuery;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.util.Converter;

/**
 * Writes a value in its form, whose serializer is found once for a mapper: to find it for each value, and to convert
 * each part a second time to learn that it is not empty, took more than half of the time.
 */
final class FormSerializer extends StdConvertingSerializer {

    private final ToForm<?> toForm;

    <T> FormSerializer(Class<T> type, ToForm<T> toForm) {
        super(type, toForm);
        this.toForm = toForm;
    }

    private FormSerializer(
            ToForm<?> toForm,
            Converter<Object, ?> converter,
            JavaType written,
            @Nullable ValueSerializer<?> serializer,
            @Nullable BeanProperty property) {
        super(converter, written, serializer, property);
        this.toForm = toForm;
    }

    @Override
    protected StdConvertingSerializer withDelegate(
            Converter<Object, ?> converter,
            JavaType written,
            @Nullable ValueSerializer<?> serializer,
            @Nullable BeanProperty property) {
        return new FormSerializer(toForm, converter, written, serializer, property);
    }

    /** A mapper that writes the types of all values sees each form as it is. */
    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        return context.getConfig().getDefaultTyper(_delegateType) == null
                ? super.createContextual(context, property)
                : toForm.serializerOfAnyForm().createContextual(context, property);
    }

    /** The type that is written is that of the form. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
        Object form = toForm.form(value);
        context.findValueSerializer(form.getClass()).serializeWithType(form, json, context, types);
    }

    /** Whether the value is not written as a part: a query without papers. No other is converted to learn that. */
    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
        return value instanceof PubMedQuery query && query.ids().isEmpty();
    }
}
