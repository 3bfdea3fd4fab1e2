package dev.ballast.local.chaos;

import dev.ballast.local.Service;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** A service that is killed, and when: so long after the run began. */
record Fault(Service service, Duration delay) {
    /** About as long as a run takes: some are killed in each of its stages, some just after it. */
    private static final int LATEST_MILLIS = 2_500;

    /** Each service in turn, so that all are killed equally often. */
    static Fault ofCycle(int cycle, RandomGenerator random) {
        var services = List.of(Service.values());
        var service = services.get(cycle % services.size());
        return new Fault(service, Duration.ofMillis(random.nextInt(LATEST_MILLIS)));
    }
}
