package dev.ballast.execution.adapter.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How orders are sent and looked for. */
@ConfigMapping(prefix = "ballast.trading")
interface TradingConfig {

    /** How long a venue may still take an order after it was sent. */
    @WithDefault("PT2S")
    Duration receiveWindow();

    /** By how much a venue's clock may differ from ours. */
    @WithDefault("PT0.25S")
    Duration clockSkew();

    /** How late a venue's answers may show what it took. */
    @WithDefault("PT0.25S")
    Duration indexLag();

    /** How long to wait between two looks for an order. */
    @WithDefault("PT0.2S")
    Duration lookInterval();

    /** How long a venue has to answer before an order is in doubt. */
    @WithDefault("PT2S")
    Duration answerTimeout();

    /** How many orders of one execution may be out at once. */
    @WithDefault("64")
    int mostWorking();
}
