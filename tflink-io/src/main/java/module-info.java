/** Reads TFLink's files into the types of {@link org.tflink.core}, and writes them, also as JSON. */
module org.tflink.io {
    requires static org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires org.apache.commons.csv;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires transitive org.tflink.core;
    requires transitive tools.jackson.databind;

    exports org.tflink.io;
    exports org.tflink.io.json;

    // Jackson calls the constructors of the records that give the model its JSON form.
    opens org.tflink.io.json to
            tools.jackson.databind;

    provides tools.jackson.databind.JacksonModule with
            org.tflink.io.json.TFLinkModule;
}
