package dev.ballast.notification.application.port;

import dev.ballast.notification.domain.threshold.Thresholds;
import io.smallrye.mutiny.Uni;

/** The thresholds of the tenant that the unit of work has entered. */
public interface ThresholdBook {

    /** Those of a tenant who never set any are the first. */
    Uni<Thresholds> find(String tenant);

    /** Fails when somebody else was faster. */
    Uni<Void> save(String tenant, Thresholds thresholds);
}
