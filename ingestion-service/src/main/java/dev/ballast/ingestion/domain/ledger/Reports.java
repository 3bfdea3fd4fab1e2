package dev.ballast.ingestion.domain.ledger;

import dev.ballast.ingestion.domain.location.Location;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a new statement reports, beside what the ledger before it had calculated. */
final class Reports {

    private final Ledger before;
    private final Statement statement;
    private final Set<Location> places;
    private final Map<BalanceKey, Report> reports;

    private Reports(Ledger before, Statement statement) {
        this.before = before;
        this.statement = statement;
        this.places = statement.places();
        this.reports = new TreeMap<>(before.reports());
    }

    static Map<BalanceKey, Report> after(Ledger before, Statement statement) {
        var made = new Reports(before, statement);
        made.forgetUnnamed();
        made.reportGone();
        statement.lines().forEach((key, line) -> made.report(key, line.quantity()));
        return made.reports;
    }

    private void forgetUnnamed() {
        reports.keySet().removeIf(this::isUnnamed);
    }

    // Of what it doesn't name at a place that it names, it reports that nothing is there.
    private void reportGone() {
        before.balances()
                .forEach((key, balance) -> {
                    if (isUnnamed(key) && balance.quantity().signum() != 0 && isKnown(balance)) {
                        report(key, BigDecimal.ZERO);
                    }
                });
    }

    private void report(BalanceKey key, BigDecimal quantity) {
        reports.put(key, new Report(quantity, statement.asOf(), statement.id(), calculated(key)));
    }

    private boolean isUnnamed(BalanceKey key) {
        return places.contains(key.location())
                && !statement.lines().containsKey(key)
                && !statement.untouched().contains(key);
    }

    private @Nullable BigDecimal calculated(BalanceKey key) {
        var balance = before.balances().get(key);
        var reported = before.reports().containsKey(key);
        if (balance == null) {
            return reported ? BigDecimal.ZERO : null;
        }
        return reported || (balance.quantity().signum() != 0 && isKnown(balance))
                ? balance.quantity()
                : null;
    }

    // Fills alone, where nothing was ever stated, don't say what lay there before them.
    private static boolean isKnown(Balance balance) {
        return !balance.statedAt().equals(Balance.NEVER);
    }
}
