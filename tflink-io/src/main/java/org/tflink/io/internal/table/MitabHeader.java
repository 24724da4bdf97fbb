package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.regex.Pattern;
import org.tflink.core.MitabRecord;

/**
 * The lines before the first row of MITAB, if any: comments, which begin with {@code #}, and a line that names the
 * columns, in TFLink's form or in PSI's.
 *
 * <pre>{@code
 * uniqueID_A	uniqueID_B	alternativeID_A	alternativeID_B	…
 * #ID(s) interactor A	ID(s) interactor B	Alt. ID(s) interactor A	Alt. ID(s) interactor B	…
 * }</pre>
 */
final class MitabHeader {

    private static final Pattern FIRST_NAME =
            Pattern.compile("#? *(?:uniqueID_A|ID\\(s\\) interactor A) *(?:\t|\\z)", Pattern.CASE_INSENSITIVE);

    private MitabHeader() {}

    /** Whether a text begins with a line that names the columns. */
    static boolean namesColumns(String text) {
        return FIRST_NAME.matcher(text).lookingAt();
    }

    /** Moves past the header, so that the next line is the first row. */
    static void skip(Lines lines) throws IOException {
        boolean named = false;
        while (lines.next()) {
            if (!lines.beginsWith('#')) {
                if (named || !isNames(lines.roughText())) {
                    lines.back();
                    return;
                }
                named = true;
            }
        }
    }

    /** TFLink's header has no line end. Put on top of a file, it is one line with the first row, which is reported. */
    private static boolean isNames(String line) {
        return namesColumns(line) && TableHeader.split(line, '\t').size() <= MitabRecord.COLUMNS;
    }
}
