package dev.ballast.risk.domain.assessment;

/** What a rule can find. The names are public and stay. */
public enum FindingCode {
    /** One action trades more than maxOrderNotional. */
    ORDER_TOO_LARGE,
    /** Buys and sells together are more than maxTurnover of the value. */
    TURNOVER_TOO_HIGH,
    /** An asset would be more than maxAssetWeight. */
    ASSET_WEIGHT_TOO_HIGH,
    /** A group would be more than maxGroupWeight. */
    GROUP_WEIGHT_TOO_HIGH,
    /** Stablecoins would be less than minStablecoinWeight. */
    STABLECOINS_TOO_LOW,
    /** An action would trade on a price that is older than maxPriceAge. */
    PRICE_TOO_OLD,
    /** An action would trade on a price that does not say how old it is. */
    PRICE_AGE_UNKNOWN,
    /** An action would trade without a price. */
    PRICE_MISSING,
    /** Assets that nobody prices are left out of the plan. */
    ASSETS_UNPRICED,
    /** Trading is halted. */
    TRADING_HALTED,
    /** Only reductions are allowed, and the plan adds. */
    TRADING_REDUCING,
    /** No action of the plan can be executed. */
    NOTHING_TO_DO,
    /** The portfolio has no value to take shares of. */
    VALUE_NOT_POSITIVE,
    /** The plan's totals are not the sum of its actions. */
    TOTALS_DIFFER
}
