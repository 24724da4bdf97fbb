package org.tflink.io.internal.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of the front matter, in the order of a current page. */
enum PageKey {
    TYPE("type"),
    LAYOUT("layout"),
    TITLE("title"),
    PROTEIN_NAME("protein_name"),
    UNIPROT_ACCESSION("uniprot_accession"),
    NCBI_GENE_ID("ncbi_gene_id"),
    ORGANISM("organism"),
    FUNCTION("function"),
    NUMBER_OF_INTERACTIONS("number_of_interactions"),
    ORTHOLOGS("orthologs"),
    JASPAR_MATRICES("jaspar_matrices"),
    TFS("tfs"),
    TARGETS("targets"),
    /** Absent from a current page if there are none. */
    BINDING_SITES("binding_sites"),
    TFS_DOWNLOAD("tfs_download"),
    TARGETS_DOWNLOAD("targets_download"),
    BINDING_SITES_DOWNLOAD("bindingSites_download"),
    /** Absent from a current page if there is none. */
    BINDING_SITES_DOWNLOAD_GFF3("bindingSites_download_gff3"),
    BINDING_SITES_LS("binding_sites_ls");

    /** All keys, without the copy that {@link #values()} makes. */
    static final List<PageKey> ALL = List.of(values());

    private static final Map<String, PageKey> BY_NAME =
            Stream.of(values()).collect(toUnmodifiableMap(PageKey::text, key -> key));

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // The array is private, and nothing writes to it.
    private final byte[] marker;

    PageKey(String text) {
        this.text = text;
        this.marker = (text + ": ").getBytes(StandardCharsets.US_ASCII);
    }

    /** The key as a page has it. */
    String text() {
        return text;
    }

    /** The bytes of the key, a colon and a blank. */
    byte[] marker() {
        return marker;
    }

    /** Whether current pages may lack the key. */
    boolean isOptional() {
        return this == BINDING_SITES || this == BINDING_SITES_DOWNLOAD_GFF3;
    }

    /** The key of that text; null if there is none. */
    static @Nullable PageKey find(String text) {
        return BY_NAME.get(text);
    }
}
