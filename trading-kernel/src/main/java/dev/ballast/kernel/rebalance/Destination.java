package dev.ballast.kernel.rebalance;

/** Where a weight goes that has left its band. */
public enum Destination {
    TARGET,
    /** Only back to the edge that it crossed. */
    BAND_EDGE,
    /** Half-way between that edge and the target. */
    HALF_WAY
}
