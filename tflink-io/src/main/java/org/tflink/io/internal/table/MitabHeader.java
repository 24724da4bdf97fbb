package org.tflink.io.internal.table;

import java.io.IOException;
import java.util.regex.Matcher;
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

    /** TFLink's header, up to its last name. */
    private static final Pattern NAMES = Pattern.compile("uniqueID_A\t[\\w\t]*?\tcausalStatement");

    private MitabHeader() {}

    /** Whether a text begins with a line that names the columns. */
    static boolean namesColumns(String text) {
        return FIRST_NAME.matcher(text).lookingAt();
    }

    /**
     * Moves past the header, so that the next line is the first row. TFLink's header has no line end: put on top of a
     * file, it is one line with the first row.
     */
    static void skip(Lines lines) throws IOException {
        boolean named = false;
        while (lines.next()) {
            if (!lines.beginsWith('#')) {
                String line = lines.roughText();
                int end = named ? 0 : endOfNames(line);
                if (end == 0 || end < line.length()) {
                    lines.back(lines.start() + end);
                    return;
                }
                named = true;
            }
        }
    }

    /** The index after the names of columns with which a line begins; 0 if it does not. */
    private static int endOfNames(String line) {
        if (!namesColumns(line)) {
            return 0;
        }
        if (TableHeader.count(line, '\t') <= MitabRecord.COLUMNS) {
            return line.length();
        }
        Matcher names = NAMES.matcher(line);
        return names.lookingAt() ? names.end() : 0;
    }
}
