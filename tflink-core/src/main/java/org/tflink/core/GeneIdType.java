package org.tflink.core;

/** The type of the ids in a {@link GeneSet}. TFLink publishes its GMT files with each of these types. */
public enum GeneIdType {
    /** UniProt accessions, for example {@code P34663}. */
    UNIPROT,

    /** NCBI gene ids, for example {@code 179485}, or several of one protein, {@code 6757;727837}. */
    NCBI_GENE,

    /** Gene or protein names, for example {@code pha-4}. */
    NAME
}
