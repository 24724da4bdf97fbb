/** Reads TFLink's files into the types of {@link org.tflink.core}. */
module org.tflink.io {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.apache.commons.csv;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires transitive org.tflink.core;

    exports org.tflink.io;
}
