package dev.ballast.bench.job;

import dev.ballast.bench.Benchmark;
import dev.ballast.bench.Contender;
import dev.ballast.bench.Measurement;
import dev.ballast.bench.Progress;
import dev.ballast.bench.Result;
import dev.ballast.bench.Turns;
import dev.ballast.bench.stack.WholeStack;
import dev.ballast.local.job.Api;
import java.util.LinkedHashMap;
import java.util.List;

/** The main job from import to closed session, small and large, beside the calls alone. */
public final class JobBenchmark implements Benchmark {
    private static final double SMALL_SECONDS = 3;
    private static final double LARGE_SECONDS = 6;
    private static final int ROWS = 1_000;

    @Override
    public String name() {
        return "job";
    }

    @Override
    public String about() {
        return "the main job through the public API: nine assets, and a thousand over five locations";
    }

    @Override
    public Result run(Progress progress) throws Exception {
        var small = Holdings.nine();
        var large = Holdings.many(ROWS);
        progress.say("starting a stack for this benchmark alone");
        try (var stack = WholeStack.start();
                var api = stack.api()) {
            progress.say("one run of each that does not count");
            new JobRun(api).seconds(small);
            new JobRun(api).seconds(large);
            var run = new JobRun(api);
            return result(
                    Turns.alternate(
                            Turns.LEAST,
                            List.of(
                                    new Contender("1,000 assets", "s", () -> run.seconds(large)),
                                    new Contender("nine assets", "s", () -> run.seconds(small)),
                                    new Contender(
                                            "as many calls that do nothing",
                                            "s",
                                            () -> calls(api, run.calls()))),
                            progress));
        }
    }

    private Result result(List<Measurement> measured) {
        var large = measured.get(0);
        var small = measured.get(1);
        var calls = measured.get(2);
        var ratios = new LinkedHashMap<String, Double>();
        ratios.put("largeToLimit", large.median() / LARGE_SECONDS);
        ratios.put("smallToLimit", small.median() / SMALL_SECONDS);
        ratios.put("largeToCalls", large.ratioTo(calls));
        ratios.put("smallToCalls", small.ratioTo(calls));
        return new Result(
                name(),
                large,
                List.of(small),
                calls,
                ratios,
                "from import to closed session: nine assets within 3 s, 1,000 assets over five"
                        + " locations within 6 s",
                large.median() <= LARGE_SECONDS && small.median() <= SMALL_SECONDS);
    }

    /** What the API alone takes of a run: nothing over it can be faster. */
    private static double calls(Api api, int count) {
        var began = System.nanoTime();
        for (var call = 0; call < Math.max(1, count); call++) {
            api.get("portfolios?limit=1");
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
