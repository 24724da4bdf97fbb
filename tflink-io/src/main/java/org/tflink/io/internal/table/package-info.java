/**
 * Files of lines: tables, MITAB, GMT, GFF3, BED, FASTA and browse tables. In: the bytes of a file. Out: its rows as
 * values of the model; and, the other way, text. One class per format reads and writes it.
 *
 * <p>Open {@link RowFormats} first: it chooses the format of a file. {@link RowReading} then asks the {@link RowFormat}
 * for one row after the other, which takes them from {@link Lines}.
 */
@NullMarked
package org.tflink.io.internal.table;

import org.jspecify.annotations.NullMarked;
