package dev.ballast.gateway.application.signin;

import dev.ballast.gateway.application.port.Accounts;
import dev.ballast.gateway.application.port.Passwords;
import dev.ballast.gateway.application.port.RateLimits;
import dev.ballast.gateway.application.port.SignInLimits;
import dev.ballast.gateway.domain.signin.Account;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Signs a person in by name and password, a few attempts a minute. */
@ApplicationScoped
public class SignInHandler {

    private final Accounts accounts;
    private final Passwords passwords;
    private final RateLimits limits;
    private final SignInLimits quotas;
    private final OpenSignIn openSignIn;

    SignInHandler(
            Accounts accounts,
            Passwords passwords,
            RateLimits limits,
            SignInLimits quotas,
            OpenSignIn openSignIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.quotas = quotas;
        this.openSignIn = openSignIn;
    }

    public Uni<SignInResult> handle(
            String tenant, String username, String password, String address) {
        var name = username.toLowerCase(Locale.ROOT);
        return limits.take(quotas.byAddress(), "sign-in from " + address, null)
                .chain(here ->
                        here.allowed()
                                ? limits.take(quotas.byName(), "sign-in as " + name, null)
                                : Uni.createFrom().item(here))
                .chain(verdict ->
                        verdict.allowed()
                                ? check(tenant, name, password)
                                : Uni.createFrom().item(new SignInResult.Limited(verdict)));
    }

    private Uni<SignInResult> check(String tenant, String username, String password) {
        return accounts.find(tenant, username)
                .chain(account ->
                        passwords
                                .matches(password, account.map(Account::passwordHash))
                                .chain(matches -> enter(account, matches)));
    }

    private Uni<SignInResult> enter(Optional<Account> account, boolean matches) {
        return account.isPresent() && matches
                ? openSignIn.of(account.get())
                : Uni.createFrom().item(new SignInResult.Refused());
    }
}
