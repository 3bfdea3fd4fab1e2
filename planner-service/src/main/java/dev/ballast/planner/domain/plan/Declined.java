package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.rebalance.Alternative;

/** An alternative that was considered, and why it was not taken. */
public record Declined(String alternative, Explanation reason) {

    static Declined of(Alternative alternative) {
        return new Declined(alternative.description(), Explanation.of(alternative.reason()));
    }
}
