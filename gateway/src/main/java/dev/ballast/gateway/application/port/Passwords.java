package dev.ballast.gateway.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** How passwords are kept: slow on purpose, and not on the caller's thread. */
public interface Passwords {

    Uni<String> hash(String plain);

    /** Takes as long without a hash, so that the time does not tell who has an account. */
    Uni<Boolean> matches(String plain, Optional<String> hash);
}
