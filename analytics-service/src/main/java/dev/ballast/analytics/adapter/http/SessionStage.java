package dev.ballast.analytics.adapter.http;

import dev.ballast.analytics.domain.session.Stage;
import dev.ballast.analytics.domain.session.StageTime;
import java.time.temporal.ChronoUnit;

/** How long one stage of a session took. */
record SessionStage(Stage stage, double millis) {
    private static final double MICROS_PER_MILLI = 1000;

    static SessionStage of(StageTime time) {
        return new SessionStage(
                time.stage(),
                time.took().dividedBy(ChronoUnit.MICROS.getDuration()) / MICROS_PER_MILLI);
    }
}
