package org.tflink.core;

/** The scale of the experiments behind an {@link Evidence}: TFLink's {@code Small-scale.evidence} column. */
public enum EvidenceScale {
    /** At least one small-scale experiment shows it (published as {@code Yes}). */
    SMALL,

    /** Large-scale (high-throughput) experiments alone show it (published as {@code No}). */
    LARGE,

    /** The source does not say: pages and tables of 2020 and 2021 lack the column. */
    UNSPECIFIED
}
