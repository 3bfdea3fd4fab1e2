package dev.ballast.bench;

/** Where a benchmark tells a waiting person what it is doing. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
