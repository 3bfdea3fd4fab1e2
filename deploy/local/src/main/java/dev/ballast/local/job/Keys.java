package dev.ballast.local.job;

import dev.ballast.local.Home;
import dev.ballast.local.Trouble;
import dev.ballast.servers.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** API keys of the local owner, made with the password that the first start wrote down. */
public final class Keys {
    private static final List<String> SCOPES =
            List.of("read", "write", "approve", "execute", "risk", "admin");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Home home;
    private final URI url;

    public Keys(Home home, URI url) {
        this.home = home;
        this.url = url;
    }

    /** A new key with all of the owner's scopes. */
    public String make(String name) {
        try (var door = new Api(url, "", PATIENCE)) {
            var signedIn =
                    door.post("auth/login", Map.of("username", "owner", "password", password()));
            try (var owner = door.withToken(signedIn.text("accessToken"))) {
                return owner.post("api-keys", Map.of("name", name, "scopes", SCOPES)).text("key");
            }
        }
    }

    /** The key of the commands themselves: made once, kept beside the other secrets. */
    public String ofCommands() {
        var file = home.secret("command-key");
        try {
            if (Files.exists(file)) {
                var key = Files.readString(file).strip();
                if (works(key)) {
                    return key;
                }
            }
            var key = make("ballast command");
            Secrets.write(file, key + "\n");
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean works(String key) {
        try (var api = new Api(url, key, PATIENCE)) {
            return api.get("portfolios?limit=1").status() == 200;
        } catch (Refusal e) {
            if (e.status() == 401) {
                return false;
            }
            throw e;
        }
    }

    private String password() {
        var file = home.secret("owner-password");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Trouble(file + " cannot be read: run as the user who started Ballast", e);
        }
    }
}
