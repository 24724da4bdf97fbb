package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A place where a transcription factor binds to DNA. Sites that are known as sequences alone (from SELEX, say) have no
 * location; their {@link BindingSiteSequence} carries the same id.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class BindingSite implements Serializable permits ImmutableBindingSite {

    @Serial
    private static final long serialVersionUID = 1L;

    BindingSite() {}

    /**
     * A builder; id, transcription factor, organism and evidence are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * TFLink's id of the site.
     *
     * @return for example {@code TFLinkSS09283365} (small-scale evidence) or {@code TFLinkLS09836271} (large-scale); not
     *     blank
     */
    public abstract String id();

    /**
     * The transcription factor that binds. It has gene ids where it is the page's own protein; a site's row names
     * none.
     *
     * @return the TF
     */
    public abstract Interactor transcriptionFactor();

    /**
     * The organism.
     *
     * @return the organism
     */
    public abstract Organism organism();

    /**
     * Where on the genome the site is.
     *
     * @return the location; empty for a site known by its sequence alone
     */
    public abstract Optional<GenomicLocation> location();

    /**
     * Databases, methods and papers that show the site.
     *
     * @return the evidence
     */
    public abstract Evidence evidence();

    /**
     * How many other sites of the same TF overlap this one.
     *
     * @return the number, not negative; empty where it was not published
     */
    public abstract OptionalInt overlapCount();

    /**
     * TFLink's ids of the other sites of the same TF that overlap this one; tables name them, pages count them.
     *
     * @return for example {@code [TFLinkSS09283366]}; none blank, empty where there are none or they were not published
     */
    public abstract List<String> overlappingSiteIds();

    /**
     * The published genome browser term, where it is not the one that {@link #location()} leads to: the tail of
     * {@code https://genome.ucsc.edu/cgi-bin/hgTracks?db=}. Empty in every page seen so far.
     *
     * @return for example {@code hg38&position=chr14:89393660-89393882}; not blank
     */
    public abstract Optional<String> browserTerm();

    /** The parts: {@code BindingSite{id=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126), …}}. */
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
