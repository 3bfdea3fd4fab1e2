package dev.ballast.notification.application.port;

import dev.ballast.notification.domain.alert.Alert;
import io.smallrye.mutiny.Uni;

/** A way to people. */
public interface Channel {

    String name();

    Uni<Void> deliver(Alert alert);
}
