package dev.ballast.execution.domain.risk;

import java.time.Instant;
import java.util.List;

/**
 * The trading state as it was last heard.
 *
 * @param limitsVersion the version of the limits that go with it
 * @param heardAt when it was published or heard, whichever was earlier
 */
public record StateHeard(
        List<ScopedState> states, long version, long limitsVersion, Instant heardAt) {

    public StateHeard {
        states = List.copyOf(states);
    }
}
