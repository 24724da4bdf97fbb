package org.tflink.io.internal.cell;

import java.util.Optional;
import org.tflink.core.BindingSite;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;

/** Writes the cells of a binding site that tables and pages have in common. */
public final class SiteCells {

    private SiteCells() {}

    /** The cells that tables and pages begin with: id, TF, organism and location. */
    public static void first(BindingSite site, RowWriter row) {
        Interactor tf = site.transcriptionFactor();
        row.accession("id", site.id())
                .accession("transcriptionFactor.accession", tf.accession())
                .text("transcriptionFactor.name", tf.name())
                .organism(site.organism());
        location(site, row);
    }

    /** {@code hg38,chr14,89393660,89393882,+}, or five dashes. */
    private static void location(BindingSite site, RowWriter row) {
        if (site.location().isEmpty()) {
            row.missing().missing().missing().missing().missing();
            return;
        }
        GenomicLocation location = site.location().get();
        row.present("location.assembly", location.assembly())
                .present("location.chromosome", location.chromosome())
                .number(location.start())
                .number(location.end())
                .strand(location.strand());
    }

    /**
     * {@code hg38&position=chr14:89393660-89393882}, or {@code -} if there is neither location nor term. The
     * {@linkplain #first location} comes before, and has been checked.
     */
    public static void browserTerm(BindingSite site, RowWriter row) {
        browser("", site, row);
    }

    /** The address that ends in the {@linkplain #browserTerm term}, or {@code -}. */
    public static void browserAddress(BindingSite site, RowWriter row) {
        browser(CheckedCell.BROWSER, site, row);
    }

    private static void browser(String address, BindingSite site, RowWriter row) {
        Optional<GenomicLocation> location = site.location();
        if (site.browserTerm().isPresent()) {
            browser(address, site.browserTerm().get(), location, row);
        } else if (location.isEmpty()) {
            row.missing();
        } else {
            GenomicLocation place = location.get();
            if (address.isEmpty() && place.assembly().startsWith(CheckedCell.BROWSER)) {
                throw Writable.rejected(row.path("location.assembly"), place.assembly(), "text without the address");
            }
            row.cell()
                    .addAsIs(address)
                    .addAsIs(place.assembly())
                    .addAsIs("&position=")
                    .addAsIs(place.chromosome())
                    .addAsIs(":")
                    .addNumber(place.start())
                    .addAsIs("-")
                    .addNumber(place.end());
        }
    }

    private static void browser(String address, String term, Optional<GenomicLocation> location, RowWriter row) {
        String path = row.path("browserTerm");
        Writable.present(path, term);
        Writable.require(
                !term.equals(CheckedCell.browserTermOf(location)),
                path,
                term,
                "none, since it is that of the location");
        Writable.require(!term.startsWith(CheckedCell.BROWSER), path, term, "the term without the address");
        // An address of another site is no term, and was published as it is.
        row.text("browserTerm", term.contains("://") ? term : address + term);
    }
}
