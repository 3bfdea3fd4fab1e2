package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan and all that its safety depends on.
 *
 * @param isExecuted whether there is an execution of it already
 * @param others of the same portfolio
 */
public record PlanCase(
        Plan plan,
        boolean isExecuted,
        OtherPlans others,
        RiskCopy risk,
        Map<InstrumentId, Instrument> instruments,
        Instant now) {

    public PlanCase {
        instruments = Map.copyOf(instruments);
    }

    List<OrderCase> orders() {
        return plan.actions().stream()
                .map(action ->
                        new OrderCase(
                                action.side(),
                                action.instrument(),
                                action.quantity(),
                                action.price(),
                                action.priceAsOf(),
                                Optional.ofNullable(instruments.get(action.instrument())),
                                risk,
                                now))
                .toList();
    }
}
