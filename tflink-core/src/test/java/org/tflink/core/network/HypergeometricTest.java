package org.tflink.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HypergeometricTest {

    /** One part in ten thousand million, in percent. */
    private static final double TEN_DIGITS = 1e-8;

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    /** The definition, in whole numbers. */
    private static double exact(int population, int hits, int marked, int drawn) {
        BigInteger ways = BigInteger.ZERO;
        for (int k = Math.max(hits, Math.max(0, marked + drawn - population)); k <= Math.min(marked, drawn); k++) {
            ways = ways.add(choose(marked, k).multiply(choose(population - marked, drawn - k)));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(choose(population, drawn)), MathContext.DECIMAL128)
                .doubleValue();
    }

    @ParameterizedTest
    @CsvSource({
        "20139, 60, 300, 500",
        "20139, 200, 300, 500",
        "20139, 8, 300, 500",
        "20139, 7, 300, 500",
        "20139, 1, 300, 500",
        "20139, 500, 15000, 500",
        "20139, 300, 300, 300",
        "20000, 130, 133, 400",
        "1000, 1000, 1000, 1000",
        "1000, 999, 999, 1000",
        "10, 5, 5, 5",
        "1, 1, 1, 1"
    })
    void tailsAreRightToTenDigits(int population, int hits, int marked, int drawn) {
        assertThat(new Hypergeometric(population).upperTail(hits, marked, drawn))
                .isCloseTo(exact(population, hits, marked, drawn), withinPercentage(TEN_DIGITS));
    }

    /** SciPy 1.17.1: {@code scipy.stats.hypergeom.sf(hits - 1, population, marked, drawn)}. */
    @ParameterizedTest
    @CsvSource({
        "20139, 60, 300, 500, 6.384639025629515e-37",
        "20139, 20, 300, 500, 6.651112667773342e-05",
        "17000, 3, 40, 120, 0.0028014363201696243",
        "20139, 8, 300, 500, 0.4690640804684077"
    })
    void tailsAreThoseOfSciPy(int population, int hits, int marked, int drawn, double tail) {
        assertThat(new Hypergeometric(population).upperTail(hits, marked, drawn))
                .isCloseTo(tail, withinPercentage(TEN_DIGITS));
    }

    @Test
    void oneIn10To300IsRightToTenDigits() {
        double exact = exact(20139, 218, 300, 500);

        assertThat(exact).isBetween(1e-300, 1e-298);
        assertThat(new Hypergeometric(20139).upperTail(218, 300, 500)).isCloseTo(exact, withinPercentage(TEN_DIGITS));
    }

    @Test
    void smallPopulationsAreExactThroughout() {
        for (int population = 1; population <= 14; population++) {
            Hypergeometric distribution = new Hypergeometric(population);
            for (int marked = 0; marked <= population; marked++) {
                for (int drawn = 0; drawn <= population; drawn++) {
                    for (int hits = 0; hits <= Math.min(marked, drawn); hits++) {
                        assertThat(distribution.upperTail(hits, marked, drawn))
                                .isCloseTo(exact(population, hits, marked, drawn), withinPercentage(1e-11));
                    }
                }
            }
        }
    }

    @Test
    void randomTailsAreThoseOfAnotherLibrary() {
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            int population = 1 + random.nextInt(5000);
            int marked = random.nextInt(population + 1);
            int drawn = random.nextInt(Math.min(population, 500) + 1);
            int hits = random.nextInt(Math.min(marked, drawn) + 1);
            double other = new HypergeometricDistribution(population, marked, drawn).upperCumulativeProbability(hits);
            double tail = new Hypergeometric(population).upperTail(hits, marked, drawn);
            assertThat(tail).isBetween(0.0, 1.0);
            if (other > 1e-250) {
                assertThat(tail).isCloseTo(other, withinPercentage(1e-6));
            }
        }
    }
}
