package dev.ballast.kernel.rebalance;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * What a cycle score makes of target weights.
 *
 * @param shift the share of the portfolio that moves from stablecoins to the others; negative: back
 * @param weights the targets after it
 */
public record CycleShift(
        int tableVersion,
        BigDecimal score,
        BigDecimal shift,
        SortedMap<String, BigDecimal> weights) {}
