package dev.ballast.gateway.application.signin;

import dev.ballast.gateway.application.port.Accounts;
import dev.ballast.gateway.application.port.Passwords;
import dev.ballast.gateway.domain.signin.Account;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;

/** Makes the owner's account at the first start. */
@ApplicationScoped
public class OpenHouse {

    private final Accounts accounts;
    private final Passwords passwords;
    private final InstantSource clock;

    OpenHouse(Accounts accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Uni<Boolean> isOpen(String tenant, String username) {
        return accounts.find(tenant, username).map(found -> found.isPresent());
    }

    /** Says whether the account was made now; one that is there keeps its password. */
    public Uni<Boolean> handle(
            String tenant, String username, String password, Set<String> scopes) {
        return isOpen(tenant, username)
                .chain(open ->
                        open
                                ? Uni.createFrom().item(false)
                                : passwords
                                        .hash(password)
                                        .chain(hash ->
                                                accounts.addIfAbsent(
                                                        new Account(
                                                                tenant,
                                                                username,
                                                                hash,
                                                                scopes,
                                                                clock.instant()))));
    }
}
