package dev.ballast.bench.stack;

import dev.ballast.bench.Progress;
import dev.ballast.bench.Samples;
import dev.ballast.local.ServiceFlags;
import dev.ballast.servers.Child;
import dev.ballast.servers.Launch;
import dev.ballast.servers.Ports;
import dev.ballast.servers.RotatingLog;
import dev.ballast.servers.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Runs the subject, the service that measures itself, on servers of its own. */
public final class Subject {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration END = Duration.ofSeconds(20);

    private Subject() {}

    /** Everything that it measured. */
    public static Samples measure(String what, String bareTopic, Progress progress)
            throws IOException, SQLException {
        progress.say("starting PostgreSQL and Kafka for this benchmark alone");
        try (var servers = BareServers.start(bareTopic)) {
            var figures = servers.folder().resolve("figures.tsv");
            var child = Child.start(launch(what, servers, figures));
            try {
                return follow(child, figures, progress);
            } finally {
                Ending.of(() -> child.stop(END));
            }
        }
    }

    private static Launch launch(String what, BareServers servers, Path figures)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ServiceFlags.ALL);
        command.addAll(
                List.of(
                        "-jar",
                        Project.file("deploy/bench/target/quarkus-app/quarkus-run.jar").toString(),
                        what,
                        figures.toString()));
        var environment = new HashMap<>(servers.environment());
        environment.put("BALLAST_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        environment.put("MALLOC_ARENA_MAX", "2");
        var log = new RotatingLog(servers.folder().resolve("subject.log"));
        return new Launch("subject", command, environment, log, Signal.TERM);
    }

    private static Samples follow(Child child, Path figures, Progress progress) throws IOException {
        var told = 0;
        var ended = false;
        while (!ended) {
            ended = child.endsWithin(LOOK);
            var lines = Files.exists(figures) ? Files.readAllLines(figures) : List.<String>of();
            lines.stream().skip(told).map(Figure::of).forEach(each -> progress.say(each.text()));
            told = lines.size();
        }
        if (child.ended().join() != 0) {
            throw new IllegalStateException("the subject failed: " + child.lastWords());
        }
        var samples = new Samples();
        for (var line : Files.readAllLines(figures)) {
            var figure = Figure.of(line);
            samples.add(figure.label(), figure.unit(), figure.value());
        }
        return samples;
    }
}
