package dev.ballast.execution.domain.execution;

import dev.ballast.execution.domain.risk.RiskCopy;
import dev.ballast.execution.domain.risk.StateHeard;
import dev.ballast.execution.domain.safety.OrderCase;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.order.OrderProtocol;
import dev.ballast.kernel.order.ProtocolTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a round goes by.
 *
 * @param mostWorking how many orders may be out at once
 */
public record RoundContext(
        OrderProtocol protocol,
        RiskCopy risk,
        Map<InstrumentId, Instrument> instruments,
        int mostWorking,
        Instant now) {

    /** How long orders are held back for a fresh copy of the limits before they are denied. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    public RoundContext {
        instruments = Map.copyOf(instruments);
    }

    /** For a round in which nothing is sent: no times, no limits, no instruments are needed. */
    static RoundContext without(Instant now) {
        var times = new ProtocolTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        return new RoundContext(new OrderProtocol(times), RiskCopy.NONE, Map.of(), 0, now);
    }

    boolean isHeldBack(Execution execution) {
        return !risk.isFresh(now) && !isOutOfPatience(execution);
    }

    boolean isOutOfPatience(Execution execution) {
        var lastHeard = risk.state().map(StateHeard::heardAt).orElse(Instant.EPOCH);
        var since = lastHeard.isAfter(execution.startedAt()) ? lastHeard : execution.startedAt();
        return !risk.isFresh(now) && now.isAfter(since.plus(PATIENCE));
    }

    OrderCase caseOf(TrackedOrder order) {
        return new OrderCase(
                order.action().side(),
                order.action().instrument(),
                order.order().terms().quantity(),
                order.action().price(),
                order.action().priceAsOf(),
                Optional.ofNullable(instruments.get(order.action().instrument())),
                risk,
                now);
    }
}
