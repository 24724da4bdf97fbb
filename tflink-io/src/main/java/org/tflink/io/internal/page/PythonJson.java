package org.tflink.io.internal.page;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.tflink.io.internal.bytes.TextOutput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** JSON as Python's {@code json.dumps} writes it: on one line, with a blank after each comma and colon, in ASCII. */
final class PythonJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private PythonJson() {}

    /** The JSON that {@code write} makes. */
    static String of(Consumer<JsonGenerator> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Context(), text)) {
            write.accept(json);
        }
        return text.toString();
    }

    /** {@code ["MA0147.1", "MA0147.2"]}. */
    static String of(List<String> texts) {
        if (new TextOutput().appendIfPlain(String.join("", texts), TextOutput.NO_ID)) {
            return texts.isEmpty() ? "[]" : "[\"" + String.join("\", \"", texts) + "\"]";
        }
        return of(json -> {
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        });
    }

    private static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Spacing();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class Spacing extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        @Override
        public void writeObjectNameValueSeparator(JsonGenerator json) {
            json.writeRaw(": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) {
            json.writeRaw(", ");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
            json.writeRaw(", ");
        }
    }
}
