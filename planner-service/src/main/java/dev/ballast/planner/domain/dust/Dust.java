package dev.ballast.planner.domain.dust;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanAction;
import dev.ballast.planner.domain.plan.PlanId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What could not be traded because it was too small, as the last plan says it.
 *
 * @param quantity wanted
 * @param notional quantity × price, not rounded, in the quote asset
 * @param since when the first of the plans was made that deferred it in a row
 * @param plans how many have deferred it in a row
 * @param lastPlan the last of them
 */
public record Dust(
        DustKey key,
        InstrumentId instrument,
        Asset quote,
        BigDecimal quantity,
        BigDecimal notional,
        Shortfall shortfall,
        Instant since,
        long plans,
        PlanId lastPlan) {

    /** Of a plan that defers it for the first time. */
    static Dust of(Plan plan, PlanAction action) {
        return new Dust(
                new DustKey(action.asset(), action.location(), action.side()),
                action.instrument()
                        .orElseThrow(() ->
                                new IllegalStateException("deferred nowhere: " + action.id())),
                action.quote(),
                action.quantity(),
                action.notional(),
                Shortfall.of(action),
                plan.proposal().createdAt(),
                1,
                plan.id());
    }

    /** Of the same plan: an asset may lie in two accounts of one name. */
    Dust plus(Dust other) {
        return new Dust(
                key,
                instrument,
                quote,
                quantity.add(other.quantity),
                notional.add(other.notional),
                shortfall,
                since,
                plans,
                lastPlan);
    }

    /** The plan after those that deferred it already. */
    Dust after(Dust before) {
        return new Dust(
                key,
                instrument,
                quote,
                quantity,
                notional,
                shortfall,
                before.since,
                before.plans + 1,
                lastPlan);
    }
}
