package dev.ballast.bench;

/** One of those that are measured in turn. */
public record Contender(String label, String unit, Trial trial) {
    /** One turn; its answer is the figure. */
    @FunctionalInterface
    public interface Trial {
        double run() throws Exception;
    }
}
