package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import org.immutables.value.Value;

/**
 * A stretch of a genome, as published: {@code hg38,chr14,89393660,89393882,+}.
 *
 * <p><strong>No coordinate convention is claimed.</strong> TFLink passes on what its sources say, and they differ. A
 * site's sequence has {@code end - start} bases where ORegAnno is the source (0-based, end exclusive, as in BED), but
 * {@code end - start + 1} where REDfly is (1-based, end inclusive, as in GFF3), and a few sites agree with neither. The
 * names of chromosomes vary likewise: {@code chrX}, and {@code X} in older pages of the fly.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class GenomicLocation implements Serializable permits ImmutableGenomicLocation {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String BROWSER = "https://genome.ucsc.edu/cgi-bin/hgTracks?db=";

    GenomicLocation() {}

    /**
     * A location of these parts.
     *
     * @param assembly the genome assembly, not blank
     * @param chromosome the chromosome, not blank
     * @param start the start as published, not negative
     * @param end the end as published, not negative
     * @param strand the strand
     * @return the location
     * @throws IllegalArgumentException if a name is blank or a coordinate negative
     */
    public static GenomicLocation of(String assembly, String chromosome, int start, int end, Strand strand) {
        return builder()
                .assembly(assembly)
                .chromosome(chromosome)
                .start(start)
                .end(end)
                .strand(strand)
                .build();
    }

    /**
     * A builder; every part is needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The genome assembly, by its UCSC name.
     *
     * @return for example {@code hg38}; not blank
     */
    public abstract String assembly();

    /**
     * The chromosome, as published.
     *
     * @return for example {@code chr14} or {@code X}; not blank
     */
    public abstract String chromosome();

    /**
     * The start as published, in the source's own convention.
     *
     * @return for example 89393660; not negative
     */
    public abstract int start();

    /**
     * The end as published, in the source's own convention.
     *
     * @return for example 89393882; not negative
     */
    public abstract int end();

    /**
     * The strand.
     *
     * @return forward, reverse or unknown
     */
    public abstract Strand strand();

    /**
     * The location in the UCSC Genome Browser, as TFLink links it.
     *
     * @return for example {@code https://genome.ucsc.edu/cgi-bin/hgTracks?db=hg38&position=chr14:89393660-89393882}
     */
    public final URI uri() {
        return URI.create(BROWSER + Uris.encode(assembly()) + "&position=" + Uris.encode(chromosome()) + ":" + start()
                + "-" + end());
    }

    /** Assembly, chromosome, start, end and strand: {@code hg38 chr14:89393660-89393882 (+)}. */
    @Override
    public String toString() {
        String sign = switch (strand()) {
            case FORWARD -> " (+)";
            case REVERSE -> " (-)";
            case UNKNOWN -> "";
        };
        return assembly() + " " + chromosome() + ":" + start() + "-" + end() + sign;
    }

    @Value.Check
    void check() {
        Checks.requireText("assembly", assembly());
        Checks.requireText("chromosome", chromosome());
        Checks.require(start() >= 0, "start", start(), "a number that is not negative");
        Checks.require(end() >= 0, "end", end(), "a number that is not negative");
    }

    /** Builds a {@link GenomicLocation}. */
    public static final class Builder extends ImmutableGenomicLocation.Builder {
        Builder() {}
    }
}
