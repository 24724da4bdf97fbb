package org.tflink.io.internal.page;

import org.tflink.core.Protein;
import org.tflink.io.internal.bytes.Utf8;
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
        // Only a page that begins so can be read fast; any other text is not worth its bytes.
        byte[] bytes = page.startsWith(PageSections.MARKER) ? Utf8.encode(page) : null;
        Protein protein = bytes == null ? null : FastPage.read(bytes);
        return protein != null ? protein : checked(PageText.of(page, name), handler);
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
