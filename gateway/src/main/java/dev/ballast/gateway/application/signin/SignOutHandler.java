package dev.ballast.gateway.application.signin;

import dev.ballast.gateway.application.port.SignIns;
import dev.ballast.gateway.domain.signin.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs out whoever holds a refresh token. One that is not known is out already. */
@ApplicationScoped
public class SignOutHandler {

    private final SignIns signIns;
    private final EndSignIn endSignIn;

    SignOutHandler(SignIns signIns, EndSignIn endSignIn) {
        this.signIns = signIns;
        this.endSignIn = endSignIn;
    }

    public Uni<Void> handle(String tenant, Secret refresh) {
        return signIns.ofToken(tenant, refresh.hash())
                .chain(found ->
                        found.map(endSignIn::now).orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
