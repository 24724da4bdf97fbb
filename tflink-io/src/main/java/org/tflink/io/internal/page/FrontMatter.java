package org.tflink.io.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.tflink.io.internal.cell.Characters;
import org.tflink.io.internal.cell.Defect;
import org.tflink.io.internal.cell.DefectException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The front matter of a page: a YAML mapping of text to text, where one key holds a list of text. It is read as tokens,
 * so that no value is taken for a number, a boolean or a date, and in one pass, so that nothing nested is ever built.
 */
final class FrontMatter {

    /** The keys that may hold a list; all others hold text. */
    private static final Set<String> LISTS = Set.of(PageKey.JASPAR_MATRICES.text());

    private final PageSections parts;
    private final PageText source;
    private final Map<String, YamlScalar> texts = new LinkedHashMap<>();
    private final Map<String, List<YamlScalar>> lists = new LinkedHashMap<>();

    /** How far offsets are known: the YAML parser counts code points from where it starts, the source chars. */
    private int knownCodePoint;

    private int knownOffset;

    private FrontMatter(PageSections parts) {
        this.parts = parts;
        this.source = parts.source();
        this.knownOffset = parts.frontMatterStart();
    }

    /**
     * Reads the front matter.
     *
     * @throws DefectException if it is not a mapping of text
     */
    static FrontMatter read(PageSections parts) {
        FrontMatter frontMatter = new FrontMatter(parts);
        frontMatter.refuseUnprintable();
        frontMatter.read();
        return frontMatter;
    }

    /** The text of a key, or null if the page has no such key. */
    @Nullable
    YamlScalar text(String key) {
        return texts.get(key);
    }

    /** The text of a key that every page has. */
    YamlScalar requiredText(String key) {
        YamlScalar text = texts.get(key);
        if (text == null) {
            throw source.defectAt(parts.frontMatterEnd(), "a value").key(key).found("no such key");
        }
        return text;
    }

    /** All keys that hold text, and their texts, in the order of the page. */
    Map<String, YamlScalar> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** The items of a key that may hold a list; none if it does not. */
    List<YamlScalar> items(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** The YAML library rejects such characters too, but does not report where. */
    private void refuseUnprintable() {
        String text = source.text();
        int c;
        for (int at = parts.frontMatterStart(); at < parts.frontMatterEnd(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (!Characters.isPrintable(c)) {
                throw source.defectAt(at, "printable text").foundText(Character.toString(c));
            }
        }
    }

    private void read() {
        String yaml = source.text().substring(parts.frontMatterStart(), parts.frontMatterEnd());
        try (JsonParser tokens = factory(yaml.length()).createParser(ObjectReadContext.empty(), yaml)) {
            if (next(tokens) != JsonToken.START_OBJECT) {
                throw unexpected(tokens, "", "keys with text, such as protein_name: Sox14");
            }
            refuseIndicators(tokens, "");
            while (next(tokens) != JsonToken.END_OBJECT) {
                readEntry(tokens);
            }
            if (next(tokens) != null) {
                throw unexpected(tokens, "", "the line --- that closes the front matter");
            }
        }
    }

    private static YAMLFactory factory(int length) {
        return YAMLFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        // All in one buffer: a token that outgrows the buffer is copied at every refill, which takes
                        // minutes for one of 20 MB, and a surrogate pair that straddles two refills breaks the library.
                        .setBufferSize(length + 1)
                        // Found here instead, where the place is known.
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }

    /** The next token. Nothing but the library's own code runs here, so whatever it throws is its word on the text. */
    private @Nullable JsonToken next(JsonParser tokens) {
        try {
            return tokens.nextToken();
        } catch (RuntimeException e) {
            throw notYaml(e);
        }
    }

    private void readEntry(JsonParser tokens) {
        int keyOffset = offset(tokens);
        String key = readText(tokens, "").cell().text();
        if (texts.containsKey(key) || lists.containsKey(key)) {
            throw source.defectAt(keyOffset, "each key once").key(key).found("the key a second time");
        }
        if (next(tokens) == JsonToken.START_ARRAY && LISTS.contains(key)) {
            refuseIndicators(tokens, key);
            List<YamlScalar> items = new ArrayList<>();
            while (next(tokens) != JsonToken.END_ARRAY) {
                items.add(readText(tokens, key));
            }
            lists.put(key, items);
        } else {
            texts.put(key, readText(tokens, key));
        }
    }

    private YamlScalar readText(JsonParser tokens, String key) {
        if (tokens.currentToken().isStructStart()) {
            throw unexpected(tokens, key, "text");
        }
        refuseIndicators(tokens, key);
        return new YamlScalar(source, key, tokens.getString(), offset(tokens));
    }

    /** No plain text begins with one of these: they stand for an anchor, a tag or an alias, which no page has. */
    private void refuseIndicators(JsonParser token, String key) {
        int offset = offset(token);
        if (offset < parts.frontMatterEnd() && "&!*".indexOf(source.text().charAt(offset)) >= 0) {
            throw unexpected(token, key, "text without YAML's anchors, aliases and tags");
        }
    }

    private int offset(JsonParser token) {
        return offset((int) token.currentTokenLocation().getCharOffset());
    }

    private int offset(int codePoint) {
        if (codePoint < knownCodePoint) {
            knownCodePoint = 0;
            knownOffset = parts.frontMatterStart();
        }
        knownOffset = source.text().offsetByCodePoints(knownOffset, codePoint - knownCodePoint);
        knownCodePoint = codePoint;
        return knownOffset;
    }

    private DefectException unexpected(JsonParser tokens, String key, String expected) {
        return malformed(tokens.currentToken() == null ? parts.frontMatterEnd() : offset(tokens), key, expected);
    }

    private DefectException notYaml(RuntimeException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            int offset =
                    marked.getProblemMark().map(mark -> offset(mark.getIndex())).orElse(knownOffset);
            return malformed(offset, "", "YAML: " + marked.getProblem().strip());
        }
        return malformed(knownOffset, "", "YAML");
    }

    private DefectException malformed(int offset, String key, String expected) {
        Defect.Builder defect = source.defectAt(offset, expected);
        return (key.isEmpty() ? defect : defect.key(key)).foundText(source.restOfLine(offset));
    }
}
