package org.tflink.io.internal.page;

import org.tflink.core.Protein;
import org.tflink.io.internal.cell.DefectHandler;

/** Reads a page: fast if it can, else checked. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads the bytes of a page.
     *
     * @param name of the page, for messages
     * @param handler receives each malformed row and value that a protein can do without
     * @throws org.tflink.io.internal.cell.DefectException if there is no protein in it
     */
    public static Protein read(byte[] page, String name, DefectHandler handler) {
        Protein protein = FastPage.read(page);
        return protein != null ? protein : readChecked(page, name, handler);
    }

    /**
     * Reads the text of a page.
     *
     * @param name of the page, for messages
     * @param handler receives each malformed row and value that a protein can do without
     * @throws org.tflink.io.internal.cell.DefectException if there is no protein in it
     */
    public static Protein read(String page, String name, DefectHandler handler) {
        return checked(PageText.of(page, name), handler);
    }

    /**
     * Reads the bytes of a page by the checked code alone.
     *
     * @param name of the page, for messages
     * @param handler receives each malformed row and value that a protein can do without
     * @throws org.tflink.io.internal.cell.DefectException if there is no protein in it
     */
    public static Protein readChecked(byte[] page, String name, DefectHandler handler) {
        return checked(PageText.of(page, name), handler);
    }

    private static Protein checked(PageText page, DefectHandler handler) {
        return PageMapping.protein(new CheckedPage(page, handler));
    }
}
