package dev.ballast.risk.domain.desk;

import dev.ballast.risk.domain.state.TradingStates;
import java.time.Instant;

/**
 * A desk's trading states, told anew.
 *
 * @param limitsVersion the version of the limits that go with them
 */
public record TradingStatePublished(
        String tenant, TradingStates states, long limitsVersion, Instant publishedAt) {}
