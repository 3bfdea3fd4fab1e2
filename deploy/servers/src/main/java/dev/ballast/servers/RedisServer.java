package dev.ballast.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Redis server on 127.0.0.1, with a password and an append-only file. */
public final class RedisServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final RedisSettings settings;
    private final Child child;

    private RedisServer(RedisSettings settings, Child child) {
        this.settings = settings;
        this.child = child;
    }

    public static RedisServer start(RedisSettings settings) {
        try {
            Files.createDirectories(settings.folder());
            var configuration = settings.folder().toAbsolutePath().resolve("redis.conf");
            Secrets.write(configuration, configuration(settings));
            var command = List.of(Binaries.shared().redis().toString(), configuration.toString());
            var log = new RotatingLog(settings.log());
            var child = Child.start(new Launch("redis", command, Map.of(), log, Signal.TERM));
            var server = new RedisServer(settings, child);
            child.awaitReady(START, server::answers);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a file and not on the command line, where everybody reads it. */
    private static String configuration(RedisSettings settings) {
        return """
        bind 127.0.0.1
        port %d
        requirepass %s
        dir "%s"
        appendonly yes
        save ""
        maxmemory 64mb
        maxmemory-policy volatile-ttl
        """
                .formatted(
                        settings.port(), settings.password(), settings.folder().toAbsolutePath());
    }

    public int port() {
        return settings.port();
    }

    public String password() {
        return settings.password();
    }

    public String url() {
        return "redis://:" + settings.password() + "@127.0.0.1:" + settings.port();
    }

    public Child process() {
        return child;
    }

    /** Ends like a power cut. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.stop(STOP);
    }

    private boolean answers() {
        return ask("PING").startsWith("+PONG");
    }

    /** One command in Redis' inline form; the first line of its answer, or why there is none. */
    String ask(String command) {
        try (var socket = new Socket()) {
            socket.connect(Ports.onLoopback(settings.port()), 1_000);
            socket.setSoTimeout(1_000);
            var lines = "AUTH " + settings.password() + "\r\n" + command + "\r\nQUIT\r\n";
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
            return answer.size() < 2 ? String.join("", answer) : answer.get(1);
        } catch (IOException e) {
            return "-" + e.getMessage();
        }
    }
}
