package org.tflink.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Binding sites and their sequences. */
class BindingSiteTest {

    private static final Interactor CES_2 = Interactor.of("Q94126", "ces-2", List.of());

    private static final GenomicLocation LOCATION =
            GenomicLocation.of("ce10", "chrIII", 3744956, 3744965, Strand.FORWARD);

    @Test
    void aSiteKnownByItsSequenceAloneHasNeitherLocationNorOverlaps() {
        assertThat(site().build())
                .satisfies(
                        site -> assertThat(site.location()).isEmpty(),
                        site -> assertThat(site.overlapCount()).isEmpty(),
                        site -> assertThat(site.browserTerm()).isEmpty());
    }

    @Test
    void theTextNamesThePartsThatAreThere() {
        assertThat(site().build())
                .hasToString("BindingSite{id=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126),"
                        + " organism=Caenorhabditis elegans, evidence=Evidence{sourceDatabases=[ORegAnno],"
                        + " detectionMethods=[], pubMed=16310763[uid], scale=UNSPECIFIED}}");
    }

    @Test
    void theTextNamesLocationAndOverlapsToo() {
        assertThat(site().location(LOCATION).overlapCount(0).build())
                .hasToString("BindingSite{id=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126),"
                        + " organism=Caenorhabditis elegans, location=ce10 chrIII:3744956-3744965 (+),"
                        + " evidence=Evidence{sourceDatabases=[ORegAnno], detectionMethods=[],"
                        + " pubMed=16310763[uid], scale=UNSPECIFIED}, overlapCount=0}");
    }

    @Test
    void aBlankIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(site().id(" ")::build)
                .withMessage("id: found \" \", expected text that is not blank");
    }

    @Test
    void aBlankIdOfAnOverlappingSiteIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(site().addOverlappingSiteIds("TFLinkSS09283366", "")::build)
                .withMessage("overlappingSiteIds: found \"\", expected text that is not blank");
    }

    @Test
    void aBlankBrowserTermIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(site().browserTerm(" ")::build)
                .withMessage("browserTerm: found \" \", expected text that is not blank");
    }

    @Test
    void theTextNamesTheBrowserTermToo() {
        assertThat(site().browserTerm("ce10&position=chrIII:1-2").build().toString())
                .endsWith("scale=UNSPECIFIED}, browserTerm=ce10&position=chrIII:1-2}");
    }

    @Test
    void aNegativeOverlapCountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(site().overlapCount(-1)::build)
                .withMessage("overlapCount: found \"-1\", expected a number that is not negative");
    }

    @Test
    void idFactorOrganismAndEvidenceAreNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(BindingSite.builder()::build)
                .withMessage("Cannot build BindingSite, some of required attributes are not set"
                        + " [id, transcriptionFactor, organism, evidence]");
    }

    private static BindingSite.Builder site() {
        return BindingSite.builder()
                .id("TFLinkSS09283365")
                .transcriptionFactor(CES_2)
                .organism(Organism.CAENORHABDITIS_ELEGANS)
                .evidence(Evidence.builder()
                        .addSourceDatabase("ORegAnno")
                        .pubMed(PubMedQuery.of(16310763))
                        .build());
    }

    @Nested
    class OfSequences {

        @ParameterizedTest
        @ValueSource(strings = {"TTACCCAAC", "ttacCCaac", "A", "ACGTUNRYSWKMBDHV", "acgtunryswkmbdhv"})
        void basesAreKeptAsPublished(String bases) {
            assertThat(sequence().bases(bases).build().bases()).isEqualTo(bases);
        }

        @Test
        void basesAreTheLettersOfTheirCodesAndNothingElse() {
            for (char c = 0; c < 0x200; c++) {
                String text = "A" + c;
                boolean isBase = "ACGTUNRYSWKMBDHV".indexOf(Character.toUpperCase(c)) >= 0 && c < 0x80;

                assertThat(catchThrowable(sequence().bases(text)::build) == null)
                        .as("%x", (int) c)
                        .isEqualTo(isBase);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "A-C", "ACGT\n", "AC GT", "ACGE", "ＡＣ", "A.C"})
        void anythingButBasesIsRefused(String bases) {
            assertThatIllegalArgumentException()
                    .isThrownBy(sequence().bases(bases)::build)
                    .withMessage("bases: found \"" + bases + "\", expected bases such as A, C, G, T or N");
        }

        @Test
        void aGenomeLongSequenceIsChecked() {
            assertThatIllegalArgumentException()
                    .isThrownBy(sequence().bases("ACGT".repeat(1 << 18) + "X")::build)
                    .withMessageEndingWith("ACGT…\", expected bases such as A, C, G, T or N");
        }

        @Test
        void aBlankSiteIdIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(sequence().siteId("")::build)
                    .withMessage("siteId: found \"\", expected text that is not blank");
        }

        @Test
        void theTextNamesThePartsThatAreThere() {
            assertThat(sequence().build())
                    .hasToString("BindingSiteSequence{siteId=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126),"
                            + " bases=TTACCCAAC}");
        }

        @Test
        void theTextNamesTheLocationToo() {
            assertThat(sequence().location(LOCATION).build())
                    .hasToString("BindingSiteSequence{siteId=TFLinkSS09283365, transcriptionFactor=ces-2 (Q94126),"
                            + " location=ce10 chrIII:3744956-3744965 (+), bases=TTACCCAAC}");
        }

        @Test
        void siteIdFactorAndBasesAreNeeded() {
            assertThatIllegalStateException()
                    .isThrownBy(BindingSiteSequence.builder()::build)
                    .withMessage("Cannot build BindingSiteSequence, some of required attributes are not set"
                            + " [siteId, transcriptionFactor, bases]");
        }

        private BindingSiteSequence.Builder sequence() {
            return BindingSiteSequence.builder()
                    .siteId("TFLinkSS09283365")
                    .transcriptionFactor(CES_2)
                    .bases("TTACCCAAC");
        }
    }
}
