package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.rebalance.Alternative;
import dev.ballast.kernel.rebalance.Sentences;

/** An alternative that was considered, and why it was not taken. */
public record Declined(String alternative, Explanation reason) {

    static Declined of(Alternative alternative, Sentences sentences) {
        return new Declined(
                alternative.description(), Explanation.of(alternative.reason(), sentences));
    }
}
