package dev.ballast.kernel.portfolio;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A holding at the price that it counts with.
 *
 * @param used its own price, or another holding's of the same asset where its own can't be used
 * @param value quantity × price in the base currency; zero without a usable price
 */
public record ValuedHolding(Holding holding, Optional<AssetPrice> used, BigDecimal value) {}
