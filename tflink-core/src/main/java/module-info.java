/**
 * The immutable types of TFLink, proteins, interactions, evidence and binding sites, and the network that they form.
 */
module org.tflink.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.tflink.core;
    exports org.tflink.core.network;
}
