package org.tflink.core;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A place where a transcription factor binds to DNA. A site that is known only as a sequence (from SELEX, for example)
 * has no location; its {@link BindingSiteSequence} has the same id.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class BindingSite extends SerializableValue permits ImmutableBindingSite {

    @Serial
    private static final long serialVersionUID = 1L;

    BindingSite() {}

    /** {@return a new builder} The id, the transcription factor, the organism and the evidence are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * TFLink's id of the site.
     *
     * @return for example {@code TFLinkSS09283365} (small-scale evidence) or {@code TFLinkLS09836271} (large-scale
     *     evidence); not blank
     */
    public abstract String id();

    /**
     * The transcription factor that binds to the site. It has gene ids only if it is the protein of the page: the row
     * of a site contains none.
     *
     * @return for example {@code ces-2 (Q94126)}
     */
    public abstract Interactor transcriptionFactor();

    /**
     * The organism whose genome contains the site.
     *
     * @return for example {@code Caenorhabditis elegans}
     */
    public abstract Organism organism();

    /**
     * The location of the site on the genome.
     *
     * @return for example {@code hg38 chr14:89393660-89393882 (+)}; empty for a site that is known only as a sequence
     */
    public abstract Optional<GenomicLocation> location();

    /**
     * The databases, methods and papers that report the site.
     *
     * @return the evidence, which may have no databases, methods or papers
     */
    public abstract Evidence evidence();

    /**
     * The number of other sites of the same TF that overlap this site.
     *
     * @return for example 1; 0 or more, empty if not published
     */
    public abstract OptionalInt overlapCount();

    /**
     * TFLink's ids of the other sites of the same TF that overlap this site. Tables contain these ids; pages contain
     * only the {@linkplain #overlapCount() number}.
     *
     * @return for example {@code [TFLinkSS09283366]}; none blank, empty if there are none or they are not published
     */
    public abstract List<String> overlappingSiteIds();

    /**
     * The published genome browser term, if it differs from the term in the {@linkplain GenomicLocation#uri() address}
     * of {@link #location()}. The term follows {@code https://genome.ucsc.edu/cgi-bin/hgTracks?db=}, which tables
     * contain and pages do not.
     *
     * @return for example {@code hg38&position=chr14:89393660-89393882}; not blank, empty in every page seen so far
     */
    public abstract Optional<String> browserTerm();

    /** Returns the parts: {@code BindingSite{id=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126), …}}. */
    @Override
    public String toString() {
        return "BindingSite{id=" + id() + ", transcriptionFactor=" + transcriptionFactor() + ", organism=" + organism()
                + location().map(location -> ", location=" + location).orElse("") + ", evidence=" + evidence()
                + (overlapCount().isPresent()
                        ? ", overlapCount=" + overlapCount().getAsInt()
                        : "")
                + browserTerm().map(term -> ", browserTerm=" + term).orElse("") + "}";
    }

    @Value.Check
    void check() {
        Checks.requireText("id", id());
        Checks.requireTexts("overlappingSiteIds", overlappingSiteIds());
        Checks.requireText("browserTerm", browserTerm());
        Checks.requireNotNegative("overlapCount", overlapCount());
    }

    /** Builds a {@link BindingSite}. */
    public static final class Builder extends ImmutableBindingSite.Builder {
        Builder() {}
    }
}
