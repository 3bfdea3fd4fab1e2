package dev.ballast.execution.domain.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, in the order in which they are named first. */
public final class SafetyCheck {

    private static final List<PlanRule> OF_PLANS =
            List.of(
                    new ApprovedPlan(),
                    new UnexpiredPlan(),
                    new ExecutedOnce(),
                    new UntouchedPortfolio(),
                    new FreshLimits(),
                    new TurnoverLimit());
    private static final List<OrderRule> OF_ORDERS =
            List.of(
                    new AllowedByState(),
                    new TradableInstrument(),
                    new FreshPrice(),
                    new VenueFilters(),
                    new NotionalLimit());

    private SafetyCheck() {}

    /** Everything that speaks against executing the plan; of each order the first thing. */
    public static List<Finding> of(PlanCase plan) {
        return Stream.concat(
                        OF_PLANS.stream().flatMap(rule -> rule.check(plan).stream()),
                        plan.orders().stream().flatMap(order -> of(order).stream()))
                .distinct()
                .toList();
    }

    /**
     * What speaks against the plan as a whole, once it has an execution: orders wait for fresh
     * limits, and each is checked when it is sent.
     */
    public static Optional<Finding> ofWholePlan(PlanCase plan) {
        return Stream.<PlanRule>of(
                        new ApprovedPlan(),
                        new UnexpiredPlan(),
                        new UntouchedPortfolio(),
                        new TurnoverLimit())
                .flatMap(rule -> rule.check(plan).stream())
                .findFirst();
    }

    /** What speaks against sending the order now. */
    public static Optional<Finding> of(OrderCase order) {
        return OF_ORDERS.stream().flatMap(rule -> rule.check(order).stream()).findFirst();
    }
}
