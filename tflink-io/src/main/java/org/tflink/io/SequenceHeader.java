package org.tflink.io;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interactor;
import org.tflink.core.Strand;

/**
 * The header of a sequence, in FASTA files and in the body of a page: id, accession, name, assembly and location, parted by
 * semicolons, of which the name may hold some.
 *
 * <pre>{@code
 * TFLinkSS09285122;Q01196;RUNX1;hg38;chr11:102955866-102955871
 * TFLinkLT0007263;Q966L8;che-1;-;-
 * TFLinkLT0009553;Q17381;pha-4;ce10;chrX:14572534.0-14572540.0
 * }</pre>
 */
final class SequenceHeader {

    /** What a header can hold, for messages. */
    static final String HOLDABLE =
            "a sequence whose header holds it as it is: without strand, without gene ids but those"
                    + " of a page's own protein, and with ids, name and location that the marks ; \\ \\> do not tear apart";

    /** Coordinates can be floats, {@code chr10:127063363.0-127063367.0}; where nothing is known it is {@code -:---}. */
    static final Pattern LOCATION =
            Pattern.compile("-(?::---)?+|([^;\\\\]+):([0-9]++)(?:\\.0*+)?+-([0-9]++)(?:\\.0*+)?+");

    private SequenceHeader() {}

    /** Makes the TF that a header names. */
    @FunctionalInterface
    interface Naming {
        Interactor tf(String accession, String name);
    }

    /** All that a header says; null if it is none. */
    static BindingSiteSequence.@Nullable Builder parse(String header, Naming naming) {
        int id = header.indexOf(';');
        int accession = header.indexOf(';', id + 1);
        int location = header.lastIndexOf(';');
        int assembly = header.lastIndexOf(';', location - 1);
        if (accession < 0
                || assembly <= accession
                || !Cell.isAccession(header.substring(0, id))
                || !Cell.isAccession(header.substring(id + 1, accession))
                || !FrontMatter.isPrintable(header)) {
            return null;
        }
        try {
            return BindingSiteSequence.builder()
                    .siteId(header.substring(0, id))
                    .transcriptionFactor(
                            naming.tf(header.substring(id + 1, accession), header.substring(accession + 1, assembly)))
                    .location(location(header.substring(assembly + 1, location), header.substring(location + 1)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Optional<GenomicLocation> location(String assembly, String location) {
        Matcher matcher = LOCATION.matcher(location);
        boolean known = !assembly.equals("-");
        if (!matcher.matches() || known != (matcher.group(1) != null)) {
            throw new IllegalArgumentException(location);
        }
        if (!known) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(2));
        int end = Integer.parseInt(matcher.group(3));
        return Optional.of(GenomicLocation.of(assembly, matcher.group(1), start, end, Strand.UNKNOWN));
    }

    /** The header of a sequence; one of unknown location ends in {@code ;-;-:---}. */
    static String of(BindingSiteSequence sequence) {
        Interactor tf = sequence.transcriptionFactor();
        String location = sequence.location()
                .map(place -> place.assembly() + ";" + place.chromosome() + ":" + place.start() + "-" + place.end())
                .orElse("-;-:---");
        return String.join(";", sequence.siteId(), tf.accession(), tf.name(), location);
    }

    /** Adds the bases in lines of 80, each with the line end. */
    static void appendBases(StringBuilder out, String bases, String lineEnd) {
        for (int from = 0; from < bases.length(); from += 80) {
            out.append(bases, from, Math.min(from + 80, bases.length())).append(lineEnd);
        }
    }
}
