package dev.ballast.ingestion.domain.ledger;

import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A portfolio's balances and prices. Statements replace the balances of the places that they name,
 * as of their time; fills after that time add. Whatever order they are heard in, the same comes
 * out.
 *
 * @param statedAt when the last statement named a place
 * @param reports what the last statement of a place said of its balances
 */
public record Ledger(
        Map<BalanceKey, Balance> balances,
        Map<Asset, AssetPrice> prices,
        Map<Location, Instant> statedAt,
        Map<BalanceKey, Report> reports) {

    public static final Ledger EMPTY = new Ledger(Map.of(), Map.of(), Map.of(), Map.of());

    public Ledger {
        balances = Map.copyOf(balances);
        prices = Map.copyOf(prices);
        statedAt = Map.copyOf(statedAt);
        reports = Map.copyOf(reports);
    }

    /** What all of them make, from the beginning. */
    public static Ledger replay(List<Statement> statements, List<Booking> bookings) {
        var ledger = EMPTY;
        var ordered = statements.stream().sorted(Comparator.comparing(Statement::asOf)).toList();
        var fills = bookings.stream().sorted(Comparator.comparing(Booking::occurredAt)).toList();
        var next = 0;
        for (var statement : ordered) {
            var from = next;
            while (next < fills.size() && !fills.get(next).occurredAt().isAfter(statement.asOf())) {
                next++;
            }
            ledger = ledger.with(fills.subList(from, next)).with(statement);
        }
        return ledger.with(fills.subList(next, fills.size()));
    }

    public Ledger with(Statement statement) {
        var places = statement.places();
        var left = new TreeMap<>(balances);
        left.keySet()
                .removeIf(key ->
                        places.contains(key.location()) && !statement.untouched().contains(key));
        // Fills that come late belong to what stays, from wherever it began.
        statement.untouched().stream()
                .filter(key -> places.contains(key.location()))
                .forEach(key ->
                        left.putIfAbsent(key, new Balance(BigDecimal.ZERO, began(key.location()))));
        statement
                .lines()
                .forEach((key, line) ->
                        left.put(key, new Balance(line.quantity(), statement.asOf())));
        var known = new TreeMap<>(prices);
        statement.prices().forEach((asset, stated) -> known.put(asset, statement.priceOf(stated)));
        var named = new TreeMap<>(statedAt);
        places.forEach(place -> named.put(place, statement.asOf()));
        return new Ledger(left, known, named, Reports.after(this, statement));
    }

    public Ledger with(List<Booking> bookings) {
        var moved = new TreeMap<>(balances);
        var known = new TreeMap<>(prices);
        for (var booking : bookings) {
            booking.changes().forEach((asset, change) -> add(moved, booking, asset, change));
            if (isPricedBy(booking, known)) {
                known.put(
                        booking.bought(), AssetPrice.filled(booking.price(), booking.occurredAt()));
            }
        }
        return new Ledger(moved, known, statedAt, reports);
    }

    /** Whether one of them happened before a statement of its place that is known already. */
    public boolean comesLate(List<Booking> bookings) {
        return bookings.stream()
                .anyMatch(booking -> !booking.occurredAt().isAfter(began(booking.location())));
    }

    /** The same balances; what was calculated before a report is known better now. */
    public Ledger reporting(Map<BalanceKey, Report> known) {
        return new Ledger(balances, prices, statedAt, known);
    }

    /** How much there is of it; 0 where nothing is known. */
    public BigDecimal quantity(BalanceKey key) {
        var balance = balances.get(key);
        return balance == null ? BigDecimal.ZERO : balance.quantity();
    }

    /**
     * Whether a reader of both would see no difference. How old a price is that values something is
     * seen: plans refuse old ones. How old a balance is, or a price of what isn't held, is not.
     */
    public boolean showsAs(Ledger other) {
        var valued = valued();
        return quantities().equals(other.quantities())
                && prices.keySet().equals(other.prices.keySet())
                && prices.entrySet().stream()
                        .allMatch(entry -> {
                            var price = other.price(entry.getKey());
                            return entry.getValue().saysAs(price)
                                    && (!valued.contains(entry.getKey())
                                            || entry.getValue().isAsOldAs(price));
                        });
    }

    /** Whether the line and its price say what is known already. */
    public boolean knows(BalanceKey key, StatedLine line, Statement statement) {
        var balance = balances.get(key);
        if (balance == null || balance.quantity().compareTo(line.quantity()) != 0) {
            return false;
        }
        var stated = statement.prices().get(key.asset());
        return stated == null
                || (prices.containsKey(key.asset())
                        && price(key.asset()).saysAs(statement.priceOf(stated)));
    }

    /** The assets that are held and valued by what a file or a fill says. */
    private Set<Asset> valued() {
        return balances.entrySet().stream()
                .filter(entry -> entry.getValue().quantity().signum() != 0)
                .map(entry -> entry.getKey().asset())
                .filter(asset -> !Prices.isModeled(asset))
                .collect(Collectors.toSet());
    }

    private Map<BalanceKey, BigDecimal> quantities() {
        var quantities = new TreeMap<BalanceKey, BigDecimal>();
        balances.forEach((key, balance) -> quantities.put(key, balance.quantity()));
        return quantities;
    }

    private AssetPrice price(Asset asset) {
        var price = prices.get(asset);
        if (price == null) {
            throw new IllegalStateException("no price of " + asset);
        }
        return price;
    }

    private Instant began(Location place) {
        return statedAt.getOrDefault(place, Balance.NEVER);
    }

    private void add(
            Map<BalanceKey, Balance> moved, Booking booking, Asset asset, BigDecimal change) {
        var key = new BalanceKey(asset, booking.location());
        var before =
                moved.getOrDefault(key, new Balance(BigDecimal.ZERO, began(booking.location())));
        if (booking.occurredAt().isAfter(before.statedAt())) {
            moved.put(key, before.plus(change));
        }
    }

    // A file's price stays; where there is none, what we paid is one. But a file that contradicts
    // itself is a doubt that only a newer one ends.
    private static boolean isPricedBy(Booking booking, Map<Asset, AssetPrice> known) {
        if (!Prices.isModeled(booking.quote()) || Prices.isModeled(booking.bought())) {
            return false;
        }
        var price = known.get(booking.bought());
        return price == null
                || (price.source() == PriceSource.NONE && !price.conflicting())
                || (price.source() == PriceSource.FILL
                        && !price.asOf().isAfter(booking.occurredAt()));
    }
}
