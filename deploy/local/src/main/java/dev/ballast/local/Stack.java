package dev.ballast.local;

import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** PostgreSQL, Kafka, Redis and the seven services, running as children of this process. */
public final class Stack implements AutoCloseable {
    private final Home home;
    private final StackPorts ports;
    private final StackSecrets secrets;
    private final Map<String, Keeper> servers = new LinkedHashMap<>();
    private final Map<String, Keeper> services = new LinkedHashMap<>();

    private Stack(StackSettings settings, Journal journal) {
        this.home = settings.home();
        home.make();
        Leftovers.of(home).end();
        this.ports = StackPorts.of(home, settings.port());
        this.secrets = StackSecrets.of(home);
        for (var part :
                List.of(
                        new PostgresPart(home, ports, secrets),
                        new KafkaPart(home, ports),
                        new RedisPart(home, ports, secrets))) {
            servers.put(part.name(), new Keeper(part, journal));
        }
        var environment = new ServiceEnvironment(home, ports, secrets, settings.venueFaults());
        for (var service : Service.values()) {
            var part = new ServicePart(service, settings.root(), home, ports, environment);
            services.put(part.name(), new Keeper(part, journal));
        }
    }

    /** Prepares a stack and starts it. */
    public static Stack start(StackSettings settings, Journal journal) {
        var stack = prepare(settings, journal);
        stack.begin();
        return stack;
    }

    /** Chooses ports and secrets; starts nothing. */
    public static Stack prepare(StackSettings settings, Journal journal) {
        for (var service : Service.values()) {
            if (!Files.isRegularFile(service.program(settings.root()))) {
                throw new Trouble(
                        service.label() + " is not built: run ./ballast up, which builds it");
            }
        }
        return new Stack(settings, journal);
    }

    /** Returns when everything is ready; when something can't be, nothing is left running. */
    public void begin() {
        try {
            // The services wait for Kafka themselves, and have much to do before they need it.
            var kafka = start(servers, KafkaPart.NAME::equals);
            ready(start(servers, name -> !name.equals(KafkaPart.NAME)));
            ready(Stream.concat(kafka.stream(), start(services, _ -> true).stream()).toList());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Where people and programs find it. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + ports.http(Service.GATEWAY));
    }

    public Home home() {
        return home;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.of("kafka");
    }

    /** Into a service's database as the superuser, who sees every tenant: for checks. */
    public Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/" + service.label(),
                "postgres",
                secrets.postgres());
    }

    public List<ProcessState> processes() {
        return all().stream().map(Keeper::state).toList();
    }

    public ProcessState process(String name) {
        return keeper(name).state();
    }

    /**
     * Ends a process like a power cut, and waits until it is gone; it is started again by itself.
     */
    public void kill(String name) {
        var child = keeper(name).child();
        if (child != null) {
            child.kill();
        }
    }

    /** The address of a service's own management port. */
    public URI management(Service service) {
        return URI.create("http://127.0.0.1:" + ports.management(service));
    }

    @Override
    public void close() {
        stop(services);
        stop(servers);
    }

    private Keeper keeper(String name) {
        return all().stream()
                .filter(keeper -> keeper.state().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process is called " + name));
    }

    private List<Keeper> all() {
        var all = new ArrayList<>(servers.values());
        all.addAll(services.values());
        return all;
    }

    private static List<CompletableFuture<Void>> start(
            Map<String, Keeper> keepers, Predicate<String> which) {
        return keepers.entrySet().stream()
                .filter(keeper -> which.test(keeper.getKey()))
                .map(keeper -> keeper.getValue().start())
                .toList();
    }

    /** Returns when all are; throws as soon as one can't be. */
    private static void ready(List<CompletableFuture<Void>> starts) {
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        // A start that succeeds says nothing in this list; one that fails ends the waiting.
        var failures =
                starts.stream()
                        .map(start -> start.thenCompose(_ -> new CompletableFuture<Void>()))
                        .toList();
        try {
            CompletableFuture.anyOf(
                            all,
                            CompletableFuture.anyOf(failures.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** All at once; a process that was never started has nothing to stop. */
    private static void stop(Map<String, Keeper> keepers) {
        var stops =
                keepers.values().stream()
                        .map(keeper -> Thread.ofPlatform().start(keeper::stop))
                        .toList();
        for (var stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
