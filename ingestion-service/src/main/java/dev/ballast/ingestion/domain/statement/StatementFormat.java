package dev.ballast.ingestion.domain.statement;

/** The kinds of statements that we read. */
public enum StatementFormat {
    /** CoinTracking's Current Balance: coins with prices, without places. */
    CURRENT_BALANCE,
    /** CoinTracking's Balance by Exchange: values, from which prices follow. */
    BALANCE_BY_EXCHANGE,
    /** CoinTracking's Coins by Exchange: the same, with the coins' names. */
    COINS_BY_EXCHANGE,
    /** Columns asset, quantity, and where known location and price. */
    GENERIC;

    public boolean isCoinTracking() {
        return this != GENERIC;
    }
}
