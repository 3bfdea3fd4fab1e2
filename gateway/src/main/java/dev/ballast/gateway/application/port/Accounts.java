package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.signin.Account;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The people of each tenant. */
public interface Accounts {

    Uni<Optional<Account>> find(String tenant, String username);

    Uni<List<Account>> all(String tenant);

    /** Leaves an account of this name as it is; says whether there was none. */
    Uni<Boolean> addIfAbsent(Account account);
}
