package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.kernel.rebalance.ExecHint;
import dev.ballast.kernel.rebalance.Totals;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans of one portfolio, each with one action. */
public final class PlanFixtures {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final PortfolioId PORTFOLIO = new PortfolioId("portfolio-1");

    static final Instant LATER = NOON.plus(Duration.ofMinutes(30));

    private PlanFixtures() {}

    /** As risk lets it pass; nobody has decided on it. */
    public static Plan assessed(String id, long snapshotVersion) {
        return plan(new PlanId(id), snapshotVersion, ApprovalPolicy.MANUAL, ActionState.PLANNED)
                .assessed(assessment(Assessment.Verdict.PASSED));
    }

    /** The same, made for holdings with all fills of an execution. */
    public static Plan assessedAfter(String execution, String id, long snapshotVersion) {
        return plan(
                        new PlanId(id),
                        snapshotVersion,
                        Optional.of(execution),
                        ApprovalPolicy.MANUAL,
                        ActionState.PLANNED)
                .assessed(assessment(Assessment.Verdict.PASSED));
    }

    static Assessment assessment(Assessment.Verdict verdict) {
        return new Assessment("assessment-1", verdict, List.of(), NOON);
    }

    public static Plan plan(
            PlanId id, long snapshotVersion, ApprovalPolicy policy, ActionState state) {
        return plan(id, snapshotVersion, Optional.empty(), policy, state);
    }

    private static Plan plan(
            PlanId id,
            long snapshotVersion,
            Optional<String> booked,
            ApprovalPolicy policy,
            ActionState state) {
        var zero = BigDecimal.ZERO;
        var btc = Asset.of("BTC");
        var usdt = Asset.of("USDT");
        var action =
                new PlanAction(
                        "action-1",
                        1,
                        OrderSide.BUY,
                        btc,
                        btc,
                        AssetGroup.BTC,
                        Optional.empty(),
                        usdt,
                        "Kraken",
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        PriceSource.FILE,
                        Optional.empty(),
                        BigDecimal.TEN,
                        zero,
                        Optional.empty(),
                        zero,
                        state,
                        ExecHint.MARKET,
                        List.of(),
                        List.of());
        var proposal =
                new Proposal(
                        Asset.of("USD"),
                        usdt,
                        new SnapshotId("snapshot-" + snapshotVersion),
                        snapshotVersion,
                        NOON,
                        booked,
                        1,
                        "threshold",
                        Optional.empty(),
                        zero,
                        policy,
                        StartMode.ON_REQUEST,
                        NOON,
                        LATER,
                        "ann",
                        "hash",
                        "code",
                        1,
                        new Outcome(
                                BigDecimal.TEN,
                                new Totals(zero, zero, zero, zero),
                                List.of(action),
                                List.of(),
                                List.of()));
        return Plan.proposed(
                id, new RunId("run-of-" + id.value()), PORTFOLIO, Mode.PAPER, proposal);
    }
}
