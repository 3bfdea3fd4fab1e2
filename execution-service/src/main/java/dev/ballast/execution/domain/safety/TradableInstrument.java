package dev.ballast.execution.domain.safety;

import dev.ballast.kernel.instrument.InstrumentStatus;
import java.util.Optional;

/** The venue lists the instrument and lets it trade. */
final class TradableInstrument implements OrderRule {

    @Override
    public Optional<Finding> check(OrderCase order) {
        if (order.listed().isEmpty()) {
            return Optional.of(
                    Finding.deny(
                            "INSTRUMENT_UNKNOWN",
                            "nothing is known of %s".formatted(order.instrument())));
        }
        var status = order.listed().get().status();
        return status == InstrumentStatus.TRADING
                ? Optional.empty()
                : Optional.of(
                        Finding.deny(
                                "INSTRUMENT_NOT_TRADING",
                                "%s does not trade".formatted(order.instrument()),
                                status,
                                InstrumentStatus.TRADING));
    }
}
