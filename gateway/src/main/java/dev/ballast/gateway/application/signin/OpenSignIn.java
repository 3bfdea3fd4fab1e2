package dev.ballast.gateway.application.signin;

import dev.ballast.events.Ids;
import dev.ballast.gateway.application.port.Secrets;
import dev.ballast.gateway.application.port.SignIns;
import dev.ballast.gateway.domain.signin.Account;
import dev.ballast.gateway.domain.signin.SignIn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/** Opens a sign-in for someone who has proven who they are. */
@ApplicationScoped
public class OpenSignIn {

    /** However often it is refreshed, a sign-in ends. */
    private static final Duration LIFE = Duration.ofDays(30);

    private final SignIns signIns;
    private final Secrets secrets;
    private final Ids ids;
    private final InstantSource clock;

    OpenSignIn(SignIns signIns, Secrets secrets, Ids ids, InstantSource clock) {
        this.signIns = signIns;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<SignInResult> of(Account account) {
        var refresh = secrets.next("");
        var signIn =
                new SignIn(
                        account.tenant(),
                        ids.next(),
                        account.username(),
                        refresh.hash(),
                        clock.instant().plus(LIFE),
                        null);
        return signIns.open(signIn)
                .replaceWith(new SignInResult.SignedIn(account, signIn, refresh));
    }
}
