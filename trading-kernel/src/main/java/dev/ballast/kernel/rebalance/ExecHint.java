package dev.ballast.kernel.rebalance;

/** How an action is best executed. */
public enum ExecHint {
    MARKET,
    LIMIT_AT_MID,
    POST_ONLY,
    TWAP,
    VWAP,
    ICEBERG,
    SPLIT_BY_VENUE,
    TRANSFER_FIRST,
    DEFER
}
