package org.tflink.io.internal.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.Ortholog;
import org.tflink.io.internal.cell.Layouts;
import org.tflink.io.internal.cell.RowCells;

/**
 * The values of a page, by key. {@link PageMapping} maps them to a protein, on either implementation: {@link FastPage}
 * reads bytes and {@linkplain org.tflink.io.internal.cell.GiveUp gives up} on anything unusual, {@link CheckedPage}
 * reads every page and explains every error. Where both return a value, the two are equal.
 */
interface PageValues {

    /** Whether the page has text for a key. */
    boolean has(PageKey key);

    /** The text of a key as a row of one cell, {@link org.tflink.io.internal.cell.Column#VALUE}. */
    RowCells value(PageKey key);

    /** Requires that the text of a key, if the page has it, is the expected one. */
    void require(PageKey key, String expected);

    /** The rows of a key, none if the page does not have it. The number of cells determines the layout of a row. */
    <T> List<T> rows(PageKey key, Layouts layouts, Function<RowCells, T> mapping);

    /** The orthologs. */
    List<Ortholog> orthologs();

    /** The matrices at JASPAR. */
    List<JasparMatrix> jasparMatrices();

    /** The sequences of the body. */
    List<BindingSiteSequence> sequences(Interactor protein);

    /** The texts that have no other place in a protein. */
    Map<String, String> otherFields();

    /** The result of {@code read}; if that is malformed and reading is lenient, {@code instead}. */
    <T> T orElse(T instead, Supplier<T> read);
}
