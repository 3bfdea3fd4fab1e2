package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.signin.Secret;

/** Where chance comes from. */
public interface Secrets {

    Secret next(String prefix);
}
