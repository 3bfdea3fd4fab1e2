package dev.ballast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder of a stack: data, logs, secrets, and what the commands need to know. */
public record Home(Path folder) {
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path data(String server) {
        return folder.resolve("data").resolve(server);
    }

    public Path log(String process) {
        return folder.resolve("logs").resolve(process + ".log");
    }

    public Path secret(String name) {
        return folder.resolve("secrets").resolve(name);
    }

    /** Where a file lies while it is read in: holdings are their owner's business alone. */
    public Path uploads() {
        return folder.resolve("uploads");
    }

    Path ports() {
        return folder.resolve("ports");
    }

    /** The port of a process, once one was chosen. */
    public int port(String process) {
        try {
            var port = PropertyFile.read(ports()).get(process);
            if (port == null) {
                throw new Trouble(
                        ports() + " names no port for " + process + ": start with ./ballast up");
            }
            return Integer.parseInt(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path state() {
        return folder.resolve("run").resolve("state.json");
    }

    Path lock() {
        return folder.resolve("run").resolve("lock");
    }

    /** Makes the folders; those of secrets and uploads are their owner's alone. */
    void make() {
        try {
            Files.createDirectories(folder.resolve("data"));
            Files.createDirectories(folder.resolve("logs"));
            Files.createDirectories(folder.resolve("run"));
            for (var own : List.of(folder.resolve("secrets"), uploads())) {
                Files.createDirectories(own);
                Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Trouble(
                    "cannot make "
                            + folder
                            + " ("
                            + e.getMessage()
                            + "): free space there or set BALLAST_HOME to another folder",
                    e);
        }
    }
}
