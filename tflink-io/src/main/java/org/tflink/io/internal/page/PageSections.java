package org.tflink.io.internal.page;

/**
 * Where a page's parts are: the front matter stands between the first line, {@code ---}, and the next such line; the
 * rest is the body.
 */
record PageSections(PageText source, int frontMatterStart, int frontMatterEnd, int bodyStart) {

    static final String MARKER = "---";

    /**
     * Finds the parts.
     *
     * @throws DefectException if either marker is missing
     */
    static PageSections of(PageText source) {
        String text = source.text();
        int start = afterMarker(source, 0);
        if (start < 0) {
            throw source.defectAt(0, "a page, which begins with the line ---").foundText(source.restOfLine(0));
        }
        for (int line = start; line < text.length(); line = source.nextLine(line)) {
            int bodyStart = afterMarker(source, line);
            if (bodyStart >= 0) {
                return new PageSections(source, start, line, bodyStart);
            }
        }
        throw source.defectAt(text.length(), "the line --- that closes the front matter")
                .found("the end");
    }

    /** Where the line after the marker at {@code line} begins; -1 if there is no marker. */
    private static int afterMarker(PageText source, int line) {
        String text = source.text();
        if (!text.startsWith(MARKER, line)) {
            return -1;
        }
        int end = line + MARKER.length();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean alone = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        return alone ? source.nextLine(end) : -1;
    }
}
