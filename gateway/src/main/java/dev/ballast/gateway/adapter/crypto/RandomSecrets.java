package dev.ballast.gateway.adapter.crypto;

import dev.ballast.gateway.application.port.Secrets;
import dev.ballast.gateway.domain.signin.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 bits of the system's randomness. */
@ApplicationScoped
class RandomSecrets implements Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Secret next(String prefix) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
