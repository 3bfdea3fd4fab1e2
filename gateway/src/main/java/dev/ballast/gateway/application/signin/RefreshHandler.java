package dev.ballast.gateway.application.signin;

import dev.ballast.gateway.application.port.Accounts;
import dev.ballast.gateway.application.port.Secrets;
import dev.ballast.gateway.application.port.SignIns;
import dev.ballast.gateway.domain.signin.Account;
import dev.ballast.gateway.domain.signin.Secret;
import dev.ballast.gateway.domain.signin.SignIn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives the next access token and the next refresh token. A refresh token that comes a second time
 * was copied: the thief and the owner can't be told apart, so both are out.
 */
@ApplicationScoped
public class RefreshHandler {

    private final SignIns signIns;
    private final Accounts accounts;
    private final Secrets secrets;
    private final EndSignIn endSignIn;
    private final InstantSource clock;

    RefreshHandler(
            SignIns signIns,
            Accounts accounts,
            Secrets secrets,
            EndSignIn endSignIn,
            InstantSource clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.secrets = secrets;
        this.endSignIn = endSignIn;
        this.clock = clock;
    }

    public Uni<SignInResult> handle(String tenant, Secret refresh) {
        return signIns.ofToken(tenant, refresh.hash())
                .chain(found ->
                        found.map(signIn -> judge(signIn, refresh.hash()))
                                .orElseGet(RefreshHandler::refused));
    }

    private Uni<SignInResult> judge(SignIn signIn, String hash) {
        return switch (signIn.refresh(hash, clock.instant())) {
            case GRANTED -> rotate(signIn);
            case OVER -> refused();
            case REUSED -> stolen(signIn);
        };
    }

    private Uni<SignInResult> rotate(SignIn signIn) {
        var next = secrets.next("");
        return signIns.rotate(signIn, next.hash())
                .chain(first ->
                        first
                                ? accounts.find(signIn.tenant(), signIn.username())
                                        .map(account -> granted(account, signIn, next))
                                : stolen(signIn));
    }

    private static SignInResult granted(Optional<Account> account, SignIn signIn, Secret next) {
        return account.<SignInResult>map(found -> new SignInResult.SignedIn(found, signIn, next))
                .orElseGet(SignInResult.Refused::new);
    }

    private Uni<SignInResult> stolen(SignIn signIn) {
        return endSignIn.now(signIn).replaceWith(new SignInResult.Stolen(signIn));
    }

    private static Uni<SignInResult> refused() {
        return Uni.createFrom().item(new SignInResult.Refused());
    }
}
