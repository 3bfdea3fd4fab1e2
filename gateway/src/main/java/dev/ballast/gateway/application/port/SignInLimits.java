package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.limit.Quota;

/** How often someone may try to sign in. */
public interface SignInLimits {

    Quota byAddress();

    /** Over all addresses: a guesser may have many of them. */
    Quota byName();
}
