package dev.ballast.kernel.fill;

import dev.ballast.kernel.order.ClientOrderId;
import java.time.Duration;

/** How long a venue takes over an order: between two bounds, the same for the same order. */
public record LatencyModel(Duration least, Duration most) {

    public LatencyModel {
        if (least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("latency bounds: " + least + " to " + most);
        }
    }

    public Duration of(ClientOrderId order) {
        var range = most.toNanos() - least.toNanos() + 1;
        var spread = order.value().hashCode() * 0x9E3779B97F4A7C15L;
        return least.plusNanos(Long.remainderUnsigned(spread, range));
    }
}
