package org.tflink.core;

import java.io.Serial;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The DNA sequence of a binding site, as a FASTA record contains it:
 * {@code >TFLinkSS09283365;Q94126;ces-2;ce10;chrIII:3744956-3744965} and {@code TTACCCAAC}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class BindingSiteSequence extends SerializableValue permits ImmutableBindingSiteSequence {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The letters that are valid bases, one bit for each character from {@code A} to {@code z}. */
    private static final long BASES = bits("ACGTNacgtnURYSWKMBDHVuryswkmbdhv");

    BindingSiteSequence() {}

    /** {@return a new builder} The site id, the transcription factor and the bases are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * TFLink's id of the site, the same as in its {@link BindingSite}.
     *
     * @return for example {@code TFLinkSS09283365}; not blank
     */
    public abstract String siteId();

    /**
     * The transcription factor that binds to the site. It has gene ids only if it is the protein of the page: the
     * header of a record contains none.
     *
     * @return for example {@code ces-2 (Q94126)}
     */
    public abstract Interactor transcriptionFactor();

    /**
     * The location of the site on the genome, as published: it excludes the flanking bases of {@link #bases()}. Its
     * strand is {@linkplain Strand#UNKNOWN unknown}, because the header of a record does not contain it; the
     * {@link BindingSite} does.
     *
     * @return for example {@code ce10 chrIII:3744956-3744965}; empty for a site that is known only as a sequence
     */
    public abstract Optional<GenomicLocation> location();

    /**
     * The sequence without line breaks, in the published letter case.
     *
     * <p><strong>A large-scale sequence with a location includes flanking bases.</strong> In TFLink's file of the
     * large-scale sequences of the worm, every such sequence has {@code end - start + 101} bases: those of the site,
     * with coordinates that are 1-based and end inclusive, and 50 before and after it. The sequences without a location
     * in that file have 11 bases, and small-scale sequences have no flanking bases.
     *
     * @return for example {@code TTACCCAAC}; at least one base, in the
     *     <a href="https://iubmb.qmul.ac.uk/misc/naseq.html">IUPAC codes</a>
     */
    public abstract String bases();

    /**
     * Returns the parts: {@code BindingSiteSequence{siteId=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126), …}}.
     */
    @Override
    public String toString() {
        return "BindingSiteSequence{siteId=" + siteId() + ", transcriptionFactor=" + transcriptionFactor()
                + location().map(location -> ", location=" + location).orElse("") + ", bases=" + bases() + "}";
    }

    @Value.Check
    void check() {
        Checks.requireText("siteId", siteId());
        Checks.require(areBases(bases()), "bases", bases(), "bases such as A, C, G, T or N");
    }

    private static boolean areBases(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'A' || c > 'z' || ((BASES >>> (c - 'A')) & 1) == 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static long bits(String letters) {
        long bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= 1L << (letters.charAt(i) - 'A');
        }
        return bits;
    }

    /** Builds a {@link BindingSiteSequence}. */
    public static final class Builder extends ImmutableBindingSiteSequence.Builder {
        Builder() {}
    }
}
