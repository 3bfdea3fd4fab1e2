package dev.ballast.local;

import dev.ballast.servers.Child;
import dev.ballast.servers.Launch;
import dev.ballast.servers.Readiness;
import dev.ballast.servers.RotatingLog;
import dev.ballast.servers.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of the seven services. */
final class ServicePart implements Part {
    private static final Duration START = Duration.ofMinutes(2);

    private final Service service;
    private final Path program;
    private final Map<String, String> environment;
    private final Path log;
    private final Health health;

    ServicePart(Service service, Path root, Home home, StackPorts ports, ServiceEnvironment all) {
        this.service = service;
        this.program = service.program(root);
        this.environment = all.of(service);
        this.log = home.log(service.label());
        this.health = new Health(ports.management(service));
    }

    @Override
    public String name() {
        return service.label();
    }

    @Override
    public Child start(Consumer<Child> launched) {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ServiceFlags.ALL);
            command.addAll(List.of("-jar", program.toString()));
            var child =
                    Child.start(
                            new Launch(
                                    name(),
                                    command,
                                    environment,
                                    new RotatingLog(log),
                                    Signal.TERM));
            launched.accept(child);
            child.awaitReady(START, ready());
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Readiness ready() {
        return new Readiness() {
            @Override
            public boolean holds() {
                return health.isReady();
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(250);
            }
        };
    }
}
