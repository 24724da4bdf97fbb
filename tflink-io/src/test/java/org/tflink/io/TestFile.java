package org.tflink.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file in memory, of lines with blanks for tabs where that reads better, and what becomes of it. */
final class TestFile {

    private TestFile() {}

    /** The bytes of a text. */
    static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Cells with tabs between, from cells with {@code |} between. */
    static String tabs(String... rows) {
        return String.join("\n", rows).replaceAll(" *\\| *", "\t") + "\n";
    }

    /** Opens a file in memory. */
    @FunctionalInterface
    interface Opening<T> {
        Rows<T> open(InputStream in, String source) throws IOException;
    }

    /** All rows of a file, read strictly. */
    static <T> List<T> all(Opening<T> opening, String text) {
        return all(opening, file(text));
    }

    static <T> List<T> all(Opening<T> opening, InputStream in) {
        try (Rows<T> rows = opening.open(in, "file")) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good rows of a file; the messages of the others go to {@code told}. */
    static <T> List<T> good(Opening<T> opening, InputStream in, List<String> told) {
        List<T> good = new ArrayList<>();
        try (Rows<T> rows = opening.open(in, "file").onProblem(problem -> told.add(problem.message()))) {
            rows.forEach(good::add);
            if (rows.skipped() != told.size()) {
                throw new AssertionError(rows.skipped() + " rows skipped, told of " + told.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return good;
    }

    /** What is written. */
    static String written(Output output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            output.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
