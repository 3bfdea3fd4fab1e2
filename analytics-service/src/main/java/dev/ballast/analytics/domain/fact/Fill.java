package dev.ballast.analytics.domain.fact;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.time.Instant;

/**
 * What was traded at once.
 *
 * @param leaves what of the order is not filled yet
 * @param decisionPrice what the planner reckoned with
 */
public record Fill(
        String trade,
        Side side,
        Asset base,
        Asset quote,
        Quantity quantity,
        Price price,
        Money fee,
        Quantity leaves,
        Price decisionPrice,
        Instant occurredAt) {}
