package org.tflink.io.internal.table;

import java.util.List;

/**
 * The start of a file, from which its format is inferred.
 *
 * @param text the text, without a byte order mark
 * @param isAll whether the text can be all of the file
 */
record FileHead(String text, boolean isAll) {

    /** The lines that are not cut, without their ends. */
    List<String> lines() {
        return FileKind.lines(isWhole() ? text : text.substring(0, text.lastIndexOf('\n') + 1));
    }

    /** The line that is cut; empty if none is. */
    String cutLine() {
        return isWhole() ? "" : text.substring(text.lastIndexOf('\n') + 1);
    }

    private boolean isWhole() {
        return isAll && text.length() < FileKind.HEAD;
    }
}
