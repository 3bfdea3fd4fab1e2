package dev.ballast.bench;

import dev.ballast.bench.hop.HopBenchmark;
import dev.ballast.bench.outbox.OutboxBenchmark;
import java.util.List;

/** All that there are. */
final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(new HopBenchmark(), new OutboxBenchmark());

    private Benchmarks() {}

    static List<Benchmark> all() {
        return ALL;
    }
}
