package dev.ballast.ingestion.domain.ledger;

import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Statements and fills for tests; time is counted in seconds. */
final class LedgerFixtures {

    static final Asset BTC = Asset.of("BTC");
    static final Asset ETH = Asset.of("ETH");
    static final Asset USDT = Asset.of("USDT");
    static final Location KRAKEN = Location.of("Kraken");
    static final Location LEDGER = Location.of("Ledger Wallet");

    private LedgerFixtures() {}

    static Instant at(long second) {
        return Instant.EPOCH.plusSeconds(second);
    }

    static Map.Entry<BalanceKey, StatedLine> line(Asset asset, Location place, String quantity) {
        return Map.entry(new BalanceKey(asset, place), new StatedLine(new BigDecimal(quantity), 1));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The lines are only read.
    static Statement statement(long second, Map.Entry<BalanceKey, StatedLine>... lines) {
        return new Statement(
                UUID.randomUUID(), at(second), Map.ofEntries(lines), Set.of(), Map.of());
    }

    /** BTC for USDT at Kraken; the fee is 0.1 USDT. */
    static Booking bought(long second, String quantity, String price) {
        var notional = new BigDecimal(quantity).multiply(new BigDecimal(price));
        return new Booking(
                at(second),
                KRAKEN,
                Map.of(
                        BTC,
                        new BigDecimal(quantity),
                        USDT,
                        notional.add(new BigDecimal("0.1")).negate()),
                BTC,
                USDT,
                new BigDecimal(price));
    }

    static String quantity(Ledger ledger, Asset asset, Location place) {
        var balance = ledger.balances().get(new BalanceKey(asset, place));
        return balance == null ? "absent" : balance.quantity().toPlainString();
    }
}
