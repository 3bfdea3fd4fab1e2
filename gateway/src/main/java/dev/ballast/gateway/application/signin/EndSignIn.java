package dev.ballast.gateway.application.signin;

import dev.ballast.gateway.application.port.AccessTokens;
import dev.ballast.gateway.application.port.Revocations;
import dev.ballast.gateway.application.port.SignIns;
import dev.ballast.gateway.domain.signin.SignIn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Ends a sign-in, and with it the access tokens that it has given. */
@ApplicationScoped
public class EndSignIn {

    private final SignIns signIns;
    private final Revocations revocations;
    private final InstantSource clock;

    EndSignIn(SignIns signIns, Revocations revocations, InstantSource clock) {
        this.signIns = signIns;
        this.revocations = revocations;
        this.clock = clock;
    }

    Uni<Void> now(SignIn signIn) {
        var now = clock.instant();
        // One that was given just now lives this long, and a bit for clocks that differ.
        var until = now.plus(AccessTokens.LIFE).plusSeconds(60);
        return signIns.end(signIn, now).chain(() -> revocations.revoke(signIn.id(), until));
    }
}
