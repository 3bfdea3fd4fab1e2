package dev.ballast.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a PostgreSQL server: made at the first start, cleared of what a crash left. */
final class PostgresCluster {
    /**
     * Passwords are 192 random bits, which no hashing makes safer: thousands of rounds would only
     * slow each connection down.
     */
    static final String SHORT_HASH = "scram_iterations=1";

    private final PostgresSettings settings;
    private final RotatingLog log;
    private final Path data;

    PostgresCluster(PostgresSettings settings, RotatingLog log) {
        this.settings = settings;
        this.log = log;
        this.data = settings.folder().toAbsolutePath().normalize();
    }

    Path data() {
        return data;
    }

    /** The command's beginning: as whom, and which program. */
    List<String> program(String name) throws IOException {
        var command = new ArrayList<>(PostgresAccount.prefixFor(data));
        var binaries =
                PostgresAccount.isAnother(command) ? Binaries.forEverybody() : Binaries.shared();
        command.add(binaries.postgres().resolve("bin").resolve(name).toString());
        return command;
    }

    void prepare() throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            make();
        }
        endOrphan();
    }

    /** Made beside its place and renamed, so that a kill in the middle leaves no half cluster. */
    private void make() throws IOException {
        Folders.delete(data);
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        var initdb = program("initdb");
        var draft = data.resolve("draft");
        Files.createDirectory(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var password = data.resolve("password");
        Secrets.write(password, settings.password());
        for (var path : List.of(draft, password)) {
            Files.setAttribute(path, "unix:uid", PostgresAccount.owner(data));
        }
        initdb.addAll(
                List.of(
                        "-D",
                        draft.toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-c",
                        SHORT_HASH,
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"));
        var child = Child.start(new Launch("initdb", initdb, Map.of(), log, Signal.TERM));
        if (!child.endsWithin(Duration.ofMinutes(1)) || child.ended().join() != 0) {
            child.kill();
            throw new ServerFailed("initdb failed: " + child.lastWords());
        }
        Files.delete(password);
        moveUp(draft);
    }

    /** PG_VERSION last: it is the mark of a whole cluster. */
    private void moveUp(Path draft) throws IOException {
        try (var files = Files.list(draft)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!file.endsWith("PG_VERSION")) {
                    Files.move(file, data.resolve(file.getFileName()));
                }
            }
        }
        Files.move(draft.resolve("PG_VERSION"), data.resolve("PG_VERSION"));
        Files.delete(draft);
    }

    /** A server whose parent was killed is asked to end; a file that a dead one left is removed. */
    private void endOrphan() throws IOException {
        var orphan = livePostmaster();
        if (orphan.isPresent()) {
            Signal.INT.to(orphan.get().pid());
            orphan.get().onExit().orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private Optional<ProcessHandle> livePostmaster() throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1).strip()).equals(data)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process ->
                        process.info()
                                .command()
                                .map(command -> command.endsWith("/postgres"))
                                .orElse(false));
    }
}
