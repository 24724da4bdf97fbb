package org.tflink.io.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long whole programs take, from the start of a new virtual machine to its end: jobs of {@link ColdRun}, in turn, so that
 * what else the machine does at the time strikes all of them. For each job it prints medians of the wall time, of the time of
 * the job without the start of the machine (for writing, also without the reading before it), and of the CPU time (user and
 * system, of all threads). The last columns say how many times as long as the first job it takes: the median of the ratios
 * within each round, the least and the greatest.
 *
 * <pre>{@code
 * ColdBenchmark -n 7 target/benchmark-data/interactions-1000000.tsv rows split "rows -XX:+UseSerialGC"
 * }</pre>
 *
 * <p>Arguments: {@code -n} and the number of rounds, {@code -jvmArgs} and options for all virtual machines, both optional; the
 * path of a file or folder, made by {@link BenchmarkData} if it is missing; and the jobs, each with more options if it likes.
 */
public final class ColdBenchmark {

    private final Path path;
    private final List<String> jvmArgs;
    private final List<String> jobs;

    /** For each job, its runs. */
    private final List<List<Run>> runs;

    /** A run of a job, times in milliseconds. */
    private record Run(double wall, double job, double cpu, long result) {}

    private ColdBenchmark(Path path, List<String> jvmArgs, List<String> jobs) {
        this.path = path;
        this.jvmArgs = jvmArgs;
        this.jobs = jobs;
        runs = jobs.stream().<List<Run>>map(job -> new ArrayList<>()).toList();
    }

    /**
     * Runs the jobs and prints their times.
     *
     * @param args see above
     * @throws IOException if the file cannot be made, or a virtual machine fails
     */
    public static void main(String[] args) throws IOException {
        int rounds = 7;
        List<String> jvmArgs = List.of();
        int next = 0;
        for (; args[next].startsWith("-"); next += 2) {
            switch (args[next]) {
                case "-n" -> rounds = Integer.parseInt(args[next + 1]);
                case "-jvmArgs" -> jvmArgs = words(args[next + 1]);
                default -> throw new IllegalArgumentException(args[next] + ", expected -n or -jvmArgs");
            }
        }
        Path path = BenchmarkData.made(Path.of(args[next]));
        ColdBenchmark benchmark =
                new ColdBenchmark(path, jvmArgs, Arrays.asList(args).subList(next + 1, args.length));
        for (int round = 0; round < rounds; round++) {
            benchmark.runAll();
        }
        benchmark.print();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private void runAll() throws IOException {
        for (int i = 0; i < jobs.size(); i++) {
            runs.get(i).add(run(words(jobs.get(i))));
        }
    }

    private Run run(List<String> job) throws IOException {
        List<String> options =
                Stream.concat(jvmArgs.stream(), job.stream().skip(1)).toList();
        long start = System.nanoTime();
        String said = FreshJvm.run(options, ColdRun.class, List.of(job.get(0), path.toString()));
        double wall = (System.nanoTime() - start) / 1e6;
        // Other lines are warnings of the machine.
        long[] numbers = said.lines()
                .filter(line -> line.matches("[0-9]+"))
                .mapToLong(Long::parseLong)
                .toArray();
        return new Run(wall, numbers[1] / 1e6, numbers[2] / 1e6, numbers[0]);
    }

    private void print() {
        System.out.printf(
                "%s, Java %s, %d rounds, options %s%n",
                path, Runtime.version(), runs.get(0).size(), jvmArgs);
        System.out.printf(
                "%-44s %11s %9s %9s %9s  %-22s %s%n",
                "job", "result", "wall, ms", "job, ms", "CPU, ms", "wall / first wall", "job / first job");
        for (int i = 0; i < jobs.size(); i++) {
            List<Run> ofJob = runs.get(i);
            System.out.printf(
                    "%-44s %11d %9.0f %9.0f %9.0f  %-22s %s%n",
                    jobs.get(i),
                    ofJob.get(0).result(),
                    median(ofJob, Run::wall),
                    median(ofJob, Run::job),
                    median(ofJob, Run::cpu),
                    ratios(ofJob, runs.get(0), Run::wall),
                    ratios(ofJob, runs.get(0), Run::job));
        }
    }

    /** {@code 1.21 (1.15 to 1.32)}. */
    private static String ratios(List<Run> runs, List<Run> first, ToDoubleFunction<Run> time) {
        double[] ratios = IntStream.range(0, runs.size())
                .mapToDouble(round -> time.applyAsDouble(runs.get(round)) / time.applyAsDouble(first.get(round)))
                .sorted()
                .toArray();
        return String.format("%.2f (%.2f to %.2f)", median(ratios), ratios[0], ratios[ratios.length - 1]);
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> time) {
        return median(runs.stream().mapToDouble(time).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
