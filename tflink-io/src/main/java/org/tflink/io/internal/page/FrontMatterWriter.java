package org.tflink.io.internal.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.tflink.io.internal.bytes.TextOutput;

/**
 * Writes front matter as TFLink's generator does: a YAML mapping in block style, each text as PyYAML's {@code dump}
 * writes it by default. The YAML library's emitter makes it, or {@link PlainScalar} makes the same; what follows is
 * where PyYAML decides otherwise.
 *
 * <pre>{@code
 * protein_name: Su(var)205                     plain where nothing speaks against it
 * ncbi_gene_id: '20669'                        quoted what YAML 1.1 takes for a number, a boolean, a date or nothing
 * binding_sites: TFLinkSS09283365,…,inferred   folded at the first blank after column 80
 *   by curator,16310763%5Buid%5D,ORegAnno,Yes,0
 * tfs: 'daf-16,O16850,172981,…                 quoted what has line breaks, each an empty line more
 *
 *   unc-55,G5ECR9,192082,…'
 * protein_name: "\u03B2-TrCP"                  double-quoted what is not printable ASCII
 * }</pre>
 */
final class FrontMatterWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setUseUnicodeEncoding(false)
            .setWidth(80)
            // PyYAML counts the five letters of a tag that it does not write.
            .setMaxSimpleKeyLength(128 - 5)
            .setBestLineBreak("\n")
            .build();

    /**
     * What YAML 1.1 takes for something else than text where it stands plain: PyYAML quotes it. Repeated groups are
     * possessive: the others take stack for each repetition.
     */
    private static final Pattern NOT_TEXT = Pattern.compile(String.join(
            "|",
            "",
            "~|<<|=",
            "(?:null|yes|no|true|false|on|off)",
            "(?:Null|Yes|No|True|False|On|Off)",
            "(?:NULL|YES|NO|TRUE|FALSE|ON|OFF)",
            // Whole numbers: binary, octal, decimal, hexadecimal, and to the base of 60.
            "[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])++)",
            // Decimal numbers, and infinity; the exponent needs its sign.
            "[-+]?(?:[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])++\\.[0-9_]*)",
            "\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?",
            "[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)",
            // Dates, and times of a day.
            "[0-9]{4}-[0-9]{2}-[0-9]{2}",
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
                    + "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?"));

    private static final Pattern HEX_ESCAPE = Pattern.compile("\\\\[xuU][0-9a-f]++");

    private final TextOutput yaml = new TextOutput();
    private final TextOutput scalar = new TextOutput();

    /** Adds a known key and its text. */
    FrontMatterWriter text(PageKey key, String text) {
        scalar.truncate(0);
        scalar.append(text);
        return text(key, scalar);
    }

    /** Adds a known key and its text. */
    FrontMatterWriter text(PageKey key, TextOutput text) {
        return PlainScalar.write(yaml, key.text(), text) ? this : text(key.text(), text.text(0));
    }

    /** Adds a key and its text, both written by the library. */
    FrontMatterWriter text(String key, String text) {
        Emitter emitter = new Emitter(SETTINGS, new Output());
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
        emitter.emit(scalar(key));
        emitter.emit(scalar(text));
        emitter.emit(new MappingEndEvent());
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
        return this;
    }

    /** Adds a key and text on one line, single-quoted and never folded. */
    FrontMatterWriter unfolded(PageKey key, String text) {
        return line(key, "'" + text.replace("'", "''") + "'");
    }

    /** Adds a line: a key, and the text after its colon. */
    FrontMatterWriter line(PageKey key, String value) {
        yaml.append(key.text()).append(": ").append(value).append('\n');
        return this;
    }

    /** Adds what was added here to a page. */
    void writeTo(TextOutput page, String lineEnd) {
        byte[] bytes = yaml.bytes();
        int written = 0;
        for (int i = 0; i < yaml.length() && lineEnd.length() > 1; i++) {
            if (bytes[i] == '\n') {
                page.append(bytes, written, i - written);
                page.append(lineEnd);
                written = i + 1;
            }
        }
        page.append(bytes, written, yaml.length() - written);
    }

    /** What was added, in lines that end in LF. */
    @Override
    public String toString() {
        return yaml.text(0);
    }

    /** Whether YAML 1.1 takes the text for text where it stands plain. */
    static boolean isText(String text) {
        return !NOT_TEXT.matcher(text).matches();
    }

    private static ScalarEvent scalar(String text) {
        boolean plain = isText(text);
        // The library would take a plain scalar of several lines for the better one; PyYAML does not.
        ScalarStyle style = text.indexOf('\n') >= 0 ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
        return new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(plain, true), text, style);
    }

    private final class Output implements StreamDataWriter {

        /** The emitter hands over each escape by itself, its digits in lower case; PyYAML writes upper case. */
        @Override
        public void write(String text) {
            boolean escape = HEX_ESCAPE.matcher(text).matches();
            yaml.append(escape ? text.substring(0, 2) + text.substring(2).toUpperCase(Locale.ROOT) : text);
        }

        @Override
        public void write(String text, int from, int length) {
            yaml.append(text.substring(from, from + length));
        }
    }
}
