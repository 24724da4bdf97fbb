package org.tflink.io.usage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tflink.core.Protein;
import org.tflink.io.Input;
import org.tflink.io.Output;
import org.tflink.io.Rows;
import org.tflink.io.TFLinkReader;

/** A file in memory, of lines with blanks for tabs where that reads better, and what becomes of it. */
public final class TestFile {

    private TestFile() {}

    /** The bytes of a text. */
    public static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Cells with tabs between, from cells with {@code |} between. */
    static String tabs(String... rows) {
        return String.join("\n", rows).replaceAll(" *\\| *", "\t") + "\n";
    }

    /** Reads rows of one kind. */
    @FunctionalInterface
    public interface Opening<T> {

        /** Opens the rows of an input. */
        Rows<T> open(Input input) throws IOException;
    }

    /** All rows of a file, read strictly. */
    public static <T> List<T> all(Opening<T> opening, String text) {
        return all(opening, file(text));
    }

    static <T> List<T> all(Opening<T> opening, InputStream in) {
        return all(opening, TFLinkReader.from(in, "file"));
    }

    static <T> List<T> all(Opening<T> opening, Input input) {
        try (Rows<T> rows = opening.open(input)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The well-formed rows of a file; the messages of the others go to {@code reported}. */
    static <T> List<T> good(Opening<T> opening, InputStream in, List<String> reported) {
        List<T> good = new ArrayList<>();
        Input input = TFLinkReader.from(in, "file").onProblem(problem -> reported.add(problem.message()));
        try (Rows<T> rows = opening.open(input)) {
            rows.forEach(good::add);
            if (rows.skipped() != reported.size()) {
                throw new AssertionError(rows.skipped() + " rows skipped, reported " + reported.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return good;
    }

    /** A protein from the text of a page, which cannot fail to be read. */
    public static Protein protein(Input text) {
        try {
            return text.page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written. */
    public static String written(Output output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            output.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
