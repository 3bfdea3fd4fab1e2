package dev.ballast.execution.adapter.venue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the paper venue behaves. */
@ConfigMapping(prefix = "ballast.paper")
interface PaperConfig {

    /** Of the books that the model makes. */
    @WithDefault("20260101")
    long seed();

    /** How many levels each side of a book has, one basis point apart. */
    @WithDefault("100")
    int levels();

    /** The least and the most that the venue takes over an order. */
    @WithDefault("PT0.001S")
    Duration leastLatency();

    @WithDefault("PT0.005S")
    Duration mostLatency();

    Faults faults();

    /** For tests: answers that are late, doubled or missing. Off unless a rate is set. */
    interface Faults {

        /** The share of orders that meet a fault, in percent. */
        @WithDefault("0")
        int percent();

        @WithDefault("0")
        long seed();

        /** How late a late answer is. */
        @WithDefault("PT3S")
        Duration late();
    }
}
