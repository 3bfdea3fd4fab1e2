package dev.ballast.bench;

/** One question about speed or size, answered by product and peer side by side in one run. */
public interface Benchmark {
    /** What {@code ballast bench NAME} calls it. */
    String name();

    /** What it measures and against what, in one line. */
    String about();

    /**
     * Measures; says on {@code progress} what it is doing. Stops whatever it started, also when it
     * fails.
     */
    Result run(Progress progress) throws Exception;
}
