package dev.ballast.execution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan of a test, as simple as can be.
 *
 * @param booked the last execution whose fills are all in the snapshot that it stands on
 */
record TradedPlan(UUID id, UUID portfolio, Optional<String> booked, List<Trade> trades) {

    /** One action; prices are in USDT. */
    record Trade(
            UUID id,
            String side,
            String instrument,
            String location,
            String quantity,
            String price) {

        BigDecimal notional() {
            return new BigDecimal(quantity).multiply(new BigDecimal(price));
        }
    }

    static TradedPlan empty() {
        return new TradedPlan(UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), List.of());
    }

    /** One of the same portfolio, on the same snapshot. */
    TradedPlan another() {
        return new TradedPlan(UUID.randomUUID(), portfolio, booked, trades);
    }

    /** One of the same portfolio, on a snapshot with all fills of this execution. */
    TradedPlan after(String execution) {
        return new TradedPlan(UUID.randomUUID(), portfolio, Optional.of(execution), trades);
    }

    TradedPlan sell(String asset, String venue, String quantity, String price) {
        return with("SELL", asset, venue, quantity, price);
    }

    TradedPlan buy(String asset, String venue, String quantity, String price) {
        return with("BUY", asset, venue, quantity, price);
    }

    /** Two sells and a buy, at one venue. */
    static TradedPlan small() {
        return empty().sell("BTC", "Kraken", "0.5", "60000")
                .sell("ETH", "Kraken", "2", "3000")
                .buy("SOL", "Kraken", "100", "150");
    }

    /** So many sells at one venue, of an asset each. */
    static TradedPlan sells(int count) {
        var plan = empty();
        for (int number = 0; number < count; number++) {
            plan = plan.sell("A" + number, "Kraken", "1", "100");
        }
        return plan;
    }

    private TradedPlan with(
            String side, String asset, String venue, String quantity, String price) {
        var more = new ArrayList<>(trades);
        more.add(
                new Trade(
                        UUID.randomUUID(),
                        side,
                        asset + "-USDT." + venue.toUpperCase(Locale.ROOT),
                        venue,
                        quantity,
                        price));
        return new TradedPlan(id, portfolio, booked, List.copyOf(more));
    }
}
