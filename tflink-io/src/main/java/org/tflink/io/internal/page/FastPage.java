package org.tflink.io.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.io.internal.bytes.ByteScan;
import org.tflink.io.internal.cell.Column;
import org.tflink.io.internal.cell.FastCells;
import org.tflink.io.internal.cell.GiveUp;
import org.tflink.io.internal.cell.KnownValues;
import org.tflink.io.internal.cell.Layout;
import org.tflink.io.internal.cell.Layouts;
import org.tflink.io.internal.cell.RowBytes;
import org.tflink.io.internal.cell.RowCells;
import org.tflink.io.internal.cell.SequenceHeader;

/**
 * FAST CODE: the values of a page from its bytes, in the one form in which TFLink's generator writes the current
 * layout. It gives up on any other page, and never guesses. It reads more than ten times as fast as {@link
 * CheckedPage}, as {@code PageBenchmark} shows: no text of the page is made, and evidence and interactors that recur
 * are recognised.
 */
final class FastPage implements PageValues {

    private static final Layout ONE_VALUE = Layout.of(Column.VALUE);

    private final FastFrontMatter frontMatter;
    private final RowBytes row = new RowBytes(PageMapping.BINDING_SITE_ROWS.maxSize());
    private final FastCells oneValue = cells(ONE_VALUE);

    /** The cells of rows, by the number of cells, which no two layouts have in common. */
    private final @Nullable FastCells[] cellsBySize = new FastCells[row.starts().length];

    private FastPage(FastFrontMatter frontMatter) {
        this.frontMatter = frontMatter;
    }

    /** The protein of a page, or null if the page is not in the form that is read here. */
    static @Nullable Protein read(byte[] page) {
        try {
            return PageMapping.protein(new FastPage(FastFrontMatter.scan(page)));
        } catch (GiveUp | IndexOutOfBoundsException | IllegalArgumentException notThisForm) {
            // A page that ends too early runs over the end of its array, which the machine checks in any case. The
            // checked
            // page reports a value that the model rejects.
            return null;
        }
    }

    private FastCells cells(Layout layout) {
        return new FastCells(row, layout, KnownValues.ofPages(), null);
    }

    @Override
    public boolean has(PageKey key) {
        return frontMatter.has(key);
    }

    @Override
    public RowCells value(PageKey key) {
        row.setOneCell(frontMatter.values(), frontMatter.start(key), frontMatter.end(key));
        return oneValue;
    }

    @Override
    public void require(PageKey key, String expected) {
        GiveUp.unless(frontMatter.is(key, expected));
    }

    @Override
    public <T> List<T> rows(PageKey key, Layouts layouts, Function<RowCells, T> mapping) {
        if (!has(key)) {
            return List.of();
        }
        byte[] bytes = frontMatter.values();
        List<T> rows = new ArrayList<>();
        row.set(bytes);
        int end = frontMatter.end(key);
        int size = 0;
        FastCells cells = oneValue;
        for (int start = frontMatter.start(key); start < end; ) {
            int count = ByteScan.split(bytes, start, end, ',', row.starts());
            start = row.end(Math.abs(count) - 1) + 1;
            if (count != size) {
                cells = cellsOfSize(layouts, count);
                size = count;
            }
            rows.add(mapping.apply(cells));
            // Another line break is an empty row.
            GiveUp.unless(start != end);
        }
        return rows;
    }

    /** The cells of a row of that size, the same each time. */
    private FastCells cellsOfSize(Layouts layouts, int size) {
        Layout layout = layouts.ofSize(size);
        if (layout == null) {
            throw new GiveUp();
        }
        FastCells cells = cellsBySize[size];
        if (cells == null) {
            cells = cells(layout);
            cellsBySize[size] = cells;
        }
        return cells;
    }

    @Override
    public List<Ortholog> orthologs() {
        return FastOrthologs.read(
                frontMatter.values(), frontMatter.start(PageKey.ORTHOLOGS), frontMatter.end(PageKey.ORTHOLOGS));
    }

    @Override
    public List<JasparMatrix> jasparMatrices() {
        return frontMatter.jasparMatrices();
    }

    /** Records of a header and lines of bases, each with a backslash and CR at its end. */
    @Override
    public List<BindingSiteSequence> sequences(Interactor protein) {
        List<BindingSiteSequence> sequences = new ArrayList<>();
        FastBytes body = frontMatter;
        RowBytes bytes = new RowBytes(SequenceHeader.LAYOUT.size());
        bytes.set(body.bytes());
        FastCells header = new FastCells(bytes, SequenceHeader.LAYOUT, KnownValues.ofPages(), null);
        while (!body.isAtEnd()) {
            body.expect("\\>");
            body.splitHeader(bytes.starts());
            Interactor tf = PageMapping.transcriptionFactor(
                    header.accession(Column.TF_ACCESSION), header.text(Column.TF_NAME), protein);
            BindingSiteSequence.Builder sequence = SequenceHeader.map(header, tf);
            sequences.add(sequence.bases(body.bases()).build());
        }
        return sequences;
    }

    @Override
    public Map<String, String> otherFields() {
        return frontMatter.length(PageKey.ORTHOLOGS) == CheckedPage.NO_ORTHOLOGS.length()
                ? Map.of(PageKey.ORTHOLOGS.text(), CheckedPage.NO_ORTHOLOGS)
                : Map.of();
    }

    @Override
    public <T> T orElse(T instead, Supplier<T> read) {
        return read.get();
    }
}
