package dev.ballast.notification.application.port;

import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The last heartbeat of each instance. Not a tenant's. */
public interface ServiceBook {

    /** An older heartbeat than the last one changes nothing. */
    Uni<Void> heard(List<Heartbeat> beats);

    Uni<List<Heartbeat>> all();
}
