package dev.ballast.execution.adapter.venue;

import dev.ballast.kernel.order.ClientOrderId;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What goes wrong between the paper venue and its client. */
enum PaperFault {
    NONE,
    /** The order never arrives. */
    LOST,
    /** The order is taken, the answer is lost. */
    SILENT,
    LATE,
    TWICE;

    private static final PaperFault[] REAL = {LOST, SILENT, LATE, TWICE};
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom");

    /** The same for the same seed and order. */
    static PaperFault of(ClientOrderId order, long seed, int percent) {
        if (percent == 0) {
            return NONE;
        }
        var random = RANDOM.create(seed ^ (order.value().hashCode() * 0x9E3779B97F4A7C15L));
        return random.nextInt(100) < percent ? REAL[random.nextInt(REAL.length)] : NONE;
    }
}
