package dev.ballast.gateway.adapter.http.signin;

import dev.ballast.gateway.application.signin.OpenHouse;
import dev.ballast.http.Scopes;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/** Makes the owner's account when there is none. */
@ApplicationScoped
class OwnerAtStart {

    private static final Logger LOG = Logger.getLogger(OwnerAtStart.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SHORTEST = 8;

    private final OpenHouse openHouse;
    private final SignInConfig config;

    OwnerAtStart(OpenHouse openHouse, SignInConfig config) {
        this.openHouse = openHouse;
        this.config = config;
    }

    // At start nobody waits for this thread but the start itself.
    void open(@Observes StartupEvent start) {
        config.ownerPasswordFile()
                .map(file -> make(password(file)))
                .orElseGet(this::warnWhenClosed)
                .await()
                .atMost(PATIENCE);
    }

    private Uni<Void> make(String password) {
        return openHouse
                .handle(config.tenant(), config.ownerName(), password, Set.copyOf(Scopes.all()))
                .invoke(made -> {
                    if (made) {
                        LOG.infof("The account of %s was made", config.ownerName());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> warnWhenClosed() {
        return openHouse
                .isOpen(config.tenant(), config.ownerName())
                .invoke(open -> {
                    if (!open) {
                        LOG.warn(
                                "Nobody can sign in: set BALLAST_OWNER_PASSWORD_FILE and"
                                        + " start again");
                    }
                })
                .replaceWithVoid();
    }

    private static String password(Path file) {
        try {
            var password = Files.readString(file).strip();
            if (password.length() < SHORTEST) {
                throw new IllegalStateException(
                        "The password in %s is shorter than %d characters"
                                .formatted(file, SHORTEST));
            }
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException("The owner's password can't be read: " + file, e);
        }
    }
}
