package dev.ballast.planner.adapter.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/** How this installation plans. */
@ConfigMapping(prefix = "ballast.plan")
interface PlanConfig {

    /** How long a plan may wait for its execution. */
    @WithDefault("30m")
    Duration validity();

    /** The currency in which the prices of {@link #quotes()} hold. */
    @WithDefault("USD")
    String modelBase();

    /** Assets that count as cash, with the price that is assumed where none is known. */
    Map<String, BigDecimal> quotes();

    CostConfig costs();

    /** What an order is expected to lose against its decision price. */
    interface CostConfig {

        /** Says where the estimate comes from. */
        @WithDefault("MODEL spread-depth-1")
        String model();

        /** Half the spread as a share of the price: the middle of the model's 1 to 4 points. */
        @WithDefault("0.00025")
        BigDecimal halfSpread();

        /** What taking the whole depth adds: half of ten levels of a basis point each. */
        @WithDefault("0.0005")
        BigDecimal impact();

        /** Ten levels of the model's mean of 50,000 each. */
        @WithDefault("500000")
        BigDecimal depth();
    }
}
