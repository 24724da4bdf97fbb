package org.tflink.core;

import java.io.Serial;
import java.net.URI;
import org.immutables.value.Value;

/**
 * A region of a genome, as published: {@code hg38,chr14,89393660,89393882,+}.
 *
 * <p><strong>The coordinate convention is unspecified.</strong> TFLink publishes the coordinates of its sources, whose
 * conventions differ. The small-scale sequence of a site has {@code end - start} bases if the source is ORegAnno
 * (0-based, end exclusive, as in BED), but {@code end - start + 1} if it is REDfly (1-based, end inclusive, as in
 * GFF3). A few sites match neither. Large-scale sequences include
 * {@linkplain BindingSiteSequence#bases() flanking bases}. The names of chromosomes also differ: {@code chrX}, and
 * {@code X} in older pages of the fly.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class GenomicLocation extends SerializableValue permits ImmutableGenomicLocation {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String BROWSER = "https://genome.ucsc.edu/cgi-bin/hgTracks?db=";

    GenomicLocation() {}

    /**
     * Returns a location with the given parts.
     *
     * @param assembly the genome assembly, for example {@code hg38}; not blank
     * @param chromosome the chromosome, for example {@code chr14}; not blank
     * @param start the start as published, for example 89393660; 0 or more
     * @param end the end as published, for example 89393882; 0 or more
     * @param strand the strand
     * @return the location
     * @throws IllegalArgumentException if the assembly or the chromosome is blank, or if a coordinate is negative
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

    /** {@return a new builder} Every part is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The UCSC name of the genome assembly.
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
     * The start as published, in the convention of the source.
     *
     * @return for example 89393660; 0 or more
     */
    public abstract int start();

    /**
     * The end as published, in the convention of the source.
     *
     * @return for example 89393882; 0 or more
     */
    public abstract int end();

    /**
     * The strand of the region.
     *
     * @return forward, reverse or unknown
     */
    public abstract Strand strand();

    /**
     * The address of the location in the UCSC Genome Browser, as in TFLink's links.
     *
     * @return for example {@code https://genome.ucsc.edu/cgi-bin/hgTracks?db=hg38&position=chr14:89393660-89393882}
     */
    public final URI uri() {
        return URI.create(BROWSER + Uris.encode(assembly()) + "&position=" + Uris.encode(chromosome()) + ":" + start()
                + "-" + end());
    }

    /** Returns the assembly, chromosome, start, end and strand: {@code hg38 chr14:89393660-89393882 (+)}. */
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
