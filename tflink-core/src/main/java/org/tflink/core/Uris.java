package org.tflink.core;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses at TFLink's site and download server. */
final class Uris {

    private static final String PROTEINS = "https://tflink.net/protein/";
    private static final String DOWNLOADS = "https://cdn.netbiol.org/tflink/";

    private Uris() {}

    static URI protein(String accession) {
        return URI.create(PROTEINS + encode(accession.toLowerCase(Locale.ROOT)) + "/");
    }

    static URI download(String folder, String fileName) {
        return URI.create(DOWNLOADS + folder + "/" + encode(fileName));
    }

    /** The text with everything escaped that may not stand in a path segment or a query value. */
    static String encode(String text) {
        // Form encoding writes a space as "+", which only a query understands.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
