package org.tflink.core;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An organism, identified by its scientific name. The seven organisms that TFLink covers are constants, with their NCBI
 * taxonomy id and the code that TFLink's tables use ({@code Mm:O54908}). An organism with any other name has no code
 * and no taxonomy id unless they are set.
 */
public final class Organism extends SerializableValue {

    // Written by hand, unlike the other types: if the constants were in the superclass of a generated implementation,
    // two threads that initialize the two classes could deadlock.

    /** Human: code {@code Hs}, taxonomy id 9606. */
    public static final Organism HOMO_SAPIENS = new Organism("Homo sapiens", "Hs", 9606);

    /** House mouse: code {@code Mm}, taxonomy id 10090. */
    public static final Organism MUS_MUSCULUS = new Organism("Mus musculus", "Mm", 10090);

    /** Norway rat: code {@code Rn}, taxonomy id 10116. */
    public static final Organism RATTUS_NORVEGICUS = new Organism("Rattus norvegicus", "Rn", 10116);

    /** Zebrafish: code {@code Dr}, taxonomy id 7955. */
    public static final Organism DANIO_RERIO = new Organism("Danio rerio", "Dr", 7955);

    /** Fruit fly: code {@code Dm}, taxonomy id 7227. */
    public static final Organism DROSOPHILA_MELANOGASTER = new Organism("Drosophila melanogaster", "Dm", 7227);

    /** Nematode worm: code {@code Ce}, taxonomy id 6239. */
    public static final Organism CAENORHABDITIS_ELEGANS = new Organism("Caenorhabditis elegans", "Ce", 6239);

    /** Baker's yeast: code {@code Sc}, taxonomy id 4932 (the species, as in TFLink's files; not the strain S288c). */
    public static final Organism SACCHAROMYCES_CEREVISIAE = new Organism("Saccharomyces cerevisiae", "Sc", 4932);

    private static final List<Organism> KNOWN = List.of(
            HOMO_SAPIENS,
            MUS_MUSCULUS,
            RATTUS_NORVEGICUS,
            DANIO_RERIO,
            DROSOPHILA_MELANOGASTER,
            CAENORHABDITIS_ELEGANS,
            SACCHAROMYCES_CEREVISIAE);

    @Serial
    private static final long serialVersionUID = 1L;

    /** The scientific name; not blank. */
    private final String scientificName;

    /** TFLink's code, or null if there is none. */
    private final @Nullable String code;

    /** The NCBI taxonomy id, or null if there is none. */
    private final @Nullable Integer taxonId;

    private Organism(String scientificName, @Nullable String code, @Nullable Integer taxonId) {
        this.scientificName = scientificName;
        this.code = code;
        this.taxonId = taxonId;
    }

    /**
     * Returns the organism with the given name: one of the constants, or a new organism without code and taxonomy id.
     *
     * @param scientificName the scientific name, for example {@code Mus musculus}; not blank
     * @return the organism
     * @throws IllegalArgumentException if the name is blank
     */
    public static Organism of(String scientificName) {
        return builder().scientificName(scientificName).build();
    }

    /**
     * The seven organisms that TFLink covers.
     *
     * @return the constants of this class, in the order of their declaration
     */
    public static List<Organism> known() {
        return KNOWN;
    }

    /** {@return a new builder} Use it for an organism that is not a constant and has a code or a taxonomy id. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The scientific name.
     *
     * @return for example {@code Mus musculus}; not blank
     */
    public String scientificName() {
        return scientificName;
    }

    /**
     * The code with which TFLink's tables name the organism of an ortholog.
     *
     * @return for example {@code Mm}; empty for an organism that TFLink does not cover
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * The id in the <a href="https://www.ncbi.nlm.nih.gov/taxonomy">NCBI taxonomy</a>.
     *
     * @return for example 10090; positive, empty if unknown
     */
    public OptionalInt taxonId() {
        return taxonId == null ? OptionalInt.empty() : OptionalInt.of(taxonId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Organism that
                        && scientificName.equals(that.scientificName)
                        && Objects.equals(code, that.code)
                        && Objects.equals(taxonId, that.taxonId));
    }

    @Override
    public int hashCode() {
        return scientificName.hashCode();
    }

    /** Returns the scientific name. */
    @Override
    public String toString() {
        return scientificName;
    }

    /**
     * Returns this constant, or a copy with the code and the taxonomy id of the other organism if these are set and
     * differ.
     */
    private Organism orOther(Organism other) {
        Organism merged = new Organism(
                scientificName,
                other.code == null ? code : other.code,
                other.taxonId == null ? taxonId : other.taxonId);
        return merged.equals(this) ? this : merged;
    }

    /**
     * Builds an {@link Organism}. The name of one of the seven constants also sets its code and its taxonomy id, unless
     * others are set.
     */
    public static final class Builder {

        private @Nullable String scientificName;
        private @Nullable String code;
        private @Nullable Integer taxonId;

        private Builder() {}

        /**
         * Sets all parts to those of an existing organism.
         *
         * @param organism the organism to copy from
         * @return this builder
         */
        public Builder from(Organism organism) {
            Objects.requireNonNull(organism, "organism");
            scientificName = organism.scientificName;
            code = organism.code;
            taxonId = organism.taxonId;
            return this;
        }

        /**
         * Sets the {@linkplain Organism#scientificName() scientific name}, which is required.
         *
         * @param scientificName the scientific name, for example {@code Mus musculus}; not blank
         * @return this builder
         */
        public Builder scientificName(String scientificName) {
            this.scientificName = Objects.requireNonNull(scientificName, "scientificName");
            return this;
        }

        /**
         * Sets the {@linkplain Organism#code() code}.
         *
         * @param code the code, for example {@code Mm}; not blank
         * @return this builder
         */
        public Builder code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * Sets the {@linkplain Organism#taxonId() NCBI taxonomy id}.
         *
         * @param taxonId the taxonomy id, for example 10090; positive
         * @return this builder
         */
        public Builder taxonId(int taxonId) {
            this.taxonId = taxonId;
            return this;
        }

        /**
         * Builds the organism.
         *
         * @return the organism
         * @throws IllegalStateException if no name is set
         * @throws IllegalArgumentException if the name or the code is blank, or if the taxonomy id is not positive
         */
        public Organism build() {
            if (scientificName == null) {
                throw new IllegalStateException("Cannot build Organism, scientificName is not set");
            }
            Checks.requireText("scientificName", scientificName);
            if (code != null) {
                Checks.requireText("code", code);
            }
            if (taxonId != null) {
                Checks.require(taxonId > 0, "taxonId", taxonId, "a positive number");
            }
            Organism organism = new Organism(scientificName, code, taxonId);
            for (Organism known : KNOWN) {
                if (known.scientificName.equals(scientificName)) {
                    return known.orOther(organism);
                }
            }
            return organism;
        }
    }
}
