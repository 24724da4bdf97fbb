package org.tflink.core;

import java.io.Serial;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The names and addresses of the files that hold the full tables of a protein, below
 * {@code https://cdn.netbiol.org/tflink/}. A part is empty if the page names no such file.
 * {@link #wholeOrganismUri} gives the address of a file of a whole organism.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Downloads extends SerializableValue permits ImmutableDownloads {

    @Serial
    private static final long serialVersionUID = 1L;

    Downloads() {}

    /** {@return a new builder} A file that is not set is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the table of all TFs that regulate the gene of the protein.
     *
     * @return for example {@code TFLink_tfs_of_P46152.tsv}; not blank
     */
    public abstract Optional<String> transcriptionFactors();

    /**
     * The name of the table of all genes that the protein regulates.
     *
     * @return for example {@code TFLink_targets_of_P46152.tsv}; not blank
     */
    public abstract Optional<String> targets();

    /**
     * The name of the table of all binding sites of the protein.
     *
     * @return for example {@code TFLink_P46152_TFBS_annot.tsv}; not blank
     */
    public abstract Optional<String> bindingSites();

    /**
     * The name of the GFF3 file of all binding sites of the protein.
     *
     * @return for example {@code TFLink_P46152_TFBS_annot.gff3}; not blank
     */
    public abstract Optional<String> bindingSitesGff3();

    /**
     * The name of the FASTA file of the sequences of the binding sites with large-scale evidence. They include
     * {@linkplain BindingSiteSequence#bases() flanking bases}.
     *
     * @return for example {@code P08970_HT.fasta}; not blank
     */
    public abstract Optional<String> largeScaleSequences();

    /**
     * The address of {@link #transcriptionFactors()}.
     *
     * @return for example {@code https://cdn.netbiol.org/tflink/proteinDownload_tfs/TFLink_tfs_of_P46152.tsv}
     */
    public final Optional<URI> transcriptionFactorsUri() {
        return transcriptionFactors().map(file -> Uris.download("proteinDownload_tfs", file));
    }

    /**
     * The address of {@link #targets()}.
     *
     * @return for example {@code https://cdn.netbiol.org/tflink/proteinDownload_targets/TFLink_targets_of_P46152.tsv}
     */
    public final Optional<URI> targetsUri() {
        return targets().map(file -> Uris.download("proteinDownload_targets", file));
    }

    /**
     * The address of {@link #bindingSites()}.
     *
     * @return for example
     *     {@code https://cdn.netbiol.org/tflink/proteinDownload_bindingSites/TFLink_P46152_TFBS_annot.tsv}
     */
    public final Optional<URI> bindingSitesUri() {
        return bindingSites().map(file -> Uris.download("proteinDownload_bindingSites", file));
    }

    /**
     * The address of {@link #bindingSitesGff3()}.
     *
     * @return for example
     *     {@code https://cdn.netbiol.org/tflink/proteinDownload_bindingSites/TFLink_P46152_TFBS_annot.gff3}
     */
    public final Optional<URI> bindingSitesGff3Uri() {
        return bindingSitesGff3().map(file -> Uris.download("proteinDownload_bindingSites", file));
    }

    /**
     * The address of {@link #largeScaleSequences()}.
     *
     * @return for example {@code https://cdn.netbiol.org/tflink/ls_fasta/P08970_HT.fasta}
     */
    public final Optional<URI> largeScaleSequencesUri() {
        return largeScaleSequences().map(file -> Uris.download("ls_fasta", file));
    }

    /**
     * The addresses of all files that the page names.
     *
     * @return the addresses, in the order of the methods above
     */
    public final List<URI> uris() {
        return Stream.of(
                        transcriptionFactorsUri(),
                        targetsUri(),
                        bindingSitesUri(),
                        bindingSitesGff3Uri(),
                        largeScaleSequencesUri())
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The address of a file of a whole organism, from the name under which TFLink publishes it. The name is not
     * checked against the published ones.
     *
     * @param fileName the name, for example
     *     {@code TFLink_Drosophila_melanogaster_interactions_All_simpleFormat_v1.0.tsv.gz}; not blank, without a slash
     * @return {@code https://cdn.netbiol.org/tflink/download_files/} followed by the encoded name
     * @throws IllegalArgumentException if the name is blank or contains a slash
     */
    public static URI wholeOrganismUri(String fileName) {
        Checks.requireText("fileName", Objects.requireNonNull(fileName, "fileName"));
        Checks.require(fileName.indexOf('/') < 0, "fileName", fileName, "a file name without a slash");
        return Uris.download("download_files", fileName);
    }

    @Value.Check
    void check() {
        Checks.requireText("transcriptionFactors", transcriptionFactors());
        Checks.requireText("targets", targets());
        Checks.requireText("bindingSites", bindingSites());
        Checks.requireText("bindingSitesGff3", bindingSitesGff3());
        Checks.requireText("largeScaleSequences", largeScaleSequences());
    }

    /** Builds {@link Downloads}. */
    public static final class Builder extends ImmutableDownloads.Builder {
        Builder() {}
    }
}
