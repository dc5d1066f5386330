package org.summitry.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What several rounds of the same benchmarks gave. Ratios are taken within a round, then the median of the rounds. A key is
 * the name of the method and the values of its parameters in the alphabetical order of their names.
 */
final class Results {
    private final List<Map<String, RunResult>> rounds = new ArrayList<>();

    void nextRound() {
        rounds.add(new LinkedHashMap<>());
    }

    void add(Collection<RunResult> results) {
        Map<String, RunResult> round = rounds.get(rounds.size() - 1);
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark();
            StringBuilder key = new StringBuilder(method.substring(method.lastIndexOf('.') + 1));
            for (String name : new TreeSet<>(result.getParams().getParamsKeys())) {
                key.append(' ').append(result.getParams().getParam(name));
            }
            round.put(key.toString(), result);
        }
    }

    boolean has(String key) {
        return rounds.stream().allMatch(round -> round.containsKey(key));
    }

    double time(String key) {
        return StartUp.median(rounds.stream().map(r -> time(r, key)).toList());
    }

    double ratio(String key, String base) {
        return StartUp.median(
                rounds.stream().map(r -> time(r, key) / time(r, base)).toList());
    }

    double allocated(String key) {
        return StartUp.median(rounds.stream().map(r -> allocated(r, key)).toList());
    }

    private static double time(Map<String, RunResult> round, String key) {
        List<Double> iterations = new ArrayList<>();
        for (BenchmarkResult fork : round.get(key).getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                iterations.add(iteration.getSecondaryResults().get(CpuTime.NAME).getScore());
            }
        }
        return StartUp.median(iterations);
    }

    private static double allocated(Map<String, RunResult> round, String key) {
        Result<?> allocated = round.get(key).getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? Double.NaN : allocated.getScore();
    }
}
