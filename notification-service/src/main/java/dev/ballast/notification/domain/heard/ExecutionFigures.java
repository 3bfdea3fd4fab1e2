package dev.ballast.notification.domain.heard;

import java.math.BigDecimal;

/**
 * What an execution came to, in the base currency of its plan.
 *
 * @param slippage paid worse than the decision prices, as a share of what was traded
 */
public record ExecutionFigures(
        int orders,
        int ordersFilled,
        BigDecimal bought,
        BigDecimal sold,
        BigDecimal fees,
        BigDecimal slippage) {

    public BigDecimal turnover() {
        return bought.add(sold);
    }
}
