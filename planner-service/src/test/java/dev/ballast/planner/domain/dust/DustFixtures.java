package dev.ballast.planner.domain.dust;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.kernel.rebalance.ExecHint;
import dev.ballast.kernel.rebalance.ReasonCode;
import dev.ballast.kernel.rebalance.Totals;
import dev.ballast.planner.domain.plan.Explanation;
import dev.ballast.planner.domain.plan.Outcome;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanAction;
import dev.ballast.planner.domain.plan.PlanFixtures;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.Proposal;
import dev.ballast.planner.domain.plan.RunId;
import dev.ballast.planner.domain.plan.StartMode;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plans, each a minute after the one before, with actions at a price of 10 USDT. */
final class DustFixtures {

    static final DustKey BTC_AT_KRAKEN = new DustKey(Asset.of("BTC"), "Kraken", OrderSide.SELL);
    static final DustKey ETH_AT_BINANCE = new DustKey(Asset.of("ETH"), "Binance", OrderSide.BUY);

    private static final Asset USDT = Asset.of("USDT");

    private DustFixtures() {}

    /** The plan of that minute. */
    static Plan plan(int minute, PlanAction... actions) {
        var zero = BigDecimal.ZERO;
        var proposal =
                new Proposal(
                        Asset.of("USD"),
                        USDT,
                        new SnapshotId("snapshot-" + minute),
                        minute,
                        madeAt(minute),
                        Optional.empty(),
                        1,
                        "threshold",
                        Optional.empty(),
                        zero,
                        ApprovalPolicy.MANUAL,
                        StartMode.ON_REQUEST,
                        madeAt(minute),
                        madeAt(minute + 30),
                        "ann",
                        "hash",
                        "code",
                        1,
                        new Outcome(
                                BigDecimal.TEN,
                                new Totals(zero, zero, zero, zero),
                                List.of(actions),
                                List.of(),
                                List.of()));
        return Plan.proposed(
                planAt(minute),
                new RunId("run-" + minute),
                PlanFixtures.PORTFOLIO,
                Mode.PAPER,
                proposal);
    }

    static PlanId planAt(int minute) {
        return new PlanId("plan-" + minute);
    }

    static Instant madeAt(int minute) {
        return PlanFixtures.NOON.plusSeconds(60L * minute);
    }

    /** Too small for a least notional of 5. */
    static PlanAction deferred(DustKey key, String quantity) {
        return action(key, quantity, ActionState.DEFERRED_BELOW_MIN, belowNotional());
    }

    static PlanAction action(
            DustKey key, String quantity, ActionState state, Explanation... reasons) {
        var amount = new BigDecimal(quantity);
        var instrument = key.asset() + "-USDT." + key.location().toUpperCase(Locale.ROOT);
        return new PlanAction(
                "action-" + key.asset(),
                1,
                key.side(),
                key.asset(),
                key.asset(),
                AssetGroup.BTC,
                Optional.of(InstrumentId.of(instrument)),
                USDT,
                key.location(),
                amount,
                BigDecimal.TEN,
                PriceSource.FILE,
                Optional.empty(),
                amount.multiply(BigDecimal.TEN),
                BigDecimal.ZERO,
                Optional.empty(),
                BigDecimal.ZERO,
                state,
                ExecHint.DEFER,
                List.of(reasons),
                List.of());
    }

    static Explanation belowNotional() {
        return new Explanation(
                ReasonCode.BELOW_MIN_NOTIONAL.name(),
                "a sentence",
                Map.of("wanted", "0.1", "notional", "1", "minimum", "5"));
    }

    static Explanation belowQuantity() {
        return new Explanation(
                ReasonCode.BELOW_MIN_QUANTITY.name(),
                "a sentence",
                Map.of("wanted", "0.1", "minimum", "0.25"));
    }

    static Explanation drift() {
        return new Explanation(ReasonCode.DRIFT.name(), "a sentence", Map.of("weight", "0.1"));
    }
}
