package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.signin.SignIn;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Open and ended sign-ins, with every refresh token that they ever had. */
public interface SignIns {

    Uni<Void> open(SignIn signIn);

    /** The sign-in that a refresh token was ever given for. */
    Uni<Optional<SignIn>> ofToken(String tenant, String refreshHash);

    /** Replaces the newest refresh token; false when another call was faster. */
    Uni<Boolean> rotate(SignIn signIn, String newHash);

    Uni<Void> end(SignIn signIn, Instant at);
}
