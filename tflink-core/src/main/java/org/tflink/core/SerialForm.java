package org.tflink.core;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serial;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of every value: its type, followed by its parts in the order of their names. A list, a set or a
 * map is its size and its elements, an absent part is null. Reading passes each part to the builder of the type: no
 * list of the stream becomes part of the value, and a part that the builder rejects makes the stream invalid.
 *
 * <p>The parts are found by reflection, once for each type, so that no type can forget one.
 */
final class SerialForm implements Externalizable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return partsOf(type);
        }
    };

    private @Nullable SerializableValue value;

    /** Creates a form that is read next. */
    public SerialForm() {}

    SerialForm(SerializableValue value) {
        this.value = value.withAllFields();
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        SerializableValue value = Objects.requireNonNull(this.value, "value");
        out.writeObject(typeOf(value.getClass()));
        for (Part part : partsOf(value)) {
            part.write(value, out);
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        Object type = in.readObject();
        if (!(type instanceof Class<?> found) || found.getSuperclass() != SerializableValue.class) {
            throw new InvalidObjectException(
                    "found " + type + ", expected a type of " + getClass().getPackageName());
        }
        try {
            Object builder = found.getMethod("builder").invoke(null);
            for (Part part : PARTS.get(found)) {
                part.read(in, builder);
            }
            value = (SerializableValue) builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw invalid(found, e);
        }
    }

    private static InvalidObjectException invalid(Class<?> type, Exception e) {
        Throwable cause = e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
        InvalidObjectException invalid = new InvalidObjectException(type.getSimpleName() + ": " + cause.getMessage());
        invalid.initCause(cause);
        return invalid;
    }

    /**
     * Returns the value that was read.
     *
     * @return the value
     */
    @Serial
    private Object readResolve() {
        return Objects.requireNonNull(value, "value");
    }

    /** Returns the public type of a value, which its generated implementation extends. */
    private static Class<?> typeOf(Class<?> implementation) {
        Class<?> parent = implementation.getSuperclass();
        return parent == SerializableValue.class ? implementation : parent;
    }

    /** Returns the parts of the type of a value, in the order of their names. */
    static List<Part> partsOf(SerializableValue value) {
        return PARTS.get(typeOf(value.getClass()));
    }

    static List<Part> partsOf(Class<?> type) {
        // The first class that is permitted is the generated one, which has all fields.
        Class<?> implementation = type.isSealed() ? type.getPermittedSubclasses()[0] : type;
        List<Part> parts = new ArrayList<>();
        for (Field field : implementation.getDeclaredFields()) {
            if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                parts.add(Part.of(field, type));
            }
        }
        parts.sort(Comparator.comparing(part -> part.field().getName()));
        return parts;
    }

    /** A part of a type: the field that holds it, the builder's method that sets it, and whether it is optional. */
    record Part(Field field, Method setter, boolean optional) {

        static Part of(Field field, Class<?> type) {
            try {
                field.setAccessible(true);
                Class<?> result = type.getMethod(field.getName()).getReturnType();
                return new Part(field, setter(field, type), result == Optional.class || result == OptionalInt.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Method setter(Field field, Class<?> type) throws NoSuchMethodException {
            for (Method method : type.getMethod("builder").getReturnType().getMethods()) {
                if (method.getName().equals(field.getName())
                        && method.getParameterCount() == 1
                        && boxed(method.getParameterTypes()[0]).isAssignableFrom(boxed(field.getType()))) {
                    return method;
                }
            }
            throw new NoSuchMethodException(field.toString());
        }

        private static Class<?> boxed(Class<?> type) {
            return MethodType.methodType(type).wrap().returnType();
        }

        void write(SerializableValue value, ObjectOutput out) throws IOException {
            Object part = valueIn(value);
            if (part instanceof Collection<?> elements) {
                out.writeInt(elements.size());
                for (Object element : elements) {
                    out.writeObject(element);
                }
            } else if (part instanceof Map<?, ?> map) {
                out.writeInt(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.writeObject(entry.getKey());
                    out.writeObject(entry.getValue());
                }
            } else {
                out.writeObject(part);
            }
        }

        @Nullable
        Object valueIn(SerializableValue value) {
            try {
                return field.get(value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        void read(ObjectInput in, Object builder)
                throws IOException, ClassNotFoundException, ReflectiveOperationException {
            Object part = read(in);
            if (part != null || !optional) {
                setter.invoke(builder, part);
            }
        }

        private @Nullable Object read(ObjectInput in) throws IOException, ClassNotFoundException {
            if (Collection.class.isAssignableFrom(field.getType())) {
                List<@Nullable Object> list = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    list.add(in.readObject());
                }
                return list;
            }
            if (Map.class.isAssignableFrom(field.getType())) {
                Map<@Nullable String, @Nullable String> map = new LinkedHashMap<>();
                for (int left = in.readInt(); left > 0; left--) {
                    map.put((String) in.readObject(), (String) in.readObject());
                }
                return map;
            }
            return in.readObject();
        }
    }
}
