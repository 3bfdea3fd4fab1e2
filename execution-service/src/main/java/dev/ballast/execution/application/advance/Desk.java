package dev.ballast.execution.application.advance;

import dev.ballast.execution.application.port.VenueAccount;
import dev.ballast.execution.domain.execution.TrackedOrder;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a runner keeps between rounds, as long as its tokens hold: nobody else writes these orders.
 *
 * @param readAt when the instruments were read
 */
record Desk(
        List<TrackedOrder> orders,
        Map<VenueAccount, Long> tokens,
        Map<InstrumentId, Instrument> instruments,
        Instant readAt) {

    private static final Duration INSTRUMENTS_KEEP = Duration.ofSeconds(1);

    Desk {
        orders = List.copyOf(orders);
        tokens = Map.copyOf(tokens);
        instruments = Map.copyOf(instruments);
    }

    boolean isOutdated(Instant now) {
        return now.isAfter(readAt.plus(INSTRUMENTS_KEEP));
    }

    Desk with(Map<InstrumentId, Instrument> fresh, Instant now) {
        return new Desk(orders, tokens, fresh, now);
    }

    Desk with(List<TrackedOrder> moved) {
        return new Desk(moved, tokens, instruments, readAt);
    }
}
