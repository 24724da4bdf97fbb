package org.tflink.core.network;

/**
 * The hypergeometric distribution: how many of the drawn items are marked, when items are drawn from a population
 * without replacement. It follows from the logarithms of factorials, which are kept in twice the precision of a
 * {@code double}: a probability of 1e-300 is right to 11 digits.
 */
final class Hypergeometric {

    /** A term that adds less than this to a sum is the last. */
    private static final double NEGLIGIBLE = 1e-18;

    private final int population;

    /** The logarithm of the factorial of each number up to the population, and what its rounding lost. */
    private final double[] high;

    private final double[] low;

    Hypergeometric(int population) {
        this.population = population;
        this.high = new double[population + 1];
        this.low = new double[population + 1];
        for (int n = 2; n <= population; n++) {
            double log = Math.log(n);
            double sum = high[n - 1] + log;
            high[n] = sum;
            low[n] = low[n - 1] + lost(high[n - 1], log, sum);
        }
    }

    /** Returns what the rounding of a sum lost. */
    private static double lost(double a, double b, double sum) {
        double bInSum = sum - a;
        return (a - (sum - bInSum)) + (b - bInSum);
    }

    /**
     * Returns the probability that at least so many of the drawn items are marked.
     *
     * @param hits the number of drawn items that are marked, at most {@code marked} and {@code drawn}
     * @param marked the number of marked items in the population
     * @param drawn the number of drawn items
     */
    double upperTail(int hits, int marked, int drawn) {
        int least = Math.max(0, marked + drawn - population);
        if (hits <= least) {
            return 1;
        }
        double mean = (double) marked * drawn / population;
        // The tail that is smaller is summed, so that no digits are lost.
        return hits > mean
                ? probability(hits, marked, drawn) * sumUp(hits, marked, drawn)
                : 1 - probability(hits - 1, marked, drawn) * sumDown(hits - 1, marked, drawn);
    }

    /** Returns the sum of the probabilities from so many hits on, in multiples of the first. */
    private double sumUp(int hits, int marked, int drawn) {
        double sum = 1;
        double term = 1;
        int most = Math.min(marked, drawn);
        for (int k = hits; k < most && term > sum * NEGLIGIBLE; k++) {
            term *= (double) (marked - k) * (drawn - k) / ((k + 1.0) * (population - marked - drawn + k + 1.0));
            sum += term;
        }
        return sum;
    }

    /** Returns the sum of the probabilities from so many hits down, in multiples of the first. */
    private double sumDown(int hits, int marked, int drawn) {
        double sum = 1;
        double term = 1;
        int least = Math.max(0, marked + drawn - population);
        for (int k = hits; k > least && term > sum * NEGLIGIBLE; k--) {
            term *= k * ((double) population - marked - drawn + k) / ((double) (marked - k + 1) * (drawn - k + 1));
            sum += term;
        }
        return sum;
    }

    /** Returns the probability of exactly so many hits. */
    private double probability(int hits, int marked, int drawn) {
        int[] added = {marked, population - marked, drawn, population - drawn};
        int[] subtracted = {hits, marked - hits, drawn - hits, population - marked - drawn + hits, population};
        double sum = 0;
        double rest = 0;
        for (int n : added) {
            double next = sum + high[n];
            rest += lost(sum, high[n], next) + low[n];
            sum = next;
        }
        for (int n : subtracted) {
            double next = sum - high[n];
            rest += lost(sum, -high[n], next) - low[n];
            sum = next;
        }
        return Math.exp(sum + rest);
    }
}
