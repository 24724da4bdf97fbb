package org.tflink.core;

/** The scale of the experiments that support an {@link Evidence}: TFLink's column {@code Small-scale.evidence}. */
public enum EvidenceScale {
    /** At least one small-scale experiment (published as {@code Yes}). */
    SMALL,

    /** Only large-scale (high-throughput) experiments (published as {@code No}). */
    LARGE,

    /** No scale is published: pages and tables of 2020 and 2021 lack the column. */
    UNSPECIFIED
}
