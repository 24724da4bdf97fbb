package org.tflink.core;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The addresses of TFLink's site and download server, and of the sites that TFLink links to. */
final class Uris {

    private static final String PROTEINS = "https://tflink.net/protein/";
    private static final String DOWNLOADS = "https://cdn.netbiol.org/tflink/";
    private static final String PUBMED_SEARCH = "https://pubmed.ncbi.nlm.nih.gov/?term=";

    private Uris() {}

    static URI protein(String accession) {
        return URI.create(PROTEINS + encode(accession.toLowerCase(Locale.ROOT)) + "/");
    }

    static URI download(String folder, String fileName) {
        return URI.create(DOWNLOADS + folder + "/" + encode(fileName));
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
