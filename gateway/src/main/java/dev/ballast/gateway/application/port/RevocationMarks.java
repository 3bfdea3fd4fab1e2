package dev.ballast.gateway.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.UUID;

/** Where other replicas see a revocation at once. May lose them; never fails. */
public interface RevocationMarks {

    Uni<Void> mark(UUID credential, Duration life);
}
