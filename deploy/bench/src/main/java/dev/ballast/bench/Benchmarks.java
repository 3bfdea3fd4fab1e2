package dev.ballast.bench;

import dev.ballast.bench.hop.HopBenchmark;
import dev.ballast.bench.job.JobBenchmark;
import dev.ballast.bench.outbox.OutboxBenchmark;
import dev.ballast.bench.plan.PlanBenchmark;
import dev.ballast.bench.start.StartBenchmark;
import java.util.List;

/** All that there are. */
final class Benchmarks {
    private static final List<Benchmark> ALL =
            List.of(
                    new PlanBenchmark(),
                    new HopBenchmark(),
                    new OutboxBenchmark(),
                    new StartBenchmark(),
                    new JobBenchmark());

    private Benchmarks() {}

    static List<Benchmark> all() {
        return ALL;
    }
}
