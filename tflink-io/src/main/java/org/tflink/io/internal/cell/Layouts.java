package org.tflink.io.internal.cell;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The layouts that rows of one kind have had over the years, which differ in the number of cells. */
public final class Layouts {

    private final List<Layout> layouts;

    /** By size; null where no layout has that size. */
    private final @Nullable Layout[] bySize;

    private Layouts(List<Layout> layouts) {
        this.layouts = layouts;
        this.bySize = new Layout[layouts.stream().mapToInt(Layout::size).max().orElseThrow() + 1];
        layouts.forEach(layout -> bySize[layout.size()] = layout);
    }

    /** Layouts of different sizes. */
    public static Layouts of(Layout... layouts) {
        return new Layouts(Stream.of(layouts).toList());
    }

    /** The layout of rows of so many cells; null if there is none. */
    public @Nullable Layout ofSize(int size) {
        return size >= 0 && size < bySize.length ? bySize[size] : null;
    }

    /** The largest number of cells. */
    public int maxSize() {
        return bySize.length - 1;
    }

    /** The numbers of cells, for messages: {@code 6 or 7}. */
    public String sizes() {
        return layouts.stream().map(Layout::size).sorted().map(String::valueOf).collect(joining(" or "));
    }
}
