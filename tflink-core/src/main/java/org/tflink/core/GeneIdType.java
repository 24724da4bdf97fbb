package org.tflink.core;

/** What the ids of a {@link GeneSet} are: TFLink offers its GMT files in these three flavours. */
public enum GeneIdType {
    /** UniProt accessions, {@code P34663}. */
    UNIPROT,

    /** NCBI gene ids, {@code 179485}. */
    NCBI_GENE,

    /** Gene or protein names, {@code pha-4}. */
    NAME
}
