package org.tflink.core;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that represents all parts of a value: two values of a type have it in common only if they are equal. A hash
 * map or set of such texts stays fast if many hash codes collide, because it then compares the texts in order. Values
 * have no order.
 */
final class ContentText {

    private final StringBuilder text = new StringBuilder();

    private ContentText() {}

    static String of(SerializableValue value) {
        ContentText content = new ContentText();
        content.append(value);
        return content.text.toString();
    }

    /** Appends a part so that its end can be found: after the number of its elements, or after its length. */
    private void append(@Nullable Object part) {
        if (part instanceof SerializableValue value) {
            SerializableValue whole = value.withAllFields();
            for (SerialForm.Part each : SerialForm.partsOf(whole)) {
                append(each.valueIn(whole));
            }
        } else if (part instanceof Collection<?> elements) {
            text.append(elements.size()).append('#');
            elements.forEach(this::append);
        } else if (part instanceof Map<?, ?> map) {
            append(map.keySet());
            append(map.values());
        } else if (part == null) {
            text.append('-');
        } else {
            String content = part.toString();
            text.append(content.length()).append(':').append(content);
        }
    }
}
