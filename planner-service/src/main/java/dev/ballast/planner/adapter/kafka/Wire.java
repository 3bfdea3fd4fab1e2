package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.wire.Reason;
import dev.ballast.planner.domain.plan.Explanation;
import dev.ballast.planner.domain.portfolio.Mode;

/** What several messages of the planner have in common. */
final class Wire {

    private Wire() {}

    static dev.ballast.events.wire.Mode mode(Mode mode) {
        return switch (mode) {
            case PAPER -> dev.ballast.events.wire.Mode.PAPER;
            case LIVE -> dev.ballast.events.wire.Mode.LIVE;
        };
    }

    static Reason reason(Explanation explanation) {
        return new Reason(explanation.code(), explanation.text(), explanation.values());
    }
}
