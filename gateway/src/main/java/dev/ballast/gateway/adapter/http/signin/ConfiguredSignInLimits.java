package dev.ballast.gateway.adapter.http.signin;

import dev.ballast.gateway.application.port.SignInLimits;
import dev.ballast.gateway.domain.limit.Quota;
import jakarta.enterprise.context.ApplicationScoped;

/** Attempts in a minute. */
@ApplicationScoped
class ConfiguredSignInLimits implements SignInLimits {

    private static final String NAME = "sign-in";
    private static final long MINUTE_MILLIS = 60_000;

    private final SignInConfig config;

    ConfiguredSignInLimits(SignInConfig config) {
        this.config = config;
    }

    @Override
    public Quota byAddress() {
        return new Quota(NAME, config.attemptsByAddress(), MINUTE_MILLIS);
    }

    @Override
    public Quota byName() {
        return new Quota(NAME, config.attemptsByName(), MINUTE_MILLIS);
    }
}
