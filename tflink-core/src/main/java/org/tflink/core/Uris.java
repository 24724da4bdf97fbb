package org.tflink.core;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The addresses of TFLink's site and download server, and of the sites that TFLink links to. */
final class Uris {

    private static final String PROTEINS = "https://tflink.net/protein/";
    private static final String DOWNLOADS = "https://cdn.netbiol.org/tflink/";
    private static final String UNIPROT = "https://www.uniprot.org/uniprot/";
    private static final String NCBI_GENE_SEARCH = "https://www.ncbi.nlm.nih.gov/gene/?term=";
    private static final String JASPAR_MATRICES = "https://jaspar.genereg.net/matrix/";
    private static final String PUBMED_SEARCH = "https://pubmed.ncbi.nlm.nih.gov/?term=";

    private Uris() {}

    static URI protein(String accession) {
        return URI.create(PROTEINS + encode(accession.toLowerCase(Locale.ROOT)) + "/");
    }

    static URI download(String folder, String fileName) {
        return URI.create(DOWNLOADS + folder + "/" + encode(fileName));
    }

    static URI uniProt(String accession) {
        return URI.create(UNIPROT + encode(accession));
    }

    static Optional<URI> ncbiGene(List<Long> geneIds) {
        return geneIds.isEmpty()
                ? Optional.empty()
                : Optional.of(URI.create(
                        NCBI_GENE_SEARCH + geneIds.stream().map(String::valueOf).collect(joining("+OR+"))));
    }

    static URI jasparMatrix(String id) {
        return URI.create(JASPAR_MATRICES + encode(id) + "/");
    }

    static URI pubMed(String encodedTerm) {
        return URI.create(PUBMED_SEARCH + encodedTerm);
    }

    /** Escapes every character that is not allowed in a path segment or a query value. */
    static String encode(String text) {
        // Form encoding replaces a space with "+", which is valid only in a query.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
