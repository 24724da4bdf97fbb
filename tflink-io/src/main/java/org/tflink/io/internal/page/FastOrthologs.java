package org.tflink.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.io.internal.cell.GiveUp;

/**
 * FAST CODE: the orthologs of a page from the bytes of their JSON, in the form in which TFLink writes it. It gives up
 * on any other; {@link OrthologsJson} reads that.
 *
 * <pre>{@code
 * [{"species": "Homo sapiens", "id": ["<a href=\"/protein/o95416\">O95416</a>", "B7SZV3"]}]
 * }</pre>
 */
final class FastOrthologs extends FastBytes {

    private final byte[] bytes;
    private final List<Ortholog> orthologs = new ArrayList<>();

    private FastOrthologs(byte[] bytes, int start) {
        super(bytes);
        this.at = start;
        this.bytes = bytes;
    }

    /** The orthologs of a value. The byte after it is part of none. */
    static List<Ortholog> read(byte[] bytes, int start, int end) {
        FastOrthologs reader = new FastOrthologs(bytes, start);
        if (end - start <= CheckedPage.NO_ORTHOLOGS.length()) {
            GiveUp.unless(start == end || reader.startsWith(CheckedPage.NO_ORTHOLOGS));
            return List.of();
        }
        reader.readEntries();
        GiveUp.unless(reader.at == end);
        return reader.orthologs;
    }

    private void readEntries() {
        expect("[");
        do {
            expect("{\"species\": \"");
            Organism organism = Organism.of(text(true));
            expect("\", \"id\": [");
            do {
                expect("\"");
                readId(organism);
                expect("\"");
            } while (accept(", "));
            expect("]}");
        } while (accept(", "));
        expect("]");
    }

    private void readId(Organism organism) {
        if (bytes[at] != '<') {
            orthologs.add(Ortholog.of(organism, text(false), false));
            return;
        }
        expect("<a href=\\\"/protein/");
        String page = text(false);
        expect("\\\">");
        String accession = text(false);
        expect("</a>");
        GiveUp.unless(page.equalsIgnoreCase(accession));
        orthologs.add(Ortholog.of(organism, accession, true));
    }

    /** Letters and digits; or words of them with single blanks between. */
    private String text(boolean words) {
        int start = at;
        while (isLetterOrDigit(bytes[at])
                || (words && at > start && bytes[at] == ' ' && isLetterOrDigit(bytes[at - 1]))) {
            at++;
        }
        GiveUp.unless(at > start && bytes[at - 1] != ' ');
        return string(start, at);
    }
}
