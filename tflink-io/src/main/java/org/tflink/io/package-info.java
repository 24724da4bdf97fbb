/**
 * Reads TFLink's files into the types of {@link org.tflink.core}, and writes them. Start at
 * {@link org.tflink.io.TFLinkReader}; {@link org.tflink.io.TFLinkWriter} is the way back, and
 * {@link org.tflink.io.json.TFLinkModule} the way to JSON.
 *
 * <p>No method takes or returns null; a null argument is a {@link java.lang.NullPointerException} that names it. An I/O
 * fault is an {@link java.io.IOException}; malformed content is a {@link org.tflink.io.TFLinkParseException}, or, in
 * lenient reading, a {@link org.tflink.io.Problem}.
 *
 * <h2>How the data flow</h2>
 *
 * <p>For those who read the code. Packages depend on those below them only:
 *
 * <pre>
 * org.tflink.io                  the exported types: what to read or write, from and to where
 *   internal.page                a page: bytes or text, front matter, rows and body, protein
 *   internal.table               a file of lines: lines, rows, values
 *     internal.cell              the cells of a row, by column, as values of the model; and what is malformed, and
 *       where internal.bytes           files, gzip, scans, objects recognised by their bytes
 * org.tflink.io.json             the model as JSON, by Jackson; used by none of the others
 * </pre>
 *
 * <p>Pages and rows are read twice if need be: first by fast code, which reads bytes in the one form that TFLink writes
 * and gives up on any other; then by checked code, which reads every form and explains every error. Which column
 * becomes which part of a value is written once, for both.
 *
 * <p>To find what becomes of a cell: its column is in {@code cell.Column}, its reading in {@code cell.CheckedCell}, and
 * its place in the model in {@code cell.RowValues}, for a row of a page or a table; in {@code page.PageMapping} for a
 * key of a page; and in {@code table.Mitab} for MITAB.
 */
@NullMarked
package org.tflink.io;

import org.jspecify.annotations.NullMarked;
