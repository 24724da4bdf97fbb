package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The DNA sequence of a binding site, as a FASTA record gives it:
 * {@code >TFLinkSS09283365;Q94126;ces-2;ce10;chrIII:3744956-3744965} and {@code TTACCCAAC}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class BindingSiteSequence implements Serializable permits ImmutableBindingSiteSequence {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Those of the letters from {@code A} to {@code z} that are bases, each as a bit. */
    private static final long BASES = bits("ACGTNacgtnURYSWKMBDHVuryswkmbdhv");

    BindingSiteSequence() {}

    /**
     * A builder; site id, transcription factor and bases are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * TFLink's id of the site: that of its {@link BindingSite}.
     *
     * @return for example {@code TFLinkSS09283365}; not blank
     */
    public abstract String siteId();

    /**
     * The transcription factor that binds. It has gene ids where it is the page's own protein; a header names none.
     *
     * @return the TF
     */
    public abstract Interactor transcriptionFactor();

    /**
     * Where on the genome the site is. The strand is {@linkplain Strand#UNKNOWN unknown}, since a header does not say
     * it; the {@link BindingSite} does.
     *
     * @return the location; empty for a site known by its sequence alone
     */
    public abstract Optional<GenomicLocation> location();

    /**
     * The sequence, line breaks taken out, in published case.
     *
     * @return for example {@code TTACCCAAC}; at least one base, in the
     *     <a href="https://iubmb.qmul.ac.uk/misc/naseq.html">IUPAC codes</a>
     */
    public abstract String bases();

    /** The parts: {@code BindingSiteSequence{siteId=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126), …}}. */
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
