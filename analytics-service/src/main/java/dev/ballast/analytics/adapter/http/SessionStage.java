package dev.ballast.analytics.adapter.http;

import dev.ballast.analytics.domain.session.StageTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one stage of a session took. */
record SessionStage(
        @Schema(
                        enumeration = {
                            "PLANNING",
                            "ASSESSMENT",
                            "APPROVAL",
                            "START",
                            "EXECUTION",
                            "TRACKING",
                            "ANALYSIS",
                            "TOTAL"
                        })
                String stage,
        double millis) {
    private static final double MICROS_PER_MILLI = 1000;

    static SessionStage of(StageTime time) {
        return new SessionStage(
                time.stage().name(),
                time.took().dividedBy(ChronoUnit.MICROS.getDuration()) / MICROS_PER_MILLI);
    }
}
