package dev.ballast.bench;

import java.util.List;

/** All that there are. */
final class Benchmarks {
    private static final List<Benchmark> ALL = List.of();

    private Benchmarks() {}

    static List<Benchmark> all() {
        return ALL;
    }
}
