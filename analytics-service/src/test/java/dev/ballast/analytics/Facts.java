package dev.ballast.analytics;

import dev.ballast.analytics.domain.fact.ExecutionCompleted;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.ExecutionStarted;
import dev.ballast.analytics.domain.fact.Fill;
import dev.ballast.analytics.domain.fact.OrderFilled;
import dev.ballast.analytics.domain.fact.OrderId;
import dev.ballast.analytics.domain.fact.OrderRef;
import dev.ballast.analytics.domain.fact.PlanApproved;
import dev.ballast.analytics.domain.fact.PlanAssessed;
import dev.ballast.analytics.domain.fact.PlanEnded;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.PlanProposed;
import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.fact.Side;
import dev.ballast.analytics.domain.fact.Weight;
import dev.ballast.analytics.domain.portfolio.Holding;
import dev.ballast.analytics.domain.portfolio.Mode;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotCause;
import dev.ballast.analytics.domain.portfolio.SnapshotId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One plan's story: 1,000 USD, all in USDT, half of which becomes BTC. */
public final class Facts {
    public static final Instant T0 = Instant.parse("2026-03-01T10:00:00Z");
    public static final PortfolioId PORTFOLIO = new PortfolioId("portfolio-1");
    public static final PlanId PLAN = new PlanId("plan-1");
    public static final RunId RUN = new RunId("run-1");
    public static final ExecutionId EXECUTION = new ExecutionId("execution-1");
    public static final SnapshotId BEFORE = new SnapshotId("snapshot-1");
    public static final SnapshotId AFTER = new SnapshotId("snapshot-2");
    public static final Asset USD = Asset.of("USD");
    public static final Asset USDT = Asset.of("USDT");
    public static final Asset BTC = Asset.of("BTC");

    private Facts() {}

    public static PlanProposed proposed() {
        return new PlanProposed(
                PLAN,
                PORTFOLIO,
                RUN,
                Mode.PAPER,
                USD,
                BEFORE,
                new BigDecimal("1000"),
                List.of(weight(BTC, "0", "0.5"), weight(USDT, "1", "0.5")),
                T0,
                1500);
    }

    public static Weight weight(Asset asset, String before, String target) {
        return new Weight(
                asset, "group of " + asset, new BigDecimal(before), new BigDecimal(target), null);
    }

    public static PlanAssessed assessed() {
        return new PlanAssessed(PLAN, PORTFOLIO, T0.plusMillis(20));
    }

    public static PlanApproved approved() {
        return new PlanApproved(PLAN, PORTFOLIO, T0.plusMillis(50));
    }

    public static PlanEnded ended(SessionOutcome outcome, long millis) {
        return new PlanEnded(PLAN, PORTFOLIO, outcome, T0.plusMillis(millis));
    }

    public static ExecutionStarted started() {
        return new ExecutionStarted(EXECUTION, PLAN, PORTFOLIO, T0.plusMillis(60));
    }

    public static ExecutionCompleted completed() {
        return new ExecutionCompleted(
                EXECUTION,
                PLAN,
                PORTFOLIO,
                SessionOutcome.COMPLETED,
                T0.plusMillis(60),
                T0.plusMillis(160),
                1,
                1,
                BigDecimal.ONE);
    }

    public static OrderRef order(String id) {
        return new OrderRef(
                new OrderId(id), EXECUTION, PLAN, PORTFOLIO, "action", "BTC-USDT.KRAKEN", "Kraken");
    }

    /** Buys for 50,250 what was to cost 50,000, and pays 0.1 % for it. */
    public static OrderFilled filled(String trade, String quantity, String leaves) {
        return new OrderFilled(
                order("order-1"), fill(trade, Side.BUY, quantity, "50250", "50000", leaves));
    }

    public static Fill fill(
            String trade, Side side, String quantity, String price, String decided, String leaves) {
        var notional = new BigDecimal(quantity).multiply(new BigDecimal(price));
        return new Fill(
                trade,
                side,
                BTC,
                USDT,
                Quantity.of(quantity),
                Price.of(price),
                new Money(notional.multiply(new BigDecimal("0.001")), USDT),
                Quantity.of(leaves),
                Price.of(decided),
                T0.plusMillis(100));
    }

    public static SnapshotTaken before() {
        return snapshot(BEFORE, 1, SnapshotCause.IMPORTED, "import-1", holding(USDT, "1000", "1"));
    }

    /** 0.01 BTC for 502.50 and a fee of 0.5025. */
    public static SnapshotTaken after() {
        return snapshot(
                AFTER,
                2,
                SnapshotCause.EXECUTED,
                EXECUTION.value(),
                holding(USDT, "496.9975", "1"),
                holding(BTC, "0.01", "50000"));
    }

    public static SnapshotTaken snapshot(
            SnapshotId id,
            long version,
            SnapshotCause cause,
            @Nullable String causeId,
            Holding... holdings) {
        // As ingestion counts: without what is negative.
        var total =
                List.of(holdings).stream()
                        .map(Holding::value)
                        .reduce(
                                BigDecimal.ZERO,
                                (sum, value) ->
                                        value == null ? sum : sum.add(value.max(BigDecimal.ZERO)));
        return new SnapshotTaken(
                id,
                PORTFOLIO,
                Mode.PAPER,
                USD,
                version,
                T0.plusMillis(100 * version),
                total,
                List.of(holdings),
                cause,
                causeId);
    }

    public static Holding holding(Asset asset, String quantity, @Nullable String price) {
        return new Holding(
                asset,
                asset,
                "group of " + asset,
                "Kraken",
                Quantity.of(quantity),
                price == null ? null : Price.of(price),
                price == null ? null : new BigDecimal(quantity).multiply(new BigDecimal(price)));
    }
}
