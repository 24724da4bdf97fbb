package org.tflink.io.benchmark;

import java.time.Duration;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * A profiler for JMH, {@code -prof org.tflink.io.benchmark.CpuTime}: megabytes a second of CPU time, that of the garbage
 * collector and the compiler included. Once the code is warm, what else the machine does moves this less than megabytes a
 * second. Of what runs in several threads it says what all of them cost together.
 */
public final class CpuTime implements InternalProfiler {

    private Duration start = Duration.ZERO;
    private long startNanos;

    @Override
    public String getDescription() {
        return "Megabytes a second of CPU time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = now();
        startNanos = System.nanoTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double cores = (double) now().minus(start).toNanos() / (System.nanoTime() - startNanos);
        return result.getSecondaryResults().values().stream()
                .filter(counter -> counter.getLabel().equals("megabytes"))
                .map(counter -> new ScalarResult(
                        "megabytes.cpu", counter.getScore() / cores, "MB/CPU-s", AggregationPolicy.AVG))
                .toList();
    }

    private static Duration now() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
