package dev.ballast.gateway.adapter.http.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who may sign in. */
@ConfigMapping(prefix = "ballast.signin")
interface SignInConfig {

    /** The gateway's private key (JWK, P-256). */
    Path signingKey();

    /** Holds the owner's password at the first start; not read again. */
    Optional<Path> ownerPasswordFile();

    @WithDefault("owner")
    String ownerName();

    /** The tenant of this installation. */
    @WithDefault("default")
    String tenant();

    /** Attempts to sign in that one address has in a minute. */
    @WithDefault("10")
    int attemptsByAddress();

    /** Attempts that there are for one name in a minute, from all addresses together. */
    @WithDefault("30")
    int attemptsByName();
}
