package org.tflink.core;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The regulation of a gene by a transcription factor, with its evidence. Both ends are always present: in an
 * interaction that was read from a page, one end is the protein of the page. An interaction therefore means the same
 * regardless of where it was read.
 *
 * <p>Two interactions are equal if all their parts are equal, including the evidence and the MITAB record. The ends
 * compare with all their parts, too: an {@link Interactor} that is read from the table of a whole organism carries
 * orthologs, and one that is read from a page does not, so interactions of the same proteins can differ. To find
 * interactions of the same proteins, compare the {@linkplain Interactor#accession() UniProt accessions} of the ends.
 * Names and gene ids are not unique.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Interaction extends SerializableValue permits ImmutableInteraction, PlainInteraction {

    @Serial
    private static final long serialVersionUID = 1L;

    Interaction() {}

    /**
     * Returns an interaction with the given parts, without effects and without a MITAB record.
     *
     * @param transcriptionFactor the regulating end
     * @param target the regulated end
     * @param organism the organism of both ends
     * @param evidence the evidence
     * @return the interaction
     */
    public static Interaction of(
            Interactor transcriptionFactor, Interactor target, Organism organism, Evidence evidence) {
        // Without a builder, which is measurable where each row of a table makes one.
        return new PlainInteraction(transcriptionFactor, target, organism, evidence);
    }

    /** {@return a new builder} Both ends, the organism and the evidence are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The transcription factor, which is the regulating end.
     *
     * @return for example {@code Suz12 (Q80U70)}
     */
    public abstract Interactor transcriptionFactor();

    /**
     * The target: the protein whose gene is regulated.
     *
     * @return for example {@code Sox14 (Q04892)}
     */
    public abstract Interactor target();

    /**
     * The organism of both ends.
     *
     * @return for example {@code Mus musculus}
     */
    public abstract Organism organism();

    /**
     * The databases, methods and papers that report the interaction.
     *
     * @return the evidence, which may have no databases, methods or papers
     */
    public abstract Evidence evidence();

    /**
     * The effects of the TF on the target. MITAB files state them, and no other file of TFLink does. Both effects are
     * possible, since papers can differ. The effects of a {@linkplain #mitab() MITAB record} are always included.
     *
     * @return for example {@code [ACTIVATOR]}; empty if the effect is unknown, otherwise in the order of {@link Effect}
     */
    public abstract Set<Effect> effects();

    /**
     * The MITAB record of the interaction: PSI-MI ids, dates and the text of all columns.
     *
     * @return the record of the row; empty if the interaction was not read from a MITAB file
     */
    public abstract Optional<MitabRecord> mitab();

    /**
     * Returns a copy of this interaction with other evidence.
     *
     * @param evidence the new evidence
     * @return the copy, otherwise unchanged
     */
    public final Interaction withEvidence(Evidence evidence) {
        return builder().from(this).evidence(evidence).build();
    }

    /**
     * Returns both ends, the organism and the evidence:
     * {@code Suz12 (Q80U70) -> Sox14 (Q04892), Mus musculus, Evidence{…}}.
     */
    @Override
    public String toString() {
        return transcriptionFactor() + " -> " + target() + ", " + organism() + ", " + evidence();
    }

    /** Returns this interaction, or a copy with the effects of the MITAB record if these are not included. */
    @Value.Check
    Interaction withEffectsOfMitab() {
        if (mitab().isEmpty()) {
            return this;
        }
        List<Effect> stated = mitab().get().effects();
        return effects().containsAll(stated)
                ? this
                : builder().from(this).addAllEffects(stated).build();
    }

    /** Builds an {@link Interaction}. */
    public static final class Builder extends ImmutableInteraction.Builder {
        Builder() {}

        @Override
        public Interaction build() {
            Interaction built = buildWithAllFields();
            return built.effects().isEmpty() && built.mitab().isEmpty()
                    ? of(built.transcriptionFactor(), built.target(), built.organism(), built.evidence())
                    : built;
        }

        Interaction buildWithAllFields() {
            return super.build();
        }
    }
}
