package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.limit.Quota;
import dev.ballast.gateway.domain.limit.Verdict;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts calls over all replicas. Never fails. */
public interface RateLimits {

    /**
     * @param credential whose revocation is looked up on the way
     */
    Uni<Verdict> take(Quota quota, String caller, @Nullable UUID credential);
}
