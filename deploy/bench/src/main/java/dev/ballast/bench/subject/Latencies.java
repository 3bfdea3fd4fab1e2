package dev.ballast.bench.subject;

/** Latencies in ascending order. */
final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] nanos;

    Latencies(long[] nanos) {
        this.nanos = nanos;
    }

    double millis(double quantile) {
        return nanos[(int) (quantile * (nanos.length - 1))] / NANOS_PER_MILLI;
    }
}
