package org.tflink.io.usage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tflink.core.BindingSite;
import org.tflink.core.BindingSiteSequence;
import org.tflink.core.Downloads;
import org.tflink.core.Evidence;
import org.tflink.core.EvidenceScale;
import org.tflink.core.GenomicLocation;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.JasparMatrix;
import org.tflink.core.Organism;
import org.tflink.core.Ortholog;
import org.tflink.core.Protein;
import org.tflink.core.ProteinFunction;
import org.tflink.core.PubMedQuery;
import org.tflink.core.Strand;

/** Invented proteins that a page can hold, of every kind and with the oddest texts: the same for the same seed. */
public final class TestProteins {

    private static final List<String> PIECES = List.of(
            "Sox14",
            "Su(var)205",
            "beta'COP",
            "Dmel\\CG4407",
            "anon-EST:Posey178",
            "Ddit3::Cebpa",
            "\"",
            "'",
            "''",
            "\\",
            "\\\\",
            "\\n",
            ":",
            ": ",
            ":a",
            " #",
            "#",
            "- ",
            "-",
            "--- ",
            "...",
            "? ",
            "!",
            "&x",
            "*y",
            "|",
            ">",
            "%",
            "@",
            "`",
            "[",
            "]",
            "{",
            "}",
            "<a href=\"x\">",
            "&amp;",
            "β",
            "é",
            "\uD83E\uDDEC",
            "\u00A0",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\0",
            "\u0007",
            "\u001B",
            "\u007F",
            "\t",
            "1e5",
            "0x1F",
            "NaN",
            "null",
            "~",
            "yes",
            "190.5",
            "2020-01-01",
            "1:30",
            " ",
            "  ",
            "w".repeat(90),
            "x y ".repeat(30));

    private static final List<Organism> ORGANISMS = Stream.concat(
                    Organism.known().stream(),
                    Stream.of("Bos taurus", "Escherichia coli (strain K12)", "β: x", "it's")
                            .map(Organism::of))
            .toList();

    /** What a page cannot hold here or there. */
    private static final List<String> WILD =
            List.of(",", ";", "; ", "\n", "\r", "\r\n", "\uD83E", "\uDDEC", "\\>", "-", "NA", ";mm10;chr1:5-9\\", "<");

    private final Random random;
    private final boolean wild;

    private TestProteins(int seed, boolean wild) {
        this.random = new Random(seed);
        this.wild = wild;
    }

    /** A protein with a text here or there that a page cannot hold. */
    public static Protein wild(int seed) {
        return new TestProteins(seed, true).protein();
    }

    public static Protein protein(int seed) {
        return new TestProteins(seed, false).protein();
    }

    private Protein protein() {
        Interactor self = interactor(";\\>");
        Organism organism = pick(ORGANISMS);
        Protein.Builder protein = Protein.builder()
                .accession(self.accession())
                .name(self.name())
                .geneIds(self.geneIds())
                .organism(organism)
                .function(pick(List.of(ProteinFunction.values())))
                .interactionCount(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(5000)))
                .orthologs(some(() -> Ortholog.of(pick(ORGANISMS), accession(), random.nextBoolean())))
                .jasparMatrices(some(() ->
                        JasparMatrix.of(pick(List.of("MA0147.1", "MA0147.2", "β\"'\\: #", "\uD83E\uDDEC", "NA")))))
                .transcriptionFactors(some(() -> Interaction.of(interactor(","), self, organism, evidence())))
                .targets(some(() -> Interaction.of(self, interactor(","), organism, evidence())))
                .bindingSites(some(() -> bindingSite(self)))
                .bindingSiteSequences(some(() -> sequence(self)))
                .downloads(downloads());
        if (random.nextInt(4) == 0) {
            protein.putOtherField(text(""), text("") + "\n" + text(""));
        }
        return protein.build();
    }

    private Interactor interactor(String without) {
        return Interactor.of(accession(), text(without), geneIds());
    }

    private String accession() {
        return pick(List.of("P0", "Q9", "A0A0", "é", "x'", "x:")) + random.nextInt(9999);
    }

    private List<Long> geneIds() {
        return random.longs(random.nextInt(4), 1, Long.MAX_VALUE).boxed().toList();
    }

    private Evidence evidence() {
        return Evidence.of(
                some(this::item),
                some(this::item),
                PubMedQuery.builder().ids(geneIds()).build(),
                pick(List.of(EvidenceScale.values())));
    }

    /** With a digit, so that it never says that nothing is known. */
    private String item() {
        return random.nextInt(9) + text(",;").strip() + random.nextInt(9);
    }

    private BindingSite bindingSite(Interactor self) {
        Optional<GenomicLocation> location = location(pick(List.of(Strand.values())));
        return BindingSite.builder()
                .id("TFLinkSS" + random.nextInt(9999))
                .transcriptionFactor(
                        random.nextBoolean() ? self(self) : Interactor.of("Z" + accession(), text(","), List.of()))
                .organism(pick(ORGANISMS))
                .location(location)
                .evidence(evidence())
                .overlapCount(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(50)))
                .browserTerm(random.nextInt(5) == 0 ? Optional.of("hg19" + text(",")) : Optional.empty())
                .build();
    }

    /** A row may name the page's own protein by another name. */
    private Interactor self(Interactor self) {
        return Interactor.of(self.accession(), text(","), self.geneIds());
    }

    private Optional<GenomicLocation> location(Strand strand) {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(GenomicLocation.of(
                        pick(List.of("hg38", "ce10", "x'y")),
                        pick(List.of("chr1", "X", "HLA-A*01:01", "chrUn_KI270742v1")),
                        random.nextInt(Integer.MAX_VALUE),
                        random.nextInt(Integer.MAX_VALUE),
                        strand));
    }

    private BindingSiteSequence sequence(Interactor self) {
        return BindingSiteSequence.builder()
                .siteId("TFLinkSS" + random.nextInt(9999))
                .transcriptionFactor(pick(List.of(
                        self.name().codePoints().allMatch(c -> c >= ' ' && c < 127) ? self : other(),
                        other(),
                        other())))
                .location(location(Strand.UNKNOWN))
                .bases(random.ints(1 + random.nextInt(400), 0, 12)
                        .mapToObj(i -> "ACGTNacgtnRY".substring(i, i + 1))
                        .collect(joining()))
                .build();
    }

    private Interactor other() {
        return Interactor.of(
                "Z" + accession(), pick(List.of("ces-2", "Dmel\\CG4407", "H3-3A; H3-3B", "β", "", "-")), List.of());
    }

    private Downloads downloads() {
        return Downloads.builder()
                .transcriptionFactors(fileName())
                .targets(fileName())
                .bindingSites(fileName())
                .bindingSitesGff3(fileName())
                .largeScaleSequences(fileName())
                .build();
    }

    private Optional<String> fileName() {
        return random.nextBoolean() ? Optional.empty() : Optional.of("f" + text(""));
    }

    private String text(String without) {
        if (wild && random.nextInt(20) == 0) {
            return pick(WILD) + pick(List.of("", "x"));
        }
        String text =
                Stream.generate(() -> pick(PIECES)).limit(random.nextInt(6)).collect(joining(pick(List.of("", " "))));
        return text.codePoints()
                .filter(c -> without.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> List<T> some(Supplier<T> make) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(make.get());
        }
        return some;
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
