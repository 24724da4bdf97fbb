/**
 * One cell, or the cells of a row, as a value, and back. In: bytes or text of cells, and the columns they belong to.
 * Out: values of the model, or a {@link org.tflink.io.internal.cell.Defect} with its position.
 *
 * <p>Open {@link RowValues} first: it maps columns to the model. {@link RowCells} is the interface that it reads, with
 * a fast and a checked implementation; {@link RowWriter} is the way back.
 */
@NullMarked
package org.tflink.io.internal.cell;

import org.jspecify.annotations.NullMarked;
