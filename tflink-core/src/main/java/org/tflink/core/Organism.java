package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An organism, by its scientific name. The seven that TFLink covers are constants, with the code that its tables use
 * ({@code Mm:O54908}) and their NCBI taxonomy id; any other name is an organism too, without them.
 */
public final class Organism implements Serializable {

    // Written by hand, unlike the other types: constants in a superclass of a generated implementation could make two
    // threads that load the two classes wait for each other forever.

    /** Human, {@code Hs}, 9606. */
    public static final Organism HOMO_SAPIENS = new Organism("Homo sapiens", "Hs", 9606);

    /** House mouse, {@code Mm}, 10090. */
    public static final Organism MUS_MUSCULUS = new Organism("Mus musculus", "Mm", 10090);

    /** Norway rat, {@code Rn}, 10116. */
    public static final Organism RATTUS_NORVEGICUS = new Organism("Rattus norvegicus", "Rn", 10116);

    /** Zebrafish, {@code Dr}, 7955. */
    public static final Organism DANIO_RERIO = new Organism("Danio rerio", "Dr", 7955);

    /** Fruit fly, {@code Dm}, 7227. */
    public static final Organism DROSOPHILA_MELANOGASTER = new Organism("Drosophila melanogaster", "Dm", 7227);

    /** The nematode worm, {@code Ce}, 6239. */
    public static final Organism CAENORHABDITIS_ELEGANS = new Organism("Caenorhabditis elegans", "Ce", 6239);

    /** Baker's yeast, {@code Sc}, 4932 (the species, as in TFLink's files; not the strain S288c). */
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

    /** The scientific name, not blank. */
    private final String scientificName;

    /** TFLink's code, if there is one. */
    private final @Nullable String code;

    /** The NCBI taxonomy id, or 0. */
    private final int taxonId;

    private Organism(String scientificName, @Nullable String code, int taxonId) {
        this.scientificName = scientificName;
        this.code = code;
        this.taxonId = taxonId;
    }

    /**
     * The organism of that name: one of the constants, or a new one without code and taxonomy id.
     *
     * @param scientificName for example {@code Mus musculus}; not blank
     * @return the organism
     * @throws IllegalArgumentException if the name is blank
     */
    public static Organism of(String scientificName) {
        return builder().scientificName(scientificName).build();
    }

    /**
     * The seven organisms that TFLink covers.
     *
     * @return the constants of this class
     */
    public static List<Organism> known() {
        return KNOWN;
    }

    /**
     * A builder, for an organism with a code or taxonomy id that is not among the constants.
     *
     * @return a new builder
     */
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
     * The code by which TFLink's tables name the organism of an ortholog.
     *
     * @return for example {@code Mm}; empty for an organism that TFLink does not cover
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * The id in the <a href="https://www.ncbi.nlm.nih.gov/taxonomy">NCBI taxonomy</a>.
     *
     * @return for example 10090; empty where not known
     */
    public OptionalInt taxonId() {
        return taxonId == 0 ? OptionalInt.empty() : OptionalInt.of(taxonId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Organism that
                        && scientificName.equals(that.scientificName)
                        && Objects.equals(code, that.code)
                        && taxonId == that.taxonId);
    }

    @Override
    public int hashCode() {
        return scientificName.hashCode();
    }

    /** The scientific name. */
    @Override
    public String toString() {
        return scientificName;
    }

    /** This constant, or the same organism with the other's code and taxonomy id where those are given and differ. */
    private Organism orOther(Organism other) {
        Organism merged = new Organism(
                scientificName, other.code == null ? code : other.code, other.taxonId == 0 ? taxonId : other.taxonId);
        return merged.equals(this) ? this : merged;
    }

    /**
     * Whatever a stream says, an organism is one that could have been built, and a constant is that constant.
     *
     * @return the organism
     */
    @Serial
    private Object readResolve() {
        return builder().from(this).build();
    }

    /** Builds an {@link Organism}. The name of one of the seven brings its code and taxonomy id unless others are set. */
    public static final class Builder {

        private @Nullable String scientificName;
        private @Nullable String code;
        private @Nullable Integer taxonId;

        private Builder() {}

        /**
         * Takes all parts of an existing organism.
         *
         * @param organism where to start from
         * @return this builder
         */
        public Builder from(Organism organism) {
            scientificName = organism.scientificName;
            code = organism.code;
            taxonId = organism.taxonId == 0 ? null : Integer.valueOf(organism.taxonId);
            return this;
        }

        /**
         * Sets the {@linkplain Organism#scientificName() scientific name}; needed.
         *
         * @param scientificName not blank
         * @return this builder
         */
        public Builder scientificName(String scientificName) {
            this.scientificName = Objects.requireNonNull(scientificName, "scientificName");
            return this;
        }

        /**
         * Sets the {@linkplain Organism#code() code}.
         *
         * @param code not blank
         * @return this builder
         */
        public Builder code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * Sets the {@linkplain Organism#taxonId() NCBI taxonomy id}.
         *
         * @param taxonId positive
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
         * @throws IllegalStateException if no name was set
         * @throws IllegalArgumentException if the name or the code is blank, or the taxonomy id is not positive
         */
        public Organism build() {
            if (scientificName == null) {
                throw new IllegalStateException("Cannot build Organism, scientificName is not set");
            }
            Checks.requireText("scientificName", scientificName);
            if (code != null) {
                Checks.requireText("code", code);
            }
            int taxon = taxonId == null ? 0 : taxonId;
            Checks.require(taxonId == null || taxon > 0, "taxonId", taxon, "a positive number");
            Organism organism = new Organism(scientificName, code, taxon);
            for (Organism known : KNOWN) {
                if (known.scientificName.equals(scientificName)) {
                    return known.orOther(organism);
                }
            }
            return organism;
        }
    }
}
