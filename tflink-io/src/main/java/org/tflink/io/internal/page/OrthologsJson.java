package org.tflink.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.io.internal.bytes.TextOutput;
import org.tflink.io.internal.cell.Characters;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.DefectException;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.cell.HtmlLink;
import org.tflink.io.internal.cell.Writable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The text of {@code orthologs}: JSON, one entry a species, whose ids are links to pages of TFLink, or bare.
 *
 * <pre>{@code
 * [{"species": "Homo sapiens", "id": ["<a href=\"/protein/b2rty4\">B2RTY4</a>", "M0R0P8"]}]
 * }</pre>
 */
final class OrthologsJson {

    private static final String SHAPE = "JSON such as [{\"species\": \"Homo sapiens\", \"id\": [\"B2RTY4\"]}]";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Pattern PAGE = Pattern.compile("(?:https?://(?:www\\.)?tflink\\.net)?/protein/([^/?#]++)/?");

    private final YamlScalar value;

    private OrthologsJson(YamlScalar value) {
        this.value = value;
    }

    /** An id as it stands in the text: of which entry, counted from 1, of which species, and where. */
    private record Id(int entry, String species, boolean quoted, String text, int index) {}

    /**
     * Reads the orthologs. Text of another shape is one problem and holds none; an id that is neither a link nor bare
     * is a problem of its own, and the others are kept.
     */
    static List<Ortholog> read(YamlScalar value, DefectHandler handler) {
        OrthologsJson text = new OrthologsJson(value);
        return handler.each(handler.orElse(List.of(), text::ids), text::ortholog);
    }

    /**
     * Writes orthologs, those of one species in a row as one entry.
     *
     * @throws IllegalArgumentException if one would be read as something else
     */
    static String write(List<Ortholog> orthologs) {
        String plain = plain(orthologs);
        if (plain != null) {
            return plain;
        }
        for (int i = 0; i < orthologs.size(); i++) {
            requireReadable("orthologs[" + i + "]", orthologs.get(i));
        }
        return PythonJson.of(json -> write(json, orthologs));
    }

    /**
     * The text of orthologs in species of TFLink whose ids consist of letters and digits: nothing in it is escaped or
     * can be read as something else, so that it takes neither a JSON library nor a second reading. Null for others.
     */
    private static @Nullable String plain(List<Ortholog> orthologs) {
        TextOutput json = new TextOutput();
        Organism species = null;
        json.append('[');
        for (Ortholog ortholog : orthologs) {
            boolean isSame = ortholog.organism().equals(species);
            if (!isSame && !Organism.known().contains(ortholog.organism())) {
                return null;
            }
            if (!isSame) {
                json.append(species == null ? "" : "]}, ");
                species = ortholog.organism();
                json.append("{\"species\": \"").append(species.scientificName()).append("\", \"id\": [");
            } else {
                json.append(", ");
            }
            if (!appendIfPlain(json, ortholog)) {
                return null;
            }
        }
        return json.append("]}]").text(0);
    }

    private static boolean appendIfPlain(TextOutput json, Ortholog ortholog) {
        String id = ortholog.accession();
        boolean isLink = ortholog.inTFLink();
        json.append(isLink ? "\"<a href=\\\"/protein/" + id.toLowerCase(Locale.ROOT) + "\\\">" : "\"");
        boolean isPlain = !CheckedCell.isMissing(id) && json.appendIfPlain(id, TextOutput.NO_ID);
        json.append(isLink ? "</a>\"" : "\"");
        return isPlain;
    }

    private static void write(JsonGenerator json, List<Ortholog> orthologs) {
        json.writeStartArray();
        for (int i = 0; i < orthologs.size(); i++) {
            Organism species = orthologs.get(i).organism();
            if (i == 0 || !species.equals(orthologs.get(i - 1).organism())) {
                json.writeStartObject().writeStringProperty("species", species.scientificName());
                json.writeArrayPropertyStart("id");
            }
            json.writeString(idText(orthologs.get(i)));
            if (i + 1 == orthologs.size()
                    || !species.equals(orthologs.get(i + 1).organism())) {
                json.writeEndArray().writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** {@code <a href="/protein/o95416">O95416</a>} of what has a page, the bare id of what has none. */
    private static String idText(Ortholog ortholog) {
        String id = ortholog.accession();
        return ortholog.inTFLink() ? "<a href=\"/protein/" + id.toLowerCase(Locale.ROOT) + "\">" + id + "</a>" : id;
    }

    private static void requireReadable(String field, Ortholog ortholog) {
        String species = ortholog.organism().scientificName();
        boolean byName = ortholog.organism().equals(Organism.of(species)) && Characters.isPrintable(species);
        Writable.require(
                byName, field + ".organism", species, "an organism whose name determines it, in printable text");
        Writable.require(
                isReadable(ortholog), field + ".accession", ortholog.accession(), "an id in printable text, no HTML");
    }

    private static boolean isReadable(Ortholog ortholog) {
        try {
            return ortholog.equals(ortholog(ortholog.organism(), idText(ortholog)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Id> ids() {
        if (value.cell().isMissing()) {
            return List.of();
        }
        try (JsonParser tokens = JSON.createParser(ObjectReadContext.empty(), value.text())) {
            return ids(tokens);
        } catch (JacksonException e) {
            throw malformed(index(e.getLocation()), SHAPE);
        }
    }

    private List<Id> ids(JsonParser tokens) {
        List<Id> ids = new ArrayList<>();
        tokens.nextToken();
        require(tokens, JsonToken.START_ARRAY);
        for (int entry = 1; tokens.nextToken() != JsonToken.END_ARRAY; entry++) {
            require(tokens, JsonToken.START_OBJECT);
            readEntry(tokens, entry, ids);
        }
        if (tokens.nextToken() != null) {
            throw malformed(index(tokens.currentTokenLocation()), SHAPE);
        }
        return ids;
    }

    private void readEntry(JsonParser tokens, int entry, List<Id> ids) {
        int start = index(tokens.currentTokenLocation());
        String species = "";
        boolean hasIds = false;
        List<Id> found = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            tokens.nextToken();
            if (name.equals("species")) {
                species = string(tokens);
            } else if (name.equals("id")) {
                hasIds = true;
                require(tokens, JsonToken.START_ARRAY);
                while (tokens.nextToken() != JsonToken.END_ARRAY) {
                    found.add(id(tokens, entry));
                }
            } else {
                throw malformed(index(tokens.currentTokenLocation()), SHAPE);
            }
        }
        if (species.isBlank() || !hasIds) {
            throw malformed(start, SHAPE);
        }
        for (Id id : found) {
            ids.add(new Id(entry, species, id.quoted, id.text, id.index));
        }
    }

    private Id id(JsonParser tokens, int entry) {
        if (!tokens.currentToken().isScalarValue()) {
            throw malformed(index(tokens.currentTokenLocation()), SHAPE);
        }
        boolean quoted = tokens.currentToken() == JsonToken.VALUE_STRING;
        return new Id(entry, "", quoted, tokens.getString(), index(tokens.currentTokenLocation()));
    }

    private String string(JsonParser tokens) {
        require(tokens, JsonToken.VALUE_STRING);
        String text = tokens.getString();
        if (!Characters.isPrintable(text)) {
            throw malformed(index(tokens.currentTokenLocation()), "printable text");
        }
        return text;
    }

    private void require(JsonParser tokens, JsonToken expected) {
        if (tokens.currentToken() != expected) {
            throw malformed(index(tokens.currentTokenLocation()), SHAPE);
        }
    }

    /** The library gives no location where one of its limits is passed. */
    private int index(@Nullable TokenStreamLocation location) {
        long offset = location == null ? 0 : location.getCharOffset();
        return (int) Math.max(0, Math.min(offset, value.text().length()));
    }

    private Ortholog ortholog(Id id) {
        try {
            if (!id.quoted) {
                throw new IllegalArgumentException("text in quotes");
            }
            return ortholog(Organism.of(id.species), id.text);
        } catch (IllegalArgumentException e) {
            throw value.defectAt(
                            id.index,
                            "an id, or a link such as <a href=\"/protein/o95416\">O95416</a>: " + e.getMessage())
                    .row(id.entry)
                    .foundText(id.text);
        }
    }

    private static Ortholog ortholog(Organism organism, String id) {
        boolean link = id.indexOf('<') >= 0;
        String accession = link ? linked(HtmlLink.parse(id)) : id.strip();
        if (accession.equals("-") || !Characters.isPrintable(accession)) {
            throw new IllegalArgumentException("printable text, and no dash");
        }
        return Ortholog.of(organism, accession, link);
    }

    /** The accession of a link, whose address is that of the same accession in lower case. */
    private static String linked(HtmlLink link) {
        String accession = link.text().strip();
        Matcher page = PAGE.matcher(link.href());
        if (!page.matches() || !page.group(1).equalsIgnoreCase(accession)) {
            throw new IllegalArgumentException("the href is not that of the text");
        }
        return accession;
    }

    private DefectException malformed(int index, String expected) {
        return value.defectAt(index, expected).foundText(value.text().substring(index));
    }
}
