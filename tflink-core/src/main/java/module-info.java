/** The immutable types of TFLink: proteins, interactions, evidence and binding sites. */
module org.tflink.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.tflink.core;
}
