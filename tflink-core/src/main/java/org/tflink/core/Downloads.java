package org.tflink.core;

import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The files with a protein's full tables, by name, and where they are: below {@code https://cdn.netbiol.org/tflink/}.
 * Each is empty where the page names no such file.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Downloads implements Serializable permits ImmutableDownloads {

    @Serial
    private static final long serialVersionUID = 1L;

    Downloads() {}

    /**
     * A builder; unless set, a file is absent.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The table of all TFs that regulate the protein's gene.
     *
     * @return for example {@code TFLink_tfs_of_P46152.tsv}
     */
    public abstract Optional<String> transcriptionFactors();

    /**
     * The table of all genes that the protein regulates.
     *
     * @return for example {@code TFLink_targets_of_P46152.tsv}
     */
    public abstract Optional<String> targets();

    /**
     * The table of all binding sites.
     *
     * @return for example {@code TFLink_P46152_TFBS_annot.tsv}
     */
    public abstract Optional<String> bindingSites();

    /**
     * All binding sites as GFF3.
     *
     * @return for example {@code TFLink_P46152_TFBS_annot.gff3}
     */
    public abstract Optional<String> bindingSitesGff3();

    /**
     * The sequences of the binding sites with large-scale evidence, as FASTA.
     *
     * @return for example {@code P08970_HT.fasta}
     */
    public abstract Optional<String> largeScaleSequences();

    /**
     * Where {@link #transcriptionFactors()} is.
     *
     * @return the file's address
     */
    public final Optional<URI> transcriptionFactorsUri() {
        return transcriptionFactors().map(file -> Uris.download("proteinDownload_tfs", file));
    }

    /**
     * Where {@link #targets()} is.
     *
     * @return the file's address
     */
    public final Optional<URI> targetsUri() {
        return targets().map(file -> Uris.download("proteinDownload_targets", file));
    }

    /**
     * Where {@link #bindingSites()} is.
     *
     * @return the file's address
     */
    public final Optional<URI> bindingSitesUri() {
        return bindingSites().map(file -> Uris.download("proteinDownload_bindingSites", file));
    }

    /**
     * Where {@link #bindingSitesGff3()} is.
     *
     * @return the file's address
     */
    public final Optional<URI> bindingSitesGff3Uri() {
        return bindingSitesGff3().map(file -> Uris.download("proteinDownload_bindingSites", file));
    }

    /**
     * Where {@link #largeScaleSequences()} is.
     *
     * @return the file's address
     */
    public final Optional<URI> largeScaleSequencesUri() {
        return largeScaleSequences().map(file -> Uris.download("ls_fasta", file));
    }

    /**
     * Where all these files are.
     *
     * @return the addresses of those that the page names, in the order of the methods above
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
