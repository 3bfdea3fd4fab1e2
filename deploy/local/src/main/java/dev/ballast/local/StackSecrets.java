package dev.ballast.local;

import dev.ballast.servers.Secrets;
import dev.ballast.servers.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** The stack's passwords and keys: made at the first start, read by their owner alone. */
final class StackSecrets {
    private static final String PASSWORDS = "passwords";

    private final Map<String, String> passwords;
    private final Home home;

    private StackSecrets(Home home, Map<String, String> passwords) {
        this.home = home;
        this.passwords = passwords;
    }

    static StackSecrets of(Home home) {
        try {
            var known = PropertyFile.read(home.secret(PASSWORDS));
            if (known.isEmpty() && Files.exists(home.data("postgres").resolve("PG_VERSION"))) {
                throw new Trouble(
                        home.secret(PASSWORDS)
                                + " is gone but the data are there: put it back, or begin afresh"
                                + " with ./ballast reset");
            }
            var secrets = new StackSecrets(home, complete(known));
            if (!secrets.passwords.equals(known)) {
                Secrets.write(home.secret(PASSWORDS), PropertyFile.text(secrets.passwords));
            }
            secrets.makeKeys();
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String postgres() {
        return password("postgres");
    }

    String redis() {
        return password("redis");
    }

    String paperVenue() {
        return password(ServiceDatabase.PAPER_VENUE_ROLE);
    }

    ServiceDatabase database(Service service) {
        return new ServiceDatabase(
                service.label(),
                password(service.label() + "_owner"),
                password(service.label() + "_service"),
                service == Service.EXECUTION
                        ? Map.of(ServiceDatabase.PAPER_VENUE_ROLE, paperVenue())
                        : Map.of());
    }

    private String password(String name) {
        var password = passwords.get(name);
        if (password == null) {
            throw new IllegalStateException("no password was made for " + name);
        }
        return password;
    }

    /** Adds what is missing, so that a service that is new here gets its own. */
    private static Map<String, String> complete(Map<String, String> known) {
        var all = new TreeMap<>(known);
        for (var name : java.util.List.of("postgres", "redis", ServiceDatabase.PAPER_VENUE_ROLE)) {
            all.computeIfAbsent(name, _ -> Secrets.random());
        }
        for (var service : Service.values()) {
            all.computeIfAbsent(service.label() + "_owner", _ -> Secrets.random());
            all.computeIfAbsent(service.label() + "_service", _ -> Secrets.random());
        }
        return all;
    }

    private void makeKeys() {
        if (!Files.exists(home.secret("owner-password"))) {
            Secrets.write(home.secret("owner-password"), Secrets.random() + "\n");
        }
        if (!Files.exists(home.secret("jwks.json"))) {
            var key = SigningKey.make();
            Secrets.write(home.secret("signing-key.json"), key.privateKey() + "\n");
            // Last: where it is, the other is too.
            Secrets.write(home.secret("jwks.json"), key.publicKeys() + "\n");
        }
    }
}
