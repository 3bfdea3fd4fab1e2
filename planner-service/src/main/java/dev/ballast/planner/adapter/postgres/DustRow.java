package dev.ballast.planner.adapter.postgres;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.planner.domain.dust.Dust;
import dev.ballast.planner.domain.dust.DustFilter;
import dev.ballast.planner.domain.dust.DustKey;
import dev.ballast.planner.domain.dust.Shortfall;
import dev.ballast.planner.domain.plan.PlanId;
import java.math.BigDecimal;
import java.time.Instant;

/** Dust as a row: the columns of its table by their names, in JSON. */
record DustRow(
        Asset asset,
        String location,
        OrderSide side,
        InstrumentId instrument,
        Asset quote,
        BigDecimal quantity,
        BigDecimal notional,
        DustFilter filter,
        BigDecimal minimum,
        Instant since,
        long plans,
        @JsonProperty("last_plan") String lastPlan) {

    static DustRow of(Dust dust) {
        return new DustRow(
                dust.key().asset(),
                dust.key().location(),
                dust.key().side(),
                dust.instrument(),
                dust.quote(),
                dust.quantity(),
                dust.notional(),
                dust.shortfall().filter(),
                dust.shortfall().minimum(),
                dust.since(),
                dust.plans(),
                dust.lastPlan().value());
    }

    Dust toDust() {
        return new Dust(
                new DustKey(asset, location, side),
                instrument,
                quote,
                quantity,
                notional,
                new Shortfall(filter, minimum),
                since,
                plans,
                new PlanId(lastPlan));
    }
}
