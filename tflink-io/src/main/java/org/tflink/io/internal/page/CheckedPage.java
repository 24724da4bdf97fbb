package org.tflink.io.internal.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.Ortholog;
import org.tflink.io.internal.cell.CheckedCell;
import org.tflink.io.internal.cell.CheckedCells;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.DefectHandler;
import org.tflink.io.internal.cell.Layouts;
import org.tflink.io.internal.cell.RowCells;

/**
 * The values of a page, read with a YAML, a CSV and a JSON library. It reads pages of all years and explains every
 * error.
 */
final class CheckedPage implements PageValues {

    /** A text of {@code orthologs} for none; most pages have an empty text instead. */
    static final String NO_ORTHOLOGS = "[]";

    private final PageSections sections;
    private final FrontMatter frontMatter;
    private final DefectHandler handler;

    /**
     * Reads the front matter.
     *
     * @param handler receives each malformed row and value
     */
    CheckedPage(PageText page, DefectHandler handler) {
        this.sections = PageSections.of(page);
        this.frontMatter = FrontMatter.read(sections);
        this.handler = handler;
    }

    @Override
    public boolean has(PageKey key) {
        return frontMatter.text(key.text()) != null;
    }

    @Override
    public RowCells value(PageKey key) {
        return new Value(frontMatter.requiredText(key.text()).cell());
    }

    private record Value(CheckedCell text) implements CheckedCells {

        @Override
        public boolean has(Column column) {
            return column == Column.VALUE;
        }

        @Override
        public CheckedCell cell(Column column) {
            return text;
        }
    }

    @Override
    public void require(PageKey key, String expected) {
        YamlScalar text = frontMatter.text(key.text());
        if (text != null && !text.text().equals(expected)) {
            throw text.cell().malformed(expected);
        }
    }

    @Override
    public <T> List<T> rows(PageKey key, Layouts layouts, Function<RowCells, T> mapping) {
        YamlScalar text = frontMatter.text(key.text());
        return text == null ? List.of() : handler.each(PageRow.of(text), row -> mapping.apply(row.cells(layouts)));
    }

    @Override
    public List<Ortholog> orthologs() {
        YamlScalar text = frontMatter.text(PageKey.ORTHOLOGS.text());
        return text == null ? List.of() : OrthologsJson.read(text, handler);
    }

    /** A list; if there are none, an empty text or nothing. */
    @Override
    public List<JasparMatrix> jasparMatrices() {
        String key = PageKey.JASPAR_MATRICES.text();
        YamlScalar text = frontMatter.text(key);
        if (text != null) {
            handler.orElse("", () -> text.cell().requireMissing("a list such as [\"MA0147.1\", \"MA0147.2\"]"));
        }
        return handler.each(
                frontMatter.items(key), item -> JasparMatrix.of(item.cell().requiredText()));
    }

    @Override
    public List<BindingSiteSequence> sequences(Interactor protein) {
        return new PageBody(sections, protein).read(handler);
    }

    @Override
    public Map<String, String> otherFields() {
        return frontMatter.texts().entrySet().stream()
                .filter(field ->
                        hasNoOtherPlace(field.getKey(), field.getValue().text()))
                .collect(toMap(
                        Map.Entry::getKey, field -> field.getValue().cell().text()));
    }

    private static boolean hasNoOtherPlace(String key, String text) {
        PageKey known = PageKey.find(key);
        return known == null || (known == PageKey.ORTHOLOGS && text.equals(NO_ORTHOLOGS));
    }

    @Override
    public <T> T orElse(T instead, Supplier<T> read) {
        return handler.orElse(instead, read);
    }
}
